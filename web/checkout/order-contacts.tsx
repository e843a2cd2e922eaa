import type { Order } from '#contract/orders.ts';
import { Phone } from 'lucide-react';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage } from '../i18n/path.ts';
import { buttonClass } from '../ui/button.tsx';
import { phone as writePhone } from '../ui/format.ts';
import { Icon } from '../ui/icon.tsx';

/** Everybody who brings or does something, one call away. */
export function OrderContacts({ order }: { order: Order }) {
  const language = useLanguage();
  const sellers = new Map(order.lines.map(({ seller }) => [seller.id, seller]));
  const reachable = [...sellers.values()].filter(({ phone }) => phone);
  if (reachable.length === 0) return null;
  return (
    <section aria-labelledby="reach" className="mt-6">
      <h2 id="reach" className="mb-3 text-20">
        {m.order_questions()}
      </h2>
      <ul className="flex flex-wrap gap-3">
        {reachable.map(({ id, name, phone }) => (
          <li key={id}>
            <a href={`tel:${phone}`} className={buttonClass({ look: 'outline' })}>
              <Icon of={Phone} />
              {m.order_call({ name })}
              <span className="sr-only">, {writePhone(phone ?? '', language)}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
