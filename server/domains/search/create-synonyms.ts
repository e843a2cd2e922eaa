import type { Transaction } from '#kernel/database/database.ts';
import { insertSynonyms } from './queries-synonyms.ts';

/**
 * Words and phrases that mean the same, in all languages together. With `leadsTo` the terms find what it says and are not
 * found by it; `page:orders` there names a page.
 */
export type NewSynonym = { id: string; terms: readonly string[]; leadsTo?: readonly string[] };

/** Adds groups in one statement. A group needs two terms, or one that leads somewhere. */
export async function createSynonyms(tx: Transaction, synonyms: readonly NewSynonym[]) {
  return tx.engine.many(insertSynonyms, {
    synonyms: synonyms.map(({ id, terms, leadsTo = [] }) => ({ id, terms, leads_to: leadsTo })),
  });
}
