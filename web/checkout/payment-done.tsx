import type { Order } from '#contract/orders.ts';
import { CircleCheck } from 'lucide-react';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage, useLocalPath } from '../i18n/path.ts';
import { ButtonLink } from '../ui/button.tsx';
import { digits, money } from '../ui/format.ts';
import { Icon } from '../ui/icon.tsx';
import { KeepLink } from './keep-link.tsx';
import { OrderLines } from './order-lines.tsx';
import { orderPath } from './order-path.ts';

type Props = {
  order: Order;
  token: string | null;
  /** False where the bank wants a second look. */ isChecked: boolean;
};

/** The money is there: what was bought, what comes next, and the way to follow it. */
export function PaymentDone({ order, token, isChecked }: Props) {
  const language = useLanguage();
  const local = useLocalPath();
  return (
    <div className="grid gap-8 md:grid-cols-12">
      <div className="md:col-span-7">
        <p className="mb-2 flex items-center gap-2 font-name text-paan">
          <Icon of={CircleCheck} />
          {isChecked
            ? m.payment_paid({ amount: money(order.payment.amount, language) })
            : m.payment_checking({ amount: money(order.payment.amount, language) })}
        </p>
        <h1 className="mb-4 text-32">{order.next}</h1>
        <p className="mb-6 text-18 text-ink-2">
          {m.payment_order_number({ number: digits(order.number, language), name: order.contact.name })}
        </p>
        <ButtonLink to={local(orderPath(order.id, token))}>{m.payment_follow()}</ButtonLink>
        {token && <KeepLink email={order.contact.email} />}
      </div>
      <section aria-labelledby="bought" className="md:col-span-5">
        <h2 id="bought" className="mb-3 text-20">
          {m.order_bought()}
        </h2>
        <OrderLines order={order} />
      </section>
    </div>
  );
}
