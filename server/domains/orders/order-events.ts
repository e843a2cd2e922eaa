import type { NewEvent } from '#kernel/database/database.ts';

export type Actor = 'customer' | 'seller' | 'staff' | 'system';

export type Concerned = {
  orderId: string;
  /** Sellers whose lists change by it. */
  sellerIds: readonly string[];
  personId?: string | null | undefined;
  by: Actor;
  /** Facts for the timeline; never personal data, since events travel. */
  extra?: Record<string, unknown>;
};

/** One happening of an order, once for its timeline and once for every list that shows it. */
export function orderEvents(kind: string, concerned: Concerned): NewEvent[] {
  const { orderId, sellerIds, personId, by, extra } = concerned;
  const topics = [`order:${orderId}`, ...sellerIds.map((id) => `seller:${id}`), 'admin'];
  if (personId) topics.push(`user:${personId}`);
  return topics.map((topic) => ({ topic, kind, subject: orderId, body: { by, ...extra } }));
}
