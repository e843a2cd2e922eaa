import type { Order } from '#contract/orders.ts';
import type { ReactNode } from 'react';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage } from '../i18n/path.ts';
import { Where } from '../portal/contact-line.tsx';
import { StatusBadge } from '../portal/status-badge.tsx';
import { instant, money, phone } from '../ui/format.ts';
import { methodWord, paymentWords } from './words.ts';

/** Who ordered, where to, how it is paid, what went back. */
export function OrderFacts({ order }: { order: Order }) {
  const language = useLanguage();
  const { contact, payment } = order;
  return (
    <div className="grid gap-6 rounded-card border border-line bg-surface p-4">
      <Facts title={m.dashboard_customer()}>
        <p className="font-name">{contact.name}</p>
        <p>
          <a href={`tel:${contact.phone}`} className="text-begun hover:underline">
            {phone(contact.phone, language)}
          </a>
        </p>
        {contact.email && (
          <p>
            <a href={`mailto:${contact.email}`} className="text-begun hover:underline">
              {contact.email}
            </a>
          </p>
        )}
      </Facts>
      <Facts title={m.dashboard_address()}>
        <Where address={order.shipping_address} />
      </Facts>
      <Facts title={m.dashboard_payment()}>
        <p className="flex flex-wrap items-center gap-x-2">
          <StatusBadge word={paymentWords[payment.status]} />
          <span className="font-bold">{money(payment.amount, language)}</span>
          <span className="text-ink-2">{methodWord(payment.method)}</span>
        </p>
        {payment.paid_at && (
          <p className="text-ink-2">{m.dashboard_paid_at({ when: instant(payment.paid_at, language) })}</p>
        )}
        {payment.payable_until && !payment.paid_at && (
          <p className="text-ink-2">
            {m.dashboard_payable_until({ when: instant(payment.payable_until, language) })}
          </p>
        )}
      </Facts>
      {order.refunds.length > 0 && (
        <Facts title={m.dashboard_refunds()}>
          {order.refunds.map(({ amount, status, reason }, index) => (
            <p key={`${index} ${reason}`}>
              <span className="font-name">{money(amount, language)}</span>{' '}
              <span className="text-ink-2">
                {status} · {reason}
              </span>
            </p>
          ))}
        </Facts>
      )}
      {order.note && (
        <Facts title={m.dashboard_note()}>
          <p>{order.note}</p>
        </Facts>
      )}
    </div>
  );
}

function Facts({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="mb-1 text-14 text-ink-2">{title}</h2>
      {children}
    </section>
  );
}
