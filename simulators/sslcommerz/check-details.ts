import type { Channel } from './channels.ts';
import type { Fields } from './types.ts';

export type DetailErrors = Record<string, string>;

const testCards: Record<string, string> = {
  VISA: '4111111111111111',
  MASTER: '5111111111111111',
  AMEX: '371111111111111',
};

export type Details = { ok: true; cardMasked: string } | { ok: false; errors: DetailErrors };

/** Checks what the customer typed for a channel: the brand's test card, or any wallet number or user id. */
export function checkDetails(channel: Channel, fields: Fields, allowedBin: string, nowMs: number): Details {
  const errors: DetailErrors = {};
  if (channel.asks === 'wallet') {
    const wallet = plainDigits(fields['wallet'] ?? '');
    if (!/^(?:\+?88)?01[3-9]\d{8}$/.test(wallet))
      errors['wallet'] = 'Enter a mobile number such as 01711000000.';
    return settle(errors, '');
  }
  if (channel.asks === 'bank') {
    if (!fields['user']?.trim()) errors['user'] = 'Enter a user id.';
    return settle(errors, '');
  }
  const number = plainDigits(fields['number'] ?? '');
  const bins = allowedBin
    .split(',')
    .map((bin) => bin.trim())
    .filter(Boolean);
  if (number !== testCards[channel.brand]) errors['number'] = `Use the ${channel.label} test card.`;
  else if (bins.length > 0 && !bins.some((bin) => number.startsWith(bin))) {
    errors['number'] = 'The seller does not take this card.';
  }
  if (!isFutureMonth(fields['expiry'] ?? '', nowMs))
    errors['expiry'] = 'Enter a month in the future as MM/YY.';
  if (fields['cvv']?.trim() !== '111') errors['cvv'] = 'Use 111.';
  return settle(
    errors,
    `${number.slice(0, 6)}${'X'.repeat(Math.max(0, number.length - 10))}${number.slice(-4)}`,
  );
}

function settle(errors: DetailErrors, cardMasked: string): Details {
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, cardMasked };
}

/** Latin digits without spaces and dashes; Bangla digits count too. */
export function plainDigits(text: string): string {
  return text.replaceAll(/[০-৯]/g, (digit) => String(digit.charCodeAt(0) - 0x09e6)).replaceAll(/[\s-]/g, '');
}

function isFutureMonth(text: string, nowMs: number): boolean {
  const match = /^(0[1-9]|1[0-2])\/?(?:20)?(\d{2})$/.exec(plainDigits(text));
  return match !== null && Date.UTC(2000 + Number(match[2]), Number(match[1])) > nowMs;
}
