import type { Problem } from '#contract/problems.ts';
import { redirect } from 'react-router';
import type { PageContext } from '../page-context.ts';
import { orderHeaders } from './order-path.ts';

/** A new trip to the gateway for an order that waits for its money; the same key leads to the same page of it. */
export async function payAgain(
  api: PageContext['api'],
  id: string,
  token: string | null,
  key: string,
): Promise<Response | Problem> {
  const opened = await api('POST /orders/{id}/pay', {
    params: { id },
    headers: orderHeaders(token),
    ...(key && { key }),
  });
  return opened.ok ? redirect(opened.data.redirect_url, 303) : opened.problem;
}
