import { PackagePlus } from 'lucide-react';
import { Link } from 'react-router';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage, useLocalPath } from '../i18n/path.ts';
import { Badge } from '../ui/badge.tsx';
import { buttonClass } from '../ui/button.tsx';
import { cx } from '../ui/cx.ts';
import { number } from '../ui/format.ts';
import { Icon } from '../ui/icon.tsx';
import { pictureSizes } from '../ui/picture-sizes.ts';
import { Picture } from '../ui/picture.tsx';
import { places } from '../ui/places.ts';
import { Price } from '../ui/price.tsx';
import { LiveValue } from './live-value.tsx';
import { type Listing, ReceiveForm } from './receive-form.tsx';
import { useAct } from './use-act.ts';

type Props = {
  listing: Listing;
  pageKey: string;
  /** Units of it were taken in just now. */ received: boolean;
};

const fewLeft = 3;

/** A listing with its price and stock, and the form that takes units in. */
export function ListingRow({ listing, pageKey, received }: Props) {
  const language = useLanguage();
  const local = useLocalPath();
  const act = useAct(listing.id);
  const { on_hand: onHand, held, kind, item_slug: slug } = listing;
  const free = (onHand ?? 0) - (held ?? 0);
  return (
    <li className="grid gap-3 border-b border-line py-4 sm:grid-cols-2">
      <div className="flex min-w-0 gap-3">
        <div className="w-thumb shrink-0">
          <Picture picture={listing.picture} cloth={listing.cloth} sizes={pictureSizes.thumb} silent />
        </div>
        <div className="min-w-0">
          <h2 className="text-16 font-name">
            <Link to={local(places.item({ kind, slug }))} className="hover:text-begun hover:underline">
              {listing.title}
            </Link>
          </h2>
          <p className="text-14 text-ink-2">{listing.sku}</p>
          <p className="flex flex-wrap items-center gap-2">
            <Price price={listing.price} size="16" />
            {listing.status === 'paused' && <Badge>{m.portal_paused()}</Badge>}
            <Link
              to={local(`${places.portal}/listings/${listing.id}/prices`)}
              className="text-14 text-begun hover:underline"
            >
              {m.price_title()}
            </Link>
          </p>
        </div>
      </div>
      {onHand === null ? (
        <p className="self-center text-14 text-ink-2">{m.portal_sells_time()}</p>
      ) : (
        <details open={received || Boolean(act.refused)} className="min-w-0">
          <summary className="flex list-none items-center justify-between gap-3">
            <span className="min-w-0">
              <LiveValue value={free}>
                <span className={cx('text-18 font-bold', free > fewLeft ? 'text-ink' : 'text-morich')}>
                  {m.portal_stock_free({ count: number(free, language) })}
                </span>
              </LiveValue>
              <span className="block text-14 text-ink-2">
                {m.portal_stock_detail({
                  onHand: number(onHand, language),
                  held: number(held ?? 0, language),
                })}
              </span>
            </span>
            <span className={cx(buttonClass({ look: 'outline' }), 'shrink-0')}>
              <Icon of={PackagePlus} />
              {m.portal_receive()}
            </span>
          </summary>
          {received && (
            <output className="block text-14 text-paan">
              {m.portal_received({ count: number(onHand, language) })}
            </output>
          )}
          <ReceiveForm key={`${onHand}`} listing={listing} pageKey={pageKey} act={act} />
        </details>
      )}
    </li>
  );
}
