import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { promiseArrival } from './promise-arrival.ts';

const timeZone = 'Asia/Dhaka';
const at = (local: string) => new Date(`${local}:00+06:00`);
const arrives = (local: string, dispatchDays: number, method?: 'express') =>
  promiseArrival({ now: at(local), timeZone, dispatchDays, method });

describe('promiseArrival', () => {
  it.each([
    ['a Sunday noon, from stock', '2026-11-22T12:00', 0, '2026-11-23'],
    ['a Sunday noon, leaves in a day', '2026-11-22T12:00', 1, '2026-11-24'],
    ['one minute before the cut-off', '2026-11-22T14:59', 0, '2026-11-23'],
    ['at the cut-off', '2026-11-22T15:00', 0, '2026-11-24'],
    ['just after midnight in Dhaka, still yesterday in UTC', '2026-11-23T00:30', 0, '2026-11-24'],
    ['over a Friday', '2026-11-26T12:00', 0, '2026-11-28'],
    ['Thursday evening counts from Saturday', '2026-11-26T16:00', 0, '2026-11-29'],
    ['Friday counts from Saturday, however late', '2026-11-27T20:00', 0, '2026-11-29'],
    ['over two Fridays', '2026-11-22T12:00', 10, '2026-12-05'],
  ])('%s', (_, now, dispatchDays, day) => {
    expect(arrives(now, dispatchDays)).toBe(day);
  });

  it('is a working day earlier by express, never before the next working day', () => {
    expect(arrives('2026-11-22T12:00', 2, 'express')).toBe('2026-11-24');
    expect(arrives('2026-11-22T12:00', 0, 'express')).toBe('2026-11-23');
  });

  it('is never a Friday or today, never earlier for a later order or a longer dispatch', () => {
    const minute = fc.integer({ min: 0, max: 400 * 1440 });
    fc.assert(
      fc.property(minute, minute, fc.nat(60), fc.boolean(), (one, other, dispatchDays, express) => {
        const day = (minutes: number, days: number) =>
          promiseArrival({
            now: new Date(Date.UTC(2026, 0, 1) + minutes * 60_000),
            timeZone,
            dispatchDays: days,
            method: express ? 'express' : 'standard',
          });
        const arrival = day(one, dispatchDays);
        expect(new Date(arrival).getUTCDay()).not.toBe(5);
        const localToday = new Date(Date.UTC(2026, 0, 1, 6) + one * 60_000).toISOString().slice(0, 10);
        expect(arrival > localToday).toBe(true);
        expect(day(Math.min(one, other), dispatchDays) <= day(Math.max(one, other), dispatchDays)).toBe(true);
        expect(arrival <= day(one, dispatchDays + 1)).toBe(true);
      }),
    );
  });
});
