import type { Checkout } from '#contract/basket.ts';
import { useState } from 'react';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage } from '../i18n/path.ts';
import { useAreas } from '../storefront/shell.tsx';
import { Field } from '../ui/field.tsx';
import { money } from '../ui/format.ts';
import { RadioCards } from '../ui/radio-cards.tsx';
import { Select } from '../ui/select.tsx';
import { Textarea } from '../ui/textarea.tsx';
import { CheckoutBlock } from './checkout-block.tsx';
import type { CheckoutErrors } from './checkout-errors.ts';
import type { CheckoutValues } from './read-checkout-form.ts';

type Props = { checkout: Checkout; errors: CheckoutErrors; values: CheckoutValues };

/** Area, address, landmark. Another area prices everything anew at once. */
export function WhereBlock({ checkout, errors: given, values }: Props) {
  const language = useLanguage();
  const { areas } = useAreas();
  const { area = '', line = '', landmark = '' } = checkout.shipping_address ?? {};
  const [areaBefore] = useState(area);
  // Once another area was kept, it is newer than what the last reply repeats.
  const chosenArea = area === areaBefore ? values.area || area : area;
  const areaName = areas.find(({ slug }) => slug === area)?.name;
  const said = areaName && line ? [line, landmark, areaName].filter(Boolean).join(', ') : null;
  const choices = areas.map(({ slug, name }) => ({ value: slug, label: name }));
  return (
    <CheckoutBlock name="where" title={m.checkout_where()} line={said} errors={given}>
      {(errors, keep) => (
        <>
          <Select
            label={m.checkout_area()}
            name="area"
            key={area}
            defaultValue={chosenArea}
            onChange={({ currentTarget: { form } }) => form && keep(form)}
            options={area ? choices : [{ value: '', label: m.checkout_choose_area() }, ...choices]}
            error={errors.area}
          />
          <Field
            label={m.checkout_line()}
            name="line"
            autoComplete="street-address"
            placeholder={m.checkout_line_hint()}
            maxLength={200}
            defaultValue={values.line ?? line}
            error={errors.line}
          />
          <Field
            label={m.checkout_landmark()}
            optional
            name="landmark"
            maxLength={120}
            defaultValue={values.landmark ?? landmark}
            error={errors.landmark}
          />
          {checkout.shipping_methods.length > 1 && (
            <div onChange={({ currentTarget }) => keepFormOf(currentTarget, keep)}>
              <RadioCards
                legend={m.checkout_shipping()}
                name="shipping_method"
                defaultValue={values.shipping_method ?? checkout.shipping_method ?? undefined}
                options={checkout.shipping_methods.map(({ code, name, price, reason }) => ({
                  value: code,
                  label: name,
                  detail: reason,
                  aside: money(price, language),
                }))}
              />
            </div>
          )}
          <details open={Boolean(values.note ?? checkout.note)}>
            <summary className="min-h-row py-2 text-14 text-begun underline">{m.checkout_add_note()}</summary>
            <Textarea
              label={m.checkout_note()}
              optional
              name="note"
              maxLength={500}
              defaultValue={values.note ?? checkout.note ?? ''}
              error={errors.note}
            />
          </details>
        </>
      )}
    </CheckoutBlock>
  );
}

function keepFormOf(element: Element, keep: (form: HTMLFormElement) => void): void {
  const form = element.closest('form');
  if (form) keep(form);
}
