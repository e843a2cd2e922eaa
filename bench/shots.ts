import type { Shot } from './load.ts';

type Basket = { id: string; token: string };
const key = { 'idempotency-key': 'bench-key-{n}' };

/** Everything of the demo market that is asked for, found over its own API. */
export async function findTargets(url: string) {
  const read = async <T>(path: string): Promise<T> =>
    (await (await fetch(`${url}/api/v1${path}`)).json()) as T;
  const goods = await read<{ data: { slug: string; kind: string }[] }>('/items?kind=product&limit=50');
  const services = await read<{ data: { slug: string; kind: string }[] }>('/items?kind=service&limit=20');
  const slugs = goods.data.map((one) => one.slug);
  const listings: string[] = [];
  for (const slug of slugs.slice(0, 12)) {
    const item = await read<{ structure: string; listings: { id: string }[] }>(`/items/${slug}`);
    if (item.structure === 'standalone' && item.listings[0]) listings.push(item.listings[0].id);
  }
  const visits: string[] = [];
  for (const { slug } of services.data.slice(0, 8)) {
    const { data } = await read<{ data: { id: string }[] }>(`/services/${slug}/providers`);
    if (data[0]) visits.push(data[0].id);
  }
  const { data: categories } = await read<{ data: { slug: string; kind?: string }[] }>('/categories');
  const withGoods: string[] = [];
  for (const { slug } of categories) {
    const { data } = await read<{ data: unknown[] }>(`/items?category=${slug}&limit=20`);
    if (data.length >= 5) withGoods.push(slug);
  }
  return { slugs, listings, visits, categories: withGoods };
}

async function send<T>(url: string, method: string, path: string, body: object, token?: string): Promise<T> {
  const response = await fetch(`${url}/api/v1${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      'idempotency-key': crypto.randomUUID(),
      'x-forwarded-for': `99.99.${Math.floor(Math.random() * 256)}.${Math.floor(Math.random() * 256)}`,
      ...(token && { 'basket-token': token }),
    },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}

export function openBasket(url: string): Promise<Basket> {
  return send<Basket>(url, 'POST', '/baskets', { area: 'mirpur-10' });
}

export function addTo(basket: Basket, listing: string): Shot {
  const body = JSON.stringify({ listing_id: listing });
  return {
    method: 'POST',
    path: `/api/v1/baskets/${basket.id}/lines`,
    headers: { ...key, 'basket-token': basket.token },
    body,
  };
}

/** A checkout that lacks nothing but the last step, which is the shot. */
export async function readyToPlace(url: string, listings: readonly string[]): Promise<Shot> {
  const basket = await openBasket(url);
  for (const listing of listings)
    await send(url, 'POST', `/baskets/${basket.id}/lines`, { listing_id: listing }, basket.token);
  const checkout = await send<{ id: string }>(
    url,
    'POST',
    '/checkouts',
    { basket_id: basket.id },
    basket.token,
  );
  const answers = {
    contact: { name: 'Rina Akter', phone: '01712345678' },
    shipping_address: { area: 'mirpur-10', line: 'House 7, Road 3' },
    payment_method: 'cash',
  };
  await send(url, 'PATCH', `/checkouts/${checkout.id}`, answers, basket.token);
  return {
    method: 'POST',
    path: `/api/v1/checkouts/${checkout.id}/complete`,
    headers: { ...key, 'basket-token': basket.token },
    body: '{}',
  };
}
