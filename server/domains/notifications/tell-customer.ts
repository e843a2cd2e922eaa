import type { Language } from '#contract/common.ts';
import { orderToken, readOrder } from '#domains/orders/index.ts';
import type { Transaction } from '#kernel/database/database.ts';
import type { HaatEvent } from '#kernel/events/event.ts';
import { hashToken } from '#kernel/http/principal.ts';
import type { Kernel } from '#kernel/kernel.ts';
import { isRefusal } from '#kernel/refusal/refusal.ts';
import type { OrderNews } from './mail-text.ts';
import { orderNews } from './order-news.ts';
import { postMail } from './post-mail.ts';
import { putNotice } from './put-notice.ts';
import { readBuyer } from './queries.ts';

const footnotes: Record<Language, (number: string) => string> = {
  en: (number) =>
    `This address was given with order ${number}. Whoever has the link can open it, so keep it to yourself.`,
  bn: (number) =>
    `অর্ডার ${number}-এ এই ঠিকানা দেওয়া হয়েছিল। লিংকটি যাঁর কাছে থাকবে তিনি অর্ডারটি খুলতে পারবেন, তাই কাউকে দেবেন না।`,
};

/**
 * Tells whoever ordered, in the order's language: by mail where an address was given, inside the market where
 * they were signed in. The order is read by the same link that the mail carries.
 */
export async function tellCustomer(tx: Transaction, kernel: Kernel, event: HaatEvent): Promise<void> {
  const told = orderNews.get(event.kind);
  const buyer = told && (await tx.engine.maybe(readBuyer, { order: event.subject }));
  if (!told || !buyer) return;
  const language = buyer.language === 'bn' ? 'bn' : 'en';
  const token = orderToken(kernel, event.subject);
  const order = await readOrder(
    kernel,
    { audience: 'anon', orderToken: hashToken(token) },
    event.subject,
    language,
  );
  if (isRefusal(order)) {
    kernel.log.warn({ order: event.subject }, 'an order does not open by its link; nobody was told of it');
    return;
  }
  const { shipment: shipmentId, booking: bookingId, amount } = event.body;
  const { currency } = order.total;
  const news: OrderNews = {
    order,
    language,
    timeZone: kernel.config.HAAT_TIME_ZONE,
    shipment: order.shipments.find((one) => one.id === shipmentId),
    booking: order.bookings.find((one) => one.id === bookingId),
    amount: typeof amount === 'number' ? { amount, currency } : order.payment.amount,
  };
  const text = told.write(news);
  if (!text) return;
  const which = { order: '', part: `:${shipmentId ?? bookingId}`, event: `:${event.position}` }[told.oncePer];
  const dedupeKey = `${told.kind}:${event.subject}${which}:customer`;
  const path = `/order/${order.id}?token=${token}`;
  const footnote = footnotes[language](order.number);
  const { email } = order.contact;
  if (email)
    await postMail(tx, kernel, {
      kind: told.kind,
      recipient: email,
      language,
      text,
      path,
      footnote,
      dedupeKey,
    });
  if (!buyer.person_id) return;
  const params = {
    number: order.number,
    amount: news.amount,
    ...(news.shipment && { day: news.shipment.arrives_on }),
    ...(news.booking && {
      visit: { start: news.booking.slot.start, time_zone: news.booking.slot.time_zone },
    }),
  };
  await putNotice(tx, kernel, {
    personId: buyer.person_id,
    kind: told.kind,
    orderId: order.id,
    params,
    dedupeKey,
  });
}
