import type { Order } from '#contract/orders.ts';
import type { LoaderFunctionArgs } from 'react-router';
import { pageContext } from '../entry.server.tsx';
import { orFail } from '../problem.ts';
import { requireMe } from '../session.server.ts';
import { orderHeaders } from './order-path.ts';

/** The order of the page's address: by the token of its link, else as the signed-in person it belongs to. */
export async function readOrder(
  args: Pick<LoaderFunctionArgs, 'request' | 'context'>,
  id: string,
): Promise<{ order: Order; token: string | null }> {
  const token = new URL(args.request.url).searchParams.get('token');
  if (!token) await requireMe(args);
  const { api } = args.context.get(pageContext);
  const order = orFail(await api('GET /orders/{id}', { params: { id }, headers: orderHeaders(token) }));
  return { order, token };
}
