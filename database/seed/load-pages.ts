import { createPage } from '#domains/content/index.ts';
import { worker } from '#kernel/database/principal.ts';
import type { Kernel } from '#kernel/kernel.ts';
import { isRefusal } from '#kernel/refusal/refusal.ts';
import { pages } from './market/pages.ts';
import { findMarker, takeMarker } from './queries.ts';

const marker = 'demo_pages';

/** Writes the demo's pages of words, once: what the operator then changes or takes away stays so. */
export async function loadPages(kernel: Kernel): Promise<boolean> {
  if (await kernel.db.engine.maybe(findMarker, { name: marker })) return false;
  return kernel.db.transaction(worker, async (tx) => {
    const value = { loaded_at: tx.now().toISOString() };
    if (!(await tx.engine.maybe(takeMarker, { name: marker, value }))) return false;
    for (const page of pages) {
      const made = await createPage(tx, { ...page, id: kernel.ids.uuid(), status: 'published' });
      // An operator of a demo may have written one of this name.
      if (isRefusal(made) && made.code !== 'address_taken')
        throw new Error(`the demo's page ${page.slug} does not fit: ${made.code}, ${made.detail}`);
    }
    return true;
  });
}
