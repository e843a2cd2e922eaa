import { t } from '#kernel/database/columns.ts';
import { statement } from '#kernel/database/statement.ts';
import type { Events } from '#kernel/events/start-events.ts';

const countSold = statement({
  name: 'analytics/count-sold',
  params: { orders: t.uuids },
  text: `
    update haat.items i set sold_count = i.sold_count + sold.units
    from (
      select coalesce(bought.parent_id, bought.id) as item_id, sum(l.quantity)::integer as units
      from haat.order_lines l join haat.items bought on bought.id = l.item_id
      where l.order_id = any($orders) group by 1
    ) sold
    where i.id = sold.item_id`,
});

/** Keeps how often each item was bought, which lists sort by: each confirmed order counts once, from the first on. */
export function countSales(events: Pick<Events, 'followOnce'>): void {
  events.followOnce(
    'sold counts',
    async (happened, tx) => {
      const orders = happened.filter(
        (one) => one.kind === 'order.confirmed' && one.topic.startsWith('order:'),
      );
      if (orders.length > 0) await tx.engine.run(countSold, { orders: orders.map((one) => one.subject) });
    },
    { from: 'start' },
  );
}
