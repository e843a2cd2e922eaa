/** How many decimals a currency has. Throws a RangeError for what is no currency. */
export function decimalsOf(currency: string): number {
  if (!Intl.supportedValuesOf('currency').includes(currency))
    throw new RangeError(`no currency: ${currency}`);
  const options = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions();
  return options.maximumFractionDigits ?? 0;
}

/** Nothing costs more than the database's money holds. */
const mostMinor = 100_000_000_000_000;

/**
 * A price as it is written, such as `9.99`, in whole minor units, by its digits alone. Undefined for what
 * is no price, has more decimals than the currency (other than zeros), or is beyond what the database
 * keeps.
 */
export function toMinorUnits(written: string, decimals: number): number | undefined {
  const parts = /^(\d{1,15})(?:\.(\d{1,12}))?$/.exec(written);
  if (!parts) return undefined;
  const fraction = (parts[2] ?? '').replace(/0+$/, '');
  if (fraction.length > decimals) return undefined;
  const minor = BigInt(parts[1]! + fraction.padEnd(decimals, '0'));
  return minor <= BigInt(mostMinor) ? Number(minor) : undefined;
}
