import {
  addPictures,
  askOptionsByNames,
  createCategories,
  createItems,
  createOptions,
  createProductTypes,
} from '#domains/catalogue/index.ts';
import { createSynonyms } from '#domains/search/index.ts';
import { addMembers, createSellers } from '#domains/sellers/index.ts';
import { createListings, createLocations, createResources, receiveStocks } from '#domains/supply/index.ts';
import type { Transaction } from '#kernel/database/database.ts';
import { worker } from '#kernel/database/principal.ts';
import type { Kernel } from '#kernel/kernel.ts';
import { storeDrawings } from '#kernel/media/store-drawing.ts';
import { type Refusal, isRefusal } from '#kernel/refusal/refusal.ts';
import type { MarketPlan, Sketched } from './plan/plan.ts';
import { planMarket } from './plan/plan-market.ts';
import { findMarker, insertAreas, insertPeople, takeMarker } from './queries.ts';

const marker = 'demo_market';

export type LoadOptions = {
  /** Told before each step, in a word or two. */
  onProgress?: (step: string) => void;
};

/**
 * Fills an empty marketplace with the demo market of Dhaka: areas, catalogue, sellers, prices and stock, without
 * past orders. All rows are one transaction with the marker that says it is done, so that it happens once and
 * whole, however often or at the same time it is called; pictures are kept first and found again. Answers
 * false when the market was there.
 */
export async function loadMarket(kernel: Kernel, options: LoadOptions = {}): Promise<boolean> {
  const tell = options.onProgress ?? (() => {});
  if (await kernel.db.engine.maybe(findMarker, { name: marker })) return false;
  tell('Drawing the pictures');
  const plan = planMarket({
    now: kernel.clock.now(),
    timeZone: kernel.config.HAAT_TIME_ZONE,
    currency: kernel.config.HAAT_CURRENCY,
  });
  const stored = await storeDrawings(kernel, plan.drawings);
  const media = stored.map((picture) => picture.id);
  return kernel.db.transaction(worker, async (tx) => {
    const value = { loaded_at: tx.now().toISOString(), items: plan.items.length };
    if (!(await tx.engine.maybe(takeMarker, { name: marker, value }))) return false;
    await write(tx, plan, media, tell);
    return true;
  });
}

async function write(
  tx: Transaction,
  plan: MarketPlan,
  media: readonly string[],
  tell: (step: string) => void,
): Promise<void> {
  const pictured = <T extends Sketched>({ sketch, ...rest }: T) => ({ ...rest, pictureId: media[sketch]! });
  tell('Opening areas and categories');
  await tx.engine.run(insertAreas, { areas: plan.areas });
  must(await createCategories(tx, plan.categories.map(pictured)));
  must(await createProductTypes(tx, plan.productTypes));
  tell('Filling the catalogue');
  must(await createItems(tx, plan.items));
  must(await createOptions(tx, plan.options));
  await askOptionsByNames(tx, plan.asked);
  const hung = plan.itemPictures.map(({ sketch, ...rest }) => ({ ...rest, mediaId: media[sketch]! }));
  must(await addPictures(tx, hung));
  tell('Letting the sellers in');
  await tx.engine.run(insertPeople, { people: plan.people });
  must(await createSellers(tx, plan.sellers.map(pictured)));
  must(await addMembers(tx, plan.members));
  must(await createLocations(tx, plan.locations));
  must(await createResources(tx, plan.resources.map(pictured)));
  tell('Pricing and stocking the stalls');
  must(await createListings(tx, plan.listings));
  must(await receiveStocks(tx, plan.receipts));
  await createSynonyms(tx, plan.synonyms);
}

/** The demo data fits the rules; where it does not, that is a fault of the data and not an answer. */
function must<T>(answer: T | Refusal): void {
  if (isRefusal(answer)) throw new Error(`the demo market does not fit: ${answer.code}, ${answer.detail}`);
}
