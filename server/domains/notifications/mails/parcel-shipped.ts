import type { MailText, OrderNews } from '../mail-text.ts';
import { day } from '../format.ts';
import { lineLabel } from './line-label.ts';

const words = {
  en: {
    subject: (number: string) => `A parcel of order ${number} is on its way`,
    sent: (seller: string, date: string) => `${seller} has sent it. It arrives on ${date}.`,
    cash: 'You pay in cash when it arrives.',
    arrives: 'Arrives',
    tracking: 'Tracking number',
    content: 'In the parcel',
    button: 'See the order',
  },
  bn: {
    subject: (number: string) => `অর্ডার ${number}-এর পার্সেল রওনা হয়েছে`,
    sent: (seller: string, date: string) => `${seller} পাঠিয়ে দিয়েছেন। পৌঁছাবে ${date}।`,
    cash: 'হাতে পেয়ে নগদে দাম দেবেন।',
    arrives: 'পৌঁছাবে',
    tracking: 'ট্র্যাকিং নম্বর',
    content: 'পার্সেলে আছে',
    button: 'অর্ডার দেখুন',
  },
};

/** What is in the parcel, its tracking number and the day it arrives. Nothing once it was handed over. */
export function parcelShipped({ order, language, shipment }: OrderNews): MailText | undefined {
  if (shipment?.status !== 'shipped') return undefined;
  const say = words[language];
  const arrives = day(shipment.arrives_on, language);
  const lines = order.lines.filter((line) => shipment.line_ids.includes(line.id));
  return {
    subject: say.subject(order.number),
    paragraphs: [
      say.sent(shipment.seller.name, arrives),
      ...(order.payment.method === 'cash' && order.payment.status === 'pending' ? [say.cash] : []),
    ],
    details: [
      [say.arrives, arrives],
      ...(shipment.tracking ? [[say.tracking, shipment.tracking] as const] : []),
      [say.content, lines.map((line) => lineLabel(line, language)).join(', ')],
    ],
    button: say.button,
  };
}
