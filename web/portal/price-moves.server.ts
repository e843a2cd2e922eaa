import type { Problem } from '#contract/problems.ts';
import { type ActionFunctionArgs, data, redirect } from 'react-router';
import { pageContext } from '../entry.server.tsx';
import { m } from '../i18n/paraglide/messages.js';
import { memberOf } from './member.server.ts';
import { marketInstant, minorOf } from './read-price.ts';
import { refusalText } from './refusal.ts';

/** What a form of the page was refused for: `field` is the one at fault, or null; `typed` goes back into it. */
export type PriceRefused = {
  form: string;
  field: string | null;
  text: string;
  typed: Record<string, string>;
};

const fieldTexts: Record<string, () => string> = {
  price: m.price_wrong_amount,
  compare_price: m.price_wrong_compare,
  from: m.price_wrong_from,
  until: m.price_wrong_until,
};

/** Sets the own price of a listing, plans one, or ends one, as the form says; goes back to the page. */
export async function changePrices(args: ActionFunctionArgs) {
  const posted = await args.request.formData();
  const { headers } = await memberOf(args);
  const { api } = args.context.get(pageContext);
  const params = { id: args.params.id ?? '' };
  const text = (name: string) => String(posted.get(name) ?? '').trim();
  const form = text('form');
  const typed = Object.fromEntries(
    ['price', 'compare_price', 'from', 'until', 'group'].map((name) => [name, text(name)]),
  );
  const refuse = (field: string | null, why: string, status = 422) =>
    data<PriceRefused>({ form, field, text: why, typed }, { status });
  const answer = (result: { ok: true } | { ok: false; problem: Problem }) => {
    if (result.ok) return redirect(`${args.url.pathname}?done=${form}`, { status: 303 });
    const { problem } = result;
    if (problem.code === 'price_overlaps') return refuse('from', m.price_overlaps(), problem.status);
    if (problem.code === 'transition_refused') return refuse(null, m.price_over_already(), problem.status);
    const field = problem.errors?.[0]?.pointer.split('/').at(-1) ?? null;
    return refuse(field, (field && fieldTexts[field]?.()) || refusalText(problem), problem.status);
  };
  if (form === 'end') {
    const which = { ...params, price_id: text('price_id') };
    return answer(await api('DELETE /seller/listings/{id}/prices/{price_id}', { params: which, headers }));
  }
  const price = minorOf(text('price'));
  const compare = text('compare_price') ? minorOf(text('compare_price')) : null;
  if (price === null) return refuse('price', m.price_wrong_amount());
  if (text('compare_price') && compare === null) return refuse('compare_price', m.price_wrong_amount());
  const prices = { price, compare_price: compare };
  if (form === 'own')
    return answer(await api('PUT /seller/listings/{id}/price', { params, headers, body: prices }));
  if (form !== 'plan') throw data(null, { status: 404 });
  const from = text('from') ? marketInstant(text('from')) : undefined;
  const until = text('until') ? marketInstant(text('until')) : null;
  if (from === null) return refuse('from', m.price_wrong_from());
  if (text('until') && until === null) return refuse('until', m.price_wrong_until());
  const body = { ...prices, ...(from && { from }), until, group: text('group') || null };
  return answer(await api('POST /seller/listings/{id}/prices', { params, headers, body }));
}
