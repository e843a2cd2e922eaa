import type { Checkout } from '#contract/basket.ts';
import { type LoaderFunctionArgs, redirect } from 'react-router';
import { pageContext } from '../entry.server.tsx';
import { languageOfPath } from '../i18n/language.ts';
import { localPath } from '../i18n/path.ts';
import { orFail } from '../problem.ts';
import { places } from '../ui/places.ts';
import { rememberedOrder } from './last-order.ts';
import { orderPath } from './order-path.ts';

/**
 * The checkout of `?id=`. Without one it opens that of the basket, which takes the hold; where that cannot be, the
 * basket says why. One that became an order leads to the order, when this browser placed it.
 */
export async function readCheckout({ request, context }: Pick<LoaderFunctionArgs, 'request' | 'context'>) {
  const { api } = context.get(pageContext);
  const url = new URL(request.url);
  const language = languageOfPath(url.pathname);
  const id = url.searchParams.get('id');
  if (!id) {
    const { basket } = orFail(await api('GET /baskets/mine'));
    if (!basket) throw redirect(localPath(language, places.basket));
    const opened = await api('POST /checkouts', { body: { basket_id: basket.id, language } });
    if (!opened.ok) throw redirect(localPath(language, places.basket));
    throw redirect(`${localPath(language, places.checkout)}?id=${opened.data.id}`);
  }
  const found = await api('GET /checkouts/{id}', { params: { id } });
  if (!found.ok && found.problem.status === 404) throw redirect(localPath(language, places.checkout));
  const checkout = orFail(found);
  const order = isOver(checkout) && rememberedOrder(request, checkout.id);
  if (order) throw redirect(localPath(language, orderPath(order.id, order.token)));
  return checkout;
}

/** It was left, or became an order. A guest's checkout does not say which: the order has a key of its own. */
export function isOver({ status }: Pick<Checkout, 'status'>): boolean {
  return status !== 'incomplete' && status !== 'ready';
}
