import fastify from 'fastify';
import pg from 'pg';

/** What this machine gives at best: Fastify alone, and Fastify with one prepared select by a primary key. */
const pool = new pg.Pool({ ...(JSON.parse(process.env.BENCH_OWNER ?? '{}') as pg.PoolConfig), max: 10 });
const { rows: listings } = await pool.query<{ id: string }>('select id from haat.listings limit 500');
const app = fastify();
const reply = {
  response: {
    200: {
      type: 'object',
      properties: { id: { type: 'string' }, price: { type: 'integer' }, sku: { type: 'string' } },
    },
  },
} as const;
let turn = 0;
app.get('/json', { schema: reply }, async () => ({ id: 'a', price: 320_000, sku: 'FAN-1' }));
const page = Buffer.alloc(Number(process.env.BENCH_PAGE_BYTES ?? 10_000), 'x');
app.get('/page', async (_, answer) => answer.type('text/html').send(page));
app.get('/row', { schema: reply }, async () => {
  const id = listings[turn++ % listings.length]?.id;
  const { rows } = await pool.query({
    name: 'bench/listing',
    text: 'select id, price::int as price, sku from haat.listings where id = $1',
    values: [id],
  });
  return rows[0];
});
const url = await app.listen({ port: 0, host: '127.0.0.1' });
process.on('message', (message) => {
  if (message === 'cpu') process.send?.({ cpu: process.cpuUsage() });
  if (message === 'close') void Promise.all([app.close(), pool.end()]).then(() => process.exit(0));
});
process.on('disconnect', () => process.exit(0));
process.send?.({ ready: { url } });
