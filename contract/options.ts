import { z } from 'zod';
import { id, money, page, pageQuery, slug } from './common.ts';
import { operations } from './operation.ts';

export const optionKind = z.enum([
  'text',
  'integer',
  'boolean',
  'number',
  'date',
  'select',
  'radio',
  'multi_select',
  'checkbox',
]);
export type OptionKind = z.infer<typeof optionKind>;

/** What somebody answers: a text, a number, yes or no, a day, the code of a choice or the codes of several. */
export const optionAnswer = z
  .union([z.string().max(4000), z.number(), z.boolean(), z.array(z.string().max(60)).max(100)])
  .meta({
    id: 'OptionAnswer',
    description:
      'By kind: text, integer, number, boolean, date (YYYY-MM-DD), the code of a choice, or codes of several. Numbers and yes or no may come as text, as a form sends them.',
  });
export type OptionAnswer = z.infer<typeof optionAnswer>;

/** Answers by the code of what is asked. */
export const optionAnswers = z.record(z.string().max(40), optionAnswer);

const limits = {
  min: z
    .number('Give a number.')
    .nullable()
    .describe('Of a number the least; of a date the days from today; of several choices how many.'),
  max: z.number('Give a number.').nullable().describe('The most, of the same.'),
  max_length: z.int('Give a whole number.').min(1).max(2000).nullable().describe('Of a text, in characters.'),
};

/** A question asked when the product is put into the basket. */
export const askedOption = z
  .object({
    code: z.string(),
    name: z.string(),
    help: z.string().nullable(),
    kind: optionKind,
    required: z.boolean(),
    price: money.describe('Of one piece, when it is answered; what a choice costs comes on top.'),
    choices: z.array(z.object({ code: z.string(), name: z.string(), price: money })),
    ...limits,
  })
  .meta({ id: 'AskedOption' });
export type AskedOption = z.infer<typeof askedOption>;

/** An answer with what it is called and what it costs. */
export const answeredOption = z
  .object({
    code: z.string(),
    name: z.string(),
    value: optionAnswer,
    text: z.string().describe('The answer in words.'),
    price: money.describe('Of one piece.'),
  })
  .meta({ id: 'AnsweredOption' });
export type AnsweredOption = z.infer<typeof answeredOption>;

const words = (most: number) => z.string().trim().min(1).max(most).optional();
/** A text in each language; one at least. */
const texts = (most: number) =>
  z
    .object({ en: words(most), bn: words(most) })
    .refine(({ en, bn }) => en !== undefined || bn !== undefined, {
      message: 'Say it in one language at least.',
    });

/** Null takes a language out, absent leaves it. */
const changedTexts = (most: number) => z.object({ en: words(most).nullable(), bn: words(most).nullable() });

const price = z.int('Give an amount of money.').min(0).max(1_000_000_000_000).describe('Minor units');
const optionChoice = z.object({
  code: z
    .string()
    .regex(/^[a-z0-9][a-z0-9_-]{0,39}$/, 'Small letters, digits, hyphens and underscores, at most 40.'),
  name: texts(120),
  price: price.default(0),
});

const optionFields = {
  code: z
    .string()
    .regex(
      /^[a-z][a-z0-9_]{0,39}$/,
      'Small letters, digits and underscores, beginning with a letter, at most 40.',
    ),
  name: texts(120),
  help: texts(400).nullable(),
  kind: optionKind,
  required: z.boolean(),
  currency: z.string().regex(/^[A-Z]{3}$/, 'Three capital letters, such as BDT.'),
  price,
  choices: z.array(optionChoice).max(60),
  ...limits,
  position: z.int('Give a whole number.').min(0).max(100_000),
};

const newOption = z.object({
  ...optionFields,
  help: optionFields.help.default(null),
  required: optionFields.required.default(false),
  currency: optionFields.currency.default('BDT'),
  price: price.default(0),
  choices: optionFields.choices.default([]),
  min: limits.min.default(null),
  max: limits.max.default(null),
  max_length: limits.max_length.default(null),
  position: optionFields.position.default(0),
});

/** An option as staff keeps it, in all languages, and where it is asked. */
export const option = z
  .object({
    id,
    ...optionFields,
    version: z.int(),
    product_types: z.array(z.object({ slug, name: z.string() })),
    items: z.array(z.object({ id, slug, title: z.string() })).describe('At most fifty.'),
  })
  .meta({ id: 'Option' });
export type Option = z.infer<typeof option>;

const byId = z.object({ id });
const wanted = z.object({
  options: z.array(id).max(50).describe('All of them; what is left out is asked no more.'),
});
const attached = z.object({
  data: z.array(z.object({ id, code: z.string(), name: z.string(), kind: optionKind })),
});

export const optionOperations = operations({
  'GET /admin/options': {
    summary: 'Questions asked of products, in the order in which they are asked',
    by: 'staff',
    query: z.object({ q: z.string().trim().max(80).optional(), ...pageQuery }),
    reply: page(option),
    errors: ['not_acceptable_cursor'],
  },
  'POST /admin/options': {
    summary: 'A new question, not yet asked of anything',
    by: 'staff',
    body: newOption,
    versioned: true,
    status: 201,
    reply: option,
  },
  'GET /admin/options/{id}': {
    summary: 'A question with all it may cost and where it is asked',
    by: 'staff',
    versioned: true,
    params: byId,
    reply: option,
  },
  'PATCH /admin/options/{id}': {
    summary: 'Change a question (JSON Merge Patch); what was ordered stays as it was answered',
    by: 'staff',
    versioned: true,
    params: byId,
    body: z.object({
      ...z.object(optionFields).partial().shape,
      name: changedTexts(120).optional(),
      help: changedTexts(400).nullable().optional(),
    }),
    reply: option,
  },
  'DELETE /admin/options/{id}': {
    summary: 'Forget a question that nothing asks any more',
    by: 'staff',
    versioned: true,
    params: byId,
    status: 204,
    errors: ['in_use'],
  },
  'PUT /admin/product-types/{slug}/options': {
    summary: 'What is asked of every product of a type',
    by: 'staff',
    params: z.object({ slug }),
    body: wanted,
    reply: attached,
  },
  'PUT /admin/items/{id}/options': {
    summary: 'What is asked of one product beside the questions of its type; its variants ask it too',
    by: 'staff',
    params: byId,
    body: wanted,
    reply: attached,
  },
});
