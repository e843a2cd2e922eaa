import { useCallback, useState } from 'react';
import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
  useNavigation,
  useRevalidator,
} from 'react-router';
import { pageContext } from '../entry.server.tsx';
import { m } from '../i18n/paraglide/messages.js';
import { useLocalPath } from '../i18n/path.ts';
import { Countdown } from '../ui/countdown.tsx';
import { useNow } from '../ui/now.ts';
import { places } from '../ui/places.ts';
import { useFocusOnError } from '../ui/use-focus-on-error.ts';
import { checkoutAction } from './checkout-action.ts';
import { PayBlock } from './checkout-pay.tsx';
import { CheckoutOver, HoldOver, Refusals } from './checkout-strips.tsx';
import { CheckoutFoot, CheckoutSummary, PayButton } from './checkout-summary.tsx';
import { WhereBlock } from './checkout-where.tsx';
import { WhoBlock } from './checkout-who.tsx';
import { isOver, readCheckout } from './open-checkout.ts';
import { privateMeta } from './private-meta.ts';
import { readAfterRefusal } from './read-after-refusal.ts';

const formId = 'checkout';
const noErrors = {};
const nothingTyped = {};

export async function loader({ request, context }: LoaderFunctionArgs) {
  const checkout = await readCheckout({ request, context });
  const me = await context.get(pageContext).api('GET /auth/me');
  return { checkout, isOver: isOver(checkout), key: crypto.randomUUID(), signedIn: me.ok };
}

export function action(args: ActionFunctionArgs) {
  return checkoutAction(args);
}

export const shouldRevalidate = readAfterRefusal;

export function meta() {
  return privateMeta(m.checkout_title(), m.checkout_description());
}

export const handle = { ownBottomBar: true };

export default function CheckoutPage() {
  const { checkout, isOver: over, key, signedIn } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const local = useLocalPath();
  const now = useNow();
  const { revalidate } = useRevalidator();
  const sending = useNavigation().state !== 'idle';
  const [endedHold, setEndedHold] = useState<string>();
  const [payment, setPayment] = useState(checkout.payment_method ?? 'sslcommerz');
  const until = checkout.hold?.expires_at;
  // The hold may run and yet no longer cover the basket: another tab put more into it.
  const isRefused = reply?.problem?.code === 'hold_expired';
  const isHeld = until !== undefined && until !== endedHold && !isRefused;
  const onEnd = useCallback(() => {
    setEndedHold(until);
    void revalidate();
  }, [until, revalidate]);
  useFocusOnError(reply?.errors);

  if (over) return <CheckoutOver checkout={checkout} signedIn={signedIn} />;
  const { errors = noErrors, values = nothingTyped } = reply ?? {};
  const button = <PayButton checkout={checkout} payment={payment} isHeld={isHeld} sending={sending} />;
  return (
    <>
      <div className="page py-6">
        <p className="mb-2 text-14">
          <Link to={local(places.basket)} className="text-begun underline">
            {m.checkout_back()}
          </Link>
        </p>
        <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
          <h1 className="text-32">{m.checkout_title()}</h1>
          {isHeld && <Countdown until={until} now={now} onEnd={onEnd} />}
        </div>
        <div className="grid gap-6 md:grid-cols-12 md:gap-8">
          <Form id={formId} method="post" noValidate className="flex min-w-0 flex-col gap-3 md:col-span-7">
            <input type="hidden" name="checkout_id" value={checkout.id} />
            <input type="hidden" name="key" value={key} />
            <input type="hidden" name="seen_total" value={checkout.quote.total.amount} />
            {!isHeld && <HoldOver sending={sending} />}
            {reply && <Refusals reply={reply} checkout={checkout} />}
            <WhoBlock checkout={checkout} errors={errors} values={values} signedIn={signedIn} />
            <WhereBlock checkout={checkout} errors={errors} values={values} />
            <PayBlock checkout={checkout} errors={errors} values={values} onPayment={setPayment} />
          </Form>
          <div className="min-w-0 max-md:order-first md:col-span-5">
            <CheckoutSummary checkout={checkout} button={button} />
          </div>
        </div>
      </div>
      <CheckoutFoot checkout={checkout} button={button} />
    </>
  );
}
