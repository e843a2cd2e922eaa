import type { ListingOffer } from '#contract/catalogue.ts';
import { Form, useSubmit } from 'react-router';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage } from '../i18n/path.ts';
import { buttonClass } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { duration, money } from '../ui/format.ts';

type Props = { offer: ListingOffer; ticked: readonly string[] };

/** Extras as a GET form: what is ticked stands in the address, and price, duration and times follow it. */
export function AddOnForm({ offer, ticked }: Props) {
  const language = useLanguage();
  const submit = useSubmit();
  if (offer.add_ons.length === 0) return null;
  return (
    <Form
      onChange={(event) => void submit(event.currentTarget, { replace: true, preventScrollReset: true })}
      preventScrollReset
    >
      <input type="hidden" name="provider" value={offer.seller.slug} />
      <fieldset>
        <legend className="font-name">{m.store_extras()}</legend>
        {offer.add_ons.map(({ id, name, minutes, price }) => (
          <Checkbox
            key={id}
            name="add_on"
            value={id}
            defaultChecked={ticked.includes(id)}
            label={
              <>
                {name} <span className="text-14 text-ink-2">+{duration(minutes, language)}</span>
              </>
            }
            aside={<span className="text-ink">+{money(price, language)}</span>}
          />
        ))}
      </fieldset>
      <span className="mt-2 hidden no-script:block">
        <button className={buttonClass({ look: 'outline' })}>{m.store_extras_apply()}</button>
      </span>
    </Form>
  );
}
