import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { countingStatements } from '#kernel/database/statement-log.ts';
import { openTestApp } from '#server/testing/test-app.ts';
import { type TestKernel, openTestKernel } from '#server/testing/test-kernel.ts';

let test: TestKernel;
let app: FastifyInstance;
beforeAll(async () => {
  test = await openTestKernel();
  app = await openTestApp(test);
  await test.owner(`
    insert into haat.areas (id, slug, name, postcode, latitude, longitude, position) values
      (gen_random_uuid(), 'mirpur-10', '{"en": "Mirpur 10", "bn": "মিরপুর ১০"}', '1216', 23.807, 90.369, 2),
      (gen_random_uuid(), 'banani', '{"en": "Banani"}', '1213', 23.794, 90.405, 1)`);
});
afterAll(async () => {
  await app.close();
  await test.close();
});

it('lists the areas in the order of the market, in the language asked for, else in English', async () => {
  const { result, statements } = await countingStatements(() =>
    app.inject({ url: '/api/v1/areas', headers: { 'accept-language': 'bn' } }),
  );
  expect(result.json().data.map((area: { name: string }) => area.name)).toEqual(['Banani', 'মিরপুর ১০']);
  expect(result.headers['content-language']).toBe('bn');
  expect(statements).toEqual(['places/list-areas']);
});

it('answers a problem for what is not there and names the allowed methods', async () => {
  const missing = await app.inject({ url: '/api/v1/nothing' });
  expect(missing.statusCode).toBe(404);
  expect(missing.headers['content-type']).toContain('application/problem+json');
  expect(missing.json()).toMatchObject({ code: 'not_found', retryable: false });
  const wrong = await app.inject({ method: 'DELETE', url: '/api/v1/areas' });
  expect([wrong.statusCode, wrong.headers.allow]).toEqual([405, 'GET']);
});
