import type { MailText, OrderNews } from '../mail-text.ts';
import { lineLabel } from './line-label.ts';

const words = {
  en: {
    subject: (number: string) => `Order ${number} is complete`,
    done: 'Everything has arrived and is done.',
    ask: 'Were you content? A rating takes a minute and helps those who choose next.',
    bought: 'You bought',
    review: 'Rate it',
    see: 'See the order',
  },
  bn: {
    subject: (number: string) => `অর্ডার ${number} সম্পূর্ণ হয়েছে`,
    done: 'সব পৌঁছেছে, সব কাজ শেষ।',
    ask: 'সন্তুষ্ট হয়েছেন কি? মতামত দিতে এক মিনিট লাগে, আর পরের ক্রেতাদের বেছে নিতে সাহায্য করে।',
    bought: 'যা কিনেছেন',
    review: 'মতামত দিন',
    see: 'অর্ডার দেখুন',
  },
};

/** The order has come to its end; asks for a review where one can still be given. */
export function everythingDone({ order, language }: OrderNews): MailText {
  const say = words[language];
  const unrated = order.lines.some((line) => line.reviewable);
  return {
    subject: say.subject(order.number),
    paragraphs: [say.done, ...(unrated ? [say.ask] : [])],
    details: [[say.bought, order.lines.map((line) => lineLabel(line, language)).join(', ')]],
    button: unrated ? say.review : say.see,
  };
}
