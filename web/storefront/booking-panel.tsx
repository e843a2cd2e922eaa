import type { ListingOffer } from '#contract/catalogue.ts';
import { Clock } from 'lucide-react';
import { useLocation, useNavigation } from 'react-router';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage } from '../i18n/path.ts';
import { BottomAction } from '../ui/bottom-action.tsx';
import { Button, buttonClass } from '../ui/button.tsx';
import { dateTime, duration, money } from '../ui/format.ts';
import { Icon } from '../ui/icon.tsx';
import { useNow } from '../ui/now.ts';
import { SlotPicker } from '../ui/slot-picker.tsx';
import { ToastStrip } from '../ui/toast-strip.tsx';
import { AddForm } from './add-form.tsx';
import { AddOnForm } from './add-on-form.tsx';
import { addUp } from './money.ts';
import type { Service } from './read-service.ts';
import { SellerLine } from './seller-line.tsx';
import { useHydrated } from './use-hydrated.ts';
import { usePicked } from './use-picked.ts';

const bookForm = 'book';

type Props = {
  service: Service;
  offer: ListingOffer;
  calendar: NonNullable<Service['calendar']>;
};

/** Extras, day and time, and what it comes to; on a phone price and button stay at the bottom. */
export function BookingPanel({ service, offer, calendar }: Props) {
  const { item, ticked, day } = service;
  const language = useLanguage();
  const now = useNow();
  const slot = useWishedSlot(service.slot);
  const { days, time_zone: zone } = calendar;
  const subject = [offer.id, slot, day].join();
  const { start, lost, pick } = usePicked(subject, days, { slot, day });

  const coming = useComingAddOns() ?? ticked;
  const extras = offer.add_ons.filter(({ id }) => coming.includes(id));
  const price = addUp(offer.price, ...extras.map((extra) => extra.price));
  const minutes = (item.duration_minutes ?? 0) + extras.reduce((sum, extra) => sum + extra.minutes, 0);
  const amount = price ? money(price, language) : '';
  const label = start
    ? m.store_book({ when: dateTime({ start, time_zone: zone }, language, now) })
    : m.store_book_choose();

  return (
    <>
      <section
        aria-label={m.store_booking()}
        className="flex flex-col gap-6 rounded-card border border-line bg-surface p-4 sm:p-6"
      >
        <SellerLine seller={offer.seller} cloth={item.cloth} />
        <AddOnForm key={[offer.id, ...ticked].join()} offer={offer} ticked={ticked} />
        <AddForm
          id={bookForm}
          fields={{ listing_id: offer.id, add_on: ticked }}
          className="flex flex-col gap-6"
        >
          {(busy) => (
            <>
              <SlotPicker
                key={[subject, ...ticked].join()}
                days={days}
                timeZone={zone}
                chosen={start ?? undefined}
                now={now}
                onChange={pick}
              />
              {lost && <ToastStrip tone="refused">{m.store_slot_lost()}</ToastStrip>}
              <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-2">
                <p className="text-32 font-bold">{amount}</p>
                <p className="flex items-center gap-1 text-ink-2">
                  <Icon of={Clock} small />
                  {m.store_takes({ duration: duration(minutes, language) })}
                </p>
              </div>
              <Button wide busy={busy} disabled={!start}>
                {label}
              </Button>
            </>
          )}
        </AddForm>
      </section>
      <PhoneFoot amount={amount} label={label} ready={start !== null} />
    </>
  );
}

function PhoneFoot({ amount, label, ready }: { amount: string; label: string; ready: boolean }) {
  return (
    <div className="max-md:contents md:hidden">
      <BottomAction>
        <span className="text-24 font-bold whitespace-nowrap">{amount}</span>
        <button form={bookForm} disabled={!ready} className={buttonClass()}>
          {label}
        </button>
      </BottomAction>
    </div>
  );
}

/** The time the address asks for; a page kept for everybody knows it only once it stands in the browser. */
function useWishedSlot(fromServer: string | null): string | null {
  const { search } = useLocation();
  return useHydrated() ? new URLSearchParams(search).get('slot') : fromServer;
}

/** What is ticked on the page that is being fetched, so that the price follows the tick at once. */
function useComingAddOns(): string[] | null {
  const { pathname } = useLocation();
  const { location } = useNavigation();
  return location?.pathname === pathname ? new URLSearchParams(location.search).getAll('add_on') : null;
}
