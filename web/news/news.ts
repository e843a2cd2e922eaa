import type { Order } from '#contract/orders.ts';

/** What concerns the visitor of a page that is the same for everybody. */
export type News = {
  /** Who is signed in. */
  person: string | null;
  /** Notifications that were not read. */
  unread: number;
  order: OrderNews | null;
};

/** The order under way, or the one that has just come to its end. */
export type OrderNews = {
  id: string;
  number: string;
  status: Order['status'];
  /** What happens next and when, in a sentence. */
  next: string;
  /** The key of a guest's order. */
  token: string | null;
};
