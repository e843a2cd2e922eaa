import type { Me } from '#contract/accounts.ts';
import { ChevronDown, Store } from 'lucide-react';
import { m } from '../i18n/paraglide/messages.js';
import { useLocalPath } from '../i18n/path.ts';
import { cx } from '../ui/cx.ts';
import { Icon } from '../ui/icon.tsx';
import { Menu } from '../ui/menu.tsx';
import { places } from '../ui/places.ts';

type Seller = Me['sellers'][number];

/** For members of several sellers: which one they work for now. Each is a button of one form. */
export function SellerSwitcher({ sellers, seller }: { sellers: readonly Seller[]; seller: Seller }) {
  const local = useLocalPath();
  return (
    <div className="mb-4">
      <Menu
        id="sellers"
        opensRight
        buttonClass="inline-flex min-h-control max-w-full items-center gap-2 rounded-control border border-edge bg-surface px-3 text-left"
        button={
          <>
            <Icon of={Store} />
            <span className="min-w-0">
              <span className="block text-12 text-ink-2">{m.portal_works_for()}</span>
              <span className="block truncate text-14 font-bold">{seller.name}</span>
            </span>
            <Icon of={ChevronDown} small />
          </>
        }
      >
        <form method="post" action={local(`${places.portal}/seller`)} className="grid gap-2 p-3">
          {sellers.map(({ slug, name, role }) => (
            <button
              key={slug}
              name="seller"
              value={slug}
              aria-pressed={slug === seller.slug}
              className={cx(
                'min-h-control rounded-control px-3 py-1 text-left',
                slug === seller.slug ? 'bg-begun-tint font-bold text-begun' : 'hover:bg-begun-tint',
              )}
            >
              {name}
              <span className="block text-12 font-normal text-ink-2">{role}</span>
            </button>
          ))}
        </form>
      </Menu>
    </div>
  );
}
