import type { Language } from '#contract/common.ts';

type Texts = {
  events: Record<string, string>;
  actors: Record<string, string>;
  next: {
    pay: string;
    onHold: string;
    expired: string;
    cancelled: string;
    done: string;
    arrives(day: string): string;
    visit(name: string, time: string): string;
    visitAt(time: string): string;
    onTheWay(name: string): string;
    working(name: string): string;
  };
};

/** What an order says of itself, to its customer. */
export const orderTexts: Record<Language, Texts> = {
  en: {
    events: {
      'order.placed': 'Order placed',
      'order.confirmed': 'Order confirmed',
      'order.completed': 'Everything delivered and done',
      'order.expired': 'Not paid in time; the reservation ended',
      'payment.started': 'Went to the payment page',
      'payment.paid': 'Paid',
      'payment.failed': 'The payment did not go through',
      'payment.cancelled': 'The payment was cancelled',
      'payment.rejected': 'An amount arrived that is not the order’s; we look at it',
      'payment.on_hold': 'Paid; the bank asks us to look at it first',
      'payment.surplus': 'Paid twice; the second payment goes back',
      'payment.too_late': 'Paid after the reservation had ended; the money goes back',
      'payment.refund_started': 'Refund on its way',
      'payment.refunded': 'Refunded',
      'shipment.shipped': 'The parcel has left',
      'shipment.delivered': 'Parcel delivered',
      'booking.accepted': 'Visit accepted',
      'booking.set_out': 'On the way to you',
      'booking.started': 'Work started',
      'booking.completed': 'Work done',
      'review.added': 'Reviewed',
    },
    actors: { customer: 'You', seller: 'Seller', staff: 'Haat', system: 'Haat' },
    next: {
      pay: 'Waiting for your payment.',
      onHold: 'Paid. We are checking the payment and go on as soon as that is done.',
      expired: 'This order was not paid in time, so nothing is reserved any more.',
      cancelled: 'This order was cancelled.',
      done: 'Everything has arrived and is done.',
      arrives: (day) => `The parcel arrives ${day}.`,
      visit: (name, time) => `${name} comes ${time}.`,
      visitAt: (time) => `The visit is ${time}.`,
      onTheWay: (name) => `${name} is on the way to you.`,
      working: (name) => `${name} is at work.`,
    },
  },
  bn: {
    events: {
      'order.placed': 'অর্ডার দেওয়া হয়েছে',
      'order.confirmed': 'অর্ডার নিশ্চিত',
      'order.completed': 'সব পৌঁছেছে, সব কাজ শেষ',
      'order.expired': 'সময়মতো দাম দেওয়া হয়নি; সংরক্ষণ শেষ',
      'payment.started': 'দাম দেওয়ার পাতায় গেছেন',
      'payment.paid': 'দাম দেওয়া হয়েছে',
      'payment.failed': 'দাম দেওয়া যায়নি',
      'payment.cancelled': 'দাম দেওয়া বাতিল হয়েছে',
      'payment.rejected': 'অর্ডারের দামের সঙ্গে না মেলা টাকা এসেছে; আমরা দেখছি',
      'payment.on_hold': 'দাম দেওয়া হয়েছে; ব্যাংক আগে দেখে নিতে বলেছে',
      'payment.surplus': 'দুবার দাম দেওয়া হয়েছে; দ্বিতীয়টি ফেরত যাচ্ছে',
      'payment.too_late': 'সংরক্ষণ শেষ হওয়ার পর দাম এসেছে; টাকা ফেরত যাচ্ছে',
      'payment.refund_started': 'টাকা ফেরত যাচ্ছে',
      'payment.refunded': 'টাকা ফেরত দেওয়া হয়েছে',
      'shipment.shipped': 'পার্সেল রওনা হয়েছে',
      'shipment.delivered': 'পার্সেল পৌঁছেছে',
      'booking.accepted': 'কাজটি নেওয়া হয়েছে',
      'booking.set_out': 'আপনার দিকে রওনা হয়েছেন',
      'booking.started': 'কাজ শুরু হয়েছে',
      'booking.completed': 'কাজ শেষ',
      'review.added': 'মতামত দেওয়া হয়েছে',
    },
    actors: { customer: 'আপনি', seller: 'বিক্রেতা', staff: 'হাট', system: 'হাট' },
    next: {
      pay: 'আপনার দাম দেওয়ার অপেক্ষায়।',
      onHold: 'দাম পাওয়া গেছে। যাচাই শেষ হলেই কাজ এগোবে।',
      expired: 'সময়মতো দাম না আসায় কিছুই আর রাখা নেই।',
      cancelled: 'অর্ডারটি বাতিল হয়েছে।',
      done: 'সব পৌঁছেছে, সব কাজ শেষ।',
      arrives: (day) => `পার্সেল পৌঁছাবে ${day}।`,
      visit: (name, time) => `${name} আসবেন ${time}।`,
      visitAt: (time) => `কাজের সময় ${time}।`,
      onTheWay: (name) => `${name} আপনার দিকে রওনা হয়েছেন।`,
      working: (name) => `${name} কাজ করছেন।`,
    },
  },
};

/** The same to staff, where the customer's words would speak to the wrong person. */
const staffTexts: Record<
  Language,
  { events: Record<string, string>; customer: string; next: Partial<Texts['next']> }
> = {
  en: {
    events: { 'booking.set_out': 'On the way to the customer' },
    customer: 'Customer',
    next: {
      pay: 'Waiting for the payment.',
      onHold: 'Paid, but the bank calls it risky: it goes on once somebody has checked it.',
      onTheWay: (name) => `${name} is on the way to the customer.`,
    },
  },
  bn: {
    events: { 'booking.set_out': 'ক্রেতার দিকে রওনা হয়েছেন' },
    customer: 'ক্রেতা',
    next: {
      pay: 'দামের অপেক্ষায়।',
      onHold: 'দাম এসেছে, তবে ব্যাংক লেনদেনটি ঝুঁকিপূর্ণ বলছে: কেউ যাচাই করলে তবেই এগোবে।',
      onTheWay: (name) => `${name} ক্রেতার দিকে রওনা হয়েছেন।`,
    },
  },
};

/** The words of an order for whoever reads it. */
export function orderTextsFor(reader: 'customer' | 'staff', language: Language): Texts {
  const say = orderTexts[language];
  if (reader === 'customer') return say;
  const { events, customer, next } = staffTexts[language];
  return {
    events: { ...say.events, ...events },
    actors: { ...say.actors, customer },
    next: { ...say.next, ...next },
  };
}
