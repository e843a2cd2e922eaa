import type { ItemCard } from '#contract/catalogue.ts';

/** What a card shows of an item. */
export type CardItem = Pick<
  ItemCard,
  | 'slug'
  | 'kind'
  | 'title'
  | 'cloth'
  | 'rating'
  | 'price'
  | 'compare_price'
  | 'price_from'
  | 'in_stock'
  | 'arrives_on'
> & {
  /** Key of the picture. */
  picture: string | null;
  /** Name of the seller. */
  seller: string | null;
  next_slots: { start: string; time_zone: string }[];
};

/** A page carries its data twice, as HTML and for the script: what no card shows stays on the server. */
export function cardItem(item: ItemCard): CardItem {
  const {
    slug,
    kind,
    title,
    cloth,
    picture,
    rating,
    price,
    compare_price,
    price_from,
    in_stock,
    arrives_on,
  } = item;
  return {
    slug,
    kind,
    title,
    cloth,
    picture: picture && picture.key,
    rating,
    price,
    compare_price,
    price_from,
    in_stock,
    arrives_on,
    seller: item.seller && item.seller.name,
    next_slots: item.next_slots.slice(0, 2).map(({ start, time_zone }) => ({ start, time_zone })),
  };
}
