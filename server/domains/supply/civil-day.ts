export const minutesPerDay = 1440;

/** Midnight of a day as if its clock were UTC, in milliseconds: for counting with days, never an instant. */
export function midnightOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** The day `count` days after (or before) a day, both `YYYY-MM-DD`. */
export function addDays(day: string, count: number): string {
  return new Date(midnightOf(day) + count * 86_400_000).toISOString().slice(0, 10);
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: string): number {
  return new Date(midnightOf(day)).getUTCDay() || 7;
}

/** How many days `to` lies after `from`; negative when it lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((midnightOf(to) - midnightOf(from)) / 86_400_000);
}
