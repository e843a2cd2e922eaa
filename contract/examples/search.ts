import type { Synonym, searchOperations } from '../search.ts';
import type { Examples } from './example.ts';
import { ids } from './story.ts';

const fan: Synonym = {
  id: ids.fanWords,
  terms: ['fan', 'pakha', 'পাখা'],
  leads_to: [],
  version: 1,
  updated_at: '2026-11-22T02:15:46.546Z',
};
const dripping: Synonym = {
  id: ids.drippingWords,
  terms: ['tap leaking', 'কল থেকে পানি পড়ে'],
  leads_to: ['leak repair'],
  version: 2,
  updated_at: '2026-11-22T02:17:20.118Z',
};

export const searchComponents = { Synonym: fan };

export const searchExamples: Examples<typeof searchOperations> = {
  'GET /admin/synonyms': {
    query: { q: 'tap', limit: 20 },
    reply: { data: [dripping], has_more: false, next_cursor: null },
  },
  'POST /admin/synonyms': { body: { terms: [...fan.terms] }, reply: fan },
  'PUT /admin/synonyms/{id}': {
    params: { id: dripping.id },
    body: { terms: [...dripping.terms], leads_to: [...dripping.leads_to] },
    reply: dripping,
  },
  'DELETE /admin/synonyms/{id}': { params: { id: dripping.id } },
};
