import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { startSslcommerzSimulator } from '../../simulators/sslcommerz/server.ts';
import { buildApp } from '../app.ts';
import { openGateway } from '#domains/payments/index.ts';
import { catalogueBuilder } from './build-catalogue.ts';
import { type TestKernel, openTestKernel } from './test-kernel.ts';

export type Shop = Awaited<ReturnType<typeof openShop>>;

/** A shop that sells a fan and an electrician who fits it, with the API over it and the gateway's stand-in beside it. */
export async function openShop(options: { stock?: number; fanPrice?: number } = {}) {
  const test = await openTestKernel();
  const gateway = await startSslcommerzSimulator();
  const { app, accounts } = await buildApp(test.kernel, {
    gateway: openGateway(test.kernel, gateway),
    limitScale: 1000,
  });
  await app.ready();
  const things = await stockUp(test, options);
  return {
    test,
    app,
    accounts,
    gateway,
    ...things,
    call: caller(app),
    async close() {
      await app.close();
      await gateway.close();
      await test.close();
    },
  };
}

export async function stockUp(test: TestKernel, options: { stock?: number; fanPrice?: number }) {
  const build = catalogueBuilder(test);
  const area = await build.area('mirpur-10', { en: 'Mirpur 10', bn: 'মিরপুর ১০' });
  const far = await build.area('uttara');
  const category = await build.category('fans');
  const typeId = await build.productType('fan');
  const fitting = await build.item({
    slug: 'fitting',
    title: 'Fan fitting',
    categoryId: category,
    durationMinutes: 60,
  });
  const fan = await build.item({
    slug: 'fan',
    title: 'Ceiling fan',
    categoryId: category,
    typeId,
    fittedById: fitting,
  });
  const partner = await build.seller({ slug: 'batas-ghar', areaId: area, kind: 'partner' });
  const provider = await build.seller({
    slug: 'alo-electric',
    areaId: area,
    kind: 'provider',
    visits: [area],
  });
  const location = await build.location(partner, area);
  const fanListing = await build.listing({
    itemId: fan,
    sellerId: partner,
    price: options.fanPrice ?? 300_000,
    stock: options.stock ?? 5,
    locationId: location,
  });
  const fittingListing = await build.listing({ itemId: fitting, sellerId: provider, price: 50_000 });
  const addOn = await build.addOn(fitting, 'remove-old', 30);
  await build.listingAddOn(fittingListing, addOn, 15_000);
  const resource = await build.resource(provider, [fittingListing]);
  return {
    area,
    far,
    typeId,
    partner,
    provider,
    location,
    fan,
    fitting,
    fanListing,
    fittingListing,
    addOn,
    resource,
  };
}

type Wish = { token?: string; body?: unknown; key?: string; order?: string };

/** Calls the API as a guest; every POST gets a key of its own unless one is given. */
function caller(app: FastifyInstance) {
  let count = 0;
  return (
    method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
    path: string,
    wish: Wish = {},
  ): Promise<LightMyRequestResponse> =>
    app.inject({
      method,
      url: `/api/v1${path}`,
      headers: {
        ...(wish.token && { 'basket-token': wish.token }),
        ...(wish.order && { 'order-token': wish.order }),
        ...(method === 'POST' && { 'idempotency-key': wish.key ?? `test-key-${++count}` }),
        ...(wish.body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(wish.body !== undefined && { payload: JSON.stringify(wish.body) }),
    });
}

/** A guest's basket with the given lines, answered as `{id, token}`. */
export async function fillBasket(
  shop: Shop,
  lines: readonly object[],
): Promise<{ id: string; token: string }> {
  const { id, token } = (await shop.call('POST', '/baskets', { body: { area: 'mirpur-10' } })).json();
  for (const line of lines) {
    const added = await shop.call('POST', `/baskets/${id}/lines`, { token, body: line });
    if (added.statusCode !== 201) throw new Error(`adding failed: ${added.body}`);
  }
  return { id, token };
}

/** The first free time of the fitter, at least `days` days ahead. */
export async function freeSlot(shop: Shop, days = 3): Promise<{ start: string }> {
  const { days: list } = (await shop.call('GET', `/listings/${shop.fittingListing}/slots`)).json();
  const day = list.slice(days).find((one: { slots: unknown[] }) => one.slots.length > 0);
  return { start: day.slots[0].start };
}

/** Opens the checkout and fills it in. */
export async function fillCheckout(
  shop: Shop,
  basket: { id: string; token: string },
  method: 'sslcommerz' | 'cash',
) {
  const opened = await shop.call('POST', '/checkouts', {
    token: basket.token,
    body: { basket_id: basket.id },
  });
  if (opened.statusCode !== 201) throw new Error(`opening failed: ${opened.body}`);
  const { id } = opened.json();
  const body = {
    contact: { name: 'Rina Akter', phone: '০১৭১২ ৩৪৫৬৭৮', email: 'rina@example.com' },
    shipping_address: { area: 'mirpur-10', line: 'House 7, Road 3', landmark: 'Beside the mosque' },
    payment_method: method,
  };
  const filled = await shop.call('PATCH', `/checkouts/${id}`, { token: basket.token, body });
  if (filled.statusCode !== 200) throw new Error(`filling in failed: ${filled.body}`);
  return filled.json() as { id: string; status: string; quote: { total: { amount: number } } };
}

type Plan = Parameters<Shop['gateway']['control']['pay']>[1];

/** Ends the customer's trip to the gateway by a plan; no IPN is sent by itself. Answers what the browser posts back. */
export async function payThrough(shop: Pick<Shop, 'gateway'>, redirectUrl: string, plan: Plan = {}) {
  const sessionKey = new URL(redirectUrl).searchParams.get('SESSIONKEY') ?? '';
  const paid = await shop.gateway.control.pay(sessionKey, { ...plan, ipn: { order: 'none' } });
  if (!paid?.return) throw new Error(`the trip ${sessionKey} brought nothing back`);
  const { pathname, search } = new URL(paid.return.url);
  return { path: pathname + search, fields: paid.return.fields };
}

/** Posts what the gateway would post; `path` is the IPN's or a return's. */
export function post(
  shop: Shop,
  url: string,
  fields: Record<string, string>,
): Promise<LightMyRequestResponse> {
  return shop.app.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(fields).toString(),
  });
}
