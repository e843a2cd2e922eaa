import fc from 'fast-check';
import type { Calendar, SlotTerms } from './calendar.ts';
import { addDays, weekdayOf } from './civil-day.ts';
import type { SlotQuestion } from './slots.ts';
import { temporal } from './temporal.ts';

const minute = 60_000;
const dayLength = 86_400_000;

/** Days on which the clock changes, and a Friday in Dhaka on which it does not. */
const places = [
  { timeZone: 'Asia/Dhaka', day: '2026-11-27' },
  { timeZone: 'Asia/Dhaka', day: '2009-06-19' },
  { timeZone: 'Asia/Dhaka', day: '2009-12-31' },
  { timeZone: 'Europe/Berlin', day: '2027-03-28' },
  { timeZone: 'Europe/Berlin', day: '2027-10-31' },
  { timeZone: 'America/New_York', day: '2027-03-14' },
  { timeZone: 'America/New_York', day: '2027-11-07' },
  { timeZone: 'America/Santiago', day: '2026-09-06' },
  { timeZone: 'Australia/Lord_Howe', day: '2027-04-04' },
];

const hours = fc
  .tuple(fc.integer({ min: 0, max: 287 }), fc.integer({ min: 1, max: 288 }))
  .map(([start, length]) => [start * 5, (start + length) * 5] as [number, number]);

export const anyTerms: fc.Arbitrary<SlotTerms> = fc.record({
  durationMinutes: fc.oneof(fc.integer({ min: 15, max: 300 }), fc.integer({ min: 300, max: 3000 })),
  noticeMinutes: fc.integer({ min: 0, max: 2000 }),
  windowDays: fc.integer({ min: 1, max: 5 }),
  bufferBeforeMinutes: fc.constantFrom(0, 0, 10, 45, 240),
  bufferAfterMinutes: fc.constantFrom(0, 0, 15, 50, 240),
  stepMinutes: fc.constantFrom(15, 20, 30, 60),
});

function anyCalendar({ timeZone, day }: { timeZone: string; day: string }): fc.Arbitrary<Calendar> {
  const near = Date.parse(`${day}T00:00:00Z`);
  return fc.record({
    resourceId: fc.uuid(),
    name: fc.constant({ en: 'Karim' }),
    timeZone: fc.constant(timeZone),
    lanes: fc.integer({ min: 1, max: 3 }),
    rules: fc.array(
      fc
        .tuple(fc.integer({ min: 1, max: 7 }), hours)
        .map(([weekday, [startMinute, endMinute]]) => ({ weekday, startMinute, endMinute })),
      { maxLength: 12 },
    ),
    exceptions: fc.uniqueArray(
      fc.record({
        day: fc.integer({ min: -2, max: 4 }).map((count) => addDays(day, count)),
        ranges: fc.array(hours, { maxLength: 3 }),
      }),
      { maxLength: 3, selector: (exception) => exception.day },
    ),
    busy: fc.array(
      fc
        .tuple(
          fc.integer({ min: 1, max: 4 }),
          fc.integer({ min: -4000, max: 9000 }),
          fc.integer({ min: 1, max: 600 }),
        )
        .map(([lane, start, length]) => ({
          lane,
          start: new Date(near + start * minute).toISOString(),
          end: new Date(near + (start + length) * minute).toISOString(),
        })),
      { maxLength: 12 },
    ),
  });
}

/** Calendars of one zone around a day on which its clock changes, and what somebody asks of them. */
export const anyQuestion = fc.constantFrom(...places).chain((place) =>
  fc.record({
    calendars: fc.uniqueArray(anyCalendar(place), {
      minLength: 1,
      maxLength: 3,
      selector: (calendar) => calendar.resourceId,
    }),
    terms: anyTerms,
    now: fc
      .integer({ min: -3 * 86_400, max: 86_400 })
      .map((seconds) => new Date(Date.parse(`${place.day}T00:00:00Z`) + seconds * 1000)),
    fromDay: fc.integer({ min: -3, max: 2 }).map((count) => addDays(place.day, count)),
    days: fc.integer({ min: 1, max: 5 }),
    notBefore: fc.option(
      fc
        .integer({ min: -1000, max: 5000 })
        .map((minutes) => new Date(Date.parse(`${place.day}T00:00:00Z`) + minutes * minute)),
      { nil: undefined, freq: 3 },
    ),
  }),
);

export type Question = Omit<SlotQuestion, 'calendar' | 'notBefore'> & { notBefore?: Date | undefined };

/** Every fifth minute from two days before to seven days after `fromDay`; no grid here is finer. */
export function everyFiveMinutes(fromDay: string): number[] {
  const start = Date.parse(`${fromDay}T00:00:00Z`) - 2 * dayLength;
  return Array.from({ length: 9 * 288 }, (_, index) => start + index * 5 * minute);
}

/** Free starts found the slow way: each instant is held against each rule, minute by minute, by Temporal alone. */
export function bruteForce(calendar: Calendar, question: Question): number[] {
  const { terms, now, fromDay, days, notBefore } = question;
  const origin = Date.parse(`${fromDay}T00:00:00Z`) - 6 * dayLength;
  const mapLength = 20 * 1440;
  const mark = (map: Uint8Array, start: number, end: number) =>
    map.fill(1, Math.max(0, (start - origin) / minute), Math.max(0, (end - origin) / minute));

  const working = new Uint8Array(mapLength);
  for (let index = -6; index <= 12; index++) {
    const day = addDays(fromDay, index);
    const weekly = calendar.rules.filter((rule) => rule.weekday === weekdayOf(day));
    const ranges =
      calendar.exceptions.find((exception) => exception.day === day)?.ranges ??
      weekly.map((rule) => [rule.startMinute, rule.endMinute] as const);
    for (const [start, end] of ranges) {
      mark(working, slowInstant(calendar.timeZone, day, start), slowInstant(calendar.timeZone, day, end));
    }
  }
  const taken = Array.from({ length: calendar.lanes }, () => new Uint8Array(mapLength));
  for (const busy of calendar.busy) {
    const lane = taken[busy.lane - 1];
    if (lane) mark(lane, Date.parse(busy.start), Date.parse(busy.end));
  }

  const today = slowLocal(calendar.timeZone, now.getTime()).toPlainDate().toString();
  const earliest = Math.max(now.getTime() + terms.noticeMinutes * minute, notBefore?.getTime() ?? 0);
  return everyFiveMinutes(fromDay).filter((start) => {
    const local = slowLocal(calendar.timeZone, start);
    const day = local.toPlainDate().toString();
    if ((local.hour * 60 + local.minute) % terms.stepMinutes !== 0) return false;
    if (start !== slowInstant(calendar.timeZone, day, local.hour * 60 + local.minute)) return false;
    if (start < earliest || day < fromDay || day >= addDays(fromDay, days)) return false;
    if (day > addDays(today, terms.windowDays)) return false;
    const from = (start - origin) / minute;
    const until = from + terms.durationMinutes;
    if (working.subarray(from, until).includes(0)) return false;
    return taken.some(
      (lane) =>
        !lane.subarray(from - terms.bufferBeforeMinutes, until + terms.bufferAfterMinutes).includes(1),
    );
  });
}

const seen = new Map<string, Temporal.ZonedDateTime>();

function slowLocal(timeZone: string, instant: number): Temporal.ZonedDateTime {
  const key = `${timeZone} ${instant}`;
  let local = seen.get(key);
  if (!local) {
    local = temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone);
    seen.set(key, local);
  }
  return local;
}

function slowInstant(timeZone: string, day: string, minutes: number): number {
  const local = temporal.PlainDate.from(day).toPlainDateTime().add({ minutes });
  const earlier = local.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  if (earlier.toPlainDateTime().equals(local)) return earlier.epochMilliseconds;
  return earlier.getTimeZoneTransition('next')?.epochMilliseconds ?? NaN;
}
