import { expect, test } from 'vitest';
import * as format from './format.ts';

const taka = (amount: number) => ({ amount, currency: 'BDT' });
const now = '2026-11-22T18:30:00Z'; // 00:30 on 23 November in Dhaka

test.each([
  [taka(380_000), '৳\u20093,800', '৳\u2009৩,৮০০'],
  [taka(12_345_600), '৳\u20091,23,456', '৳\u2009১,২৩,৪৫৬'],
  [taka(1_234_567_890), '৳\u20091,23,45,678.90', '৳\u2009১,২৩,৪৫,৬৭৮.৯০'],
  [taka(99_905), '৳\u2009999.05', '৳\u2009৯৯৯.০৫'],
  [taka(0), '৳\u20090', '৳\u2009০'],
  [taka(-150_000), '−৳\u20091,500', '−৳\u2009১,৫০০'],
  [{ amount: 1250, currency: 'USD' }, 'USD\u200912.50', 'USD\u2009১২.৫০'],
])('writes %j as money', (value, en, bn) => {
  expect(format.money(value, 'en')).toBe(en);
  expect(format.money(value, 'bn')).toBe(bn);
});

test('days are those of Dhaka, not of UTC', () => {
  expect(format.dayOf(now)).toBe('2026-11-23');
  expect(format.date('2026-11-23', 'en', now)).toBe('today');
  expect(format.date('2026-11-24', 'en', now)).toBe('tomorrow');
  expect(format.date('2026-11-22', 'bn', now)).toBe('গতকাল');
  expect(format.date('2026-11-25', 'en', now)).toBe('Wed 25 Nov');
  expect(format.date('2026-11-23', 'en')).toBe('Mon 23 Nov');
  expect(format.date('2026-11-23', 'bn')).toBe('সোম ২৩ নভেম্বর');
  expect(format.date('2026-11-26', 'bn')).toBe('বৃহস্পতি ২৬ নভেম্বর');
  expect(format.weekday('2026-11-26', 'bn')).toBe('বৃহ');
});

test('a time stands on the wall clock of its interval', () => {
  const slot = { start: '2026-11-24T04:00:00Z', end: '2026-11-24T05:30:00Z', time_zone: 'Asia/Dhaka' };
  expect(format.dateTime(slot, 'en')).toBe('Tue 24 Nov, 10:00');
  expect(format.dateTime(slot, 'bn')).toBe('মঙ্গল ২৪ নভেম্বর, ১০:০০');
  expect(format.dateTime(slot, 'en', now)).toBe('tomorrow, 10:00');
  expect(format.timeRange(slot, 'en')).toBe('10:00–11:30');
  expect(format.dateTime({ ...slot, time_zone: 'Europe/Berlin' }, 'en')).toBe('Tue 24 Nov, 05:00');
  expect(format.time('2026-11-22T18:00:00Z', 'en')).toBe('00:00');
});

test('days are added across months and leap days', () => {
  expect(format.addDays('2026-11-30', 1)).toBe('2026-12-01');
  expect(format.addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(format.addDays('2026-01-01', -1)).toBe('2025-12-31');
});

test('durations, ages and phone numbers', () => {
  expect(format.duration(45, 'en')).toBe('45 min');
  expect(format.duration(90, 'en')).toBe('1 h 30 min');
  expect(format.duration(120, 'bn')).toBe('২ ঘণ্টা');
  expect(format.age('2026-11-22T18:18:00Z', now, 'en')).toBe('12 min');
  expect(format.age('2026-11-21T18:30:00Z', now, 'en')).toBe('24 h');
  expect(format.age('2026-11-19T18:30:00Z', now, 'en')).toBe('3 d');
  expect(format.age('2026-11-22T18:40:00Z', now, 'en')).toBe('0 min');
  expect(format.phone('+8801712345678', 'en')).toBe('01712 345678');
  expect(format.phone('+8801712345678', 'bn')).toBe('০১৭১২ ৩৪৫৬৭৮');
  expect(format.phone('+4930123456', 'en')).toBe('+4930123456');
});
