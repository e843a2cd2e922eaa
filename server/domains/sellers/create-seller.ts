import type { Transaction } from '#kernel/database/database.ts';
import type { Texts } from '#kernel/database/texts.ts';
import { type Refusal, isRefusal, refuse } from '#kernel/refusal/refusal.ts';
import { type SellerRow, findAreas, insertSellers } from './queries-write.ts';

export type NewSeller = {
  id: string;
  slug: string;
  kind: 'partner' | 'provider' | 'both';
  name: Texts;
  about: Texts;
  /** Slug of the area it sits in; who sells visits also visits there. */
  area: string;
  street?: Texts;
  /** E.164. */
  phone?: string;
  pictureId?: string;
  /** Slugs of further areas its people visit. */
  visits?: readonly string[];
  /** The day it opened its doors, `YYYY-MM-DD`. */
  since: string;
  createdAt?: string;
};

type SellerRefusal = Refusal<'not_found' | 'invalid_request'>;

/**
 * Opens a seller, active from now on. Refuses an area that does not exist, a slug that is taken, and areas to
 * visit for one that sells goods alone.
 */
export async function createSeller(
  tx: Transaction,
  seller: NewSeller,
): Promise<{ id: string } | SellerRefusal> {
  const refused = await createSellers(tx, [seller]);
  return isRefusal(refused) ? refused : { id: seller.id };
}

/** Many at once, in two statements; refuses as `createSeller` does, and then none should be kept. */
export async function createSellers(
  tx: Transaction,
  sellers: readonly NewSeller[],
): Promise<{ count: number } | SellerRefusal> {
  const slugs = [...new Set(sellers.flatMap((seller) => [seller.area, ...(seller.visits ?? [])]))];
  const areas = new Map((await tx.engine.many(findAreas, { slugs })).map((area) => [area.slug, area.id]));
  const rows: SellerRow[] = [];
  for (const seller of sellers) {
    const row = rowOf(seller, areas);
    if (isRefusal(row)) return row;
    rows.push(row);
  }
  const made = new Set((await tx.engine.many(insertSellers, { sellers: rows })).map((row) => row.slug));
  const taken = sellers.find((seller) => !made.has(seller.slug));
  if (taken) return refuse('invalid_request', `There is a seller called ${taken.slug} already.`, '/slug');
  tx.emit(...sellers.map(({ id }) => ({ topic: `seller:${id}`, kind: 'seller.created', subject: id })));
  return { count: rows.length };
}

function rowOf(seller: NewSeller, areas: ReadonlyMap<string, string>): SellerRow | SellerRefusal {
  const area = areas.get(seller.area);
  if (!area) return refuse('not_found', `There is no area called ${seller.area}.`, '/area');
  const given = seller.visits ?? [];
  if (seller.kind === 'partner' && given.length > 0) {
    return refuse('invalid_request', 'A partner sells goods and visits nobody.', '/visits');
  }
  const strange = given.find((slug) => !areas.has(slug));
  if (strange !== undefined) return refuse('not_found', `There is no area called ${strange}.`, '/visits');
  const visits = seller.kind === 'partner' ? [] : [area, ...given.map((slug) => areas.get(slug)!)];
  return {
    id: seller.id,
    slug: seller.slug,
    kind: seller.kind,
    name: seller.name,
    about: seller.about,
    area_id: area,
    street: seller.street ?? null,
    phone: seller.phone ?? null,
    picture_id: seller.pictureId ?? null,
    since: seller.since,
    created_at: seller.createdAt ?? null,
    visits: [...new Set(visits)],
  };
}
