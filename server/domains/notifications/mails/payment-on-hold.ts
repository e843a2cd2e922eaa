import type { MailText, OrderNews } from '../mail-text.ts';
import { money } from '../format.ts';

const words = {
  en: {
    subject: (number: string) => `We are checking the payment for order ${number}`,
    arrived: (sum: string) =>
      `Your payment of ${sum} has arrived. The bank asks us to look at it before we go on.`,
    kept: 'What you chose stays kept for you. We write as soon as the order is confirmed; if it cannot be, all of the money goes back to you the way it came.',
    button: 'See the order',
  },
  bn: {
    subject: (number: string) => `অর্ডার ${number}-এর দাম যাচাই করা হচ্ছে`,
    arrived: (sum: string) => `আপনার ${sum} পৌঁছেছে। এগোনোর আগে ব্যাংক আমাদের এটি দেখে নিতে বলেছে।`,
    kept: 'আপনার বাছাই করা সবকিছু রাখা আছে। অর্ডার নিশ্চিত হলেই জানাব; না হলে পুরো টাকা যেভাবে এসেছে সেভাবে ফেরত যাবে।',
    button: 'অর্ডার দেখুন',
  },
};

/** The money is there but not yet ours. Nothing once that was decided. */
export function paymentOnHold({ order, language, amount }: OrderNews): MailText | undefined {
  if (order.status !== 'on_hold') return undefined;
  const say = words[language];
  return {
    subject: say.subject(order.number),
    paragraphs: [say.arrived(money(amount, language)), say.kept],
    button: say.button,
  };
}
