import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  data,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router';
import { pageContext } from '../entry.server.tsx';
import { languageOfPath } from '../i18n/language.ts';
import { m } from '../i18n/paraglide/messages.js';
import { localPath } from '../i18n/path.ts';
import { ToastStrip } from '../ui/toast-strip.tsx';
import { formText } from './form-text.ts';
import { orderPath } from './order-path.ts';
import { payAgain } from './pay-again.ts';
import { PaymentConfirming } from './payment-confirming.tsx';
import { PaymentDone } from './payment-done.tsx';
import { PaymentOpen } from './payment-open.tsx';
import { paymentState } from './payment-state.ts';
import { privateMeta } from './private-meta.ts';
import { problemText } from './problem-text.ts';
import { readAfterRefusal } from './read-after-refusal.ts';
import { readOrder } from './read-order.ts';
import { useOrderLive } from './use-order-live.ts';

export async function loader(args: LoaderFunctionArgs) {
  const { request, params } = args;
  const { order, token } = await readOrder(args, params['orderId'] ?? '');
  const url = new URL(request.url);
  const state = paymentState(order, url.searchParams.get('outcome'));
  if (order.payment.method === 'cash' || state === 'over') {
    throw redirect(localPath(languageOfPath(url.pathname), orderPath(order.id, token)));
  }
  return { order, token, state, key: crypto.randomUUID() };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const form = await request.formData();
  const url = new URL(request.url);
  const id = params['orderId'] ?? '';
  const token = url.searchParams.get('token');
  const paid = await payAgain(context.get(pageContext).api, id, token, formText(form, 'key'));
  if (paid instanceof Response) return paid;
  if (paid.code === 'already_paid' || paid.code === 'not_payable') {
    return redirect(localPath(languageOfPath(url.pathname), orderPath(id, token)), 303);
  }
  return data({ problem: { code: paid.code } }, { status: paid.status });
}

export const shouldRevalidate = readAfterRefusal;

export function meta() {
  return privateMeta(m.payment_title(), m.payment_description());
}

export default function PaymentPage() {
  const { order, token, state, key } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  useOrderLive(order.id, token);
  return (
    <div className="page py-6">
      {refused && (
        <div className="mb-6">
          <ToastStrip tone="refused">{problemText(refused.problem)}</ToastStrip>
        </div>
      )}
      {state === 'paid' || state === 'checking' ? (
        <PaymentDone order={order} token={token} isChecked={state === 'paid'} />
      ) : state === 'confirming' ? (
        <PaymentConfirming order={order} token={token} />
      ) : (
        <PaymentOpen order={order} token={token} state={state} payKey={key} />
      )}
    </div>
  );
}
