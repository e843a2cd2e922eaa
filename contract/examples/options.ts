import type { AnsweredOption, AskedOption, Option, optionOperations } from '../options.ts';
import type { Examples } from './example.ts';
import { ids, slugs, taka, titles } from './story.ts';

/** Asked of the fan; the trim that Nusrat chose costs nothing. */
export const trimAsked: AskedOption = {
  code: 'blade_trim',
  name: 'Trim of the blades',
  help: 'A thin line along the edge of each blade.',
  kind: 'radio',
  required: false,
  price: taka(0),
  choices: [
    { code: 'plain', name: 'Plain', price: taka(0) },
    { code: 'gold', name: 'Gold', price: taka(120) },
  ],
  min: null,
  max: null,
  max_length: null,
};
export const trimAnswered: AnsweredOption = {
  code: 'blade_trim',
  name: 'Trim of the blades',
  value: 'plain',
  text: 'Plain',
  price: taka(0),
};

const { price: _, choices: __, ...shared } = trimAsked;
const trim: Option = {
  ...shared,
  id: ids.trim,
  name: { en: 'Trim of the blades', bn: 'ব্লেডের পাড়' },
  help: { en: 'A thin line along the edge of each blade.', bn: 'প্রতিটি ব্লেডের কিনারায় সরু একটি দাগ।' },
  currency: 'BDT',
  price: 0,
  choices: [
    { code: 'plain', name: { en: 'Plain', bn: 'সাদামাটা' }, price: 0 },
    { code: 'gold', name: { en: 'Gold', bn: 'সোনালি' }, price: 12000 },
  ],
  position: 0,
  version: 2,
  product_types: [],
  items: [{ id: ids.fan, slug: slugs.fan, title: titles.fan }],
};

export const optionComponents = {
  OptionAnswer: 'plain',
  AskedOption: trimAsked,
  AnsweredOption: trimAnswered,
  Option: trim,
};

const attached = {
  data: [{ id: ids.trim, code: 'blade_trim', name: 'Trim of the blades', kind: 'radio' as const }],
};

export const optionExamples: Examples<typeof optionOperations> = {
  'GET /admin/options': { query: { q: 'trim' } },
  'POST /admin/options': {
    body: { code: trim.code, name: trim.name, help: trim.help, kind: trim.kind, choices: trim.choices },
  },
  'PATCH /admin/options/{id}': { body: { required: true } },
  'PUT /admin/product-types/{slug}/options': {
    params: { slug: 'ceiling-fan' },
    body: { options: [ids.trim] },
    reply: attached,
  },
  'PUT /admin/items/{id}/options': { body: { options: [ids.trim] }, reply: attached },
};
