import type { WriteOrderMail } from './mail-text.ts';
import type { NoticeKind } from './notice-text.ts';
import { everythingDone } from './mails/everything-done.ts';
import { orderExpired } from './mails/order-expired.ts';
import { paymentSurplus, paymentTooLate } from './mails/money-goes-back.ts';
import { orderConfirmed } from './mails/order-confirmed.ts';
import { parcelShipped } from './mails/parcel-shipped.ts';
import { paymentFailed } from './mails/payment-failed.ts';
import { paymentOnHold } from './mails/payment-on-hold.ts';
import { refundDone } from './mails/refund-done.ts';
import { visitAccepted, visitOnTheWay } from './mails/visit.ts';

type Told = {
  kind: NoticeKind;
  write: WriteOrderMail;
  /** Of what there is one mail: a second payment that fails is no news, a second one that goes back is. */
  oncePer: 'order' | 'part' | 'event';
};

/** What a customer is told of, by the event on the order's topic. */
export const orderNews: ReadonlyMap<string, Told> = new Map(
  Object.entries<Told>({
    'order.confirmed': { kind: 'order_confirmed', write: orderConfirmed, oncePer: 'order' },
    'payment.failed': { kind: 'payment_failed', write: paymentFailed, oncePer: 'order' },
    'payment.on_hold': { kind: 'payment_on_hold', write: paymentOnHold, oncePer: 'order' },
    'payment.too_late': { kind: 'payment_too_late', write: paymentTooLate, oncePer: 'event' },
    'payment.surplus': { kind: 'payment_surplus', write: paymentSurplus, oncePer: 'event' },
    'payment.refunded': { kind: 'payment_refunded', write: refundDone, oncePer: 'event' },
    'shipment.shipped': { kind: 'parcel_shipped', write: parcelShipped, oncePer: 'part' },
    'booking.accepted': { kind: 'visit_accepted', write: visitAccepted, oncePer: 'part' },
    'booking.set_out': { kind: 'visit_on_the_way', write: visitOnTheWay, oncePer: 'part' },
    'order.expired': { kind: 'order_expired', write: orderExpired, oncePer: 'order' },
    'order.completed': { kind: 'order_completed', write: everythingDone, oncePer: 'order' },
  }),
);
