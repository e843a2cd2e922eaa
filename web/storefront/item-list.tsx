import { useLocation } from 'react-router';
import { Link } from 'react-router';
import { m } from '../i18n/paraglide/messages.js';
import type { ItemList as Items } from '#contract/catalogue.ts';
import type { CardItem } from '../ui/card-item.ts';
import { ItemCard } from '../ui/item-card.tsx';
import { useNow } from '../ui/now.ts';
import { Pagination } from '../ui/pagination.tsx';
import { type ListAddress, searchOf } from './list-query.ts';
import { usePages } from './use-pages.ts';

type Props = {
  list: Pick<Items, 'next_cursor' | 'count'> & { data: readonly CardItem[] };
  address: ListAddress;
  /** Where the shown page begins. */
  cursor: string | null;
  /** Beside facets there is room for one column less. */
  narrow?: boolean;
  heading?: 'h2' | 'h3';
};

/** Cards with `Load more`, a real link; with JavaScript what it brings is added below. */
export function ItemList({ list, address, cursor, narrow, heading = 'h2' }: Props) {
  const now = useNow();
  const { pathname } = useLocation();
  const pages = usePages(`${pathname}${searchOf(address)}`, {
    cursor,
    next: list.next_cursor,
    items: list.data,
  });
  const items = pages.flatMap((page) => page.items);
  const next = pages.at(-1)?.next ?? null;
  return (
    <>
      {pages[0]?.cursor && (
        <p className="mb-4">
          <Link to={searchOf(address)} className="text-begun underline">
            {m.store_list_from_start()}
          </Link>
        </p>
      )}
      <div className={narrow ? 'grid-items-narrow' : 'grid-items'}>
        {items.map((item, index) => (
          <ItemCard key={item.slug} item={item} now={now} eager={index < 4} heading={heading} />
        ))}
      </div>
      <Pagination
        shown={items.length}
        count={list.count}
        more={next && searchOf(address, { cursor: next })}
      />
    </>
  );
}
