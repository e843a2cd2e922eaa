import { useEffect, useEffectEvent, useRef } from 'react';
import { useRevalidator } from 'react-router';
import type { LiveEvent } from './live.ts';

/**
 * Follows topics while the component stands. `onEvent` hears each event, `onGap` that some may have been missed. The
 * connection's code is loaded once the page is idle: nothing of it weighs on the first view.
 */
export function useLive(
  topics: readonly string[],
  onEvent: (event: LiveEvent) => void,
  onGap: () => void,
): void {
  const key = topics.join();
  const heard = useEffectEvent(onEvent);
  const missed = useEffectEvent(onGap);
  useEffect(() => {
    if (key === '') return;
    let stop: (() => void) | undefined;
    let gone = false;
    void import('./live.ts').then(({ followLive }) => {
      if (!gone)
        stop = followLive(key.split(','), { onEvent: (event) => heard(event), onGap: () => missed() });
    });
    return () => {
      gone = true;
      stop?.();
    };
  }, [key]);
}

const settleMs = 250;

/** Reads the page's data again when something of the topics changed; what comes close together is one change. */
export function useLiveRevalidation(topics: readonly string[]): void {
  const { revalidate } = useRevalidator();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const later = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void revalidate(), settleMs);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  useLive(topics, later, later);
}
