import type { Checkout } from '#contract/basket.ts';
import { Link } from 'react-router';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage, useLocalPath } from '../i18n/path.ts';
import { Field } from '../ui/field.tsx';
import { phone as writePhone } from '../ui/format.ts';
import { places } from '../ui/places.ts';
import { CheckoutBlock } from './checkout-block.tsx';
import type { CheckoutErrors } from './checkout-errors.ts';
import type { CheckoutValues } from './read-checkout-form.ts';

type Props = { checkout: Checkout; errors: CheckoutErrors; values: CheckoutValues; signedIn: boolean };

/** Name and phone; an e-mail address only for the receipt. */
export function WhoBlock({ checkout: { contact }, errors: given, values, signedIn }: Props) {
  const local = useLocalPath();
  const language = useLanguage();
  const { name = '', phone = '', email = '' } = contact ?? {};
  const said = name && phone ? [name, writePhone(phone, language), email].filter(Boolean).join(' · ') : null;
  return (
    <CheckoutBlock name="who" title={m.checkout_who()} line={said} errors={given}>
      {(errors) => (
        <>
          {!signedIn && (
            <p className="text-14 text-ink-2">
              {m.checkout_guest()}{' '}
              <Link
                to={`${local(places.signIn)}?to=${local(places.checkout)}`}
                className="text-begun underline"
              >
                {m.checkout_sign_in()}
              </Link>
            </p>
          )}
          <Field
            label={m.checkout_name()}
            name="name"
            autoComplete="name"
            maxLength={120}
            defaultValue={values.name ?? name}
            error={errors.name}
          />
          <Field
            label={m.checkout_phone()}
            hint={m.checkout_phone_why()}
            name="phone"
            type="tel"
            inputMode="tel"
            autoComplete="tel"
            maxLength={30}
            defaultValue={values.phone ?? (phone && writePhone(phone, 'en'))}
            error={errors.phone}
          />
          <Field
            label={m.checkout_email()}
            hint={m.checkout_email_why()}
            optional
            name="email"
            type="email"
            autoComplete="email"
            maxLength={254}
            defaultValue={values.email ?? email}
            error={errors.email}
          />
        </>
      )}
    </CheckoutBlock>
  );
}
