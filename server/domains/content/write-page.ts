import { type Transaction, codeOf } from '#kernel/database/database.ts';
import type { Texts } from '#kernel/database/texts.ts';
import { type Refusal, refuse } from '#kernel/refusal/refusal.ts';
import { htmlOf } from '#kernel/html/clean-html.ts';
import { isFixedAddress } from './fixed-addresses.ts';
import { type TextPatch, patchTexts } from './page-texts.ts';
import { type PageRow, deletePage, insertPage, readPage, updatePage } from './queries.ts';

export type PagePatch = {
  slug?: string | undefined;
  title?: TextPatch | undefined;
  body?: TextPatch | undefined;
  meta_title?: TextPatch | null | undefined;
  meta_description?: TextPatch | null | undefined;
  status?: 'draft' | 'published' | undefined;
  footer_position?: number | null | undefined;
};
export type NewPage = PagePatch & { slug: string; title: TextPatch; body: TextPatch };

type Written = Pick<
  PageRow,
  'slug' | 'title' | 'body' | 'meta_title' | 'meta_description' | 'status' | 'footer_position'
>;
type Before = Omit<Written, 'title' | 'body'> & { title: Texts | null; body: Texts | null };
type PageRefusal = Refusal<'address_taken' | 'invalid_request'>;

const nothing: Before = {
  slug: '',
  title: null,
  body: null,
  meta_title: null,
  meta_description: null,
  status: 'draft',
  footer_position: null,
};

/** Writes a new page, a draft unless said otherwise. Refuses an address that is taken and a page without words. */
export async function createPage(
  tx: Transaction,
  page: NewPage & { id: string },
): Promise<PageRow | PageRefusal> {
  const written = patched(nothing, page);
  if ('code' in written) return written;
  const made = await tx.engine.maybe(insertPage, { id: page.id, ...written });
  if (!made) return taken();
  tx.emit({ topic: `page:${page.id}`, kind: 'page.created', subject: page.id });
  return made;
}

/** Changes what the patch names, of the version that was seen. */
export async function changePage(
  tx: Transaction,
  { id, seenVersion, patch }: { id: string; seenVersion: number; patch: PagePatch },
): Promise<PageRow | PageRefusal | Refusal<'not_found' | 'precondition_failed'>> {
  const before = await tx.asker.maybe(readPage, { id });
  if (!before) return refuse('not_found');
  const written = patched(before, patch);
  if ('code' in written) return written;
  const after = await tx.engine.maybe(updatePage, { id, seen_version: seenVersion, ...written });
  if (!after) return refuse('precondition_failed');
  tx.emit({ topic: `page:${id}`, kind: 'page.changed', subject: id });
  return after;
}

/** Takes a page of the version that was seen away for good, with the old addresses that lead to it. */
export async function removePage(
  tx: Transaction,
  { id, seenVersion }: { id: string; seenVersion: number },
): Promise<undefined | Refusal<'not_found' | 'precondition_failed'>> {
  if (!(await tx.asker.maybe(readPage, { id }))) return refuse('not_found');
  if ((await tx.engine.run(deletePage, { id, seen_version: seenVersion })) === 0)
    return refuse('precondition_failed');
  tx.emit({ topic: `page:${id}`, kind: 'page.deleted', subject: id });
  return undefined;
}

/** The refusal that a slug of another page means; any other error goes on. */
export function orAddressTaken(error: unknown): PageRefusal {
  if (codeOf(error) === '23505') return taken();
  throw error;
}

const taken = () => refuse('address_taken', 'There is a page with this address already.', '/slug');

function patched(before: Before, patch: PagePatch): Written | PageRefusal {
  const slug = patch.slug ?? before.slug;
  if (slug !== before.slug && isFixedAddress(slug)) {
    return refuse('address_taken', 'The market itself has an address of this name.', '/slug');
  }
  const title = patchTexts(before.title, patch.title);
  if (!title) return wordless('/title');
  const body = patchTexts(before.body, patch.body, htmlOf);
  if (!body) return wordless('/body');
  return {
    slug,
    title,
    body,
    meta_title: patchTexts(before.meta_title, patch.meta_title),
    meta_description: patchTexts(before.meta_description, patch.meta_description),
    status: patch.status ?? before.status,
    footer_position: patch.footer_position === undefined ? before.footer_position : patch.footer_position,
  };
}

const wordless = (pointer: string) =>
  refuse('invalid_request', 'Write it in one language at least.', pointer);
