import type { Calendar } from './calendar.ts';
import { addDays } from './civil-day.ts';
import { takenByLane } from './open-starts.ts';
import { intersectRanges, lengthWithin } from './ranges.ts';
import { wallClock } from './wall-clock.ts';
import { workingTime } from './working-time.ts';

/**
 * How many milliseconds of each local day are working time over all lanes, and how many of them are neither taken
 * nor before `earliest`. A night shift counts on both days that it touches.
 */
export function dayTime(
  calendar: Calendar,
  bounds: { earliest: number; firstDay: string; lastDay: string },
): { day: string; working: number; free: number }[] {
  const clock = wallClock(calendar.timeZone);
  const working = workingTime(calendar, bounds.firstDay, bounds.lastDay);
  const takenWork = takenByLane(calendar).map((taken) => intersectRanges(working, taken));
  const days = [];
  let start = clock.instantAt(bounds.firstDay, 0);
  for (let day = bounds.firstDay; day <= bounds.lastDay; day = addDays(day, 1)) {
    const end = clock.instantAt(addDays(day, 1), 0);
    const left = { start: Math.max(start, bounds.earliest), end };
    let free = 0;
    for (const taken of takenWork) free += lengthWithin(working, left) - lengthWithin(taken, left);
    days.push({ day, working: lengthWithin(working, { start, end }) * takenWork.length, free });
    start = end;
  }
  return days;
}
