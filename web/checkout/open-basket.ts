import type { PageContext } from '../page-context.ts';
import { orFail } from '../problem.ts';

export type OpenBasket = {
  id: string;
  /** Opens it in this very request. */ headers: Record<string, string>;
};

/** The visitor's open basket, made on the first add; the reply carries its cookie. */
export async function openBasket(api: PageContext['api'], area: string | null): Promise<OpenBasket> {
  const mine = orFail(await api('GET /baskets/mine'));
  if (mine.basket) return { id: mine.basket.id, headers: {} };
  const { id, token } = orFail(await api('POST /baskets', { body: area ? { area } : {} }));
  return { id, headers: token ? { 'basket-token': token } : {} };
}
