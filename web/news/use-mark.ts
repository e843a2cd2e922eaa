import { useLayoutEffect, useSyncExternalStore } from 'react';
import { useLocation } from 'react-router';
import type { Mark } from './marks.ts';

/** Lets the page show what the cookies say now, and answers whether the mark is there. Browser only. */
export function showMark(mark: Mark): boolean {
  const isThere = document.cookie.includes(`haat_${mark}=1`);
  return document.documentElement.toggleAttribute(`data-${mark}`, isThere);
}

const never = () => () => {};

/** Before paint: coming from another page of the site, too, the place is there from the start or not at all. */
export function useMark(mark: Mark): boolean {
  const { key } = useLocation();
  useLayoutEffect(() => void showMark(mark), [mark, key]);
  return useSyncExternalStore(
    never,
    () => document.documentElement.hasAttribute(`data-${mark}`),
    () => false,
  );
}
