import type { ListingOffer } from '#contract/catalogue.ts';
import { Link } from 'react-router';
import { m } from '../i18n/paraglide/messages.js';
import { useLocalPath } from '../i18n/path.ts';
import { buttonClass } from '../ui/button.tsx';
import { cx } from '../ui/cx.ts';
import { pictureSizes } from '../ui/picture-sizes.ts';
import { Picture } from '../ui/picture.tsx';
import { places } from '../ui/places.ts';
import { Price } from '../ui/price.tsx';
import { Rating } from '../ui/rating.tsx';
import { StallHeading } from '../ui/stall-heading.tsx';
import { addUp } from './money.ts';
import { Reasons } from './reasons.tsx';
import { servicePath } from './service-path.ts';
import { SlotLink } from './slot-link.tsx';

type Props = {
  slug: string;
  cloth: string;
  offers: readonly ListingOffer[];
  /** Id of the chosen one. */
  chosen: string | undefined;
  ticked: readonly string[];
};

/** Who does it, best first: portrait, price with the ticked extras, next free times and why they stand there. */
export function Providers({ slug, cloth, offers, chosen, ticked }: Props) {
  const local = useLocalPath();
  return (
    <section aria-labelledby="providers">
      <StallHeading id="providers">{m.store_providers()}</StallHeading>
      <ol className="flex flex-col gap-3">
        {offers.map((offer) => {
          const { seller, next_slots: slots } = offer;
          const isChosen = offer.id === chosen;
          const extras = offer.add_ons.filter(({ id }) => ticked.includes(id));
          const price = addUp(offer.price, ...extras.map((extra) => extra.price)) ?? offer.price;
          const wish = { provider: seller.slug, addOns: extras.map(({ id }) => id) };
          return (
            <li
              key={offer.id}
              aria-current={isChosen ? 'true' : undefined}
              className={cx(
                'flex gap-4 rounded-card border p-3',
                isChosen ? 'border-begun bg-begun-tint' : 'border-line bg-surface',
              )}
            >
              <span className="w-16 shrink-0 sm:w-24">
                <Picture picture={seller.picture} cloth={cloth} sizes={pictureSizes.thumb} silent />
              </span>
              <div className="flex min-w-0 flex-1 flex-col gap-2">
                <div className="flex flex-wrap items-baseline justify-between gap-x-4">
                  <h3 className="text-16 font-name">
                    <Link to={local(places.seller(seller.slug))} className="hover:text-begun hover:underline">
                      {seller.name}
                    </Link>
                  </h3>
                  <Price price={price} compare={offer.compare_price} />
                </div>
                <p className="flex flex-wrap items-center gap-x-2 text-14 text-ink-2">
                  <Rating rating={seller.rating} />
                  <span>{m.store_seller_in({ area: seller.area })}</span>
                </p>
                <Reasons reasons={offer.reasons} />
                <div className="flex flex-wrap items-center gap-2">
                  {slots.length === 0 && (
                    <span className="text-14 text-ink-2">{m.store_provider_full()}</span>
                  )}
                  {slots.slice(0, 2).map((slot) => (
                    <SlotLink key={slot.start} slot={slot} to={local(servicePath(slug, { ...wish, slot }))} />
                  ))}
                  {!isChosen && (
                    <Link
                      to={local(servicePath(slug, wish))}
                      preventScrollReset
                      className={buttonClass({ look: 'text', size: 'compact' })}
                    >
                      {m.store_provider_times()}
                      <span className="sr-only"> {seller.name}</span>
                    </Link>
                  )}
                </div>
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
