import type { Language, Money } from '#contract/common.ts';
import { count, day, dayAndTime, money } from './format.ts';

/** What a notification keeps of its happening: no names and no addresses. */
export type NoticeParams = {
  number: string;
  amount?: Money;
  /** Day a parcel arrives. */
  day?: string;
  /** Begin of a visit. */
  visit?: { start: string; time_zone: string };
  visits?: number;
  /** For members of a seller. */
  seller?: { slug: string; order?: string };
  /** Of a shelf that runs low: what it has left, and of which listing. */
  shelf?: { title: Record<string, string>; place: Record<string, string>; left: number; listing: string };
};

export const noticeKinds = [
  'order_confirmed',
  'payment_failed',
  'payment_on_hold',
  'payment_too_late',
  'payment_surplus',
  'payment_refunded',
  'parcel_shipped',
  'visit_accepted',
  'visit_on_the_way',
  'order_completed',
  'order_expired',
  'seller_order',
  'seller_visit',
  'stock_low',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

type Filled = {
  number: string;
  sum: string;
  day: string;
  when: string;
  visits: number;
  visitCount: string;
  title: string;
  place: string;
  left: string;
};

const texts: Record<Language, Record<NoticeKind, (say: Filled) => string>> = {
  en: {
    order_confirmed: ({ number }) => `Order ${number} is confirmed`,
    payment_failed: ({ number }) => `The payment for order ${number} did not go through`,
    payment_on_hold: ({ number }) => `We are checking the payment for order ${number}`,
    payment_too_late: ({ number, sum }) => `Order ${number} was paid too late; ${sum} goes back to you`,
    payment_surplus: ({ number, sum }) => `Order ${number} was paid twice; ${sum} goes back to you`,
    payment_refunded: ({ number, sum }) => `${sum} of order ${number} was given back`,
    parcel_shipped: ({ number, day: date }) =>
      `A parcel of order ${number} is on its way; it arrives on ${date}`,
    visit_accepted: ({ number, when }) => `Visit accepted: ${when} (order ${number})`,
    visit_on_the_way: ({ number }) => `Somebody is on the way to you (order ${number})`,
    order_completed: ({ number }) => `Order ${number} is complete. How was it?`,
    order_expired: ({ number }) => `Order ${number} was not paid in time and has ended`,
    seller_order: ({ number }) => `New order ${number}`,
    seller_visit: ({ number, when, visits, visitCount }) =>
      visits > 1
        ? `${visitCount} new visit requests (order ${number})`
        : `New visit request: ${when} (order ${number})`,
    stock_low: ({ title, place, left }) => `${title} is running low: ${left} left for sale (${place})`,
  },
  bn: {
    order_confirmed: ({ number }) => `অর্ডার ${number} নিশ্চিত হয়েছে`,
    payment_failed: ({ number }) => `অর্ডার ${number}-এর দাম দেওয়া যায়নি`,
    payment_on_hold: ({ number }) => `অর্ডার ${number}-এর দাম যাচাই করা হচ্ছে`,
    payment_too_late: ({ number, sum }) => `অর্ডার ${number}-এর দাম দেরিতে এসেছে; ${sum} ফেরত যাচ্ছে`,
    payment_surplus: ({ number, sum }) => `অর্ডার ${number}-এর দাম দুবার এসেছে; ${sum} ফেরত যাচ্ছে`,
    payment_refunded: ({ number, sum }) => `অর্ডার ${number}-এর ${sum} ফেরত দেওয়া হয়েছে`,
    parcel_shipped: ({ number, day: date }) => `অর্ডার ${number}-এর পার্সেল রওনা হয়েছে; পৌঁছাবে ${date}`,
    visit_accepted: ({ number, when }) => `কাজটি নেওয়া হয়েছে: ${when} (অর্ডার ${number})`,
    visit_on_the_way: ({ number }) => `আপনার দিকে রওনা হয়েছেন (অর্ডার ${number})`,
    order_completed: ({ number }) => `অর্ডার ${number} সম্পূর্ণ। কেমন লাগল?`,
    order_expired: ({ number }) => `অর্ডার ${number}-এর দাম সময়মতো আসেনি, তাই সেটি শেষ`,
    seller_order: ({ number }) => `নতুন অর্ডার ${number}`,
    seller_visit: ({ number, when, visits, visitCount }) =>
      visits > 1
        ? `${visitCount}টি নতুন কাজের অনুরোধ (অর্ডার ${number})`
        : `নতুন কাজের অনুরোধ: ${when} (অর্ডার ${number})`,
    stock_low: ({ title, place, left }) => `${title} কমে এসেছে: বিক্রির জন্য আছে ${left}টি (${place})`,
  },
};

/** One sentence. */
export function noticeText(kind: NoticeKind, params: NoticeParams, language: Language): string {
  const { number, amount, day: date, visit, visits = 1, shelf } = params;
  return texts[language][kind]({
    number,
    sum: amount ? money(amount, language) : '',
    day: date ? day(date, language) : '',
    when: visit ? dayAndTime(visit.start, visit.time_zone, language) : '',
    visits,
    visitCount: count(visits, language),
    title: shelf ? say(shelf.title, language) : '',
    place: shelf ? say(shelf.place, language) : '',
    left: count(shelf?.left ?? 0, language),
  });
}

const say = (texts: Record<string, string>, language: Language) => texts[language] ?? texts.en ?? '';

/** Path of the page a notification is about, without the language in front. */
export function noticeLink(kind: NoticeKind, subject: string, params: NoticeParams): string {
  if (kind === 'seller_visit') return '/portal/bookings';
  if (params.shelf) return `/portal/stock/${params.shelf.listing}`;
  return params.seller?.order ? `/portal/orders/${params.seller.order}` : `/order/${subject}`;
}
