/**
 * Reads the gateway's `YYYY-MM-DD HH:mm:ss`, Dhaka wall time without a zone, as an instant; null when it is
 * not a date of the calendar. Dhaka is UTC+06:00 all year (it had summer time in 2009 only).
 */
export function parseDhakaTime(text: string): Date | null {
  const match = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})$/.exec(text);
  if (!match) return null;
  const wallClock = new Date(`${match[1]}T${match[2]}Z`);
  // The engine turns 31 February into 3 March; such a date was never written by a clock.
  if (Number.isNaN(wallClock.getTime()) || !wallClock.toISOString().startsWith(`${match[1]}T${match[2]}`))
    return null;
  return new Date(wallClock.getTime() - 6 * 3_600_000);
}
