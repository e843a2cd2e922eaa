import type { Language } from '#contract/common.ts';
import type { TodoKind } from './queries-today.ts';

type Subject = { number: string | null; title: string | null; seller: string | null };
export type FigureCode = 'orders' | 'revenue' | 'visits' | 'customers';

type Texts = {
  todo: Record<TodoKind, (of: Subject) => string>;
  figures: Record<FigureCode, string>;
  feed: Record<string, string>;
  line(order: string, what: string, seller: string | null): string;
};

/** What the dashboard says of the day. */
export const adminTexts: Record<Language, Texts> = {
  en: {
    todo: {
      payment_on_hold: ({ number }) => `Order ${number}: the bank calls the payment risky. Check it.`,
      refund_failed: ({ number }) => `Order ${number}: the gateway rejected the refund.`,
      parcel_late: ({ number, seller }) =>
        `Order ${number}: ${seller} has not sent the parcel for over a day.`,
      visit_unanswered: ({ number, title, seller }) =>
        `Order ${number}: ${seller} has not accepted “${title}”.`,
      sold_out: ({ title, seller }) => `${title} is sold out at ${seller}.`,
      stock_low: ({ title, seller }) => `${title} is running low at ${seller}.`,
    },
    figures: { orders: 'Orders', revenue: 'Revenue', visits: 'Visits', customers: 'New customers' },
    feed: {
      'order.placed': 'placed',
      'order.confirmed': 'confirmed',
      'order.completed': 'everything delivered and done',
      'order.expired': 'not paid in time',
      'payment.paid': 'paid',
      'payment.failed': 'the payment did not go through',
      'payment.cancelled': 'the payment was cancelled',
      'payment.rejected': 'another amount than asked for was captured',
      'payment.on_hold': 'paid, on hold by the bank',
      'payment.surplus': 'paid twice',
      'payment.too_late': 'paid after the reservation had ended',
      'payment.refunded': 'refunded',
      'shipment.shipped': 'parcel sent',
      'shipment.delivered': 'parcel delivered',
      'booking.accepted': 'visit accepted',
      'booking.set_out': 'on the way to the customer',
      'booking.started': 'work started',
      'booking.completed': 'work done',
      'review.added': 'reviewed',
    },
    line: (order, what, seller) => `Order ${order}: ${what}${seller ? ` (${seller})` : ''}`,
  },
  bn: {
    todo: {
      payment_on_hold: ({ number }) => `অর্ডার ${number}: ব্যাংক লেনদেনটি ঝুঁকিপূর্ণ বলছে। দেখে নিন।`,
      refund_failed: ({ number }) => `অর্ডার ${number}: গেটওয়ে টাকা ফেরত দিতে রাজি হয়নি।`,
      parcel_late: ({ number, seller }) => `অর্ডার ${number}: ${seller} এক দিনের বেশি পার্সেল পাঠায়নি।`,
      visit_unanswered: ({ number, title, seller }) =>
        `অর্ডার ${number}: ${seller} “${title}” কাজটি এখনো নেয়নি।`,
      sold_out: ({ title, seller }) => `${seller}-এ ${title} শেষ হয়ে গেছে।`,
      stock_low: ({ title, seller }) => `${seller}-এ ${title} কমে এসেছে।`,
    },
    figures: { orders: 'অর্ডার', revenue: 'বিক্রি', visits: 'কাজ', customers: 'নতুন ক্রেতা' },
    feed: {
      'order.placed': 'অর্ডার এসেছে',
      'order.confirmed': 'নিশ্চিত হয়েছে',
      'order.completed': 'সব পৌঁছেছে, সব কাজ শেষ',
      'order.expired': 'সময়মতো দাম আসেনি',
      'payment.paid': 'দাম পাওয়া গেছে',
      'payment.failed': 'দাম দেওয়া যায়নি',
      'payment.cancelled': 'দাম দেওয়া বাতিল',
      'payment.rejected': 'চাওয়া অঙ্কের চেয়ে অন্য অঙ্ক কাটা হয়েছে',
      'payment.on_hold': 'দাম এসেছে, ব্যাংক আটকে রেখেছে',
      'payment.surplus': 'দুবার দাম এসেছে',
      'payment.too_late': 'সংরক্ষণ শেষ হওয়ার পর দাম এসেছে',
      'payment.refunded': 'টাকা ফেরত দেওয়া হয়েছে',
      'shipment.shipped': 'পার্সেল রওনা হয়েছে',
      'shipment.delivered': 'পার্সেল পৌঁছেছে',
      'booking.accepted': 'কাজ নেওয়া হয়েছে',
      'booking.set_out': 'ক্রেতার দিকে রওনা',
      'booking.started': 'কাজ শুরু',
      'booking.completed': 'কাজ শেষ',
      'review.added': 'মতামত এসেছে',
    },
    line: (order, what, seller) => `অর্ডার ${order}: ${what}${seller ? ` (${seller})` : ''}`,
  },
};
