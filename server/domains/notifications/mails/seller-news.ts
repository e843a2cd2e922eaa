import type { Language } from '#contract/common.ts';
import type { MailText } from '../mail-text.ts';
import { count, day, dayAndTime, money, span } from '../format.ts';
import type { SellerPart } from '../seller-queries.ts';
import { lineLabel } from './line-label.ts';

const words = {
  en: {
    order: (number: string) => `New order ${number}`,
    pack: (date: string) => `Please pack it. The customer was promised that it arrives on ${date}.`,
    visit: (when: string) => `New visit request: ${when}`,
    visits: (number: string) => `${number} new visit requests`,
    accept: 'Please accept the visit, so that the customer knows that somebody comes.',
    private: 'The customer’s name, phone and address stand in the portal.',
    when: 'When',
    who: 'Who',
    area: 'Area',
    total: 'Total',
    paid: (sum: string) => `${sum}, paid`,
    cash: (sum: string) => `${sum}, in cash`,
    number: 'Order',
    openOrder: 'Open the order',
    openVisits: 'Answer the request',
  },
  bn: {
    order: (number: string) => `নতুন অর্ডার ${number}`,
    pack: (date: string) => `প্যাক করুন। গ্রাহককে বলা হয়েছে, পৌঁছাবে ${date}।`,
    visit: (when: string) => `নতুন কাজের অনুরোধ: ${when}`,
    visits: (number: string) => `${number}টি নতুন কাজের অনুরোধ`,
    accept: 'কাজটি নিন, যাতে গ্রাহক জানেন কেউ আসছেন।',
    private: 'গ্রাহকের নাম, ফোন ও ঠিকানা পোর্টালে আছে।',
    when: 'কখন',
    who: 'কে',
    area: 'এলাকা',
    total: 'মোট',
    paid: (sum: string) => `${sum}, দেওয়া হয়েছে`,
    cash: (sum: string) => `${sum}, নগদে`,
    number: 'অর্ডার',
    openOrder: 'অর্ডার খুলুন',
    openVisits: 'অনুরোধের উত্তর দিন',
  },
};

function detailsOf(part: SellerPart, language: Language): (readonly [string, string])[] {
  const say = words[language];
  const sum = { amount: part.total, currency: part.currency };
  return [
    [say.number, part.order_number],
    ...part.lines.map((line) => {
      const price = money({ amount: line.line_total, currency: part.currency }, language);
      return [lineLabel(line, language), price] as const;
    }),
    ...part.visits.flatMap((visit) => [
      [say.when, span(visit, language)] as const,
      [say.who, visit.resource] as const,
    ]),
    [say.area, part.area],
    [say.total, (part.paid ? say.paid : say.cash)(money(sum, language))],
  ];
}

/** Goods to be packed, and the visits that belong to the same order. */
export function newOrder(part: SellerPart, language: Language): MailText {
  const say = words[language];
  return {
    subject: say.order(part.order_number),
    paragraphs: [
      ...(part.arrives_on ? [say.pack(day(part.arrives_on, language))] : []),
      ...(part.visits.length > 0 ? [say.accept] : []),
      say.private,
    ],
    details: detailsOf(part, language),
    button: say.openOrder,
  };
}

/** Visits that wait for an answer, in an order without goods of this seller. */
export function newVisit(part: SellerPart, language: Language): MailText {
  const say = words[language];
  const [first] = part.visits;
  const one = part.visits.length === 1 && first;
  return {
    subject: one
      ? say.visit(dayAndTime(one.start, one.time_zone, language))
      : say.visits(count(part.visits.length, language)),
    paragraphs: [say.accept, say.private],
    details: detailsOf(part, language),
    button: say.openVisits,
  };
}
