/** Minor units of a price in whole taka. */
export const minorOf = (taka: number): number => taka * 100;

/** The nearest price a shop would write on a label: ৳ 185, ৳ 740, ৳ 2,950, ৳ 18,400, ৳ 64,500. */
export function believableTaka(taka: number): number {
  const steps: [below: number, step: number][] = [
    [300, 5],
    [1_000, 10],
    [5_000, 50],
    [20_000, 100],
    [Number.POSITIVE_INFINITY, 500],
  ];
  const step = steps.find(([below]) => taka < below)?.[1] ?? 500;
  return Math.max(step, Math.round(taka / step) * step);
}

/** An EAN-13 from the range that shops give out themselves, so that it is nobody's real number. */
export function inStoreEan(number: number): string {
  const digits = `20${String(number).padStart(10, '0')}`;
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (at % 2 ? 3 : 1), 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}
