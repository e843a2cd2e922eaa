import type { SellerBooking } from '#contract/orders.ts';
import type { RowOf } from '#kernel/database/statement.ts';
import type { listBookings } from './queries.ts';

export type BookingRow = RowOf<typeof listBookings>;

/** A visit as its seller sees it. Cash is due until the work is done. */
export function viewBooking(row: BookingRow, currency: string): SellerBooking {
  return {
    id: row.id,
    order_number: row.order_number,
    status: row.status as SellerBooking['status'],
    title: row.title,
    add_ons: row.add_ons,
    slot: { start: row.starts, end: row.ends, time_zone: row.time_zone },
    resource: row.resource,
    contact: { name: row.contact.name ?? '', phone: row.contact.phone ?? '' },
    address: { ...row.address, line: row.address.line ?? '' },
    price: { amount: row.price, currency },
    cash_due: row.cash_due > 0 ? { amount: row.cash_due, currency } : null,
    note: row.note,
    version: row.version,
  };
}
