import type { ListingOffer } from '#contract/catalogue.ts';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage } from '../i18n/path.ts';
import { Button } from '../ui/button.tsx';
import { date, money } from '../ui/format.ts';
import { useNow } from '../ui/now.ts';
import { Price } from '../ui/price.tsx';
import { StallHeading } from '../ui/stall-heading.tsx';
import { AddForm } from './add-form.tsx';
import { Reasons } from './reasons.tsx';
import { SellerLine } from './seller-line.tsx';

type Props = {
  offers: readonly ListingOffer[];
  cloth: string;
  /** The form that asks what the product asks; it is sent with this seller in place of the first. */
  within?: string | undefined;
};

/** The same thing from others, each with price, arrival and why it stands there. */
export function OtherSellers({ offers, cloth, within }: Props) {
  const language = useLanguage();
  const now = useNow();
  if (offers.length === 0) return null;
  return (
    <section aria-labelledby="sellers">
      <StallHeading id="sellers">{m.store_other_sellers()}</StallHeading>
      <ul>
        {offers.map((offer) => (
          <li
            key={offer.id}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 border-b border-line py-4"
          >
            <div className="flex min-w-0 flex-col gap-2">
              <SellerLine seller={offer.seller} cloth={cloth} />
              <Reasons reasons={offer.reasons} />
            </div>
            <div className="flex flex-wrap items-center gap-4">
              <div>
                <Price price={offer.price} compare={offer.compare_price} />
                {offer.delivery && (
                  <p className="text-14">
                    {m.store_with_delivery({ price: money(offer.delivery.total, language) })}
                  </p>
                )}
                <p className="text-14 text-ink-2">
                  {offer.available && offer.arrives_on
                    ? m.ui_card_arrives({ day: date(offer.arrives_on, language, now) })
                    : m.ui_card_sold_out()}
                </p>
              </div>
              {within ? (
                <Button
                  look="outline"
                  disabled={!offer.available}
                  form={within}
                  name="instead_listing_id"
                  value={offer.id}
                >
                  {m.store_add()}
                </Button>
              ) : (
                <AddForm fields={{ listing_id: offer.id, quantity: '1' }}>
                  {(busy) => (
                    <Button look="outline" busy={busy} disabled={!offer.available}>
                      {m.store_add()}
                    </Button>
                  )}
                </AddForm>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
