import type { Basket } from '#contract/basket.ts';
import { MapPin } from 'lucide-react';
import { Form, useNavigation } from 'react-router';
import { m } from '../i18n/paraglide/messages.js';
import { useLocalPath } from '../i18n/path.ts';
import { useAreas } from '../storefront/shell.tsx';
import { BottomAction } from '../ui/bottom-action.tsx';
import { Button, buttonClass } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { places } from '../ui/places.ts';
import { Price } from '../ui/price.tsx';
import { Select } from '../ui/select.tsx';
import { QuoteParts } from './quote-parts.tsx';

const formId = 'to-checkout';

const isBlocked = ({ messages }: Basket) => messages.some(({ severity }) => severity === 'error');

/** What it comes to and why, for which area, and the way on. */
export function BasketSummary({ basket, checkoutKey }: { basket: Basket; checkoutKey: string }) {
  const local = useLocalPath();
  return (
    <section
      aria-labelledby="sum"
      className="rounded-card border border-line bg-surface p-4 md:sticky md:top-4 md:p-6"
    >
      <h2 id="sum" className="mb-3 text-20">
        {m.basket_sum()}
      </h2>
      <AreaForm basket={basket} />
      <QuoteParts quote={basket.quote} />
      <Form id={formId} method="post" action={local(places.basket)} className="mt-4">
        <input type="hidden" name="intent" value="checkout" />
        <input type="hidden" name="key" value={checkoutKey} />
        {isBlocked(basket) && <p className="mb-2 text-14 text-morich">{m.basket_blocked()}</p>}
        <div className="max-md:hidden">
          <CheckoutButton basket={basket} wide />
        </div>
      </Form>
      <p className="text-14 text-ink-2 md:mt-3">{m.basket_hold_note()}</p>
    </section>
  );
}

/** On a phone the total and the way on stay within reach of the thumb. */
export function BasketFoot({ basket }: { basket: Basket }) {
  return (
    <BottomAction>
      <Price price={basket.quote.total} size="18" />
      <CheckoutButton basket={basket} />
    </BottomAction>
  );
}

function CheckoutButton({ basket, wide = false }: { basket: Basket; wide?: boolean }) {
  const sending = useNavigation().formData?.get('intent') === 'checkout';
  return (
    <Button form={formId} wide={wide} busy={sending} disabled={isBlocked(basket)}>
      {m.basket_to_checkout()}
    </Button>
  );
}

function AreaForm({ basket }: { basket: Basket }) {
  const local = useLocalPath();
  const { areas } = useAreas();
  const options = areas.map(({ slug, name }) => ({ value: slug, label: name }));
  return (
    <details open={!basket.area} className="group mb-3">
      <summary className="flex min-h-row list-none items-center gap-2">
        <Icon of={MapPin} />
        <span className="min-w-0 flex-1">
          {basket.area ? m.basket_for_area({ area: basket.area.name }) : m.basket_no_area()}
        </span>
        {basket.area && (
          <span className="text-14 text-begun underline group-open:hidden">{m.basket_change_area()}</span>
        )}
      </summary>
      <Form
        method="post"
        action={local(places.basket)}
        preventScrollReset
        className="flex items-end gap-2 pt-2 pb-2"
      >
        <input type="hidden" name="intent" value="area" />
        <div className="min-w-0 flex-1">
          <Select
            key={basket.area?.slug}
            label={m.shell_area_label()}
            labelHidden
            name="area"
            defaultValue={basket.area?.slug}
            options={basket.area ? options : [{ value: '', label: m.checkout_choose_area() }, ...options]}
          />
        </div>
        <button className={buttonClass({ look: 'outline' })}>{m.basket_set_area()}</button>
      </Form>
    </details>
  );
}
