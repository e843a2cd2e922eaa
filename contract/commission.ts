import { z } from 'zod';
import { id, instant, slug } from './common.ts';
import { operations } from './operation.ts';

/** What the market keeps of each line sold, from an instant on. */
export const commissionTerms = z
  .object({
    id,
    seller: slug.nullable().describe('null: for all who have no terms of their own'),
    rate_bp: z.int().describe('Hundredths of a percent of the line'),
    fixed: z.int().describe('Minor units per line, in the currency of the order'),
    valid_from: instant,
    in_force: z.boolean(),
  })
  .meta({ id: 'CommissionTerms' });
export type CommissionTerms = z.infer<typeof commissionTerms>;

export const commissionOperations = operations({
  'GET /admin/commission-terms': {
    summary: 'Terms of all sellers or of one, the latest first; two hundred at most',
    by: 'staff',
    query: z.object({ seller: slug.optional() }),
    reply: z.object({ data: z.array(commissionTerms) }),
  },
  'POST /admin/commission-terms': {
    summary: 'New terms from an instant on; orders placed before keep theirs',
    by: 'staff',
    status: 201,
    body: z.object({
      seller: slug.nullable().default(null),
      rate_bp: z.int().min(0).max(10_000),
      fixed: z.int().min(0).max(100_000_000).default(0),
      valid_from: instant.optional().describe('Now, unless said'),
    }),
    reply: commissionTerms,
  },
});
