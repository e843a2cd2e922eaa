import { worker } from '#kernel/database/principal.ts';
import type { Kernel } from '#kernel/kernel.ts';
import { recountFacets, rewriteDocuments } from './queries-documents.ts';

const batch = 500;
const beforeAll = '00000000-0000-0000-0000-000000000000';

/**
 * Writes every search document from the catalogue again, 500 in a transaction, and counts the facets anew. Answers how many
 * items were looked at and how many documents and counts had been wrong. May run while the market is open.
 */
export async function rebuildSearch(
  kernel: Pick<Kernel, 'db'>,
  onProgress: (items: number) => void = () => {},
): Promise<{ items: number; documents: number; facets: number }> {
  const done = { items: 0, documents: 0, facets: 0 };
  for (let after: string | null = beforeAll; after !== null;) {
    const from: string = after;
    const step = await kernel.db.transaction(worker, (tx) =>
      tx.engine.one(rewriteDocuments, { after: from, most: batch }),
    );
    done.items += step.items;
    done.documents += step.differed;
    after = step.last;
    onProgress(done.items);
  }
  done.facets = (await kernel.db.transaction(worker, (tx) => tx.engine.one(recountFacets, {}))).differed;
  return done;
}
