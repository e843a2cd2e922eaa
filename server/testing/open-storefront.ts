import type { FastifyInstance } from 'fastify';
import { catalogueRoutes } from '#domains/catalogue/index.ts';
import { searchRoutes } from '#domains/search/index.ts';
import { sellerRoutes } from '#domains/sellers/index.ts';
import { priceDelivery, promiseArrival } from '#domains/shipping/index.ts';
import { nextSlots } from '#domains/supply/index.ts';
import { createApi } from '#kernel/http/api.ts';
import { buildHttp } from '#kernel/http/build-http.ts';
import { createLimiter } from '#kernel/http/limits.ts';
import { refuse } from '#kernel/refusal/refusal.ts';
import type { TestKernel } from './test-kernel.ts';

/** Only the storefront's reads, with nobody signed in. Close it before the kernel. */
export async function openStorefront({ kernel }: TestKernel): Promise<FastifyInstance> {
  const app = await buildHttp(kernel);
  const gatekeeper = {
    verify: async () => refuse('token_invalid'),
    memberships: async () => [],
    staffRole: async () => undefined,
  };
  const limiter = createLimiter(() => kernel.clock.now().getTime(), 1000);
  const api = createApi(app, kernel, gatekeeper, limiter);
  const ahead = { nextSlots, priceDelivery, promiseArrival };
  catalogueRoutes(api, kernel, ahead);
  sellerRoutes(api, kernel);
  searchRoutes(api, kernel, ahead);
  await app.ready();
  return app;
}
