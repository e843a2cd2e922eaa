/**
 * The global trade number of a UPC or EAN (8, 12, 13 or 14 digits with a right check digit); undefined for anything else,
 * and for the numbers that shops give out themselves, which mean nothing outside of one shop.
 */
export function gtinOf(upc: string | null): string | undefined {
  const digits = (upc ?? '').replace(/[\s-]/g, '');
  if (!/^(?:\d{8}|\d{12,14})$/.test(digits)) return undefined;
  const whole = digits.padStart(14, '0');
  // 02, 04 and 20 to 29 of a number of thirteen digits are for use inside a shop; 0 to 0000 of eight are as well.
  const prefix = whole.slice(1, 4);
  if (digits.length !== 8 && /^(?:2|02|04)/.test(prefix)) return undefined;
  if (digits.length === 8 && /^[02]/.test(digits)) return undefined;
  const sum = [...whole]
    .slice(0, 13)
    .reduce((all, digit, index) => all + Number(digit) * (index % 2 ? 1 : 3), 0);
  return (10 - (sum % 10)) % 10 === Number(whole[13]) ? digits : undefined;
}
