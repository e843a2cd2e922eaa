import type { Transaction } from '#kernel/database/database.ts';
import type { Principal } from '#kernel/database/principal.ts';
import { hashToken } from '#kernel/http/principal.ts';
import type { Kernel } from '#kernel/kernel.ts';
import { insertBasket } from './queries.ts';

/** A new basket. A guest gets the token that opens it, shown once; a person has one open basket and gets that. */
export async function openBasket(
  tx: Transaction,
  kernel: Kernel,
  principal: Principal,
  areaSlug: string | undefined,
): Promise<{ id: string; token: string }> {
  const token = kernel.ids.token(24);
  const { id } = await tx.engine.one(insertBasket, {
    id: kernel.ids.uuid(),
    token_hash: principal.personId ? null : hashToken(token),
    person: principal.personId ?? null,
    area: areaSlug ?? null,
    currency: kernel.config.HAAT_CURRENCY,
  });
  return { id, token: principal.personId ? '' : token };
}
