import { toMinorUnits } from './minor-units.ts';

/** What is wrong with one field. */
export class FieldFault {
  readonly column: string;
  readonly reason: string;
  constructor(column: string, reason: string) {
    this.column = column;
    this.reason = reason;
  }
}

const mostUnits = 2_147_483_647;

/** A text the database can keep, between its bounds; throws a FieldFault otherwise. */
export function checkText(column: string, text: string, least: number, most: number): string {
  const trimmed = text.trim();
  if (/\0/.test(trimmed) || !trimmed.isWellFormed())
    throw new FieldFault(column, 'holds signs that are no text');
  if (trimmed.includes('\uFFFD')) throw new FieldFault(column, 'is not UTF-8 text');
  if (trimmed.length < least) throw new FieldFault(column, 'is empty');
  if (trimmed.length > most) throw new FieldFault(column, `is longer than ${most} characters`);
  return trimmed;
}

/** A product code; throws a FieldFault when it is empty, too long, or holds spaces. */
export function checkUpc(text: string): string {
  const upc = checkText('UPC', text, 1, 64);
  if (/\s/.test(upc)) throw new FieldFault('UPC', `“${upc}” holds a space`);
  return upc;
}

/** What is asked for a product and how many there are; throws a FieldFault naming the field at fault. */
export function checkStock(sku: string, price: string, quantity: string, decimals: number) {
  const checked = checkText('partner SKU', sku, 1, 64);
  const priceMinor = toMinorUnits(checkText('price', price, 1, 40), decimals);
  if (priceMinor === undefined) {
    const form = decimals === 0 ? 'a whole number' : `a number with at most ${decimals} decimals`;
    throw new FieldFault('price', `“${price.trim()}” is not ${form}`);
  }
  const units = checkText('number in stock', quantity, 1, 40);
  if (!/^\d{1,10}$/.test(units) || Number(units) > mostUnits) {
    throw new FieldFault('number in stock', `“${units}” is not a whole number of units`);
  }
  return { sku: checked, priceMinor, quantity: Number(units) };
}
