import type { Problem } from '#contract/problems.ts';
import { type ActionFunctionArgs, data, redirect } from 'react-router';
import { pageContext } from '../entry.server.tsx';
import { languageOfPath } from '../i18n/language.ts';
import { localPath } from '../i18n/path.ts';
import { orFail } from '../problem.ts';
import { places } from '../ui/places.ts';
import { type CheckoutErrors, checkoutErrors } from './checkout-errors.ts';
import { formText } from './form-text.ts';
import { markRunning } from '../news/marks.ts';
import { rememberOrder } from './last-order.ts';
import { orderPath, paymentPath } from './order-path.ts';
import { type CheckoutBlock, type CheckoutValues, fieldsOf, readCheckoutForm } from './read-checkout-form.ts';

export type CheckoutReply = {
  /** The block that was kept and may fold. */
  saved: CheckoutBlock | null;
  errors: CheckoutErrors;
  values: CheckoutValues;
  problem: Pick<Problem, 'code'> | null;
  /** The total is another one than the customer saw. */
  totalChanged: boolean;
};

const nothingYet = { saved: null, errors: {}, problem: null, totalChanged: false };
const isBlock = (name: string): name is CheckoutBlock => name in fieldsOf;

/**
 * The one form of the checkout. `intent` is save (one block), hold (take the reservation again) or order. Whatever it
 * is, what was typed is kept first (`halfway`: although more is to come); an order is placed only at the total that stood on the button.
 */
export async function checkoutAction({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const { api, origin } = context.get(pageContext);
  const language = languageOfPath(new URL(request.url).pathname);
  const params = { id: formText(form, 'checkout_id') };
  const intent = formText(form, 'intent');
  const named = formText(form, 'block');
  const block = intent === 'save' && isBlock(named) ? named : undefined;
  const isHalfway = formText(form, 'halfway') !== '';
  const { values, body, missing } = readCheckoutForm(form, block);
  const answer = (status: number, reply: Partial<CheckoutReply>) =>
    data<CheckoutReply>({ ...nothingYet, values, ...reply }, { status });

  const kept = await api('PATCH /checkouts/{id}', { params, body });
  if (!kept.ok && kept.problem.code === 'checkout_closed') {
    return redirect(`${localPath(language, places.checkout)}?id=${params.id}`, 303);
  }
  if (intent === 'hold') {
    const { basket } = orFail(await api('GET /baskets/mine'));
    const again = basket && (await api('POST /checkouts', { body: { basket_id: basket.id, language } }));
    if (!again?.ok) return redirect(localPath(language, places.basket), 303);
    return redirect(`${localPath(language, places.checkout)}?id=${again.data.id}`, 303);
  }
  const errors = checkoutErrors(isHalfway ? [] : missing, kept.ok ? undefined : kept.problem);
  if (!kept.ok || Object.keys(errors).length > 0) {
    const problem = kept.ok || kept.problem.errors ? null : { code: kept.problem.code };
    return answer(422, { errors, problem });
  }
  if (block) return answer(200, { saved: isHalfway ? null : block });
  if (String(kept.data.quote.total.amount) !== formText(form, 'seen_total')) {
    return answer(409, { totalChanged: true });
  }

  const key = formText(form, 'key');
  const placed = await api('POST /checkouts/{id}/complete', { params, ...(key && { key }) });
  if (!placed.ok) {
    const { code, status } = placed.problem;
    return answer(status, { problem: { code }, errors: checkoutErrors([], placed.problem) });
  }
  const { order, payment } = placed.data;
  const secure = origin.startsWith('https:');
  const headers = new Headers({ 'set-cookie': rememberOrder({ checkoutId: params.id, ...order }, secure) });
  headers.append('set-cookie', markRunning(true, secure));
  const online = body.payment_method === 'sslcommerz';
  const here = online ? paymentPath(order.id, order.token, 'unreachable') : orderPath(order.id, order.token);
  return redirect(payment.redirect_url ?? localPath(language, here), { status: 303, headers });
}
