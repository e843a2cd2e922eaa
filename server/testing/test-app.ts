import type { FastifyInstance } from 'fastify';
import { type AppParts, buildApp } from '../app.ts';
import { openGateway } from '#domains/payments/index.ts';
import type { TestKernel } from './test-kernel.ts';

/** The whole API in-process, without the web; the gateway is nowhere unless its address is given. */
export async function openTestApp(
  test: TestKernel,
  parts: Partial<AppParts> & { gatewayUrl?: string } = {},
): Promise<FastifyInstance> {
  const { gatewayUrl = 'http://127.0.0.1:9', ...rest } = parts;
  const { app } = await buildApp(test.kernel, {
    gateway: openGateway(test.kernel, { url: gatewayUrl }),
    ...rest,
  });
  await app.ready();
  return app;
}
