import type { SlotDay as WholeDay } from '#contract/catalogue.ts';
import { useEffect, useState } from 'react';
import { dayOf, time } from './format.ts';

/** What a picker needs of a day; each time more would stand in the page twice. */
export type SlotDay = Omit<WholeDay, 'slots'> & { slots: { start: string; resource_id: string }[] };

export function slotDays(days: readonly WholeDay[]): SlotDay[] {
  return days.map((day) => ({
    ...day,
    slots: day.slots.map(({ start, resource_id }) => ({ start, resource_id })),
  }));
}

export type SlotChoice = { start: string; resource_id: string; gone: boolean; near: boolean };
export type SlotPart = { part: 'morning' | 'afternoon' | 'evening'; slots: SlotChoice[] };

/** Starts that left the list while the page was open; each stays for three seconds. */
export function useGoneStarts(days: readonly SlotDay[]): string[] {
  const [seen, setSeen] = useState(days);
  const [gone, setGone] = useState<string[]>([]);
  if (days !== seen) {
    const free = new Set(startsOf(days));
    setSeen(days);
    setGone([...new Set([...gone, ...startsOf(seen)])].filter((start) => !free.has(start)));
  }
  useEffect(() => {
    if (gone.length === 0) return;
    const timer = setTimeout(() => setGone([]), 3000);
    return () => clearTimeout(timer);
  }, [gone]);
  return gone;
}

const startsOf = (days: readonly SlotDay[]) => days.flatMap(({ slots }) => slots.map(({ start }) => start));

/** The times of a day under morning, afternoon and evening, in order, one per start, gone ones in their old place. */
export function partsOfDay(day: SlotDay, gone: readonly string[], timeZone: string): SlotPart[] {
  const byStart = new Map<string, SlotChoice>();
  for (const { start, resource_id } of day.slots) {
    if (!byStart.has(start))
      byStart.set(start, { start, resource_id, gone: gone.includes(start), near: false });
  }
  for (const start of gone) {
    if (byStart.has(start) || dayOf(start, timeZone) !== day.day) continue;
    byStart.set(start, { start, resource_id: '', gone: true, near: false });
  }
  const ordered = [...byStart.values()].toSorted((a, b) => Date.parse(a.start) - Date.parse(b.start));
  for (const [index, slot] of ordered.entries()) {
    slot.near = !slot.gone && Boolean(ordered[index - 1]?.gone || ordered[index + 1]?.gone);
  }
  const parts: SlotPart[] = [
    { part: 'morning', slots: [] },
    { part: 'afternoon', slots: [] },
    { part: 'evening', slots: [] },
  ];
  for (const slot of ordered) {
    const hour = Number(time(slot.start, 'en', timeZone).slice(0, 2));
    parts[hour < 12 ? 0 : hour < 17 ? 1 : 2]?.slots.push(slot);
  }
  return parts.filter(({ slots }) => slots.length > 0);
}
