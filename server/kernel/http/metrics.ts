import { timingSafeEqual, createHash } from 'node:crypto';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { t } from '../database/columns.ts';
import { statement } from '../database/statement.ts';
import type { Kernel } from '../kernel.ts';
import { refuse } from '../refusal/refusal.ts';
import { type Sample, formatMetric } from './metric-text.ts';
import { replyProblem } from './problem-reply.ts';

export type PoolUse = { name: string; total: number; idle: number; waiting: number };

export type MetricsOptions = {
  pools?: () => readonly PoolUse[];
  /** Numbers other parts know, such as open live connections, by metric name. */
  gauges?: Readonly<Record<string, () => number>>;
};

const outboxDepth = statement({
  name: 'kernel/outbox-depth',
  row: { depth: t.int },
  text: 'select count(*)::integer as depth from (select from haat.outbox limit 10000) as waiting',
});

const bucketSeconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

type Timing = { labels: Record<string, string>; buckets: number[]; sum: number; count: number };

/**
 * Counts and times every request by route, method and status from here on, and serves `GET /metrics` as
 * Prometheus text: with METRICS_TOKEN as bearer token, or, in the demo without one, to this machine itself.
 * To be called before the routes are added.
 */
export function metricsRoutes(app: FastifyInstance, kernel: Kernel, options: MetricsOptions = {}): void {
  const timings = new Map<string, Timing>();
  const lag = monitorEventLoopDelay({ resolution: 20 });
  lag.enable();
  app.addHook('onClose', async () => void lag.disable());

  app.addHook('onResponse', async (request, reply) => {
    // Only the pattern of a route, never its address, or anybody could fill the memory with names.
    const labels = {
      route: request.routeOptions.url ?? 'none',
      method: request.method,
      status: String(reply.statusCode),
    };
    const key = Object.values(labels).join(' ');
    let timing = timings.get(key);
    if (!timing)
      timings.set(key, (timing = { labels, buckets: bucketSeconds.map(() => 0), sum: 0, count: 0 }));
    const seconds = reply.elapsedTime / 1000;
    timing.sum += seconds;
    timing.count += 1;
    for (const [index, limit] of bucketSeconds.entries()) if (seconds <= limit) timing.buckets[index]! += 1;
  });

  app.get('/metrics', async (request, reply) => {
    if (!mayRead(request, kernel)) return replyProblem(reply, refuse('not_found'));
    const depth = await kernel.db.engine.one(outboxDepth, {}).then(
      (row) => row.depth,
      () => Number.NaN,
    );
    const text = [
      formatMetric(
        'haat_http_request_seconds',
        'histogram',
        'Time to answer.',
        timings.values().flatMap(samplesOf),
      ),
      formatMetric('haat_outbox_depth', 'gauge', 'Events that wait for the relay, counted to 10000.', [
        { value: depth },
      ]),
      formatMetric('haat_event_loop_lag_seconds', 'gauge', 'Delay of the event loop since the last look.', [
        { labels: { quantile: '0.5' }, value: lag.percentile(50) / 1e9 },
        { labels: { quantile: '0.99' }, value: lag.percentile(99) / 1e9 },
      ]),
      formatMetric('haat_memory_bytes', 'gauge', 'Resident memory.', [{ value: process.memoryUsage.rss() }]),
      formatMetric(
        'haat_pool_connections',
        'gauge',
        'Database connections by pool and state.',
        poolSamples(options),
      ),
      ...Object.entries(options.gauges ?? {}).map(([name, read]) =>
        formatMetric(name, 'gauge', 'See its owner.', [{ value: read() }]),
      ),
    ];
    lag.reset();
    return reply
      .headers({ 'content-type': 'text/plain; version=0.0.4; charset=utf-8', 'cache-control': 'no-store' })
      .send(text.join(''));
  });
}

function samplesOf({ labels, buckets, sum, count }: Timing): Sample[] {
  return [
    ...bucketSeconds.map((limit, index) => ({
      suffix: '_bucket',
      labels: { ...labels, le: String(limit) },
      value: buckets[index] ?? 0,
    })),
    { suffix: '_bucket', labels: { ...labels, le: '+Inf' }, value: count },
    { suffix: '_sum', labels, value: sum },
    { suffix: '_count', labels, value: count },
  ];
}

function poolSamples({ pools }: MetricsOptions): Sample[] {
  return (pools?.() ?? []).flatMap(({ name, total, idle, waiting }) => [
    { labels: { pool: name, state: 'busy' }, value: total - idle },
    { labels: { pool: name, state: 'idle' }, value: idle },
    { labels: { pool: name, state: 'waited_for' }, value: waiting },
  ]);
}

function mayRead(request: FastifyRequest, { config }: Kernel): boolean {
  if (config.METRICS_TOKEN)
    return sameText(request.headers.authorization ?? '', `Bearer ${config.METRICS_TOKEN}`);
  // Behind a proxy everybody seems to be this machine, so whatever was forwarded is somebody else.
  const forwarded = request.headers['x-forwarded-for'] ?? request.headers['forwarded'];
  const local = ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(request.socket.remoteAddress ?? '');
  return config.demo && local && forwarded === undefined;
}

function sameText(given: string, wanted: string): boolean {
  return timingSafeEqual(digest(given), digest(wanted));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
