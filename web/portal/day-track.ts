import type { SellerBooking } from '#contract/orders.ts';

export type TrackRow =
  | { kind: 'visit'; key: string; visit: SellerBooking; minutes: number }
  | { kind: 'gap'; key: string; minutes: number; from: string | null; to: string | null; tight: boolean }
  | { kind: 'now'; key: string };

const planned = new Set(['pending', 'confirmed', 'en_route', 'in_progress', 'completed']);
const tightMinutes = 30;
const leadMinutes = 240;
const minutesBetween = (from: number, to: number) => Math.round((to - from) / 60_000);

/**
 * A day as rows from top to bottom: visits, the minutes between them, and now. A gap between two areas of less than
 * half an hour is tight. What was called off takes no room.
 */
export function dayTrack(visits: readonly SellerBooking[], nowAt: string): TrackRow[] {
  const now = Date.parse(nowAt);
  const rows: TrackRow[] = [];
  let before: SellerBooking | null = null;
  let end = 0;
  let nowIsDrawn = false;

  const drawNow = () => {
    nowIsDrawn = true;
    rows.push({ kind: 'now', key: 'now' });
  };
  const drawGap = (from: number, to: number, next: SellerBooking | null) => {
    const minutes = minutesBetween(from, to);
    if (minutes <= 0) return;
    const areas = { from: before?.address.area ?? null, to: next?.address.area ?? null };
    const tight =
      minutes < tightMinutes && areas.from !== null && areas.to !== null && areas.from !== areas.to;
    rows.push({
      kind: 'gap',
      key: `${next ? 'to' : 'after'}-${next?.id ?? before?.id}`,
      minutes,
      ...areas,
      tight,
    });
  };

  const sorted = visits
    .filter(({ status }) => planned.has(status))
    .toSorted((a, b) => Date.parse(a.slot.start) - Date.parse(b.slot.start));
  for (const visit of sorted) {
    const [start, stop] = [Date.parse(visit.slot.start), Date.parse(visit.slot.end)];
    const nowIsInGap = !nowIsDrawn && now < start;
    if (nowIsInGap) {
      if (before) drawGap(end, now, null);
      drawNow();
      if (before || minutesBetween(now, start) <= leadMinutes) drawGap(now, start, visit);
    } else if (before) drawGap(end, start, visit);
    nowIsDrawn ||= now < stop;
    rows.push({ kind: 'visit', key: visit.id, visit, minutes: minutesBetween(start, stop) });
    before = visit;
    end = Math.max(end, stop);
  }
  if (!nowIsDrawn && before) drawNow();
  return rows;
}
