import type { MailText, OrderNews } from '../mail-text.ts';
import { money } from '../format.ts';
import { lineLabel } from './line-label.ts';

const words = {
  en: {
    subject: (number: string) => `Order ${number} was not paid in time`,
    over: (sum: string) => `The ${sum} did not reach us in time, so nothing is kept for you any more.`,
    again: 'If you still want it, put it into your basket again; what is free now can be ordered at once.',
    late: 'If money reaches us late all the same, it counts for this order or goes back to you the way it came.',
    chosen: 'You chose',
    button: 'See the order',
  },
  bn: {
    subject: (number: string) => `অর্ডার ${number}-এর দাম সময়মতো আসেনি`,
    over: (sum: string) => `${sum} সময়মতো আমাদের কাছে পৌঁছায়নি, তাই আপনার জন্য কিছুই আর রাখা নেই।`,
    again: 'এখনও চাইলে আবার ঝুড়িতে নিন; যা এখন খালি আছে তা সঙ্গে সঙ্গেই অর্ডার করা যাবে।',
    late: 'তবু যদি টাকা দেরিতে আমাদের কাছে আসে, তা এই অর্ডারেই ধরা হবে, নয়তো যেভাবে এসেছে সেভাবে ফেরত যাবে।',
    chosen: 'যা বেছেছিলেন',
    button: 'অর্ডার দেখুন',
  },
};

/** Nobody paid and the reservation is over. Nothing where a late payment has taken the order up again. */
export function orderExpired({ order, language }: OrderNews): MailText | undefined {
  if (order.status !== 'expired') return undefined;
  const say = words[language];
  return {
    subject: say.subject(order.number),
    paragraphs: [say.over(money(order.total, language)), say.again, say.late],
    details: [[say.chosen, order.lines.map((line) => lineLabel(line, language)).join(', ')]],
    button: say.button,
  };
}
