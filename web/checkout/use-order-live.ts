import { useEffect, useEffectEvent } from 'react';
import { useRevalidator } from 'react-router';
import { useLiveRevalidation } from '../use-live.ts';

const retryMs = 5_000;

/**
 * Reads the page again whenever something happens to the order. The shared connection knows the visitor by cookie
 * only; whoever holds the order by its link follows it by a stream of its own, which can carry the token.
 */
export function useOrderLive(id: string, token: string | null): void {
  const { revalidate } = useRevalidator();
  const changed = useEffectEvent(() => void revalidate());
  useLiveRevalidation(token ? [] : [`order:${id}`]);
  useEffect(() => {
    if (!token) return;
    const leaving = new AbortController();
    void import('./follow-order.ts').then(({ followOrder }) =>
      followOrder({ id, token, signal: leaving.signal, retryMs, onChange: () => changed() }),
    );
    return () => leaving.abort();
  }, [id, token]);
}
