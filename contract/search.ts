import { z } from 'zod';
import { id, instant, page, pageQuery } from './common.ts';
import { operations } from './operation.ts';

const term = z.string().trim().min(1).max(60);

/** Codes of pages that words may lead to. */
export const searchPages = [
  'find-order',
  'orders',
  'basket',
  'sign-in',
  'sign-up',
  'forgot-password',
  'account',
] as const;

const pageTerm = /^page:/;
const target = term.refine(
  (value) => !pageTerm.test(value) || (searchPages as readonly string[]).includes(value.slice(5)),
  { message: `A page is one of ${searchPages.map((code) => `page:${code}`).join(', ')}.` },
);

const synonymFields = {
  terms: z.array(term).min(1).max(40).describe('Words and phrases in any language.'),
  leads_to: z
    .array(target)
    .max(20)
    .describe(
      'Empty: the terms mean the same. Else the terms find this and nothing of it finds the terms; page:orders names a page.',
    ),
};

/** Terms that mean the same to the search, or that lead to others. */
export const synonym = z
  .object({ id, ...synonymFields, version: z.int(), updated_at: instant })
  .meta({ id: 'Synonym' });
export type Synonym = z.infer<typeof synonym>;

const wish = z
  .object({ terms: synonymFields.terms, leads_to: synonymFields.leads_to.default([]) })
  .refine(({ terms, leads_to: leadsTo }) => terms.length > 1 || leadsTo.length > 0, {
    path: ['terms'],
    message: 'Give a second term that means the same, or say where the first one leads.',
  })
  .refine(({ terms }) => !terms.some((one) => pageTerm.test(one)), {
    path: ['terms'],
    message: 'A page can be led to, it is no term.',
  });

const byId = z.object({ id });

export const searchOperations = operations({
  'GET /admin/synonyms': {
    summary: 'Synonyms of the search, newest first',
    by: 'staff',
    query: z.object({ q: z.string().trim().max(60).optional(), ...pageQuery }),
    reply: page(synonym),
    errors: ['not_acceptable_cursor'],
  },
  'POST /admin/synonyms': {
    summary: 'Adds synonyms; they count from the next search on',
    by: 'staff',
    versioned: true,
    body: wish,
    reply: synonym,
    status: 201,
  },
  'PUT /admin/synonyms/{id}': {
    summary: 'Changes synonyms that still are as they were seen',
    by: 'staff',
    versioned: true,
    params: byId,
    body: wish,
    reply: synonym,
  },
  'DELETE /admin/synonyms/{id}': {
    summary: 'Removes synonyms that still are as they were seen',
    by: 'staff',
    versioned: true,
    params: byId,
    status: 204,
  },
});
