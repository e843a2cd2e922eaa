/** Writes integer minor units (poisha) as the decimal text the gateway takes: 180000 → `1800.00`. */
export function minorToDecimal(minor: number): string {
  if (!Number.isSafeInteger(minor) || minor < 0)
    throw new RangeError(`not an amount in minor units: ${minor}`);
  const digits = String(minor).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/**
 * Reads the gateway's decimal text as integer minor units, exactly: `69`, `69.5` and `69.00` are amounts.
 * Null for everything else: signs, spaces, exponents, group separators, a third decimal that is not zero, and
 * amounts too large to be held exactly.
 */
export function decimalToMinor(text: string): number | null {
  const match = /^(\d{1,15})(?:\.(\d{1,2})0*)?$/.exec(text);
  if (!match) return null;
  const minor = Number(`${match[1]}${(match[2] ?? '').padEnd(2, '0')}`);
  return Number.isSafeInteger(minor) ? minor : null;
}
