import { addDays, wallClock, weekdayOf } from '#domains/supply/index.ts';

/** Orders placed from this minute of the day on are looked at on the next day. */
const cutOffMinute = 15 * 60;
const friday = 5;

/**
 * The day goods arrive that are ordered now, `YYYY-MM-DD` in the zone of the market. Fridays are not worked. Counting
 * begins today, or on the next working day for orders from 15:00 on and on Fridays; from there a standard parcel
 * takes `dispatchDays` working days to leave and one more to arrive, an express parcel one working day less. Neither
 * comes before the working day after the one that counting begins on.
 */
export function promiseArrival(order: {
  now: Date;
  timeZone: string;
  dispatchDays: number;
  method?: 'standard' | 'express' | undefined;
}): string {
  const { day, minute } = wallClock(order.timeZone).localAt(order.now.getTime());
  const begin = onWorkingDay(minute < cutOffMinute ? day : addDays(day, 1));
  const workingDays = order.method === 'express' ? Math.max(1, order.dispatchDays) : order.dispatchDays + 1;
  let arrival = begin;
  for (let left = workingDays; left > 0; left--) arrival = onWorkingDay(addDays(arrival, 1));
  return arrival;
}

function onWorkingDay(day: string): string {
  return weekdayOf(day) === friday ? addDays(day, 1) : day;
}
