import { t } from '#kernel/database/columns.ts';
import { statement } from '#kernel/database/statement.ts';

export type MovementRow = {
  id: string;
  listing_id: string;
  location_id: string;
  kind: 'received' | 'corrected' | 'moved';
  quantity: number;
  reason: string | null;
  other_location_id: string | null;
};

/**
 * Writes movements, in the order of listings; the shelves follow them. A shelf that is not there, or that would go
 * below what is held, is left alone and out of the answer. Each shelf may stand in `movements` once.
 */
export const moveStock = statement({
  name: 'supply/move-stock',
  params: { movements: t.json<readonly MovementRow[]>() },
  row: { listing_id: t.uuid, location_id: t.uuid, on_hand: t.int, held: t.int, available: t.int },
  text: `
    with given as (
      select * from jsonb_to_recordset($movements) as m(id uuid, listing_id uuid, location_id uuid, kind text,
        quantity integer, reason text, other_location_id uuid)
    ), locked as (
      select s.listing_id, s.location_id, s.on_hand, s.held from haat.stock s join given using (listing_id, location_id)
      order by s.listing_id, s.location_id for update of s
    ), moved as (
      insert into haat.stock_movements (id, listing_id, location_id, kind, quantity, reason, other_location_id, at)
      select g.id, g.listing_id, g.location_id, g.kind, g.quantity, g.reason, g.other_location_id, haat.now()
      from given g join locked k using (listing_id, location_id)
      where k.on_hand + g.quantity >= k.held
        -- The halves of a move stand or fall together.
        and not exists (select from given other join locked o using (listing_id, location_id)
          where other.other_location_id = g.location_id and other.listing_id = g.listing_id
            and o.on_hand + other.quantity < o.held)
        and (g.other_location_id is null or exists (select from locked o
          where o.listing_id = g.listing_id and o.location_id = g.other_location_id))
      returning listing_id, location_id, quantity
    )
    select m.listing_id, m.location_id, k.on_hand + m.quantity as on_hand, k.held,
      (coalesce((select sum(o.on_hand - o.held) from haat.stock o where o.listing_id = m.listing_id), 0)
        + (select sum(one.quantity) from moved one where one.listing_id = m.listing_id))::integer as available
    from moved m join locked k using (listing_id, location_id)`,
});

/** Puts up an empty shelf where the location is one of the listing's seller, who lists goods. */
export const openShelves = statement({
  name: 'supply/open-shelves',
  params: { movements: t.json<readonly { listing_id: string; location_id: string }[]>() },
  text: `
    insert into haat.stock (listing_id, location_id, updated_at)
    select l.id, o.id, haat.now()
    from jsonb_to_recordset($movements) as m(listing_id uuid, location_id uuid)
      join haat.listings l on l.id = m.listing_id
      join haat.items i on i.id = l.item_id and i.kind = 'product'
      join haat.locations o on o.id = m.location_id and o.seller_id = l.seller_id
    on conflict (listing_id, location_id) do nothing`,
});

export const findShelf = statement({
  name: 'supply/find-shelf',
  params: { listing: t.uuid, location: t.uuid },
  row: { on_hand: t.int, held: t.int },
  text: 'select on_hand, held from haat.stock where listing_id = $listing and location_id = $location',
});
