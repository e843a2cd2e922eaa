import type { ListingOffer } from '#contract/catalogue.ts';
import { Link } from 'react-router';
import { m } from '../i18n/paraglide/messages.js';
import { useLocalPath } from '../i18n/path.ts';
import { pictureSizes } from '../ui/picture-sizes.ts';
import { Picture } from '../ui/picture.tsx';
import { places } from '../ui/places.ts';
import { Rating } from '../ui/rating.tsx';

type Props = { seller: ListingOffer['seller']; cloth: string };

/** Who sells it: picture, name, rating and where they are. */
export function SellerLine({ seller, cloth }: Props) {
  const local = useLocalPath();
  return (
    <div className="flex min-w-0 items-center gap-3">
      <span className="w-12 shrink-0">
        <Picture
          picture={seller.picture}
          cloth={cloth}
          sizes={pictureSizes.thumb}
          silent
          className="rounded-full"
        />
      </span>
      <div className="min-w-0">
        <Link to={local(places.seller(seller.slug))} className="font-name hover:text-begun hover:underline">
          {seller.name}
        </Link>
        <div className="flex flex-wrap items-center gap-x-2 text-14 text-ink-2">
          <Rating rating={seller.rating} />
          <span>{m.store_seller_in({ area: seller.area })}</span>
        </div>
      </div>
    </div>
  );
}
