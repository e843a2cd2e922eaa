import type { SellerOrder } from '#contract/orders.ts';
import type { RowOf } from '#kernel/database/statement.ts';
import type { findSellerOrder } from './queries-seller.ts';
import { answersOf } from './view-order.ts';

/** A seller's part of an order as the API shows it. */
export function viewSellerOrder(row: RowOf<typeof findSellerOrder>, currency: string): SellerOrder {
  const { sort: _, contact, address, total, ...rest } = row;
  return {
    ...rest,
    status: row.status as SellerOrder['status'],
    contact: { name: contact.name ?? '', phone: contact.phone ?? '' },
    address: { ...address, line: address.line ?? '' },
    lines: row.lines.map((line) => ({
      ...line,
      options: answersOf(line.options, currency),
      line_total: { amount: line.line_total, currency },
    })),
    shipment: row.shipment as SellerOrder['shipment'],
    total: { amount: total, currency },
  };
}
