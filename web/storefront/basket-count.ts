import type { ReplyOf } from '#contract/operations.ts';
import { useEffect, useSyncExternalStore } from 'react';
import { useFetchers, useNavigation } from 'react-router';

let count: number | null = null;
const listeners = new Set<() => void>();

/** For what learns of the basket anyway (the basket page, a reply to an add). */
export function setBasketCount(value: number): void {
  count = value;
  for (const listener of listeners) listener();
}

/**
 * Units in the visitor's basket: null until it is known. Pages are cached for everybody, so it is asked for after
 * load, and again after every form that was sent.
 */
export function useBasketCount(): number | null {
  const navigation = useNavigation();
  const fetchers = useFetchers();
  const sending = [navigation, ...fetchers].some(({ formMethod }) => formMethod && formMethod !== 'GET');

  useEffect(() => {
    if (sending) return;
    askBasketCount().then(setBasketCount, () => {
      // Offline: the last known count stays.
    });
  }, [sending]);

  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => count,
    () => null,
  );
}

/** Without the API client: every page loads this. */
async function askBasketCount(): Promise<number> {
  const response = await fetch('/api/v1/baskets/mine', { headers: { accept: 'application/json' } });
  if (!response.ok) throw new Error(`The basket answered ${response.status}`);
  const { basket }: ReplyOf<'GET /baskets/mine'> = await response.json();
  return basket?.item_count ?? 0;
}
