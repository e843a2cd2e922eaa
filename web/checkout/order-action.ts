import type { Problem } from '#contract/problems.ts';
import { type ActionFunctionArgs, data, redirect } from 'react-router';
import { pageContext } from '../entry.server.tsx';
import { languageOfPath } from '../i18n/language.ts';
import { m } from '../i18n/paraglide/messages.js';
import { localPath } from '../i18n/path.ts';
import { formText } from './form-text.ts';
import { orderHeaders, orderPath } from './order-path.ts';
import { payAgain } from './pay-again.ts';
import { problemText } from './problem-text.ts';

export type OrderReply = {
  /** Why paying was refused. */
  problem?: Pick<Problem, 'code'>;
  /** A review of this line was refused, with what was written. */
  lineId?: string;
  error?: string;
  rating?: number;
  body?: string;
};

/** What one can do on the order's page: `intent` is pay or review. */
export async function orderAction({ request, context, params }: ActionFunctionArgs) {
  const form = await request.formData();
  const url = new URL(request.url);
  const id = params['id'] ?? '';
  const token = url.searchParams.get('token');
  const { api } = context.get(pageContext);
  if (formText(form, 'intent') === 'review') {
    const lineId = formText(form, 'line_id');
    const rating = Number(formText(form, 'rating'));
    const body = formText(form, 'body');
    const typed = { lineId, rating, body };
    if (!rating) return data<OrderReply>({ ...typed, error: m.review_stars_needed() }, { status: 422 });
    const given = await api('POST /orders/{id}/lines/{line_id}/review', {
      params: { id, line_id: lineId },
      body: { rating, ...(body && { body }) },
      headers: orderHeaders(token),
    });
    if (!given.ok) {
      return data<OrderReply>(
        { ...typed, error: problemText(given.problem) },
        { status: given.problem.status },
      );
    }
    // Not to `url`: with scripts that is the address of the page's data.
    const page = localPath(languageOfPath(url.pathname), orderPath(id, token));
    return redirect(`${page}${token ? '&' : '?'}reviewed=${lineId}`, 303);
  }
  const paid = await payAgain(api, id, token, formText(form, 'key'));
  if (paid instanceof Response) return paid;
  return data<OrderReply>({ problem: { code: paid.code } }, { status: paid.status });
}
