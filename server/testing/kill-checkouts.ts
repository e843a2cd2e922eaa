import { setTimeout as sleep } from 'node:timers/promises';
import { reconcile } from '#domains/checkout/index.ts';
import { openGateway } from '#domains/payments/index.ts';
import type { Random } from '#seed/history/random.ts';
import { type Answer, type Buyer, buyer } from './buyer.ts';
import { brokenRules, differencesWith } from './check-books.ts';
import { stockUp } from './open-shop.ts';
import { type Server, runServer } from './run-servers.ts';
import { type SimulatorProcess, runSimulator } from './run-simulator.ts';
import { openTestKernel } from './test-kernel.ts';

export type KillReport = { killedAt: string; step: string; faults: string[] };

/**
 * Kills the server without warning while a customer checks out and pays, `times` times, each time at another moment,
 * and starts it again on the same address. Every other customer then goes on where the connection broke, repeating the
 * request under its key. After each kill the reconciler runs and both sides' books are compared; at the end once more,
 * an hour later, when nothing may be open any more.
 */
export async function killCheckouts(
  times: number,
  random: Random,
): Promise<{ reports: KillReport[]; atTheEnd: string[]; outcomes: Record<string, number> }> {
  const test = await openTestKernel();
  const simulator = await runSimulator();
  let server: Server | undefined;
  try {
    const shop = await stockUp(test, { stock: 10_000 });
    const wish = { databaseUrl: test.databaseUrl, gatewayUrl: simulator.url };
    server = await runServer(wish);
    const { port } = new URL(server.url);
    const gateway = openGateway(test.kernel, simulator);
    const settle = async (minutesAhead: number) => {
      test.clock.set(new Date(Date.now() + minutesAhead * 60_000));
      await reconcile(test.kernel, gateway);
      return [
        ...(await brokenRules(test.owner)),
        ...(await differencesWith(test.owner, await simulator.totals())),
      ];
    };

    await journey({ server: () => server!, simulator, shop, number: 1 }).run();
    const measured = journey({ server: () => server!, simulator, shop, number: 2 });
    await measured.run();

    const reports: KillReport[] = [];
    for (let round = 0; round < times; round++) {
      const customer = journey({ server: () => server!, simulator, shop, number: 10 + round });
      // Two of three kills fall where order and money move.
      const step = random.below(3) > 0 ? random.pick(delicate) : random.pick(stepNames);
      const afterMs = Math.round((random.below(1_000) / 1_000) * measured.tookMs(step) * 1.1);
      const begun = customer.begins(step);
      const underway = customer.run().catch(() => 'cut off');
      await begun;
      await sleep(afterMs);
      await server.kill();
      await underway;
      server = await runServer({ ...wish, port: Number(port) });
      const goesOn = random.below(2) === 0;
      if (goesOn) await customer.run();
      await simulator.control('POST', '/idle');
      reports.push({ killedAt: `${step} + ${afterMs} ms`, step, faults: await settle(5) });
    }
    const atTheEnd = await lateSettling(settle, simulator);
    const counted = await test.owner<{ status: string; n: number }>(
      'select status, count(*)::int as n from haat.orders group by status',
    );
    const [left] = await test.owner<{ open: number }>(
      `select count(*)::int as open from haat.orders where status in ('pending', 'on_hold')`,
    );
    if (left!.open > 0) atTheEnd.push(`${left!.open} orders are still open after an hour`);
    return { reports, atTheEnd, outcomes: Object.fromEntries(counted.map(({ status, n }) => [status, n])) };
  } finally {
    await server?.stop();
    await simulator.stop();
    await test.close();
  }
}

/** Twice, with the gateway's clock moved as well: the first round asks for refunds, the second hears of them. */
async function lateSettling(
  settle: (minutes: number) => Promise<string[]>,
  simulator: SimulatorProcess,
): Promise<string[]> {
  await simulator.control('POST', '/clock', { advance_seconds: 3_600 });
  await settle(60);
  await simulator.control('POST', '/clock', { advance_seconds: 600 });
  return settle(75);
}

const stepNames = ['basket', 'line', 'checkout', 'answers', 'complete', 'pay', 'return'] as const;
type StepName = (typeof stepNames)[number];
const delicate = ['complete', 'pay', 'return'] as const;

type Journey = {
  server(): Server;
  simulator: SimulatorProcess;
  shop: Awaited<ReturnType<typeof stockUp>>;
  number: number;
};

/** One customer's way from an empty basket to a paid order. `run` goes on at the step that did not come to its end. */
function journey({ server, simulator, shop, number }: Journey) {
  const one: Buyer = buyer(
    [
      {
        get url() {
          return server().url;
        },
      },
    ],
    number,
  );
  const key = (name: string) => ({ 'idempotency-key': `customer-${number}-${name}` });
  const found = { basket: '', checkout: '', page: '', back: { url: '', body: '' } };
  const need = (answer: Answer, fields: (json: Record<string, unknown>) => void) => {
    if (answer.status >= 400) throw new Error(`refused: ${answer.status} ${JSON.stringify(answer.json)}`);
    fields(answer.json as unknown as Record<string, unknown>);
  };
  const steps: [StepName, () => Promise<void>][] = [
    [
      'basket',
      async () =>
        need(
          await one.call('POST', '/baskets', { area: 'mirpur-10' }, key('basket')),
          (json) => (found.basket = String(json.id)),
        ),
    ],
    [
      'line',
      async () =>
        need(
          await one.call(
            'POST',
            `/baskets/${found.basket}/lines`,
            { listing_id: shop.fanListing },
            key('line'),
          ),
          () => {},
        ),
    ],
    [
      'checkout',
      async () =>
        need(
          await one.call('POST', '/checkouts', { basket_id: found.basket }, key('checkout')),
          (json) => (found.checkout = String(json.id)),
        ),
    ],
    ['answers', async () => need(await one.call('PATCH', `/checkouts/${found.checkout}`, answers), () => {})],
    [
      'complete',
      async () =>
        need(await one.call('POST', `/checkouts/${found.checkout}/complete`, {}, key('complete')), (json) => {
          found.page = (json.payment as { redirect_url?: string }).redirect_url ?? '';
        }),
    ],
    [
      'pay',
      async () => {
        // Without a page the gateway was never reached, or the order was paid before the answer was lost.
        if (!found.page) return;
        const session = new URL(found.page).searchParams.get('SESSIONKEY');
        const ended = await simulator.control<{
          return: { url: string; fields: Record<string, string> } | null;
        }>('POST', `/sessions/${session}/pay`, {});
        if (ended.return)
          found.back = { url: ended.return.url, body: new URLSearchParams(ended.return.fields).toString() };
      },
    ],
    [
      'return',
      async () => {
        if (!found.back.url) return;
        const { pathname, search } = new URL(found.back.url);
        const headers = { 'content-type': 'application/x-www-form-urlencoded' };
        const answer = await fetch(`${server().url}${pathname}${search}`, {
          method: 'POST',
          redirect: 'manual',
          headers,
          body: found.back.body,
        });
        await answer.arrayBuffer();
        if (answer.status !== 303) throw new Error(`the return was answered with ${answer.status}`);
      },
    ],
  ];
  let next = 0;
  const tookMs = new Map<StepName, number>();
  const begun = new Map(stepNames.map((name) => [name, Promise.withResolvers<void>()]));
  return {
    begins: (name: StepName) => begun.get(name)!.promise,
    tookMs: (name: StepName) => tookMs.get(name) ?? 0,
    async run() {
      for (; next < steps.length; next++) {
        const [name, take] = steps[next]!;
        begun.get(name)!.resolve();
        const startedAt = performance.now();
        await take();
        tookMs.set(name, performance.now() - startedAt);
      }
    },
  };
}

const answers = {
  contact: { name: 'Rina Akter', phone: '01712345678' },
  shipping_address: { area: 'mirpur-10', line: 'House 7, Road 3' },
  payment_method: 'sslcommerz',
};
