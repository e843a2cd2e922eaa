import type { Order } from '#contract/orders.ts';
import type { MailText, OrderNews } from '../mail-text.ts';
import { dayAndTime, span } from '../format.ts';
import { lineLabel } from './line-label.ts';

type Visit = Order['bookings'][number];

const words = {
  en: {
    accepted: {
      subject: (who: string, when: string) => `${who} comes on ${when}`,
      text: (who: string, seller: string) => `${seller} has accepted the visit; ${who} comes to you.`,
    },
    onTheWay: {
      subject: (who: string, _when: string) => `${who} is on the way to you`,
      text: (who: string, seller: string) => `${who} of ${seller} has set out.`,
    },
    code: (who: string, code: string) =>
      `Your start code is ${code}. Tell it to ${who} at your door, and nobody before: with it the work begins, and you know that the right person has come.`,
    cash: 'You pay for the visit in cash when the work is done.',
    when: 'When',
    who: 'Who',
    what: 'What',
    startCode: 'Start code',
    button: 'See the visit',
  },
  bn: {
    accepted: {
      subject: (who: string, when: string) => `${who} আসবেন ${when}`,
      text: (who: string, seller: string) => `${seller} কাজটি নিয়েছেন; আপনার কাছে আসবেন ${who}।`,
    },
    onTheWay: {
      subject: (who: string, _when: string) => `${who} আপনার দিকে রওনা হয়েছেন`,
      text: (who: string, seller: string) => `${seller}-এর ${who} রওনা হয়েছেন।`,
    },
    code: (who: string, code: string) =>
      `আপনার শুরুর কোড ${code}। ${who} দরজায় এলে তবেই তাঁকে বলুন, তার আগে কাউকে নয়: কোডটি দিয়েই কাজ শুরু হয়, আর আপনি জানেন ঠিক মানুষটিই এসেছেন।`,
    cash: 'কাজ শেষ হলে নগদে দাম দেবেন।',
    when: 'কখন',
    who: 'কে',
    what: 'কী কাজ',
    startCode: 'শুরুর কোড',
    button: 'বিস্তারিত দেখুন',
  },
};

function visitMail({ order, language }: OrderNews, visit: Visit, step: 'accepted' | 'onTheWay'): MailText {
  const say = words[language];
  const who = visit.resource.name;
  const line = order.lines.find((one) => one.id === visit.line_id);
  const code = visit.start_code;
  return {
    subject: say[step].subject(who, dayAndTime(visit.slot.start, visit.slot.time_zone, language)),
    paragraphs: [
      say[step].text(who, visit.seller.name),
      ...(code ? [say.code(who, code)] : []),
      ...(order.payment.method === 'cash' && order.payment.status === 'pending' ? [say.cash] : []),
    ],
    details: [
      ...(line ? [[say.what, lineLabel(line, language)] as const] : []),
      [say.when, span(visit.slot, language)],
      [say.who, `${who}, ${visit.seller.name}`],
      ...(code ? [[say.startCode, code] as const] : []),
    ],
    button: say.button,
  };
}

/** Who comes when, and what the start code is for. Nothing once the visit has moved on. */
export function visitAccepted(news: OrderNews): MailText | undefined {
  return news.booking?.status === 'confirmed' ? visitMail(news, news.booking, 'accepted') : undefined;
}

/** Somebody has set out; the start code once more. Nothing once they are there. */
export function visitOnTheWay(news: OrderNews): MailText | undefined {
  return news.booking?.status === 'en_route' ? visitMail(news, news.booking, 'onTheWay') : undefined;
}
