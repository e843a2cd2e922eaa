import type { FastifyInstance } from 'fastify';
import { placesRoutes } from '#domains/places/index.ts';
import { type Api, createApi } from '#kernel/http/api.ts';
import { buildHttp } from '#kernel/http/build-http.ts';
import { createLimiter } from '#kernel/http/limits.ts';
import { answerUnknown } from '#kernel/http/unknown.ts';
import type { Kernel } from '#kernel/kernel.ts';
import { servePages } from '#kernel/pages/pages.ts';
import { refuse } from '#kernel/refusal/refusal.ts';

export type AppOptions = {
  /** False for tests of the API alone: no web build is needed then. */
  pages: boolean;
};

/** The whole marketplace over one kernel, not yet listening. */
export async function buildApp(kernel: Kernel, options: AppOptions): Promise<FastifyInstance> {
  const app = await buildHttp(kernel);
  const gatekeeper = {
    verify: async () => refuse('token_invalid'),
    memberships: async () => [],
    staffRole: async () => undefined,
  };
  const limiter = createLimiter(() => kernel.clock.now().getTime());
  const api: Api = createApi(app, kernel, gatekeeper, limiter);
  placesRoutes(api, kernel);
  answerUnknown(app, api.served);
  if (options.pages) await servePages(app, kernel, []);
  return app;
}
