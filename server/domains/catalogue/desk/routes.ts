import type { Language } from '#contract/common.ts';
import type { ItemDraft } from '#contract/catalogue-admin.ts';
import type { Transaction } from '#kernel/database/database.ts';
import type { Api } from '#kernel/http/api.ts';
import type { Kernel } from '#kernel/kernel.ts';
import { storeOriginal } from '#kernel/media/store-original.ts';
import { type Refusal, isRefusal, refuse } from '#kernel/refusal/refusal.ts';
import { createCategory } from '../create-category.ts';
import { slugOf } from '../slug-of.ts';
import { changeItem } from './change-item.ts';
import { createDraft } from './create-draft.ts';
import { listDraftCategories } from './queries-categories.ts';
import { listGroups } from './queries-groups.ts';
import { deleteItem, readDraft } from './queries-items.ts';
import { listTypes } from './queries-types.ts';
import { changeCategory, moveCategory, removeCategory } from './save-category.ts';
import { changeGroup, createGroup, removeGroup } from './save-group.ts';
import { changeType, createType, removeType } from './save-type.ts';
import { saveVariants } from './save-variants.ts';

const gone = undefined;

/** The operator's side of the catalogue: types, choices, the tree, items. */
export function deskCatalogueRoutes(api: Api, kernel: Kernel): void {
  typeRoutes(api, kernel);
  categoryRoutes(api, kernel);
  itemRoutes(api, kernel);
}

/** What was saved, read back in the same transaction. */
async function thenRead<S extends object, T>(
  saved: S | Refusal,
  read: (saved: S) => Promise<T>,
): Promise<T | Refusal> {
  return isRefusal(saved) ? saved : read(saved);
}

function typeRoutes(api: Api, kernel: Kernel): void {
  const { ids } = kernel;

  api.serve('GET /admin/product-types', async ({ principal }) => ({
    data: await kernel.db.as(principal).many(listTypes, { slug: null }),
  }));
  api.serve('GET /admin/product-types/{slug}', async ({ params, principal }) => {
    return (await kernel.db.as(principal).maybe(listTypes, params)) ?? refuse('not_found');
  });
  api.serve('POST /admin/product-types', ({ body, transaction }) =>
    transaction(async (tx) =>
      thenRead(await createType(tx, ids, body), ({ slug }) => tx.asker.one(listTypes, { slug })),
    ),
  );
  api.serve('PATCH /admin/product-types/{slug}', ({ params, body, seenVersion: seen, transaction }) =>
    transaction(async (tx) =>
      thenRead(await changeType(tx, ids, { ...params, ...body, seen }), () =>
        tx.asker.one(listTypes, params),
      ),
    ),
  );
  api.serve('DELETE /admin/product-types/{slug}', ({ params, seenVersion, transaction }) =>
    transaction(async (tx) => thenRead(await removeType(tx, params.slug, seenVersion), async () => gone)),
  );

  api.serve('GET /admin/choice-groups', async ({ principal }) => ({
    data: await kernel.db.as(principal).many(listGroups, { slug: null }),
  }));
  api.serve('POST /admin/choice-groups', ({ body, transaction }) =>
    transaction(async (tx) =>
      thenRead(await createGroup(tx, ids, body), ({ slug }) => tx.asker.one(listGroups, { slug })),
    ),
  );
  api.serve('PATCH /admin/choice-groups/{slug}', ({ params, body, seenVersion: seen, transaction }) =>
    transaction(async (tx) =>
      thenRead(await changeGroup(tx, { ...params, ...body, seen }), () => tx.asker.one(listGroups, params)),
    ),
  );
  api.serve('DELETE /admin/choice-groups/{slug}', ({ params, seenVersion, transaction }) =>
    transaction(async (tx) => thenRead(await removeGroup(tx, params.slug, seenVersion), async () => gone)),
  );
}

function categoryRoutes(api: Api, kernel: Kernel): void {
  const readBack = async (tx: Transaction, slug: string, language: Language) =>
    tx.asker.one(listDraftCategories, { slug, language });

  api.serve('GET /admin/categories', async ({ principal, language }) => ({
    data: await kernel.db.as(principal).many(listDraftCategories, { slug: null, language }),
  }));
  api.serve('POST /admin/categories', ({ body, language, transaction }) =>
    transaction(async (tx) => {
      const { parent, cloth, description, name } = body;
      const id = kernel.ids.uuid();
      const slug = body.slug ?? slugOf(name.en ?? '', `category-${id.slice(-12)}`);
      const made = await createCategory(tx, {
        id,
        slug,
        name,
        description: description ?? { en: '' },
        position: 10_000,
        ...(parent !== null && { parent }),
        ...(cloth && { cloth }),
      });
      return thenRead(made, () => readBack(tx, slug, language));
    }),
  );
  api.serve('PATCH /admin/categories/{slug}', ({ params, body, seenVersion: seen, language, transaction }) =>
    transaction(async (tx) => {
      const saved = await changeCategory(tx, { slug: params.slug, seen, change: body });
      return thenRead(saved, () => readBack(tx, body.slug ?? params.slug, language));
    }),
  );
  api.serve('POST /admin/categories/{slug}/move', ({ params, body, language, transaction }) =>
    transaction(async (tx) =>
      thenRead(await moveCategory(tx, { ...params, ...body }), () => readBack(tx, params.slug, language)),
    ),
  );
  api.serve('DELETE /admin/categories/{slug}', ({ params, seenVersion, transaction }) =>
    transaction(async (tx) => thenRead(await removeCategory(tx, params.slug, seenVersion), async () => gone)),
  );
}

function itemRoutes(api: Api, kernel: Kernel): void {
  const { ids } = kernel;
  const readBack = async (tx: Transaction, id: string, language: Language) =>
    (await tx.asker.one(readDraft, { id, language })) as ItemDraft;

  api.serve('POST /admin/media', async ({ request }) => {
    const stored = await storeOriginal(kernel, {
      bytes: request.body as Buffer,
      contentType: request.headers['content-type'] ?? '',
    });
    if (isRefusal(stored)) return stored;
    return { media_id: stored.id, key: stored.key, width: stored.width, height: stored.height };
  });
  api.serve('GET /admin/items/{id}', async ({ params, principal, language }) => {
    const draft = await kernel.db.as(principal).maybe(readDraft, { ...params, language });
    return (draft as ItemDraft | undefined) ?? refuse('not_found');
  });
  api.serve('POST /admin/items', ({ body, language, transaction }) =>
    transaction(async (tx) => {
      const made = await createDraft(tx, ids, body);
      return isRefusal(made) ? made : readBack(tx, made.id, language);
    }),
  );
  api.serve('PATCH /admin/items/{id}', ({ params, body, seenVersion: seen, language, transaction }) =>
    transaction(async (tx) =>
      thenRead(await changeItem(tx, { id: params.id, seen, patch: body }), () =>
        readBack(tx, params.id, language),
      ),
    ),
  );
  api.serve('PUT /admin/items/{id}/variants', ({ params, body, seenVersion: seen, language, transaction }) =>
    transaction(async (tx) =>
      thenRead(await saveVariants(tx, ids, { id: params.id, seen, ...body }), () =>
        readBack(tx, params.id, language),
      ),
    ),
  );
  api.serve('DELETE /admin/items/{id}', ({ params, seenVersion: seen, transaction }) =>
    transaction(async (tx) => {
      const there = await tx.asker.maybe(readDraft, { ...params, language: 'en' });
      if (!there) return refuse('not_found');
      if (there.version !== seen) return refuse('precondition_failed');
      const went = await tx.engine.maybe(deleteItem, { ...params, seen });
      if (!went) return refuse('in_use', 'Sellers list it, or it has variants.');
      tx.emit({ topic: `item:${params.id}`, kind: 'item.removed', subject: params.id });
      return gone;
    }),
  );
}
