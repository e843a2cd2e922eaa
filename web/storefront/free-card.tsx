import type { ItemCard } from '#contract/catalogue.ts';
import type { Picture as PictureData } from '#contract/common.ts';
import { Link } from 'react-router';
import { useLocalPath } from '../i18n/path.ts';
import { pictureSizes } from '../ui/picture-sizes.ts';
import { Picture } from '../ui/picture.tsx';
import { Price } from '../ui/price.tsx';
import { Rating } from '../ui/rating.tsx';
import { servicePath } from './service-path.ts';
import { SlotLink } from './slot-link.tsx';

/** A visit somebody is free for, with who comes and the next two times as buttons. */
export function FreeCard({ item, face }: { item: ItemCard; face: PictureData | null }) {
  const local = useLocalPath();
  const provider = item.seller?.slug;
  return (
    <article className="flex gap-4 rounded-card border border-line bg-surface p-3">
      <Link to={local(servicePath(item.slug, {}))} tabIndex={-1} aria-hidden="true" className="w-24 shrink-0">
        <Picture picture={item.picture} cloth={item.cloth} sizes={pictureSizes.thumb} silent />
      </Link>
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        <h3 className="text-16 font-name">
          <Link to={local(servicePath(item.slug, {}))} className="hover:text-begun">
            {item.title}
          </Link>
        </h3>
        {item.seller && (
          <p className="flex min-w-0 items-center gap-2 text-14 text-ink-2">
            {face && (
              <span className="w-6 shrink-0">
                <Picture
                  picture={face}
                  cloth={item.cloth}
                  sizes={pictureSizes.thumb}
                  silent
                  className="rounded-full"
                />
              </span>
            )}
            <span className="truncate">{item.seller.name}</span>
          </p>
        )}
        <div className="flex flex-wrap items-baseline gap-x-3">
          {item.price && <Price price={item.price} from={item.price_from} size="16" />}
          {item.rating.count > 0 && <Rating rating={item.rating} />}
        </div>
        <div className="mt-auto flex flex-wrap gap-2 pt-2">
          {item.next_slots.slice(0, 2).map((slot) => (
            <SlotLink key={slot.start} slot={slot} to={local(servicePath(item.slug, { provider, slot }))} />
          ))}
        </div>
      </div>
    </article>
  );
}
