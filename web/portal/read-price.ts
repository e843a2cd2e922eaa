import { marketZone } from '../ui/format.ts';
import { latinDigits } from './latin-digits.ts';

/** Minor units of an amount as people write it (`1,250.50`, `১,২৫০`); null for what is none. */
export function minorOf(text: string): number | null {
  const plain = latinDigits(text).replace(/[\s,৳]/g, '');
  if (!/^\d{1,9}(\.\d{1,2})?$/.test(plain)) return null;
  const [whole = '', fraction = ''] = plain.split('.');
  return Number(whole) * 100 + Number(fraction.padEnd(2, '0'));
}

/** An amount as a field shows it. */
export function amountText(minor: number): string {
  return minor % 100 === 0 ? String(minor / 100) : (minor / 100).toFixed(2);
}

/** The instant at which the clocks of the market show `YYYY-MM-DDTHH:MM`; null for what is no such time. */
export function marketInstant(local: string): string | null {
  const asUtc = Date.parse(`${local}Z`);
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(local) || Number.isNaN(asUtc)) return null;
  const shown = new Date(asUtc).toLocaleString('sv-SE', { timeZone: marketZone }).replace(' ', 'T');
  return new Date(asUtc - (Date.parse(`${shown}Z`) - asUtc)).toISOString();
}
