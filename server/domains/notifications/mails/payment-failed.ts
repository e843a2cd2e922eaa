import type { MailText, OrderNews } from '../mail-text.ts';
import { money, time } from '../format.ts';

const words = {
  en: {
    subject: (number: string) => `The payment for order ${number} did not go through`,
    nothing: (sum: string) => `Nothing of the ${sum} was paid.`,
    late: 'If money reaches us late all the same, it counts for this order or goes back to you the way it came.',
    until: (clock: string) => `What you chose is kept for you until ${clock}. Until then you can pay again.`,
    button: 'Pay again',
  },
  bn: {
    subject: (number: string) => `অর্ডার ${number}-এর দাম দেওয়া যায়নি`,
    nothing: (sum: string) => `${sum}-এর কিছুই দেওয়া হয়নি।`,
    late: 'তবু যদি টাকা দেরিতে আমাদের কাছে আসে, তা এই অর্ডারেই ধরা হবে, নয়তো যেভাবে এসেছে সেভাবে ফেরত যাবে।',
    until: (clock: string) => `আপনার বাছাই করা সবকিছু ${clock} পর্যন্ত রাখা আছে। ততক্ষণ আবার দাম দিতে পারবেন।`,
    button: 'আবার দাম দিন',
  },
};

/** No money came, and how to go on. Nothing once the order was paid or has ended. */
export function paymentFailed({ order, language, timeZone }: OrderNews): MailText | undefined {
  if (order.status !== 'pending') return undefined;
  const say = words[language];
  const until = order.payment.payable_until;
  return {
    subject: say.subject(order.number),
    paragraphs: [
      say.nothing(money(order.total, language)),
      ...(until ? [say.until(time(until, timeZone, language))] : []),
      say.late,
    ],
    button: say.button,
  };
}
