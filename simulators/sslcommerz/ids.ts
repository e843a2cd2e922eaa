import { randomBytes, randomInt } from 'node:crypto';

import { dhakaDigits } from './clock.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

function mixed(length: number): string {
  return Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');
}

export const newSessionKey = (): string => randomBytes(16).toString('hex').toUpperCase();
export const newValId = (atMs: number): string => `${dhakaDigits(atMs)}${randomInt(10)}${mixed(14)}`;
export const newBankTranId = (atMs: number): string => `${dhakaDigits(atMs)}${mixed(15)}`;
export const newRefundRefId = (): string => randomBytes(12).toString('hex');
