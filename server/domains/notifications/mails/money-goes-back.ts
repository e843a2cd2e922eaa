import type { MailText, OrderNews } from '../mail-text.ts';
import { money } from '../format.ts';

const words = {
  en: {
    late: {
      subject: (number: string) => `Your payment for order ${number} goes back to you`,
      why: (sum: string) =>
        `Your payment of ${sum} arrived after the reservation had ended, and what you chose was no longer free. The order does not go ahead.`,
    },
    twice: {
      subject: (number: string) => `Order ${number} was paid twice; one payment goes back to you`,
      why: (sum: string) => `The order was paid already when another ${sum} arrived. It goes on as planned.`,
    },
    back: (sum: string) =>
      `${sum} goes back the way it came, within 10 days at the latest. There is nothing you need to do; we write when it is done.`,
    button: 'See the order',
  },
  bn: {
    late: {
      subject: (number: string) => `অর্ডার ${number}-এর টাকা আপনার কাছে ফেরত যাচ্ছে`,
      why: (sum: string) =>
        `সংরক্ষণের সময় শেষ হওয়ার পর আপনার ${sum} এসেছে, আর বাছাই করা জিনিস বা সময় তখন আর খালি ছিল না। তাই অর্ডারটি এগোবে না।`,
    },
    twice: {
      subject: (number: string) => `অর্ডার ${number}-এর দাম দুবার এসেছে; একটি ফেরত যাচ্ছে`,
      why: (sum: string) => `অর্ডারের দাম আগেই দেওয়া ছিল, পরে আরও ${sum} এসেছে। অর্ডার আগের মতোই চলবে।`,
    },
    back: (sum: string) =>
      `${sum} যেভাবে এসেছে সেভাবে ফেরত যাবে, সর্বোচ্চ ১০ দিনের মধ্যে। আপনাকে কিছু করতে হবে না; ফেরত হয়ে গেলে জানাব।`,
    button: 'অর্ডার দেখুন',
  },
};

function goesBack({ order, language, amount }: OrderNews, reason: 'late' | 'twice'): MailText {
  const say = words[language];
  const sum = money(amount, language);
  return {
    subject: say[reason].subject(order.number),
    paragraphs: [say[reason].why(sum), say.back(sum)],
    button: say.button,
  };
}

/** Paid when nothing was kept any more: the order does not go ahead. */
export function paymentTooLate(news: OrderNews): MailText {
  return goesBack(news, 'late');
}

/** Paid once more than needed: the order goes on. */
export function paymentSurplus(news: OrderNews): MailText {
  return goesBack(news, 'twice');
}
