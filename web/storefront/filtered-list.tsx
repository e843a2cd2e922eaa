import type { ReactNode } from 'react';
import { m } from '../i18n/paraglide/messages.js';
import { AppliedFilters } from '../ui/facets.tsx';
import { FilterColumn, FilterSheet } from './filters.tsx';
import { ItemList } from './item-list.tsx';
import { type ListAddress, chipsOf, keptBeside } from './list-query.ts';
import type { readList } from './read-list.ts';
import { SortForm } from './sort-form.tsx';

type Props = {
  list: Awaited<ReturnType<typeof readList>>['list'];
  /** Words, filters and sort as the address of the page names them. */
  address: ListAddress;
  cursor: string | null;
  /** Where everything but the filters stays. */
  clear: string;
  /** There are words to sort by. */
  relevance?: boolean;
  /** Instead of a list without items. */
  empty?: ReactNode;
};

/** A list with its facets: beside it, or in a sheet on a phone. */
export function FilteredList({ list, address, cursor, clear, relevance = false, empty }: Props) {
  const filter = { facets: list.facets, count: list.count, keep: keptBeside(address) };
  return (
    <div className="mt-6 flex gap-8">
      <FilterColumn {...filter} />
      <div className="min-w-0 flex-1">
        <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
          <FilterSheet {...filter} />
          <p className="text-ink-2 max-md:order-last max-md:w-full">{m.store_found({ count: list.count })}</p>
          <SortForm address={address} relevance={relevance} />
        </div>
        <div className="mb-4 empty:hidden">
          <AppliedFilters filters={chipsOf(address, list.facets)} clear={clear} />
        </div>
        {list.data.length > 0 ? <ItemList list={list} address={address} cursor={cursor} narrow /> : empty}
      </div>
    </div>
  );
}
