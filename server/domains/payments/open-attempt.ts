import type { Kernel } from '#kernel/kernel.ts';
import { type Refusal, refuse } from '#kernel/refusal/refusal.ts';
import { type Gateway, returnKey } from './gateway.ts';
import { findAttempt, markOpened } from './queries.ts';

/**
 * Opens the gateway's page for an attempt and answers where to send the customer. Safe to repeat: an attempt that is
 * open already answers its page, one that a crash left half-opened asks the gateway for a fresh page under the same
 * tran_id, which it grants as long as that was not paid.
 */
export async function openAttempt(
  kernel: Kernel,
  gateway: Gateway,
  attemptId: string,
): Promise<{ redirectUrl: string } | Refusal<'gateway_unavailable' | 'already_paid'>> {
  const attempt = await kernel.db.engine.one(findAttempt, { id: attemptId });
  if (attempt.status === 'open' && attempt.gateway_url) return { redirectUrl: attempt.gateway_url };
  if (attempt.status !== 'opening') return refuse('already_paid');
  const back = (outcome: string) =>
    `${kernel.origin}/api/v1/payments/sslcommerz/return/${outcome}?key=${returnKey(kernel, attempt.id)}`;
  const session = await gateway.client.createSession({
    tranId: attempt.tran_id,
    amountMinor: attempt.amount,
    currency: attempt.currency,
    productName: (attempt.titles ?? 'Order').slice(0, 250),
    productCategory: 'Marketplace',
    productProfile: attempt.has_goods ? 'physical-goods' : 'non-physical-goods',
    itemCount: attempt.item_count,
    urls: {
      success: back('success'),
      fail: back('fail'),
      cancel: back('cancel'),
      ipn: `${kernel.origin}/api/v1/payments/sslcommerz/ipn`,
    },
    customer: {
      name: attempt.contact.name ?? 'Customer',
      // The gateway insists on an address; a customer who gave none gets no mail from it.
      email: attempt.contact.email ?? `order-${attempt.order_number}@example.com`,
      phone: attempt.contact.phone ?? '',
      address: attempt.address.line ?? '',
      city: attempt.address.area_name ?? '',
      postcode: attempt.postcode,
      country: 'Bangladesh',
    },
  });
  if (!session.ok) {
    kernel.log.warn(
      { code: session.code, detail: session.detail, tranId: attempt.tran_id },
      'gateway session refused',
    );
    return refuse('gateway_unavailable');
  }
  const { sessionKey, gatewayPageUrl } = session;
  await kernel.db.engine.maybe(markOpened, {
    id: attempt.id,
    session_key: sessionKey,
    gateway_url: gatewayPageUrl,
  });
  return { redirectUrl: gatewayPageUrl };
}
