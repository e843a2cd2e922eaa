import type { Language } from '#contract/common.ts';
import type { ReplyOf } from '#contract/operations.ts';
import type { Principal } from '#kernel/database/principal.ts';
import type { RowOf } from '#kernel/database/statement.ts';
import type { Kernel } from '#kernel/kernel.ts';
import { type FigureCode, adminTexts } from './admin-texts.ts';
import { type TodoKind, listTodo, readFeed, readFigures } from './queries-today.ts';

type Today = ReplyOf<'GET /admin/today'>;

const groups: Record<TodoKind, Today['todo'][number]['group']> = {
  payment_on_hold: 'money',
  refund_failed: 'money',
  parcel_late: 'orders',
  visit_unanswered: 'visits',
  sold_out: 'catalogue',
  stock_low: 'catalogue',
};

/** What needs doing in the market, its figures against the same weekday before, and what happened last. */
export async function adminToday(kernel: Kernel, principal: Principal, language: Language): Promise<Today> {
  const db = kernel.db.as(principal);
  const say = adminTexts[language];
  const [todo, figures, feed] = await Promise.all([
    db.many(listTodo, { language }),
    db.one(readFigures, { zone: kernel.config.HAAT_TIME_ZONE }),
    db.many(readFeed, { language, kinds: Object.keys(say.feed) }),
  ]);
  const figure = (code: FigureCode, value: number, before: number) => ({
    code,
    label: say.figures[code],
    value,
    money: code === 'revenue',
    before,
  });
  return {
    todo: todo.map((row) => viewTodo(row, language)),
    figures: [
      figure('orders', figures.orders, figures.orders_before),
      figure('revenue', figures.revenue, figures.revenue_before),
      figure('visits', figures.visits, figures.visits_before),
      figure('customers', figures.customers, figures.customers_before),
    ],
    feed: feed.map((row) => ({
      at: row.at,
      text: say.line(row.number, say.feed[row.kind] ?? row.kind, row.seller),
      link: `/dashboard/orders/${row.order_id}`,
    })),
  };
}

function linkOf(kind: TodoKind, row: RowOf<typeof listTodo>): string {
  if (row.order_id) return `/dashboard/orders/${row.order_id}`;
  return kind === 'stock_low' ? '/dashboard/stock' : `/dashboard/catalogue?q=${row.slug ?? ''}`;
}

function viewTodo(row: RowOf<typeof listTodo>, language: Language): Today['todo'][number] {
  const kind = row.kind as TodoKind;
  return {
    group: groups[kind],
    text: adminTexts[language].todo[kind](row),
    since: row.since,
    amount:
      row.amount !== null && row.currency !== null ? { amount: row.amount, currency: row.currency } : null,
    link: linkOf(kind, row),
  };
}
