import type { Order } from '#contract/orders.ts';
import { CircleAlert } from 'lucide-react';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage, useLocalPath } from '../i18n/path.ts';
import { ButtonLink } from '../ui/button.tsx';
import { time } from '../ui/format.ts';
import { Icon } from '../ui/icon.tsx';
import { OrderLines } from './order-lines.tsx';
import { orderPath } from './order-path.ts';
import { PayForm } from './pay-form.tsx';

type Props = {
  order: Order;
  token: string | null;
  state: 'failed' | 'odd' | 'cancelled' | 'unreachable';
  payKey: string;
};

const titles = {
  failed: m.payment_failed,
  odd: m.payment_odd,
  cancelled: m.payment_cancelled,
  unreachable: m.payment_unreachable,
};
const texts = {
  failed: m.payment_failed_text,
  odd: m.payment_odd_text,
  cancelled: m.payment_cancelled_text,
  unreachable: m.payment_unreachable_text,
};

/** Nothing was paid: what is kept, until when, and one button that pays. */
export function PaymentOpen({ order, token, state, payKey }: Props) {
  const language = useLanguage();
  const local = useLocalPath();
  const until = order.payment.payable_until;
  return (
    <div className="grid gap-8 md:grid-cols-12">
      <div className="md:col-span-7">
        <p className="mb-2 flex items-center gap-2 font-name text-morich">
          <Icon of={CircleAlert} />
          {state === 'odd' ? m.payment_not_whole() : m.payment_not_paid()}
        </p>
        <h1 className="mb-4 text-32">{titles[state]()}</h1>
        <p className="mb-2 text-18">{texts[state]()}</p>
        <p className="mb-6 text-18">
          {until ? m.payment_kept_until({ time: time(until, language) }) : m.payment_kept()}
        </p>
        <div className="flex flex-wrap gap-3">
          <PayForm order={order} payKey={payKey} again />
          <ButtonLink look="text" to={local(orderPath(order.id, token))}>
            {m.payment_to_order()}
          </ButtonLink>
        </div>
      </div>
      <section aria-labelledby="kept" className="md:col-span-5">
        <h2 id="kept" className="mb-3 text-20">
          {m.payment_what_is_kept()}
        </h2>
        <OrderLines order={order} />
      </section>
    </div>
  );
}
