import type { Checkout } from '#contract/basket.ts';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage, useLocalPath } from '../i18n/path.ts';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { digits, money } from '../ui/format.ts';
import { places } from '../ui/places.ts';
import { ToastStrip } from '../ui/toast-strip.tsx';
import type { CheckoutReply } from './checkout-action.ts';
import { problemText } from './problem-text.ts';

/** The hold has ended: one button takes it again and keeps what is typed. Stands in the checkout's form. */
export function HoldOver({ sending }: { sending: boolean }) {
  return (
    <ToastStrip
      tone="refused"
      action={
        <Button name="intent" value="hold" busy={sending}>
          {m.checkout_hold_again()}
        </Button>
      }
    >
      {m.checkout_hold_over()}
    </ToastStrip>
  );
}

/** Why no order was placed, where it is not said at a field. */
export function Refusals({
  reply: { problem, totalChanged },
  checkout,
}: {
  reply: CheckoutReply;
  checkout: Checkout;
}) {
  const language = useLanguage();
  const local = useLocalPath();
  if (totalChanged) {
    return (
      <ToastStrip>{m.checkout_total_changed({ total: money(checkout.quote.total, language) })}</ToastStrip>
    );
  }
  if (!problem || problem.code === 'hold_expired') return null;
  const atBasket = ['prices_changed', 'out_of_stock', 'slot_gone', 'area_not_served'].includes(problem.code);
  return (
    <ToastStrip
      tone="refused"
      action={
        atBasket && (
          <ButtonLink look="outline" to={local(places.basket)}>
            {m.checkout_back()}
          </ButtonLink>
        )
      }
    >
      {problemText(problem)}
    </ToastStrip>
  );
}

/** A checkout that became an order elsewhere, or was left. */
export function CheckoutOver({
  checkout: { order, status },
  signedIn,
}: {
  checkout: Checkout;
  signedIn: boolean;
}) {
  const local = useLocalPath();
  const language = useLanguage();
  const isLeft = status === 'cancelled';
  const to = isLeft ? places.basket : signedIn ? places.orders : places.findOrder;
  return (
    <div className="page py-6">
      <h1 className="text-32">{m.checkout_over_title()}</h1>
      <Empty
        action={
          <ButtonLink to={local(to)}>{isLeft ? m.checkout_back() : m.checkout_over_to_order()}</ButtonLink>
        }
      >
        {isLeft
          ? m.checkout_over_left()
          : order
            ? m.checkout_over_ordered({ number: digits(order.number, language) })
            : m.checkout_over_became()}
      </Empty>
    </div>
  );
}
