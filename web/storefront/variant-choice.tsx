import type { Item } from '#contract/catalogue.ts';
import { Link } from 'react-router';
import { m } from '../i18n/paraglide/messages.js';
import { useLocalPath } from '../i18n/path.ts';
import { cx } from '../ui/cx.ts';
import { places } from '../ui/places.ts';

type Props = { variants: Item['variants']; /** Slug of the chosen one. */ chosen: string | undefined };

/** Variants as links to their own addresses; what cannot be had is crossed and says why. */
export function VariantChoice({ variants, chosen }: Props) {
  const local = useLocalPath();
  if (variants.length === 0) return null;
  const name = variants.find(({ slug }) => slug === chosen)?.name;
  return (
    <nav aria-label={m.store_variants()}>
      <p className="mb-2 text-14">
        <span className="text-ink-2">{m.store_variants()}</span>
        {name && <span className="font-name"> {name}</span>}
      </p>
      <ul className="flex flex-wrap gap-2">
        {variants.map((variant) => {
          const why = whyNot(variant);
          return (
            <li key={variant.slug}>
              <Link
                to={local(places.item({ kind: 'product', slug: variant.slug }))}
                replace
                preventScrollReset
                aria-current={variant.slug === chosen ? 'true' : undefined}
                className={cx(
                  'flex min-h-control flex-col justify-center rounded-control border px-3 py-1',
                  variant.slug === chosen
                    ? 'border-begun bg-begun-tint outline outline-begun'
                    : why
                      ? 'border-line bg-surface text-ink-3'
                      : 'border-edge bg-surface hover:bg-begun-tint',
                )}
              >
                <span className={cx('font-name', why && 'line-through')}>{variant.name}</span>
                {why && <span className="text-12">{why}</span>}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

function whyNot({ price, in_stock: inStock }: Item['variants'][number]): string | null {
  if (!price) return m.store_variant_not_sold();
  return inStock ? null : m.store_variant_sold_out();
}
