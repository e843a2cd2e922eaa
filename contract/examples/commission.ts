import type { CommissionTerms, commissionOperations } from '../commission.ts';
import type { Examples } from './example.ts';
import { at, ids, megh } from './story.ts';

const terms: CommissionTerms = {
  id: ids.meghTerms,
  seller: megh.slug,
  rate_bp: 850,
  fixed: 500,
  valid_from: at.placed,
  in_force: true,
};

export const commissionComponents = { CommissionTerms: terms };

export const commissionExamples: Examples<typeof commissionOperations> = {
  'GET /admin/commission-terms': { query: { seller: megh.slug }, reply: { data: [terms] } },
  'POST /admin/commission-terms': {
    body: { seller: megh.slug, rate_bp: 850, fixed: 500 },
    reply: terms,
  },
};
