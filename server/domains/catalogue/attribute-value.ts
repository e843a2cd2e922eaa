import type { Language } from '#contract/common.ts';
import { sayNumber } from './say.ts';

export type AttributeRow = {
  code: string;
  name: string;
  kind: 'text' | 'integer' | 'number' | 'boolean' | 'choice';
  unit: string | null;
  value: string | number | boolean;
  /** Name of the chosen one, for kind `choice`. */
  choice: string | null;
};

const banglaUnits: Record<string, string> = {
  A: 'অ্যাম্পিয়ার',
  L: 'লিটার',
  W: 'ওয়াট',
  Wh: 'ওয়াট-আওয়ার',
  cm: 'সেমি',
  dB: 'ডেসিবেল',
  in: 'ইঞ্চি',
  kg: 'কেজি',
  g: 'গ্রাম',
  lm: 'লুমেন',
  m: 'মিটার',
  mm: 'মিমি',
  mAh: 'mAh',
  ml: 'মিলি',
  months: 'মাস',
  years: 'বছর',
};
const yesNo: Record<Language, [string, string]> = { en: ['Yes', 'No'], bn: ['হ্যাঁ', 'না'] };

/** How a boolean attribute reads. */
export function sayBoolean(value: boolean, language: Language): string {
  return yesNo[language][value ? 0 : 1];
}

/** A value as a person reads it: choices by name, numbers in the language's digits with their unit. */
export function sayAttribute(row: AttributeRow, language: Language): string {
  if (typeof row.value === 'boolean') return sayBoolean(row.value, language);
  if (typeof row.value === 'string') return row.choice ?? row.value;
  const number = sayNumber(row.value, language, { maximumFractionDigits: 3 });
  return row.unit ? `${number} ${sayUnit(row.unit, row.value, language)}` : number;
}

function sayUnit(unit: string, value: number, language: Language): string {
  if (language === 'bn') return banglaUnits[unit] ?? unit;
  return value === 1 && (unit === 'months' || unit === 'years') ? unit.slice(0, -1) : unit;
}
