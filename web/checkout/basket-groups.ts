import type { Basket, BasketLine } from '#contract/basket.ts';
import { dayOf, marketZone } from '../ui/format.ts';

export type BasketGroup = {
  key: string;
  kind: 'goods' | 'time';
  /** The day on which it happens; null for goods whose arrival nobody knows. */
  day: string | null;
  /** Of a visit. */
  slot: BasketLine['slot'];
  lines: BasketLine[];
  /** Something further down waits for something up to here. */
  threadBelow: boolean;
};

/** The lines by when they happen, soonest first: goods by the day they arrive, visits by their time. */
export function basketGroups(lines: readonly BasketLine[]): BasketGroup[] {
  const groups = new Map<string, BasketGroup>();
  for (const line of lines) {
    const { slot } = line;
    const day = slot ? dayOf(slot.start, slot.time_zone) : line.arrives_on;
    const key = slot ? `${day} ${slot.start}` : `${day ?? '9999'} goods`;
    const group = groups.get(key);
    if (group) group.lines.push(line);
    else
      groups.set(key, { key, kind: slot ? 'time' : 'goods', day, slot, lines: [line], threadBelow: false });
  }
  const ordered = [...groups.values()].toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  const placeOf = new Map(
    ordered.flatMap((group, place) => group.lines.map((line) => [line.id, place] as const)),
  );
  for (const line of lines) {
    const from = line.after_line_id ? placeOf.get(line.after_line_id) : undefined;
    const to = placeOf.get(line.id);
    if (from === undefined || to === undefined) continue;
    for (const group of ordered.slice(from, to)) group.threadBelow = true;
  }
  return ordered;
}

/** Goods of a day stand before its visits. */
function sortKey({ day, slot }: BasketGroup): string {
  return `${day ?? '9999'} ${slot ? new Date(slot.start).toISOString() : ''}`;
}

/** What the basket says of one line, worst first. */
export function messagesOfLine({ lines, messages }: Basket, id: string): Basket['messages'] {
  const index = lines.findIndex((line) => line.id === id);
  return messages.filter(({ pointer }) => pointer.startsWith(`/lines/${index}/`));
}

/** True for a visit that begins before the day on which what it waits for arrives. */
export function comesTooEarly(line: BasketLine, lines: readonly BasketLine[]): boolean {
  const first = lines.find(({ id }) => id === line.after_line_id);
  if (!line.slot || !first?.arrives_on) return false;
  return dayOf(line.slot.start, line.slot.time_zone || marketZone) < first.arrives_on;
}
