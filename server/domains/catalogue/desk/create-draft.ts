import type { Transaction } from '#kernel/database/database.ts';
import type { Texts } from '#kernel/database/texts.ts';
import type { Ids } from '#kernel/ids/ids.ts';
import { type Refusal, isRefusal, refuse } from '#kernel/refusal/refusal.ts';
import { createItem } from '../create-item.ts';
import { slugOf } from '../slug-of.ts';
import { cleanTexts } from '#kernel/html/clean-html.ts';

type NewDraft = {
  kind: 'product' | 'service';
  slug?: string | undefined;
  type?: string | undefined;
  category: string;
  title: Texts;
  summary?: Texts | undefined;
  description?: Texts | undefined;
  duration_minutes?: number | undefined;
};

/** A new product or service that nobody but staff sees. Refuses a category or type that does not exist and a slug that is taken. */
export async function createDraft(
  tx: Transaction,
  ids: Ids,
  draft: NewDraft,
): Promise<{ id: string } | Refusal<'invalid_request'>> {
  const id = ids.uuid();
  const empty = Object.fromEntries(Object.keys(draft.title).map((language) => [language, '']));
  const described = {
    id,
    slug: draft.slug ?? slugOf(draft.title.en ?? '', `item-${id.slice(-12)}`),
    draft: true,
    category: draft.category,
    title: draft.title,
    summary: draft.summary ?? empty,
    description: cleanTexts(draft.description) ?? empty,
  };
  if (draft.kind === 'product' && !draft.type) return refuse('invalid_request', 'Choose a type.', '/type');
  const made = await createItem(
    tx,
    draft.kind === 'product'
      ? { ...described, kind: 'product', structure: 'standalone', type: draft.type!, attributes: {} }
      : { ...described, kind: 'service', durationMinutes: draft.duration_minutes ?? 60, addOns: [] },
  );
  if (!isRefusal(made)) return made;
  const [fault] = made.errors ?? [];
  return refuse('invalid_request', made.detail, fault?.pointer);
}
