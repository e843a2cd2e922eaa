import type { ListingOffer } from '#contract/catalogue.ts';
import type { AskedOption } from '#contract/options.ts';
import { type ReactNode, type SubmitEvent, useEffect, useRef, useState } from 'react';
import { useActionData, useFetcher } from 'react-router';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage, useLocalPath } from '../i18n/path.ts';
import { money } from '../ui/format.ts';
import { places } from '../ui/places.ts';
import { ToastStrip } from '../ui/toast-strip.tsx';
import { Outcome } from './add-form.tsx';
import type { AddRefused } from './add-with-options.ts';
import type { AddReply } from './add.ts';
import { OptionField } from './option-field.tsx';
import { priceOfForm } from './option-form.ts';

type Props = {
  id: string;
  offer: ListingOffer;
  options: readonly AskedOption[];
  /** The button, and what else is to be filled in. `busy` while it is being added. */
  children: (busy: boolean) => ReactNode;
};

/**
 * Puts a product that asks something into the basket. With JavaScript the page stays and says what happened; without
 * it the form is sent to the page itself, which leads to the basket or comes back with what was typed.
 */
export function AskingForm({ id, offer, options, children }: Props) {
  const local = useLocalPath();
  const language = useLanguage();
  const fetcher = useFetcher<AddReply>();
  const posted = useActionData<AddRefused>();
  const place = useRef<HTMLFormElement>(null);
  const total = useTotal(place, options, offer.price.amount);
  const busy = fetcher.state !== 'idle';
  const reply = fetcher.data;
  const refused = reply ? (reply.ok ? undefined : reply) : posted;
  const basket = local(places.basket);

  useEffect(() => {
    if (!refused) return;
    place.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [refused]);

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    // The button that was pressed may name another seller, or the visit that comes along.
    const pressed = event.nativeEvent.submitter;
    const target = pressed instanceof HTMLButtonElement ? pressed : event.currentTarget;
    void fetcher.submit(target, { method: 'post', action: `${basket}/add` });
  }

  return (
    <form ref={place} id={id} method="post" onSubmit={submit} className="flex flex-col gap-4">
      <input type="hidden" name="listing_id" value={offer.id} />
      {posted && !reply && <ToastStrip tone="refused">{posted.text}</ToastStrip>}
      {options.map((option) => (
        <OptionField
          key={option.code}
          option={option}
          typed={posted?.typed[option.code] ?? []}
          error={refused?.errors[option.code]}
        />
      ))}
      <output className={total === null ? 'sr-only' : 'text-18 font-bold'}>
        {total !== null &&
          m.store_with_choices({ price: money({ ...offer.price, amount: total }, language) })}
      </output>
      {children(busy)}
      <Outcome reply={busy ? undefined : reply} basket={basket} />
    </form>
  );
}

/** What the form comes to in minor units; null as long as nothing that costs is answered. */
function useTotal(
  place: { readonly current: HTMLFormElement | null },
  options: readonly AskedOption[],
  price: number,
): number | null {
  const [total, setTotal] = useState<number | null>(null);
  useEffect(() => {
    const form = place.current;
    if (!form) return undefined;
    const count = () => {
      const { each, quantity } = priceOfForm(options, new FormData(form));
      setTotal(each > 0 ? (price + each) * quantity : null);
    };
    count();
    form.addEventListener('input', count);
    return () => form.removeEventListener('input', count);
  }, [place, options, price]);
  return total;
}
