import type { FastifyInstance } from 'fastify';
import type { Key } from '#contract/operations.ts';
import type { Kernel } from '../kernel.ts';
import { plainPageHeaders } from './plain-page.ts';

/**
 * The contract of what is served, for machines at /api/v1/openapi.json and for people at /docs/api. Both are made, and
 * the examples read in, when first asked for: starting pays nothing for them.
 */
export function serveDocs(
  app: FastifyInstance,
  { origin }: Pick<Kernel, 'origin'>,
  served: ReadonlySet<Key>,
): void {
  let text: string | undefined;
  app.get('/api/v1/openapi.json', async (_request, reply) => {
    const { openApiOf } = await import('./openapi.ts');
    text ??= JSON.stringify(openApiOf([...served], origin));
    return reply.type('application/json; charset=utf-8').send(text);
  });
  let page: string | undefined;
  app.get('/docs/api', async (_request, reply) => {
    const { referencePage } = await import('./api-reference.ts');
    page ??= referencePage([...served], origin);
    return reply.headers(plainPageHeaders).send(page);
  });
}
