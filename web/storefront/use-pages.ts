import { useEffect, useState } from 'react';
import type { CardItem } from '../ui/card-item.ts';

export type Page = { cursor: string | null; next: string | null; items: readonly CardItem[] };

/** Lists of this visit, so that the way back from an item finds all of what was loaded. */
const visited = new Map<string, readonly Page[]>();

/**
 * All pages of a list that were loaded one after the other. `list` names the list (path, filters, sort): another one
 * begins anew. Each page has its own address; opened there, the list begins with it.
 */
export function usePages(list: string, page: Page): readonly Page[] {
  const { items } = page;
  const [state, setState] = useState(() => ({ list, items, pages: joined(visited.get(list) ?? [], page) }));
  let current = state;
  if (state.items !== items || state.list !== list) {
    current = { list, items, pages: joined(state.list === list ? state.pages : [], page) };
    setState(current);
  }
  useEffect(() => {
    visited.set(list, current.pages);
  }, [list, current.pages]);
  return current.pages;
}

/** `page` in its place: after the page it follows, or instead of its older self. Alone where neither is there. */
export function joined(pages: readonly Page[], page: Page): readonly Page[] {
  const before = pages.findIndex(({ next }) => next !== null && next === page.cursor);
  if (before >= 0) {
    const rest = pages.slice(before + 2);
    const continues = pages[before + 1]?.next === page.next;
    return [...pages.slice(0, before + 1), page, ...(continues ? rest : [])];
  }
  const [first, ...rest] = pages;
  return first && first.cursor === page.cursor && first.next === page.next ? [page, ...rest] : [page];
}
