import type { Problem } from '#contract/problems.ts';
import { type ActionFunctionArgs, data, redirect } from 'react-router';
import { pageContext } from '../entry.server.tsx';
import { m } from '../i18n/paraglide/messages.js';
import { latinDigits } from './latin-digits.ts';
import { memberOf } from './member.server.ts';
import { refusalText } from './refusal.ts';

/** What a form of a listing's stock page answers when the API refused; `typed` goes back into its fields. */
export type StockRefused = { form: string; text: string; typed: Record<string, string> };

type Result = { ok: true } | { ok: false; problem: Problem };

/** Books what a form of the page says, under the form's own key, and goes back to the page. */
export async function changeStock(args: ActionFunctionArgs) {
  const posted = await args.request.formData();
  const { headers } = await memberOf(args);
  const { api } = args.context.get(pageContext);
  const listing = args.params.id ?? '';
  const text = (name: string) => String(posted.get(name) ?? '').trim();
  const form = text('form');
  const location = text('location');
  const quantity = Number(latinDigits(text('quantity')) || Number.NaN);
  const reason = text('reason');
  const said = { listing_id: listing, location_id: location, quantity, ...(reason && { reason }) };
  const call = { headers, key: text('key') };
  const byId = { params: { id: listing }, headers };
  const below = latinDigits(text('low_below'));
  const send: Record<string, () => Promise<Result>> = {
    receive: () => api('POST /seller/stock/movements', { ...call, body: { kind: 'receive', ...said } }),
    count: () => api('POST /seller/stock/movements', { ...call, body: { kind: 'count', ...said } }),
    move: () =>
      api('POST /seller/stock/movements', {
        ...call,
        body: { kind: 'move', ...said, to_location_id: text('to') },
      }),
    warning: () =>
      api('PUT /seller/stock/{id}/warning', {
        ...byId,
        body: { location_id: location, low_below: below ? Number(below) : null },
      }),
    tracking: () =>
      api('PUT /seller/stock/{id}/tracking', { ...byId, body: { tracked: text('tracked') === 'yes' } }),
  };
  const result = await send[form]?.();
  if (!result) throw data(null, { status: 404 });
  if (result.ok) {
    const done = form === 'warning' ? `${form}:${location}` : form;
    return redirect(`${args.url.pathname}?${new URLSearchParams({ done })}`, { status: 303 });
  }
  const { problem } = result;
  const refused: StockRefused = {
    form: form === 'warning' ? `${form}:${location}` : form,
    text: problem.code === 'out_of_stock' ? m.stock_refused_few() : refusalText(problem),
    typed: Object.fromEntries(
      ['quantity', 'reason', 'location', 'to', 'low_below'].map((name) => [name, text(name)]),
    ),
  };
  return data(refused, { status: problem.status });
}
