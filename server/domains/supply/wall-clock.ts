import { midnightOf } from './civil-day.ts';
import { temporal } from './temporal.ts';

/**
 * The clock on the wall of a time zone. Instants are milliseconds since 1970; a local time is a day and minutes
 * after its midnight, where 1440 and beyond (or below 0) run into the days around it.
 *
 * Where the clock is put forward or back:
 * - an overlap shows a time twice: it means the first of both;
 * - a gap leaves a time out: it means the first instant after the gap, and `exactInstantAt` has no answer.
 *
 * So hours never reach beyond what the wall shows, and later on the wall is never earlier in time.
 */
export interface WallClock {
  readonly timeZone: string;
  instantAt(day: string, minute: number): number;
  /** As `instantAt`, but undefined for a time that the clock leaves out. */
  exactInstantAt(day: string, minute: number): number | undefined;
  /** Day and whole minute that the wall shows at an instant. */
  localAt(instant: number): { day: string; minute: number };
}

/** A stretch of time with one offset from UTC, from inclusive, until exclusive. */
type Span = { from: number; until: number; offset: number };

const clocks = new Map<string, WallClock>();
const dayLength = 86_400_000;
/** Dates come from outside too; whoever names every year there is must not fill the memory. */
const keptYears = 50;

/** The clock of an IANA zone. Throws a RangeError for a zone that nobody knows. */
export function wallClock(timeZone: string): WallClock {
  let clock = clocks.get(timeZone);
  if (!clock) {
    clock = makeClock(timeZone);
    clocks.set(timeZone, clock);
  }
  return clock;
}

function makeClock(timeZone: string): WallClock {
  // Refuses an unknown zone now, not at its first use.
  temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(timeZone);
  const years = new Map<number, Span[]>();
  // Whoever asks for one time of a day mostly asks for the next one too, and reading a day is what costs.
  let asked = { day: '', midnight: NaN };

  const spansAround = (moment: number): Span[] => {
    const year = new Date(moment).getUTCFullYear();
    let spans = years.get(year);
    if (!spans) {
      if (years.size >= keptYears) years.clear();
      spans = readSpans(timeZone, year);
      years.set(year, spans);
    }
    return spans;
  };

  /** The first span in which the wall has not yet passed the local time; it lies in it, or in the gap before. */
  const resolve = (day: string, minute: number): { instant: number; exact: boolean } => {
    if (day !== asked.day) asked = { day, midnight: midnightOf(day) };
    const local = asked.midnight + minute * 60_000;
    for (const span of spansAround(local)) {
      if (local >= span.until + span.offset) continue;
      const instant = local - span.offset;
      return instant >= span.from ? { instant, exact: true } : { instant: span.from, exact: false };
    }
    throw new RangeError(`${day} is beyond what can be reckoned with in ${timeZone}`);
  };

  return {
    timeZone,
    instantAt: (day, minute) => resolve(day, minute).instant,
    exactInstantAt(day, minute) {
      const { instant, exact } = resolve(day, minute);
      return exact ? instant : undefined;
    },
    localAt(instant) {
      const span = spansAround(instant).find((one) => instant < one.until);
      const local = instant + (span?.offset ?? 0);
      const midnight = Math.floor(local / dayLength) * dayLength;
      return {
        day: new Date(midnight).toISOString().slice(0, 10),
        minute: Math.floor((local - midnight) / 60_000),
      };
    },
  };
}

/** A zone's offsets in a year, two days wider on both sides: no local time is that far from UTC. */
function readSpans(timeZone: string, year: number): Span[] {
  const end = Date.UTC(year + 1, 0, 3);
  let at = temporal.Instant.fromEpochMilliseconds(Date.UTC(year, 0, -1)).toZonedDateTimeISO(timeZone);
  let from = -Infinity;
  const spans: Span[] = [];
  for (;;) {
    const next = at.getTimeZoneTransition('next');
    const until = next && next.epochMilliseconds < end ? next.epochMilliseconds : Infinity;
    spans.push({ from, until, offset: at.offsetNanoseconds / 1_000_000 });
    if (!next || until === Infinity) return spans;
    at = next;
    from = until;
  }
}
