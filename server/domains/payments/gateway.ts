import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Kernel } from '#kernel/kernel.ts';
import { type SslcommerzClient, createSslcommerzClient } from './gateways/sslcommerz/client.ts';

export type Gateway = {
  client: SslcommerzClient;
  storePassword: string;
  apiBaseUrl: string;
  /** Where its hosted pages lie, for the content security policy: a form's redirect leads there. */
  pageOrigins: readonly string[];
  /** False without a store of one's own in production: then nothing is offered to be paid online. */
  open: boolean;
};

/** The store at SSLCommerz as configured; in the demo without one of its own, the simulator. */
export function openGateway(kernel: Kernel, simulator?: { url: string; publicUrl?: string }): Gateway {
  const { config } = kernel;
  const real = config.production ? 'https://securepay.sslcommerz.com' : 'https://sandbox.sslcommerz.com';
  const apiBaseUrl = config.SSLCOMMERZ_API_URL ?? simulator?.url ?? real;
  const storeId = config.SSLCOMMERZ_STORE_ID ?? 'haatsim001';
  const storePassword = config.SSLCOMMERZ_STORE_PASSWORD ?? 'sim_pass_9';
  const origin = new URL(apiBaseUrl).origin;
  const pages = origin.endsWith('.sslcommerz.com')
    ? 'https://*.sslcommerz.com'
    : (simulator?.publicUrl ?? origin);
  return {
    client: createSslcommerzClient({ apiBaseUrl, storeId, storePassword }),
    storePassword,
    apiBaseUrl,
    pageOrigins: [origin, pages],
    open: config.demo || config.SSLCOMMERZ_STORE_ID !== undefined,
  };
}

/**
 * A secret in the address the gateway sends the browser back to. A `tran_id` can be guessed, and who comes back is
 * shown the order: only whoever was sent to the gateway has this.
 */
export function returnKey(kernel: Kernel, attemptId: string): string {
  return createHmac('sha256', kernel.secretFor('payment returns'))
    .update(attemptId)
    .digest('base64url')
    .slice(0, 24);
}

export function isReturnKey(kernel: Kernel, attemptId: string, given: string): boolean {
  const wanted = Buffer.from(returnKey(kernel, attemptId));
  const got = Buffer.from(given);
  return wanted.length === got.length && timingSafeEqual(wanted, got);
}
