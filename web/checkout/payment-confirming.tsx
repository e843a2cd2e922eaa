import type { Order } from '#contract/orders.ts';
import { Clock } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Link, useLocation, useRevalidator } from 'react-router';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage, useLocalPath } from '../i18n/path.ts';
import { buttonClass } from '../ui/button.tsx';
import { money } from '../ui/format.ts';
import { Icon } from '../ui/icon.tsx';
import { orderPath } from './order-path.ts';

const askEveryMs = 3_000;
const patienceMs = 60_000;

/** Paid, says the gateway; we ask it ourselves. The page looks again by itself, also without JavaScript. */
export function PaymentConfirming({ order, token }: { order: Order; token: string | null }) {
  const language = useLanguage();
  const local = useLocalPath();
  const { pathname, search } = useLocation();
  const { revalidate } = useRevalidator();
  const [isLong, setIsLong] = useState(false);

  useEffect(() => {
    if (isLong) return;
    const asking = setInterval(() => void revalidate(), askEveryMs);
    const enough = setTimeout(() => setIsLong(true), patienceMs);
    return () => {
      clearInterval(asking);
      clearTimeout(enough);
    };
  }, [isLong, revalidate]);

  return (
    <div className="max-w-prose">
      <noscript>
        <meta httpEquiv="refresh" content="4" />
      </noscript>
      <p className="mb-2 flex items-center gap-2 text-neel">
        <Icon of={Clock} />
        {money(order.payment.amount, language)}
      </p>
      <h1 className="mb-4 text-32">{m.payment_confirming()}</h1>
      <output className="mb-6 block text-18">
        {isLong ? m.payment_confirming_long() : m.payment_confirming_text()}
      </output>
      <div className="flex flex-wrap gap-3">
        <a href={`${pathname}${search}`} className={buttonClass({ look: 'outline' })}>
          {m.payment_look_again()}
        </a>
        <Link to={local(orderPath(order.id, token))} className={buttonClass({ look: 'text' })}>
          {m.payment_to_order()}
        </Link>
      </div>
    </div>
  );
}
