import type { MailText, OrderNews } from '../mail-text.ts';
import { day, money, span } from '../format.ts';
import { lineLabel } from './line-label.ts';

const words = {
  en: {
    subject: (number: string) => `Order ${number} is confirmed`,
    thanks: 'Thank you. Below you find what comes when, and what it costs.',
    asked: (who: string) =>
      `The time is kept for you. We write again as soon as ${who} has accepted the visit.`,
    paid: (sum: string) => `${sum} was paid; nothing more is due.`,
    cash: (sum: string) => `You pay ${sum} in cash: each part when it has arrived or is done.`,
    parcel: (seller: string) => `Parcel from ${seller}`,
    visit: (who: string, seller: string) => `Visit of ${who}, ${seller}`,
    items: 'Goods and services',
    delivery: 'Delivery',
    free: 'free',
    total: 'Total',
    button: 'See the order',
  },
  bn: {
    subject: (number: string) => `অর্ডার ${number} নিশ্চিত হয়েছে`,
    thanks: 'ধন্যবাদ। কী কখন আসবে এবং কত দাম, নিচে দেওয়া হলো।',
    asked: (who: string) => `সময়টি আপনার জন্য রাখা আছে। ${who} কাজটি নিলেই আবার জানাব।`,
    paid: (sum: string) => `${sum} দেওয়া হয়েছে; আর কিছু বাকি নেই।`,
    cash: (sum: string) => `নগদে দেবেন ${sum}: যে অংশ পৌঁছাবে বা শেষ হবে, তখন তার দাম।`,
    parcel: (seller: string) => `${seller} থেকে পার্সেল`,
    visit: (who: string, seller: string) => `${who} আসবেন, ${seller}`,
    items: 'পণ্য ও সেবা',
    delivery: 'ডেলিভারি',
    free: 'বিনামূল্যে',
    total: 'মোট',
    button: 'অর্ডার দেখুন',
  },
};

/** Everything that was bought, when it comes and how the total is made up. */
export function orderConfirmed({ order, language }: OrderNews): MailText {
  const say = words[language];
  const total = money(order.total, language);
  const asked = order.bookings
    .filter((visit) => visit.status === 'pending')
    .map((visit) => visit.resource.name);
  return {
    subject: say.subject(order.number),
    paragraphs: [
      say.thanks,
      ...[...new Set(asked)].map((who) => say.asked(who)),
      order.payment.status === 'paid' ? say.paid(total) : say.cash(total),
    ],
    details: [
      ...order.shipments.map(
        (parcel) => [say.parcel(parcel.seller.name), day(parcel.arrives_on, language)] as const,
      ),
      ...order.bookings.map(
        (visit) => [say.visit(visit.resource.name, visit.seller.name), span(visit.slot, language)] as const,
      ),
      ...order.lines.map((line) => [lineLabel(line, language), money(line.line_total, language)] as const),
      [say.items, money(order.items_total, language)],
      ...(order.shipments.length > 0
        ? [
            [
              say.delivery,
              order.shipping_total.amount === 0 ? say.free : money(order.shipping_total, language),
            ] as const,
          ]
        : []),
      [say.total, total],
    ],
    button: say.button,
  };
}
