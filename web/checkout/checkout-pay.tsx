import type { Checkout } from '#contract/basket.ts';
import { m } from '../i18n/paraglide/messages.js';
import { RadioCards } from '../ui/radio-cards.tsx';
import { CheckoutBlock } from './checkout-block.tsx';
import type { CheckoutErrors } from './checkout-errors.ts';
import type { CheckoutValues } from './read-checkout-form.ts';

export type PaymentMethod = Checkout['payment_methods'][number]['code'];

type Props = {
  checkout: Checkout;
  errors: CheckoutErrors;
  values: CheckoutValues;
  onPayment: (method: PaymentMethod) => void;
};

const channels = ['bKash', 'Nagad', 'Rocket', 'Visa', 'Mastercard'];

/** Online by any channel, or in cash. */
export function PayBlock({
  checkout: { payment_methods: methods, payment_method: chosen },
  errors: given,
  values,
  onPayment,
}: Props) {
  return (
    <CheckoutBlock name="pay" title={m.checkout_pay()} line={null} errors={given} last>
      {(errors) => (
        <RadioCards
          legend={m.checkout_pay()}
          legendHidden
          name="payment_method"
          defaultValue={values.payment_method || chosen || 'sslcommerz'}
          onChange={(value) => onPayment(value === 'cash' ? 'cash' : 'sslcommerz')}
          error={errors.payment_method}
          options={methods.map(({ code, name, detail }) => ({
            value: code,
            label: name,
            detail: (
              <>
                {detail}
                {code === 'sslcommerz' && <Channels />}
              </>
            ),
          }))}
        />
      )}
    </CheckoutBlock>
  );
}

/** The names people know the channels by. */
function Channels() {
  return (
    <span className="mt-2 flex flex-wrap gap-1" aria-hidden="true">
      {channels.map((channel) => (
        <span
          key={channel}
          className="rounded-control border border-line bg-surface px-2 text-12 font-name text-ink"
        >
          {channel}
        </span>
      ))}
    </span>
  );
}
