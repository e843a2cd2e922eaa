import { Suspense, lazy } from 'react';
import type { Item, ListingOffer } from '#contract/catalogue.ts';
import { Link } from 'react-router';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage, useLocalPath } from '../i18n/path.ts';
import { Button } from '../ui/button.tsx';
import { date, digits, number } from '../ui/format.ts';
import { useNow } from '../ui/now.ts';
import { Price } from '../ui/price.tsx';
import { Rating } from '../ui/rating.tsx';
import { Select } from '../ui/select.tsx';
import { Tag } from '../ui/tag.tsx';
import { ToastStrip } from '../ui/toast-strip.tsx';
import { Unbroken } from '../ui/unbroken.tsx';
import { AddForm } from './add-form.tsx';
import { AllIn } from './all-in.tsx';
import { Changing } from './changing.tsx';
import { HaveItFitted } from './have-it-fitted.tsx';
import type { Fitting } from './read-fitting.ts';
import { SellerLine } from './seller-line.tsx';
import { VariantChoice } from './variant-choice.tsx';

// Most products ask nothing.
const AskingForm = lazy(() => import('./asking-form.tsx').then((form) => ({ default: form.AskingForm })));

/** The form that the button at the foot of a phone belongs to. */
export const buyForm = 'buy';

const fewLeft = 5;

type Props = { item: Item; offer: ListingOffer | undefined; fitting: Fitting | null };

/** Everything that decides: name, price, variant, arrival, seller, and the buttons. */
export function BuyPanel({ item, offer, fitting }: Props) {
  const chosen = offer?.item_slug ?? item.slug;
  return (
    <div className="flex flex-col gap-4">
      <div>
        <h1 className="text-32">
          <Unbroken>{item.title}</Unbroken>
        </h1>
        <p className="mt-1 text-ink-2">{item.summary}</p>
        <a href="#reviews" className="mt-1 inline-block hover:underline">
          <Rating rating={item.rating} />
        </a>
      </div>
      {offer && (
        <div>
          <Changing value={offer.price.amount}>
            <Price price={offer.price} compare={offer.compare_price} size="32" />
          </Changing>
          <AllIn delivery={offer.delivery} />
        </div>
      )}
      <VariantChoice variants={item.variants} chosen={chosen} />
      {offer ? (
        <Offer item={item} offer={offer} fitting={fitting} />
      ) : (
        <ToastStrip>{m.ui_card_not_sold()}</ToastStrip>
      )}
    </div>
  );
}

function Offer({ item, offer, fitting }: { item: Item; offer: ListingOffer; fitting: Fitting | null }) {
  const language = useLanguage();
  const now = useNow();
  const local = useLocalPath();
  const left = offer.available ?? 0;
  const asks = item.options.length > 0;
  const quantities = Array.from({ length: Math.min(left, 10) }, (_, index) => index + 1);
  const button = (busy: boolean) => (
    <div className="flex gap-3">
      {left > 1 && (
        <Select
          name="quantity"
          label={m.store_quantity()}
          labelHidden
          className="min-w-16"
          options={quantities.map((count) => ({
            value: String(count),
            label: digits(count, language),
          }))}
        />
      )}
      <Button busy={busy} disabled={left === 0} className="flex-1">
        {left === 0 ? m.ui_card_sold_out() : m.store_add()}
      </Button>
    </div>
  );
  return (
    <>
      <div className="flex flex-wrap items-center gap-3">
        {left > 0 && offer.arrives_on && (
          <Tag kind="goods">{m.ui_card_arrives({ day: date(offer.arrives_on, language, now) })}</Tag>
        )}
        <Changing value={left}>
          {left === 0 ? (
            <span className="font-name text-morich">{m.ui_card_sold_out()}</span>
          ) : left <= fewLeft ? (
            <span className="text-14 font-name">{m.store_few_left({ count: number(left, language) })}</span>
          ) : (
            <span className="text-14 text-paan">{m.store_in_stock()}</span>
          )}
        </Changing>
      </div>
      <SellerLine seller={offer.seller} cloth={item.cloth} />
      {asks ? (
        <Suspense>
          <AskingForm id={buyForm} offer={offer} options={item.options}>
            {button}
          </AskingForm>
        </Suspense>
      ) : (
        <AddForm id={buyForm} fields={{ listing_id: offer.id }}>
          {button}
        </AddForm>
      )}
      {left === 0 && (
        <Link to={local(`/tell-me/${offer.item_slug}`)} className="text-begun hover:underline">
          {m.alert_title()}
        </Link>
      )}
      {left > 0 && fitting && (
        <HaveItFitted offer={offer} fitting={fitting} within={asks ? buyForm : undefined} />
      )}
    </>
  );
}
