import { ShoppingBasket } from 'lucide-react';
import { Link } from 'react-router';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage, useLocalPath } from '../i18n/path.ts';
import { digits } from '../ui/format.ts';
import { Icon } from '../ui/icon.tsx';
import { places } from '../ui/places.ts';
import { useBasketCount } from './basket-count.ts';

/** The way to the basket; the box for its count has its size before the count is known. */
export function BasketLink() {
  const local = useLocalPath();
  const language = useLanguage();
  const count = useBasketCount();
  return (
    <Link to={local(places.basket)} className="flex min-h-control items-center gap-2">
      <Icon of={ShoppingBasket} />
      <span className="max-md:sr-only">{m.shell_basket()}</span>
      <span
        className="flex h-badge min-w-badge items-center justify-center rounded-full text-14 font-bold"
        aria-live="polite"
      >
        {count ? (
          <span className="flex h-badge min-w-badge items-center justify-center rounded-full bg-holud px-1 text-on-holud">
            <span aria-hidden="true">{digits(Math.min(count, 99), language)}</span>
            <span className="sr-only">{m.shell_basket_count({ count: digits(count, language) })}</span>
          </span>
        ) : null}
      </span>
    </Link>
  );
}
