import { useState } from 'react';
import type { SlotDay } from '../ui/slot-days.ts';

type Wish = { slot: string | null; day: string | null };

/**
 * The time that is chosen: at first the wished one, else the first of the wished day, else the first free one. Null
 * when it was taken while the page was open; then somebody must choose again. `subject` names what the times are of:
 * where it changes, the chosen time stays if it is free there too.
 */
export function usePicked(subject: string, days: readonly SlotDay[], wish: Wish) {
  const [picked, setPicked] = useState(() => ({ subject, start: firstChoice(days, wish) }));
  let current = picked;
  if (picked.subject !== subject) {
    current = { subject, start: isFree(days, picked.start) ? picked.start : firstChoice(days, wish) };
    setPicked(current);
  }
  return {
    start: isFree(days, current.start) ? current.start : null,
    /** True where a chosen time is no longer free. */
    lost: current.start !== null && !isFree(days, current.start),
    pick: (start: string) => setPicked({ subject, start }),
  };
}

/** What stands chosen before anybody chooses. */
export function firstChoice(days: readonly SlotDay[], { slot, day }: Wish): string | null {
  if (slot && isFree(days, slot)) return slot;
  const wished = days.find((one) => one.day === day)?.slots[0];
  return (wished ?? days.flatMap(({ slots }) => slots)[0])?.start ?? null;
}

const isFree = (days: readonly SlotDay[], start: string | null) =>
  days.some(({ slots }) => slots.some((slot) => slot.start === start));
