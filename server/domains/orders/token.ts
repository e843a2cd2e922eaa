import type { Kernel } from '#kernel/kernel.ts';
import { createHmac } from 'node:crypto';

/**
 * The key of an order's signed link. It follows from the order's id and our secret, so that every mail can carry the
 * link; the database keeps only its hash.
 */
export function orderToken(kernel: Kernel, orderId: string): string {
  return createHmac('sha256', kernel.secretFor('order links'))
    .update(orderId)
    .digest('base64url')
    .slice(0, 32);
}
