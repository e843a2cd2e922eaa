import type { MailText, OrderNews } from '../mail-text.ts';
import { money } from '../format.ts';

const words = {
  en: {
    subject: (number: string, sum: string) => `${sum} of order ${number} was given back`,
    done: (sum: string) => `${sum} was given back the way it came.`,
    shown: 'Some banks and wallets take a few days to show it.',
    button: 'See the order',
  },
  bn: {
    subject: (number: string, sum: string) => `অর্ডার ${number}-এর ${sum} ফেরত দেওয়া হয়েছে`,
    done: (sum: string) => `${sum} যেভাবে এসেছিল সেভাবে ফেরত দেওয়া হয়েছে।`,
    shown: 'কোনো কোনো ব্যাংক ও ওয়ালেটে দেখাতে কয়েক দিন লাগে।',
    button: 'অর্ডার দেখুন',
  },
};

/** Money has gone back. */
export function refundDone({ order, language, amount }: OrderNews): MailText {
  const say = words[language];
  const sum = money(amount, language);
  return {
    subject: say.subject(order.number, sum),
    paragraphs: [say.done(sum), say.shown],
    button: say.button,
  };
}
