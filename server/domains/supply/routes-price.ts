import type { Language } from '#contract/common.ts';
import type { ListingPrices } from '#contract/prices.ts';
import type { Transaction } from '#kernel/database/database.ts';
import { worker } from '#kernel/database/principal.ts';
import type { Api } from '#kernel/http/api.ts';
import type { Kernel } from '#kernel/kernel.ts';
import { type Refusal, isRefusal, refuse } from '#kernel/refusal/refusal.ts';
import {
  type PricesRow,
  endPrice,
  findPrices,
  insertPrice,
  setPrice,
  tellPriceTurns,
} from './queries-price.ts';

/** A listing's own price and those that take its place for a time or for a group of customers. */
export function priceRoutes(api: Api, kernel: Kernel): void {
  const own = async (tx: Transaction, listing: string, language: Language) => {
    const row = await tx.asker.maybe(findPrices, { listing, language });
    return row ?? refuse('not_found');
  };
  const changed = async (tx: Transaction, listing: string, language: Language) => {
    const row = await tx.asker.one(findPrices, { listing, language });
    tx.emit({ topic: `listing:${listing}`, kind: 'price.changed', subject: listing, body: {} });
    return show(row);
  };

  api.serve('GET /seller/listings/{id}/prices', async ({ principal, params, language }) => {
    const row = await kernel.db.as(principal).maybe(findPrices, { listing: params.id, language });
    return row ? show(row) : refuse('not_found');
  });

  api.serve('PUT /seller/listings/{id}/price', ({ params, body, language, transaction }) =>
    transaction(async (tx) => {
      const row = await own(tx, params.id, language);
      if (isRefusal(row)) return row;
      const wrong = wrongPrices(body);
      if (wrong) return wrong;
      await tx.engine.run(setPrice, { listing: params.id, ...body });
      return changed(tx, params.id, language);
    }),
  );

  api.serve('POST /seller/listings/{id}/prices', ({ params, body, language, transaction }) =>
    transaction(async (tx) => {
      const row = await own(tx, params.id, language);
      if (isRefusal(row)) return row;
      const { from, until, group, ...prices } = body;
      const wrong = wrongPrices(prices) ?? wrongTimes(tx.now(), from, until);
      if (wrong) return wrong;
      if (group !== null && !row.groups.some(({ slug }) => slug === group))
        return refuse('not_found', 'There is no such group of customers.', '/group');
      const put = await tx.engine.maybe(insertPrice, {
        id: kernel.ids.uuid(),
        listing: params.id,
        group,
        ...prices,
        from: from ?? null,
        until,
      });
      return put ? changed(tx, params.id, language) : refuse('price_overlaps', undefined, '/from');
    }),
  );

  api.serve('DELETE /seller/listings/{id}/prices/{price_id}', ({ params, language, transaction }) =>
    transaction(async (tx) => {
      const row = await own(tx, params.id, language);
      if (isRefusal(row)) return row;
      if (!row.prices.some(({ id }) => id === params.price_id)) return refuse('not_found');
      const ended = await tx.engine.maybe(endPrice, { id: params.price_id, listing: params.id });
      return ended ? changed(tx, params.id, language) : refuse('transition_refused');
    }),
  );
}

/** Pages that show a price that began or ended meanwhile are made anew; the price itself needs nobody. */
export async function turnPrices(kernel: Kernel): Promise<void> {
  await kernel.db.transaction(worker, async (tx) => {
    const { listings } = await tx.engine.one(tellPriceTurns, {});
    if (listings > 0) tx.wroteEvents();
  });
}

type No = Refusal<'invalid_request'> | undefined;

function wrongPrices(given: { price: number; compare_price: number | null }): No {
  const { price, compare_price: old } = given;
  if (old === null || old > price) return undefined;
  return refuse('invalid_request', 'The old price must be above the price.', '/compare_price');
}

function wrongTimes(now: Date, from: string | undefined, until: string | null): No {
  if (from && Date.parse(from) < now.getTime() - 60_000)
    return refuse('invalid_request', 'It cannot begin in the past.', '/from');
  const begins = from ? Date.parse(from) : now.getTime();
  if (until !== null && Date.parse(until) <= begins)
    return refuse('invalid_request', 'It must end after it begins.', '/until');
  return undefined;
}

function show({ currency, price, compare_price: old, prices, ...row }: PricesRow): ListingPrices {
  const money = (amount: number) => ({ amount, currency });
  return {
    ...row,
    price: money(price),
    compare_price: old === null ? null : money(old),
    prices: prices.map((one) => ({
      ...one,
      price: money(one.price),
      compare_price: one.compare_price === null ? null : money(one.compare_price),
    })),
  };
}
