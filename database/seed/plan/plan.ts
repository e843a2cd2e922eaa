import type {
  NewCategory,
  NewItem,
  NewOption,
  NewPicture,
  NewProductType,
} from '#domains/catalogue/index.ts';
import type { NewSynonym } from '#domains/search/index.ts';
import type { NewMember, NewSeller } from '#domains/sellers/index.ts';
import type { NewListing, NewLocation, NewResource, StockReceipt } from '#domains/supply/index.ts';
import type { Ids } from '#kernel/ids/ids.ts';
import type { AreaRow, PersonRow } from '../queries.ts';
import type { Sketchbook } from './sketchbook.ts';

/** What a part of the plan is made with. */
export type Desk = {
  ids: Ids;
  sketches: Sketchbook;
  /** The moment the market is loaded; everything in it began before. */
  now: Date;
  timeZone: string;
  currency: string;
};

/** Everything the demo market consists of, with its ids, before a row is written. Pictures are sketch numbers. */
export type MarketPlan = {
  areas: AreaRow[];
  categories: (NewCategory & Sketched)[];
  productTypes: NewProductType[];
  items: NewItem[];
  options: NewOption[];
  /** Which product asks what, by slug and code. */
  asked: { item: string; code: string }[];
  itemPictures: (Omit<NewPicture, 'mediaId'> & { sketch: number })[];
  people: PersonRow[];
  sellers: (NewSeller & Sketched)[];
  members: NewMember[];
  locations: NewLocation[];
  resources: (NewResource & Sketched)[];
  listings: NewListing[];
  receipts: StockReceipt[];
  synonyms: NewSynonym[];
};

/** Has a picture that is still to be stored. */
export type Sketched = { sketch: number };

/** So many days before a moment, as an instant. */
export function daysBefore(now: Date, days: number): string {
  return new Date(now.getTime() - Math.round(days * 86_400_000)).toISOString();
}
