import type { Transaction } from '#kernel/database/database.ts';
import type { Kernel } from '#kernel/kernel.ts';
import { insertBasket, mergeLines } from './queries.ts';

/** At sign-in the guest's basket goes into the person's own; of the same thing the larger quantity stays. */
export async function mergeBasket(
  tx: Transaction,
  kernel: Kernel,
  personId: string,
  guestTokenHash: string,
): Promise<void> {
  const currency = kernel.config.HAAT_CURRENCY;
  const own = { id: kernel.ids.uuid(), token_hash: null, person: personId, area: null, currency };
  const { id } = await tx.engine.one(insertBasket, own);
  await tx.engine.run(mergeLines, { guest_token: guestTokenHash, target: id });
  tx.emit({ topic: `basket:${id}`, kind: 'basket.changed', subject: id });
}
