import { Link } from 'react-router';
import type { LinkedItem } from '#contract/catalogue.ts';
import { useLocalPath } from '../i18n/path.ts';
import { pictureSizes } from '../ui/picture-sizes.ts';
import { Picture } from '../ui/picture.tsx';
import { places } from '../ui/places.ts';
import { Price } from '../ui/price.tsx';
import { StallHeading } from '../ui/stall-heading.tsx';

/** What the operator put beside an item. */
export function LinkedItems({
  id,
  title,
  items,
}: {
  id: string;
  title: string;
  items: readonly LinkedItem[];
}) {
  const local = useLocalPath();
  if (items.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <StallHeading id={id}>{title}</StallHeading>
      <ul className="grid gap-3 sm:grid-cols-2">
        {items.map((item) => (
          <li key={item.slug} className="relative flex items-center gap-3">
            <span className="w-thumb shrink-0">
              <Picture picture={item.picture} cloth={item.cloth} sizes={pictureSizes.thumb} silent />
            </span>
            <span className="min-w-0">
              <Link
                to={local(places.item(item))}
                className="font-name after:absolute after:inset-0 hover:text-begun hover:underline"
              >
                {item.title}
              </Link>
              {item.price && <Price price={item.price} size="16" />}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
