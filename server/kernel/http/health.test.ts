import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestKernel, openTestKernel } from '#server/testing/test-kernel.ts';
import type { Kernel } from '../kernel.ts';
import { buildHttp } from './build-http.ts';
import { healthRoutes } from './health.ts';
import { metricsRoutes } from './metrics.ts';

let at: TestKernel;
const apps: FastifyInstance[] = [];
const token = 'a token of metrics';

beforeAll(async () => {
  at = await openTestKernel();
});
afterAll(async () => {
  await Promise.all(apps.map((app) => app.close()));
  await at.close();
});

async function build(
  kernel: Kernel,
  seat: 'here' | 'elsewhere' | 'unknown' = 'elsewhere',
): Promise<FastifyInstance> {
  const app = await buildHttp(kernel);
  metricsRoutes(app, kernel, {
    pools: () => [{ name: 'web', total: 5, idle: 3, waiting: 1 }],
    gauges: { haat_live_connections: () => 7 },
  });
  healthRoutes(app, kernel, { seat: () => seat });
  app.get('/things/:id', async () => ({}));
  apps.push(app);
  return app;
}

const withConfig = (config: Partial<Kernel['config']>): Kernel => ({
  ...at.kernel,
  config: { ...at.kernel.config, ...config },
});

test('ready means database and relay', async () => {
  const ready = await build(at.kernel);
  expect((await ready.inject('/healthz')).json()).toEqual({ status: 'ok' });
  expect((await ready.inject('/readyz')).json()).toEqual({ status: 'ok', database: 'ok', relay: 'ok' });
  const noRelay = await (await build(at.kernel, 'unknown')).inject('/readyz');
  expect([noRelay.statusCode, noRelay.json().relay, noRelay.headers['retry-after']]).toEqual([
    503,
    'unknown',
    '5',
  ]);
  const broken = {
    ...at.kernel,
    db: { ...at.db, engine: { ...at.db.engine, one: () => Promise.reject(new Error('down')) } },
  };
  const down = await build(broken);
  expect((await down.inject('/readyz')).json()).toMatchObject({
    status: 'unavailable',
    database: 'unreachable',
  });
  expect((await down.inject('/healthz')).statusCode).toBe(200);
});

test('metrics tell of requests by route, of pools, outbox and event loop', async () => {
  const app = await build(at.kernel);
  await at.owner(
    `insert into haat.outbox (topic, kind, subject, occurred_at)
     select 'admin', 'x', gen_random_uuid(), now() from generate_series(1, 3)`,
  );
  for (let n = 0; n < 4; n++) await app.inject(`/things/${n}`);
  await app.inject('/nowhere/secret');
  const { body, headers } = await app.inject('/metrics');
  expect(headers['content-type']).toContain('version=0.0.4');
  const labels = 'route="/things/:id",method="GET",status="200"';
  expect(body).toContain(`haat_http_request_seconds_count{${labels}} 4\n`);
  expect(body).toContain(`haat_http_request_seconds_bucket{${labels},le="+Inf"} 4\n`);
  expect(body).toContain('haat_outbox_depth 3\n');
  expect(body).toContain('haat_pool_connections{pool="web",state="busy"} 2\n');
  expect(body).toContain('haat_live_connections 7\n');
  expect(body).toMatch(/haat_event_loop_lag_seconds\{quantile="0.99"\} [\d.e-]+\n/);
  expect(body).not.toContain('secret');
  for (const line of body.trim().split('\n')) {
    expect(line).toMatch(/^(# (HELP|TYPE) \w+ .+|\w+(\{.*\})? ([\d.e+-]+|NaN))$/);
  }
});

test('only who may read the metrics can', async () => {
  const open = await build(at.kernel);
  expect((await open.inject({ url: '/metrics', remoteAddress: '10.0.0.9' })).statusCode).toBe(404);
  expect((await open.inject({ url: '/metrics', headers: { 'x-forwarded-for': '1.2.3.4' } })).statusCode).toBe(
    404,
  );
  const closed = await build(withConfig({ METRICS_TOKEN: token }));
  expect((await closed.inject('/metrics')).statusCode).toBe(404);
  expect(
    (await closed.inject({ url: '/metrics', headers: { authorization: `Bearer ${token}x` } })).statusCode,
  ).toBe(404);
  expect(
    (await closed.inject({ url: '/metrics', headers: { authorization: `Bearer ${token}` } })).statusCode,
  ).toBe(200);
  const production = await build(withConfig({ demo: false, production: true }));
  expect((await production.inject('/metrics')).statusCode).toBe(404);
});
