/** Reads a decimal text such as `1800`, `1800.5` or `1800.00` as hundredths; null for anything else. */
export function toMinor(text: string): number | null {
  const match = /^(\d{1,8})(?:\.(\d{1,2}))?$/.exec(text);
  if (!match) return null;
  return Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
}

/** Writes hundredths as a decimal text with two places. */
export function toDecimal(minor: number): string {
  return `${Math.floor(minor / 100)}.${String(minor % 100).padStart(2, '0')}`;
}

/** Takes a share in basis points (1/10000), rounded half up to the hundredth. */
export function shareOf(minor: number, basisPoints: number): number {
  return Number((BigInt(minor) * BigInt(basisPoints) + 5_000n) / 10_000n);
}

const ratePer10000: Record<string, number> = {
  BDT: 10_000,
  USD: 1_215_000,
  EUR: 1_312_000,
  GBP: 1_543_000,
  SGD: 901_000,
  INR: 14_500,
  MYR: 273_000,
};

/** What the gateway makes of an amount in a customer's currency; null for a currency it does not take. */
export function convertToBdt(minor: number, currency: string): { bdtMinor: number; rate: string } | null {
  const rate = ratePer10000[currency];
  if (rate === undefined) return null;
  return {
    bdtMinor: shareOf(minor, rate),
    rate: `${Math.floor(rate / 10_000)}.${String(rate % 10_000).padStart(4, '0')}`,
  };
}
