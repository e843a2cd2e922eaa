/**
 * The time of a resource. Rules and exceptions are wall clock of its zone, in minutes after midnight; an end
 * beyond 1440 runs into the next day. An exception replaces the weekly hours of its day, no ranges means closed.
 * `busy` are RFC 3339 instants, end exclusive, buffers included; lanes count from 1.
 */
export type Calendar = {
  resourceId: string;
  name: Record<string, string>;
  timeZone: string;
  lanes: number;
  rules: { weekday: number; startMinute: number; endMinute: number }[];
  exceptions: { day: string; ranges: [number, number][] }[];
  busy: { lane: number; start: string; end: string }[];
};

/** What a listing asks of a time. `windowDays` counts from today: with 1, today and tomorrow can be booked. */
export type SlotTerms = {
  durationMinutes: number;
  noticeMinutes: number;
  windowDays: number;
  bufferBeforeMinutes: number;
  bufferAfterMinutes: number;
  stepMinutes: number;
};
