import { expect, it } from 'vitest';
import { orderTextsFor } from './texts.ts';

/** All that an order may say, with names and times filled in. */
function sentences(reader: 'customer' | 'staff', language: 'en' | 'bn'): string[] {
  const { events, actors, next } = orderTextsFor(reader, language);
  const said = Object.values(next).map((text) => (typeof text === 'string' ? text : text('Rina', '10:00')));
  return [...Object.values(events), ...Object.values(actors), ...said];
}

const addressing = { en: /\byour?\b/i, bn: /আপনা|আপনি/ };

it.each(['en', 'bn'] as const)('speaks to the customer, and to staff of the customer (%s)', (language) => {
  const toThem = (reader: 'customer' | 'staff') =>
    sentences(reader, language).filter((text) => addressing[language].test(text));
  expect(toThem('customer').length).toBeGreaterThan(2);
  expect(toThem('staff')).toEqual([]);
});
