import type { ListingOffer } from '#contract/catalogue.ts';
import { Clock } from 'lucide-react';
import { Link } from 'react-router';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage, useLocalPath } from '../i18n/path.ts';
import { Button } from '../ui/button.tsx';
import { dateTime, money } from '../ui/format.ts';
import { Icon } from '../ui/icon.tsx';
import { useNow } from '../ui/now.ts';
import { RadioCards } from '../ui/radio-cards.tsx';
import { AddForm } from './add-form.tsx';
import { pairSum } from './pair-sum.ts';
import type { Fitting } from './read-fitting.ts';
import { servicePath } from './service-path.ts';

type Props = {
  offer: ListingOffer;
  fitting: Fitting;
  /** The form that asks what the product asks; then this is a part of it. */
  within?: string | undefined;
};

/** The visit that fits it, after it has arrived: two times, one button for both. */
export function HaveItFitted({ offer, fitting, within }: Props) {
  const language = useLanguage();
  const local = useLocalPath();
  const now = useNow();
  const { sum, parts } = pairSum(offer, fitting.price, language);
  const times = (busy: boolean) => (
    <div className="flex flex-col gap-3">
      <RadioCards
        key={fitting.slots.map(({ start }) => start).join()}
        legend={m.ui_slot_legend()}
        legendHidden
        layout="row"
        form={within}
        name="and_slot_start"
        defaultValue={fitting.slots[0]?.start}
        options={fitting.slots.map((slot) => ({
          value: slot.start,
          label: <span className="inline-block first-letter:uppercase">{dateTime(slot, language, now)}</span>,
        }))}
      />
      <Button
        look="outline"
        busy={busy}
        {...(within && { form: within, name: 'and_listing_id', value: fitting.listingId })}
      >
        {sum && !within ? m.store_add_both_for({ price: money(sum, language) }) : m.store_add_both()}
      </Button>
      <p className="text-14 text-ink-2">{parts}</p>
    </div>
  );
  return (
    <section aria-labelledby="fitted" className="rounded-card border border-line bg-neel-tint p-4">
      <h2 id="fitted" className="flex items-center gap-2 text-18">
        <Icon of={Clock} className="text-neel" />
        {m.store_fitted_title()}
      </h2>
      <p className="mt-1 mb-3 text-14">
        <Link
          to={local(servicePath(fitting.slug, {}))}
          className="font-name hover:text-begun hover:underline"
        >
          {fitting.title}
        </Link>{' '}
        <span className="text-ink-2">
          {fitting.seller &&
            m.store_fitted_by({ seller: fitting.seller, price: money(fitting.price, language) })}
        </span>
      </p>
      {within ? (
        times(false)
      ) : (
        <AddForm fields={{ listing_id: offer.id, quantity: '1', and_listing_id: fitting.listingId }}>
          {times}
        </AddForm>
      )}
    </section>
  );
}
