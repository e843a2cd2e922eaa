import { t } from '#kernel/database/columns.ts';
import { statement } from '#kernel/database/statement.ts';

/** A bought line, if the asker may see it, and whether it has been delivered or done. */
export const findLine = statement({
  name: 'reviews/find-line',
  params: { order: t.uuid, line: t.uuid },
  row: {
    item_id: t.uuid,
    seller_id: t.uuid,
    person_id: t.uuid.orNull,
    buyer: t.text,
    fulfilled: t.bool,
  },
  text: `
    select l.item_id, l.seller_id, o.person_id, coalesce(o.contact ->> 'name', '') as buyer,
      case when l.kind = 'service'
        then exists (select from haat.bookings b where b.order_line_id = l.id and b.status = 'completed')
        else exists (select from haat.shipments s where s.seller_order_id = l.seller_order_id and s.status = 'delivered')
      end as fulfilled
    from haat.order_lines l join haat.orders o on o.id = l.order_id
    where l.id = $line and l.order_id = $order`,
});

/** The review and the sums it changes, in one breath; none when the line has one. A variant's parent is rated. */
export const insertReview = statement({
  name: 'reviews/insert',
  params: {
    id: t.uuid,
    line: t.uuid,
    item: t.uuid,
    seller: t.uuid,
    author: t.text,
    rating: t.smallint,
    body: t.json<Record<string, string>>().orNull,
  },
  row: { id: t.uuid, item_id: t.uuid },
  text: `
    with review as (
      insert into haat.reviews (id, order_line_id, item_id, seller_id, author, rating, body, created_at)
      values ($id, $line, $item, $seller, $author, $rating, $body, haat.now())
      on conflict (order_line_id) do nothing
      returning id, item_id, seller_id, rating
    ), rated as (
      update haat.items i set rating_sum = i.rating_sum + review.rating, rating_count = i.rating_count + 1
      from review join haat.items bought on bought.id = review.item_id
      where i.id = coalesce(bought.parent_id, bought.id)
      returning i.id
    ), seller as (
      update haat.sellers s set rating_sum = s.rating_sum + review.rating, rating_count = s.rating_count + 1
      from review where s.id = review.seller_id
    )
    select review.id, rated.id as item_id from review, rated`,
});
