import type { Language, Money } from '#contract/common.ts';
import type { Order } from '#contract/orders.ts';

/** What a mail says; its link and frame come from whoever sends it. */
export type MailText = {
  subject: string;
  paragraphs: string[];
  details?: (readonly [label: string, value: string])[];
  /** What the link is called. */
  button: string;
};

/** Something that happened to an order, as its customer is told of it. */
export type OrderNews = {
  order: Order;
  language: Language;
  /** Of the market, for times that belong to no visit. */
  timeZone: string;
  shipment?: Order['shipments'][number] | undefined;
  booking?: Order['bookings'][number] | undefined;
  /** How much money it is about. */
  amount: Money;
};

/** Pure; nothing where the news is no longer true. */
export type WriteOrderMail = (news: OrderNews) => MailText | undefined;
