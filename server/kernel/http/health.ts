import type { FastifyInstance } from 'fastify';
import { t } from '../database/columns.ts';
import { statement } from '../database/statement.ts';
import type { Events } from '../events/start-events.ts';
import type { Kernel } from '../kernel.ts';

const askDatabase = statement({
  name: 'kernel/ready',
  row: { answer: t.int },
  text: 'select 1 as answer',
});

const patienceMs = 2000;

/**
 * `GET /healthz`: this process answers; asks nobody. `GET /readyz`: it can serve, which needs the database
 * and a known relay of events; 503 with what is missing otherwise, within two seconds.
 */
export function healthRoutes(app: FastifyInstance, kernel: Kernel, events: Pick<Events, 'seat'>): void {
  app.get('/healthz', async (_, reply) => reply.header('cache-control', 'no-store').send({ status: 'ok' }));

  app.get('/readyz', async (_, reply) => {
    const database = (await reachable(kernel)) ? 'ok' : 'unreachable';
    const relay = events.seat() === 'unknown' ? 'unknown' : 'ok';
    const ready = database === 'ok' && relay === 'ok';
    return reply
      .status(ready ? 200 : 503)
      .headers({ 'cache-control': 'no-store', ...(!ready && { 'retry-after': '5' }) })
      .send({ status: ready ? 'ok' : 'unavailable', database, relay });
  });
}

async function reachable(kernel: Kernel): Promise<boolean> {
  const late = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => late.resolve(false), patienceMs);
  const asked = kernel.db.engine.one(askDatabase, {}).then(
    () => true,
    () => false,
  );
  const answer = await Promise.race([asked, late.promise]);
  clearTimeout(timer);
  return answer;
}
