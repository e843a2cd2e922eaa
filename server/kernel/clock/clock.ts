/**
 * Where the time comes from. Use cases ask it instead of the machine, and every statement carries `sql()`
 * so that `haat.now()` in the database answers the same time. Production runs on `systemClock`.
 */
export interface Clock {
  now(): Date;
  /** What `haat.now()` shall answer: empty for the database's own clock, else an RFC 3339 instant. */
  sql(): string;
}

export const systemClock: Clock = { now: () => new Date(), sql: () => '' };

/** A clock that stands still until it is moved: for the demo market's past and for tests. */
export function movableClock(start: Date): Clock & { set(to: Date): void; advance(seconds: number): void } {
  let at = start.getTime();
  return {
    now: () => new Date(at),
    sql: () => new Date(at).toISOString(),
    set: (to) => {
      at = to.getTime();
    },
    advance: (seconds) => {
      at += seconds * 1000;
    },
  };
}
