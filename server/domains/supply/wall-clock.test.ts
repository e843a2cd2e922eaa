import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTemporal, temporal } from './temporal.ts';
import { wallClock } from './wall-clock.ts';

const iso = (instant: number | undefined) => instant && new Date(instant).toISOString();

describe('wallClock', () => {
  it('means the first of a time shown twice, and the end of the gap for one left out', () => {
    const berlin = wallClock('Europe/Berlin');
    expect(iso(berlin.instantAt('2027-10-31', 150))).toBe('2027-10-31T00:30:00.000Z');
    expect(iso(berlin.instantAt('2027-10-31', 180))).toBe('2027-10-31T02:00:00.000Z');
    expect(iso(berlin.instantAt('2027-03-28', 150))).toBe('2027-03-28T01:00:00.000Z');
    expect(berlin.exactInstantAt('2027-03-28', 150)).toBeUndefined();
    expect(iso(berlin.exactInstantAt('2027-03-28', 180))).toBe('2027-03-28T01:00:00.000Z');
  });

  it('knows gap and overlap around midnight (Dhaka 2009) and a day that never was (Apia 2011)', () => {
    const dhaka = wallClock('Asia/Dhaka');
    expect(iso(dhaka.instantAt('2009-06-19', 1410))).toBe('2009-06-19T17:00:00.000Z');
    expect(iso(dhaka.instantAt('2009-06-20', 0))).toBe('2009-06-19T17:00:00.000Z');
    expect(iso(dhaka.instantAt('2009-12-31', 1410))).toBe('2009-12-31T16:30:00.000Z');
    expect(iso(dhaka.instantAt('2009-12-31', 1440))).toBe('2009-12-31T18:00:00.000Z');
    expect(dhaka.localAt(Date.parse('2009-12-31T17:30:00Z'))).toEqual({ day: '2009-12-31', minute: 1410 });
    const apia = wallClock('Pacific/Apia');
    expect(apia.exactInstantAt('2011-12-30', 600)).toBeUndefined();
    expect(apia.instantAt('2011-12-30', 600)).toBe(apia.instantAt('2011-12-31', 0));
  });

  it('knows a gap that begins the year (Kathmandu 1986)', () => {
    const kathmandu = wallClock('Asia/Kathmandu');
    expect(kathmandu.exactInstantAt('1986-01-01', 10)).toBeUndefined();
    expect(iso(kathmandu.instantAt('1986-01-01', 10))).toBe('1985-12-31T18:30:00.000Z');
  });

  it('runs over midnight in both directions', () => {
    const dhaka = wallClock('Asia/Dhaka');
    expect(iso(dhaka.instantAt('2026-12-31', 1500))).toBe('2026-12-31T19:00:00.000Z');
    expect(dhaka.instantAt('2026-11-22', -30)).toBe(dhaka.instantAt('2026-11-21', 1410));
  });

  it('refuses a zone that nobody knows', () => {
    expect(() => wallClock('Asia/Nowhere')).toThrow(RangeError);
  });

  it('takes the polyfill where the engine has no Temporal', async () => {
    const polyfill = await findTemporal({});
    const moment = polyfill.ZonedDateTime.from('2026-11-22T10:00[Asia/Dhaka]');
    expect(moment.toInstant().toString()).toBe('2026-11-22T04:00:00Z');
  });

  const zones = [
    'Asia/Dhaka',
    'Europe/Berlin',
    'America/New_York',
    'Australia/Lord_Howe',
    'Africa/Casablanca',
  ];
  const zone = fc.constantFrom(...zones);
  const instant = fc.integer({ min: Date.UTC(2008, 0), max: Date.UTC(2036, 0) });

  it('shows what Temporal shows', () => {
    fc.assert(
      fc.property(zone, instant, (timeZone, at) => {
        const shown = temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
        expect(wallClock(timeZone).localAt(at)).toEqual({
          day: shown.toPlainDate().toString(),
          minute: shown.hour * 60 + shown.minute,
        });
      }),
      { numRuns: 500 },
    );
  });

  it('finds the instant that Temporal finds, and never goes back', () => {
    const change = fc.constantFrom('2027-03-14', '2027-03-28', '2027-10-31', '2027-11-07', '2009-06-19');
    const minute = fc.integer({ min: -1440, max: 2880 });
    fc.assert(
      fc.property(zone, change, minute, minute, (timeZone, day, one, other) => {
        const clock = wallClock(timeZone);
        const local = temporal.PlainDate.from(day).toPlainDateTime().add({ minutes: one });
        const earlier = local.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
        const shown = earlier.toPlainDateTime().equals(local);
        const found = shown ? earlier : earlier.getTimeZoneTransition('next');
        expect(clock.instantAt(day, one)).toBe(found?.epochMilliseconds);
        expect(clock.exactInstantAt(day, one)).toBe(shown ? earlier.epochMilliseconds : undefined);
        const [first, last] = [Math.min(one, other), Math.max(one, other)];
        expect(clock.instantAt(day, first)).toBeLessThanOrEqual(clock.instantAt(day, last));
      }),
      { numRuns: 1000 },
    );
  });
});
