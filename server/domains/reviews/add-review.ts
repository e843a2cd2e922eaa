import type { Language } from '#contract/common.ts';
import type { Transaction } from '#kernel/database/database.ts';
import type { Ids } from '#kernel/ids/ids.ts';
import { type Refusal, refuse } from '#kernel/refusal/refusal.ts';
import { orderEvents } from '#domains/orders/index.ts';
import { findLine, insertReview } from './queries.ts';

export type NewReview = {
  orderId: string;
  lineId: string;
  /** 1 to 5. */
  rating: number;
  body: string | undefined;
  language: Language;
};

/**
 * What a buyer says of a line of an order that the asker can see. One per line, and only of what was delivered or
 * done. Counts for the item (a variant's parent) and for the seller at once.
 */
export async function addReview(
  tx: Transaction,
  ids: Ids,
  review: NewReview,
): Promise<{ id: string } | Refusal<'not_found' | 'review_too_early' | 'review_exists'>> {
  const { orderId, lineId, rating, body, language } = review;
  const line = await tx.asker.maybe(findLine, { order: orderId, line: lineId });
  if (!line) return refuse('not_found');
  if (!line.fulfilled) return refuse('review_too_early');
  const added = await tx.engine.maybe(insertReview, {
    id: ids.uuid(),
    line: lineId,
    item: line.item_id,
    seller: line.seller_id,
    author: publicName(line.buyer),
    rating,
    body: body ? { [language]: body } : null,
  });
  if (!added) return refuse('review_exists');
  const extra = { seller: line.seller_id, line: lineId, item: added.item_id, rating };
  const concerned = { orderId, sellerIds: [line.seller_id], personId: line.person_id };
  tx.emit(...orderEvents('review.added', { ...concerned, by: 'customer', extra }));
  return { id: added.id };
}

/** As people count them: a Bangla letter with its vowel sign is one. */
const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** First name and initial: a review says who bought, not where to find them. */
export function publicName(name: string): string {
  const [first = '', ...others] = name.trim().split(/\s+/);
  const last = others.at(-1);
  if (!last) return first;
  const [initial] = Array.from(letters.segment(last), ({ segment }) => segment);
  return `${first} ${initial}.`;
}
