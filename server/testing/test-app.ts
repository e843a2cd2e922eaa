import type { FastifyInstance } from 'fastify';
import { buildApp } from '../app.ts';
import type { TestKernel } from './test-kernel.ts';

/** The whole API in-process, without the web. Close it before the kernel. */
export async function openTestApp(test: TestKernel): Promise<FastifyInstance> {
  const app = await buildApp(test.kernel, { pages: false });
  await app.ready();
  return app;
}
