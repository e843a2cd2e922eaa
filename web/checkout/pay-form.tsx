import type { Order } from '#contract/orders.ts';
import { Form, useNavigation } from 'react-router';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage } from '../i18n/path.ts';
import { Button } from '../ui/button.tsx';
import { money } from '../ui/format.ts';

type Props = { order: Order; payKey: string; again?: boolean };

/** Pays an order that waits for its money; posts to the page it stands on. */
export function PayForm({ order, payKey, again = false }: Props) {
  const language = useLanguage();
  const sending = useNavigation().formData?.get('intent') === 'pay';
  const amount = money(order.payment.amount, language);
  return (
    <Form method="post">
      <input type="hidden" name="intent" value="pay" />
      <input type="hidden" name="key" value={payKey} />
      <Button busy={sending}>
        {again ? m.payment_pay_again({ amount }) : m.checkout_pay_amount({ amount })}
      </Button>
    </Form>
  );
}
