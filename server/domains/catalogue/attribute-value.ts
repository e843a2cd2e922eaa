import type { AttributeKind } from '#contract/catalogue-admin.ts';
import type { Item } from '#contract/catalogue.ts';
import type { Language, Picture } from '#contract/common.ts';
import type { AttributeValue } from './attribute-fits.ts';
import { sayNumber } from './say.ts';

export type AttributeRow = {
  code: string;
  name: string;
  kind: AttributeKind;
  unit: string | null;
  value: AttributeValue;
  /** Names of what was chosen, for kinds `choice` and `choices`. */
  choice: string | null;
  /** What an entity names; null where it is gone or not public. */
  named?: { kind: 'product' | 'service' | 'category' | 'seller'; slug: string; name: string } | null;
  picture?: Picture | null;
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
  if (row.kind === 'date' || row.kind === 'datetime') return sayDay(String(row.value), row.kind, language);
  if (typeof row.value !== 'number') return row.named?.name ?? row.choice ?? String(row.value);
  const number = sayNumber(row.value, language, { maximumFractionDigits: 3 });
  return row.unit ? `${number} ${sayUnit(row.unit, row.value, language)}` : number;
}

const dateLocales: Record<Language, string> = { en: 'en-GB', bn: 'bn-BD' };

/** A day as it stands; an instant in UTC, since what a product knows of time is no appointment. */
function sayDay(value: string, kind: 'date' | 'datetime', language: Language): string {
  const time = kind === 'datetime' ? { hour: '2-digit', minute: '2-digit', timeZoneName: 'short' } : {};
  const format = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC', ...time } as const;
  return new Intl.DateTimeFormat(dateLocales[language], format as Intl.DateTimeFormatOptions).format(
    new Date(value),
  );
}

/** An attribute as the item's page shows it; nothing of an entity or picture that is gone. */
export function showAttribute(row: AttributeRow, language: Language): Item['attributes'] {
  const shown = { code: row.code, name: row.name, value: sayAttribute(row, language) };
  if (row.kind === 'entity') {
    return row.named ? [{ ...shown, link: { kind: row.named.kind, slug: row.named.slug } }] : [];
  }
  if (row.kind === 'picture') return row.picture ? [{ ...shown, value: '', picture: row.picture }] : [];
  return [row.kind === 'rich_text' ? { ...shown, rich: true } : shown];
}

function sayUnit(unit: string, value: number, language: Language): string {
  if (language === 'bn') return banglaUnits[unit] ?? unit;
  return value === 1 && (unit === 'months' || unit === 'years') ? unit.slice(0, -1) : unit;
}
