import type { NearThing } from '#contract/catalogue.ts';
import { Link } from 'react-router';
import { m } from '../i18n/paraglide/messages.js';
import { useLocalPath } from '../i18n/path.ts';
import { places } from '../ui/places.ts';

/** Pages that words may have meant, by the code the API gives them. */
const pages: Record<string, { to: string; title: () => string }> = {
  'find-order': { to: places.findOrder, title: m.store_near_find_order },
  orders: { to: places.orders, title: m.store_near_orders },
  basket: { to: places.basket, title: m.store_near_basket },
  'sign-in': { to: places.signIn, title: m.store_near_sign_in },
  'sign-up': { to: '/sign-up', title: m.store_near_sign_up },
  'forgot-password': { to: '/forgot-password', title: m.store_near_forgot_password },
  account: { to: places.account, title: m.store_near_account },
};
const kinds = {
  page: m.store_near_page,
  category: m.store_near_category,
  seller: m.store_near_seller,
};

function linkOf({ kind, slug, title }: NearThing): { to: string; title: string } | undefined {
  if (kind === 'category') return { to: places.category(slug), title: title ?? slug };
  if (kind === 'seller') return { to: places.seller(slug), title: title ?? slug };
  const page = pages[slug];
  return page && { to: page.to, title: page.title() };
}

/** What the words may have meant beside items: a page, a stall, a seller. */
export function NearLinks({ near }: { near: readonly NearThing[] }) {
  const local = useLocalPath();
  const links = near.flatMap((one) => {
    const link = linkOf(one);
    return link ? [{ ...link, kind: one.kind }] : [];
  });
  if (links.length === 0) return null;
  return (
    <ul aria-label={m.store_search_near()} className="mt-4 flex flex-wrap gap-2">
      {links.map(({ kind, to, title }) => (
        <li key={`${kind} ${to}`}>
          <Link
            to={local(to)}
            className="inline-flex min-h-control items-center gap-2 rounded-control border border-edge bg-surface px-4 font-name hover:bg-begun-tint"
          >
            {title}
            <span className="text-14 font-normal text-ink-2">{kinds[kind]()}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
