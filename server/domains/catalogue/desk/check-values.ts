import { type FieldError, Refusal } from '#kernel/refusal/refusal.ts';
import { type AttributeValue, fitsAttribute } from '../attribute-fits.ts';
import type { TypeAttribute, ValueWrite } from './queries-items.ts';
import { cleanHtml } from '#kernel/html/clean-html.ts';

/** Values by attribute code; null takes one away. */
export type GivenValues = Readonly<Record<string, AttributeValue | null>>;
type Named = { entities: Readonly<Record<string, string>>; media: readonly string[] };
type Values = { values: ValueWrite[]; gone: { item_id: string; attribute_id: string }[] };

/** Everything values may name, for one look-up: ids of items, categories and sellers, and of pictures. */
export function namedBy(given: readonly GivenValues[]): string[] {
  const texts = given.flatMap((values) => Object.values(values)).filter((value) => typeof value === 'string');
  return [
    ...new Set(texts.filter((text) => /^[0-9a-f-]{36}$/i.test(text)).map((text) => text.toLowerCase())),
  ];
}

/** Rows to write for an item of a type, or each field at fault below `at`. */
export function checkValues(
  itemId: string,
  given: GivenValues,
  attributes: readonly TypeAttribute[],
  named: Named,
  at: string,
): Values | Refusal<'invalid_request'> {
  const found: Values = { values: [], gone: [] };
  const wrong: FieldError[] = [];
  for (const [code, value] of Object.entries(given)) {
    const pointer = `${at}/${code}`;
    const attribute = attributes.find((one) => one.code === code);
    if (!attribute) {
      wrong.push({ pointer, code: 'unknown', detail: 'Products of this type have no such attribute.' });
    } else if (value === null) {
      found.gone.push({ item_id: itemId, attribute_id: attribute.id });
    } else if (!fitsAttribute(value, attribute) || !isThere(value, attribute, named)) {
      wrong.push({ pointer, code: 'invalid', detail: hints[attribute.kind] });
    } else {
      const stored = attribute.kind === 'rich_text' ? cleanHtml(String(value)) : value;
      found.values.push({ item_id: itemId, attribute_id: attribute.id, value: stored });
    }
  }
  return wrong.length > 0 ? new Refusal('invalid_request', wrong[0]?.detail, wrong) : found;
}

function isThere(value: AttributeValue, { kind, entity }: TypeAttribute, named: Named): boolean {
  if (kind === 'entity') return named.entities[String(value).toLowerCase()] === entity;
  if (kind === 'picture') return named.media.includes(String(value).toLowerCase());
  return true;
}

const hints: Record<TypeAttribute['kind'], string> = {
  text: 'Write something.',
  rich_text: 'Write something.',
  integer: 'Give a whole number.',
  number: 'Give a number.',
  boolean: 'Say yes or no.',
  date: 'Give a day, such as 2026-11-22.',
  datetime: 'Give a time with its zone, such as 2026-11-22T10:00+06:00.',
  choice: 'Choose one of those offered.',
  choices: 'Choose from those offered, each once.',
  entity: 'There is no such thing.',
  picture: 'There is no such picture.',
};
