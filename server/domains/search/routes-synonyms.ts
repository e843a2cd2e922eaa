import type { Api } from '#kernel/http/api.ts';
import { createCursors } from '#kernel/http/cursor.ts';
import { pageOf, startOf } from '#kernel/http/paging.ts';
import type { Kernel } from '#kernel/kernel.ts';
import { isRefusal, refuse } from '#kernel/refusal/refusal.ts';
import { createSynonyms } from './create-synonyms.ts';
import { deleteSynonym, listSynonyms, readSynonym, updateSynonym } from './queries-synonyms.ts';

type Row = {
  id: string;
  terms: readonly string[];
  leads_to: readonly string[];
  version: number;
  updated_at: string;
};
const shown = ({ id, terms, leads_to: leadsTo, version, updated_at: at }: Row) => ({
  id,
  terms: [...terms],
  leads_to: [...leadsTo],
  version,
  updated_at: at,
});

/** The operator's synonyms. They count from the next search on. */
export function synonymRoutes(api: Api, kernel: Kernel): void {
  const cursors = createCursors(kernel.secretFor('cursors'));
  const told = (id: string, kind: string) => ({ topic: 'admin', kind, subject: id });

  api.serve('GET /admin/synonyms', async ({ principal, query }) => {
    const list = `synonyms ${query.q ?? ''}`;
    const start = startOf(cursors, list, query);
    if (isRefusal(start)) return start;
    const rows = await kernel.db.as(principal).many(listSynonyms, { asked: query.q || null, ...start });
    return pageOf(cursors, list, query, rows, shown);
  });

  api.serve('POST /admin/synonyms', ({ body, transaction }) =>
    transaction(async (tx) => {
      const wish = { id: kernel.ids.uuid(), terms: body.terms, leadsTo: body.leads_to };
      const [made] = await createSynonyms(tx, [wish]);
      if (!made) throw new Error('the synonyms were not written');
      tx.emit(told(made.id, 'synonym.created'));
      return shown(made);
    }),
  );

  api.serve('PUT /admin/synonyms/{id}', ({ params, seenVersion: seen, body, transaction }) =>
    transaction(async (tx) => {
      if (!(await tx.asker.maybe(readSynonym, params))) return refuse('not_found');
      const changed = await tx.engine.maybe(updateSynonym, {
        id: params.id,
        seen,
        terms: body.terms,
        leads_to: body.leads_to,
      });
      if (!changed) return refuse('precondition_failed');
      tx.emit(told(params.id, 'synonym.changed'));
      return shown(changed);
    }),
  );

  api.serve('DELETE /admin/synonyms/{id}', ({ params, seenVersion: seen, transaction }) =>
    transaction(async (tx) => {
      if (!(await tx.asker.maybe(readSynonym, params))) return refuse('not_found');
      const gone = await tx.engine.maybe(deleteSynonym, { id: params.id, seen });
      if (!gone) return refuse('precondition_failed');
      tx.emit(told(params.id, 'synonym.removed'));
      return undefined;
    }),
  );
}
