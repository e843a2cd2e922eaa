import Fastify from 'fastify';
import { expect, it } from 'vitest';
import type { Key } from '#contract/operations.ts';
import { serveDocs } from './serve-docs.ts';

function docsOf(...served: Key[]) {
  const app = Fastify();
  serveDocs(app, { origin: 'https://market.example' }, new Set(served));
  return app;
}

it('describes to machines what is served, with its example', async () => {
  const reply = await docsOf('GET /areas').inject('/api/v1/openapi.json');
  expect(reply.headers['content-type']).toContain('application/json');
  const { servers, paths } = reply.json();
  expect(servers).toEqual([{ url: 'https://market.example/api/v1' }]);
  expect(Object.keys(paths)).toEqual(['/areas']);
  const { example } = paths['/areas'].get.responses['200'].content['application/json'];
  expect(example.data).toContainEqual(expect.objectContaining({ slug: 'dhanmondi' }));
});

it('describes the same to people, without scripts', async () => {
  const reply = await docsOf('GET /areas').inject('/docs/api');
  expect(reply.headers['content-type']).toContain('text/html');
  expect(reply.headers['content-security-policy']).toContain("default-src 'none'");
  expect(reply.body).toContain("curl 'https://market.example/api/v1/areas'");
  expect(reply.body).not.toContain('/api/v1/categories');
});
