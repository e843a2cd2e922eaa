import type { Language, Money } from '#contract/common.ts';

const locale = { en: 'en-GB', bn: 'bn-BD' } as const;
const numbers = { en: 'en-IN', bn: 'bn-BD' } as const;

/** With lakh grouping and the digits of the language. */
export function count(value: number, language: Language): string {
  return new Intl.NumberFormat(numbers[language]).format(value);
}

/** `৳ 1,23,456` with a thin space; poisha only when there are any. */
export function money({ amount, currency }: Money, language: Language): string {
  const digits = amount % 100 === 0 ? 0 : 2;
  const format = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  const sign = currency === 'BDT' ? '৳' : currency;
  return `${sign}\u2009${new Intl.NumberFormat(numbers[language], format).format(amount / 100)}`;
}

/** `Tuesday 24 November` of a calendar day (`YYYY-MM-DD`). */
export function day(date: string, language: Language): string {
  return dayIn(`${date}T00:00:00Z`, 'UTC', language);
}

/** `10:00` on the wall clock of the zone. */
export function time(instant: string, timeZone: string, language: Language): string {
  const format = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone } as const;
  return new Intl.DateTimeFormat(locale[language], format).format(new Date(instant));
}

/** `Tuesday 24 November, 10:00`. */
export function dayAndTime(instant: string, timeZone: string, language: Language): string {
  return `${dayIn(instant, timeZone, language)}, ${time(instant, timeZone, language)}`;
}

/** `Tuesday 24 November, 10:00–11:00`. */
export function span(slot: { start: string; end: string; time_zone: string }, language: Language): string {
  const { start, end, time_zone: zone } = slot;
  return `${dayAndTime(start, zone, language)}–${time(end, zone, language)}`;
}

function dayIn(instant: string, timeZone: string, language: Language): string {
  const format = { weekday: 'long', day: 'numeric', month: 'long', timeZone } as const;
  return new Intl.DateTimeFormat(locale[language], format).format(new Date(instant)).replace(',', '');
}
