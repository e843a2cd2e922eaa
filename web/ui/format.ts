import type { Interval, Money } from '#contract/common.ts';
import type { Language } from '../i18n/language.ts';
import { calendarWords } from './calendar-words.ts';

/** The market's own zone, for what carries none. */
export const marketZone = 'Asia/Dhaka';

const thinSpace = '\u2009';
const signs: Record<string, string> = { BDT: '৳' };
/** Writes the digits of `text` in the script of the language; all else stays. */
export function digits(text: string | number, language: Language): string {
  const latin = String(text);
  return language === 'en'
    ? latin
    : latin.replace(/\d/g, (digit) => String.fromCharCode(0x09e6 + Number(digit)));
}

/** A number with lakh grouping: 1,23,456 or ১,২৩,৪৫৬. Fractions stay as they are written. */
export function number(value: number, language: Language): string {
  const [whole = '0', fraction] = String(Math.abs(value)).split('.');
  const grouped = whole.replace(/(\d)(?=(\d\d)+\d$)/g, '$1,');
  return digits(`${value < 0 ? '−' : ''}${grouped}${fraction ? `.${fraction}` : ''}`, language);
}

/** `৳ 1,23,456` with a thin space; poisha only when there are any. Other currencies stand with their code. */
export function money({ amount, currency }: Money, language: Language): string {
  const minor = Math.abs(amount) % 100;
  const whole = number(Math.trunc(Math.abs(amount) / 100), language);
  const poisha = minor ? `.${digits(String(minor).padStart(2, '0'), language)}` : '';
  return `${amount < 0 ? '−' : ''}${signs[currency] ?? currency}${thinSpace}${whole}${poisha}`;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function wallClock(at: string | number | Date, zone: string): { day: string; time: string } {
  let clock = clocks.get(zone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
    clocks.set(zone, clock);
  }
  const part: Record<string, string> = {};
  for (const { type, value } of clock.formatToParts(new Date(at))) part[type] = value;
  return {
    day: `${part['year']}-${part['month']}-${part['day']}`,
    time: `${part['hour']}:${part['minute']}`,
  };
}

/** The calendar day (`YYYY-MM-DD`) on which an instant falls in a zone. */
export function dayOf(at: string | number | Date, zone = marketZone): string {
  return wallClock(at, zone).day;
}

/** The day `count` days after (or before) a day. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

function dayParts(day: string) {
  const midnight = new Date(`${day}T00:00:00Z`);
  return { weekday: midnight.getUTCDay(), date: midnight.getUTCDate(), month: midnight.getUTCMonth() };
}

/** `Mon`, `সোম`, short enough for a column of a calendar. */
export function weekday(day: string, language: Language): string {
  const { weekday: index } = dayParts(day);
  const { weekdays, stripWeekdays } = calendarWords[language];
  return stripWeekdays[index] ?? weekdays[index] ?? '';
}

/** The day of the month alone. */
export function dayNumber(day: string, language: Language): string {
  return digits(dayParts(day).date, language);
}

/** `Mon 23 Nov`. With `now` (an instant) the days around it say today, tomorrow, yesterday. */
export function date(
  day: string,
  language: Language,
  now?: string | number | Date,
  zone = marketZone,
): string {
  if (now !== undefined) {
    const today = dayOf(now, zone);
    if (day === today) return calendarWords[language].today;
    if (day === addDays(today, 1)) return calendarWords[language].tomorrow;
    if (day === addDays(today, -1)) return calendarWords[language].yesterday;
  }
  const parts = dayParts(day);
  const { weekdays, months } = calendarWords[language];
  return `${weekdays[parts.weekday] ?? ''} ${digits(parts.date, language)} ${months[parts.month] ?? ''}`;
}

/** `10:00` on the wall clock of the zone. */
export function time(at: string | number | Date, language: Language, zone = marketZone): string {
  return digits(wallClock(at, zone).time, language);
}

/** `Tue 24 Nov, 10:00` on the wall clock of the interval's zone; with `now`, `today, 16:30`. */
export function dateTime(
  slot: { start: string; time_zone: string },
  language: Language,
  now?: string | number | Date,
): string {
  const { start, time_zone: zone } = slot;
  return `${date(dayOf(start, zone), language, now, zone)}, ${time(start, language, zone)}`;
}

/** The same for an instant of the record (placed, paid, sent), in the market's zone. */
export function instant(at: string, language: Language, now?: string | number | Date): string {
  return dateTime({ start: at, time_zone: marketZone }, language, now);
}

/** `10:00–11:30`. */
export function timeRange({ start, end, time_zone: zone }: Interval, language: Language): string {
  return `${time(start, language, zone)}–${time(end, language, zone)}`;
}

/** `45 min`, `1 h 30 min`. */
export function duration(minutes: number, language: Language): string {
  const { hour, minute } = calendarWords[language];
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [
    hours > 0 && `${digits(hours, language)} ${hour}`,
    (rest > 0 || hours === 0) && `${digits(rest, language)} ${minute}`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** How long ago, in its largest unit: `12 min`, `3 h`, `2 d`. Never negative. */
export function age(since: string, now: string | number | Date, language: Language): string {
  const minutes = Math.max(0, Math.floor((new Date(now).getTime() - Date.parse(since)) / 60_000));
  const { hour, minute, day } = calendarWords[language];
  if (minutes < 60) return `${digits(minutes, language)} ${minute}`;
  if (minutes < 48 * 60) return `${digits(Math.floor(minutes / 60), language)} ${hour}`;
  return `${digits(Math.floor(minutes / 1440), language)} ${day}`;
}

/** `+8801712345678` as people here write it, `01712 345678`; numbers of other countries stay as they are. */
export function phone(e164: string, language: Language): string {
  const national = /^\+88(01\d{3})(\d{6})$/.exec(e164);
  return digits(national ? `${national[1]} ${national[2]}` : e164, language);
}
