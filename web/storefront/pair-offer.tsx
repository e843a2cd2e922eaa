import { Link } from 'react-router';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage, useLocalPath } from '../i18n/path.ts';
import { Button } from '../ui/button.tsx';
import { date, dateTime, money } from '../ui/format.ts';
import { useNow } from '../ui/now.ts';
import { pictureSizes } from '../ui/picture-sizes.ts';
import { Picture } from '../ui/picture.tsx';
import { places } from '../ui/places.ts';
import { Tag } from '../ui/tag.tsx';
import { AddForm } from './add-form.tsx';
import { pairSum } from './pair-sum.ts';
import type { Pair } from './read-home.ts';

/** A thing and the visit that fits it, with arrival, time and one price. */
export function PairOffer({ pair: { thing, fitting } }: { pair: Pair }) {
  const local = useLocalPath();
  const language = useLanguage();
  const now = useNow();
  const [slot] = fitting.slots;
  const { sum, parts } = pairSum(thing.listing, fitting.price, language);
  const thingPath = local(places.item({ kind: 'product', slug: thing.slug }));
  const visitPath = local(places.item({ kind: 'service', slug: fitting.slug }));
  return (
    <section className="overflow-hidden rounded-card border border-line bg-surface md:grid md:grid-cols-12">
      <div className="grid grid-cols-2 max-md:aspect-8/3 md:col-span-8">
        <Picture
          picture={thing.picture}
          cloth={thing.cloth}
          sizes={pictureSizes.half}
          first
          className="size-full"
        />
        <Picture
          picture={fitting.picture}
          cloth={fitting.cloth}
          sizes={pictureSizes.half}
          eager
          className="size-full"
        />
      </div>
      <div className="flex flex-col justify-center gap-3 p-4 sm:gap-4 sm:p-6 md:col-span-4">
        <h1 className="text-32">{m.market_tagline()}</h1>
        <div className="flex flex-col items-start gap-1">
          <Link to={thingPath} className="font-name hover:text-begun hover:underline">
            {thing.title}
          </Link>
          {thing.listing.arrives_on && (
            <Tag kind="goods">
              {m.ui_card_arrives({ day: date(thing.listing.arrives_on, language, now) })}
            </Tag>
          )}
        </div>
        <div className="flex flex-col items-start gap-1">
          <Link to={visitPath} className="font-name hover:text-begun hover:underline">
            {fitting.title}
          </Link>
          {fitting.seller && <span className="text-14 text-ink-2">{fitting.seller}</span>}
          {slot && (
            <Tag kind="time">
              <span className="inline-block first-letter:uppercase">{dateTime(slot, language, now)}</span>
            </Tag>
          )}
        </div>
        <div>
          {sum && <p className="text-32 font-bold">{money(sum, language)}</p>}
          <p className="text-14 text-ink-2">{parts}</p>
        </div>
        <AddForm
          fields={{
            listing_id: thing.listing.id,
            quantity: '1',
            and_listing_id: fitting.listingId,
            and_slot_start: slot?.start,
            and_resource_id: slot?.resource_id,
          }}
        >
          {(busy) => (
            <Button wide busy={busy}>
              {m.store_add_both()}
            </Button>
          )}
        </AddForm>
      </div>
    </section>
  );
}
