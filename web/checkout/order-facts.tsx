import type { Order } from '#contract/orders.ts';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage } from '../i18n/path.ts';
import { instant, phone } from '../ui/format.ts';

/** Who, where, how it is paid. */
export function OrderFacts({ order }: { order: Order }) {
  const language = useLanguage();
  const { contact, shipping_address: to, payment } = order;
  const facts = [
    { name: m.checkout_who(), text: [contact.name, phone(contact.phone, language), contact.email] },
    { name: m.checkout_where(), text: [to.line, to.landmark, to.area] },
    {
      name: m.checkout_pay(),
      text: [paymentText(order), payment.paid_at && instant(payment.paid_at, language)],
    },
    { name: m.order_note(), text: [order.note] },
  ];
  return (
    <dl className="mt-6 grid gap-4 sm:grid-cols-2">
      {facts
        .map(({ name, text }) => ({ name, text: text.filter(Boolean).join(', ') }))
        .filter(({ text }) => text)
        .map(({ name, text }) => (
          <div key={name}>
            <dt className="text-14 text-ink-2">{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
    </dl>
  );
}

function paymentText({ payment, status }: Order): string {
  if (payment.status === 'refunded') return m.order_refunded();
  if (payment.status === 'paid') return m.order_paid();
  if (payment.status === 'on_hold') return m.order_checking();
  if (payment.method === 'cash') return m.order_cash();
  return status === 'pending' ? m.order_to_pay() : m.order_not_paid();
}
