/** Instants in milliseconds, end exclusive. */
export type Range = { start: number; end: number };

/** Sorted, without empty ones, and those that touch or overlap as one. */
export function mergeRanges(ranges: readonly Range[]): Range[] {
  const merged: Range[] = [];
  const sorted = ranges.filter((range) => range.start < range.end).toSorted((a, b) => a.start - b.start);
  for (const range of sorted) {
    const last = merged.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else merged.push({ ...range });
  }
  return merged;
}

/** What two merged lists have in common, merged. */
export function intersectRanges(a: readonly Range[], b: readonly Range[]): Range[] {
  const shared: Range[] = [];
  let other = 0;
  for (const one of a) {
    while (other < b.length && b[other]!.end <= one.start) other++;
    for (let at = other; at < b.length && b[at]!.start < one.end; at++) {
      shared.push({ start: Math.max(one.start, b[at]!.start), end: Math.min(one.end, b[at]!.end) });
    }
  }
  return shared;
}

/** Milliseconds of a merged list that lie within the bounds. */
export function lengthWithin(ranges: readonly Range[], bounds: Range): number {
  let length = 0;
  for (const range of ranges) {
    length += Math.max(0, Math.min(range.end, bounds.end) - Math.max(range.start, bounds.start));
  }
  return length;
}
