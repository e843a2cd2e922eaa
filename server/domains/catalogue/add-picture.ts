import type { Transaction } from '#kernel/database/database.ts';
import type { Texts } from '#kernel/database/texts.ts';
import { type Refusal, isRefusal, refuse } from '#kernel/refusal/refusal.ts';
import { appendPictures, lockItems } from './queries-write.ts';

export type NewPicture = {
  itemId: string;
  mediaId: string;
  /** What is to be seen, for those who do not see it. */
  alt: Texts;
};

/**
 * Hangs a picture at an item, after those that hang there; the first stands on cards. Refuses an item or a
 * picture that does not exist.
 */
export async function addPicture(
  tx: Transaction,
  picture: NewPicture,
): Promise<{ position: number } | Refusal<'not_found'>> {
  const answer = await addPictures(tx, [picture]);
  return isRefusal(answer) ? answer : { position: answer.positions[0]! };
}

/** Many at once, in two statements, each item's in the order given. Refuses as `addPicture`. */
export async function addPictures(
  tx: Transaction,
  pictures: readonly NewPicture[],
): Promise<{ positions: number[] } | Refusal<'not_found'>> {
  const rows = pictures.map(({ itemId, mediaId, alt }, at) => ({
    item_id: itemId,
    media_id: mediaId,
    alt,
    at,
  }));
  const items = [...new Set(pictures.map((picture) => picture.itemId))];
  // A statement of its own: what is appended next must see what others hung while this one waited.
  await tx.engine.many(lockItems, { ids: items });
  const hung = await tx.engine.many(appendPictures, { pictures: rows });
  if (hung.length < rows.length) return refuse('not_found', 'There is no such item or picture.');
  tx.emit(...items.map((id) => ({ topic: `item:${id}`, kind: 'item.changed', subject: id })));
  return { positions: hung.map((row) => row.position) };
}
