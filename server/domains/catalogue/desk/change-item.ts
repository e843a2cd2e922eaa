import type { Transaction } from '#kernel/database/database.ts';
import type { Texts } from '#kernel/database/texts.ts';
import { type FieldError, Refusal, isRefusal, refuse } from '#kernel/refusal/refusal.ts';
import { type GivenValues, checkValues, namedBy } from './check-values.ts';
import { cleanTexts } from '#kernel/html/clean-html.ts';
import {
  type PictureWrite,
  changeItemRow,
  findNamed,
  followParent,
  hangPictures,
  linkItem,
  missingRequired,
  readDraft,
  takePicturesDown,
  takenInItems,
  unlinkItem,
  writeValues,
} from './queries-items.ts';

export type ItemPatch = {
  slug?: string | undefined;
  type?: string | undefined;
  category?: string | undefined;
  title?: Texts | undefined;
  summary?: Texts | null | undefined;
  description?: Texts | null | undefined;
  meta_title?: Texts | null | undefined;
  meta_description?: Texts | null | undefined;
  upc?: string | null | undefined;
  code?: string | null | undefined;
  status?: 'draft' | 'published' | undefined;
  weight_grams?: number | null | undefined;
  duration_minutes?: number | undefined;
  fitted_by?: string | null | undefined;
  attributes?: GivenValues | undefined;
  pictures?: readonly PictureWrite[] | undefined;
  links?: readonly { kind: string; slug: string }[] | undefined;
};

/** How a text is kept that says nothing. */
const nothing: Texts = { en: '' };

type Refused = Refusal<'invalid_request' | 'in_use' | 'not_found' | 'precondition_failed'>;

/**
 * Changes a product or service that is still the one seen, and with it what its variants inherit. Refuses what does
 * not exist or is taken, values that do not fit, what its kind does not have, and publishing a product that lacks a
 * required attribute. A variant is changed through its parent.
 */
export async function changeItem(
  tx: Transaction,
  { id, seen, patch }: { id: string; seen: number; patch: ItemPatch },
): Promise<{ id: string } | Refused> {
  const draft = await tx.asker.maybe(readDraft, { id, language: 'en' });
  if (!draft) return refuse('not_found');
  if (draft.version !== seen) return refuse('precondition_failed');
  if (draft.structure === 'variant') {
    return refuse('invalid_request', 'A variant is changed with its parent.');
  }
  const values = patch.attributes ?? {};
  const named = await tx.engine.one(findNamed, {
    category: patch.category ?? null,
    type: patch.type ?? draft.type,
    type_id: null,
    service: patch.fitted_by ?? null,
    items: (patch.links ?? []).map(({ slug }) => slug),
    media: [...namedBy([values]), ...(patch.pictures ?? []).map((one) => one.media_id)],
    entities: namedBy([values]),
  });
  const wrong = unknownIn(draft, patch, named);
  if (wrong.length > 0) return new Refusal('invalid_request', wrong[0]?.detail, wrong);
  const rows = checkValues(id, values, named.attributes, named, '/attributes');
  if (isRefusal(rows)) return rows;

  const { category, fitted_by: fittedBy, pictures, links, summary, description, ...rest } = patch;
  const change = {
    ...rest,
    ...(summary !== undefined && { summary: summary ?? nothing }),
    ...(description !== undefined && { description: cleanTexts(description) ?? nothing }),
    ...(category !== undefined && { category_id: named.category_id ?? undefined }),
    ...(patch.type !== undefined && { product_type_id: named.type_id ?? undefined }),
    ...(fittedBy !== undefined && { fitted_by_id: named.service_id }),
  };
  const changed = await tx.engine.maybe(changeItemRow, { id, seen, change });
  if (!changed) return whyNot(tx, id, patch);
  const followed = await tx.engine.many(followParent, { id });
  if (patch.type !== undefined || rows.values.length > 0 || rows.gone.length > 0) {
    await tx.engine.run(writeValues, { item_ids: [id, ...followed.map((one) => one.id)], ...rows });
  }
  if (pictures) {
    await tx.engine.run(takePicturesDown, { id });
    await tx.engine.run(hangPictures, { id, pictures });
  }
  if (links) {
    await tx.engine.run(unlinkItem, { id });
    const rowsOfLinks = links.map(({ kind, slug }) => ({ kind, to_id: named.items[slug]! }));
    await tx.engine.run(linkItem, { id, links: rowsOfLinks });
  }
  if (changed.status === 'published') {
    const lacking = await tx.engine.many(missingRequired, { id });
    if (lacking.length > 0) return lacks(lacking);
  }
  tellChanged(tx, [id, ...followed.map((one) => one.id)]);
  return { id };
}

export function lacks(codes: readonly { code: string }[]): Refusal<'invalid_request'> {
  const detail = 'A published product has it.';
  const errors = codes.map(({ code }) => ({ pointer: `/attributes/${code}`, code: 'required', detail }));
  return new Refusal('invalid_request', 'Something required is missing.', errors);
}

export function tellChanged(tx: Transaction, ids: readonly string[]): void {
  tx.emit(...ids.map((id) => ({ topic: `item:${id}`, kind: 'item.changed', subject: id })));
}

type Found = {
  category_id: string | null;
  type_id: string | null;
  service_id: string | null;
  items: Record<string, string>;
  media: readonly string[];
};

function unknownIn(draft: { kind: string; slug: string }, patch: ItemPatch, found: Found): FieldError[] {
  const wrong: FieldError[] = [];
  const say = (pointer: string, detail: string, code = 'unknown') => wrong.push({ pointer, code, detail });
  const isProduct = draft.kind === 'product';
  if (patch.category !== undefined && !found.category_id) say('/category', 'There is no such category.');
  if (patch.type !== undefined && (!found.type_id || !isProduct)) {
    say('/type', isProduct ? 'There is no such type.' : 'A service has no type.');
  }
  if (patch.fitted_by && (!found.service_id || !isProduct)) {
    say('/fitted_by', isProduct ? 'There is no such service.' : 'A service is not fitted by another.');
  }
  if (patch.duration_minutes !== undefined && isProduct) {
    say('/duration_minutes', 'Only a service takes time.', 'invalid');
  }
  if (!isProduct && patch.attributes && Object.keys(patch.attributes).length > 0) {
    say('/attributes', 'A service has no attributes.', 'invalid');
  }
  patch.links?.forEach(({ slug }, place) => {
    if (!found.items[slug] || slug === draft.slug)
      say(`/links/${place}/slug`, 'There is no such other item.');
  });
  patch.pictures?.forEach(({ media_id: media }, place) => {
    if (!found.media.includes(media)) say(`/pictures/${place}/media_id`, 'There is no such picture.');
  });
  const twice =
    patch.pictures && new Set(patch.pictures.map((one) => one.media_id)).size < patch.pictures.length;
  if (twice) say('/pictures', 'A picture hangs twice.', 'invalid');
  return wrong;
}

async function whyNot(tx: Transaction, id: string, patch: ItemPatch): Promise<Refused> {
  const { slug = null, upc = null, code = null } = patch;
  const taken = await tx.engine.maybe(takenInItems, { id, slug, upc, code });
  return taken
    ? refuse('invalid_request', 'Another item has it.', `/${taken.field}`)
    : refuse('precondition_failed');
}
