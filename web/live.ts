import { createLiveTab } from './live-tab.ts';

export type LiveEvent = {
  /** Position in the market's history. */
  id: number;
  topic: string;
  kind: string;
  subject: string;
  at: string;
  body: Record<string, unknown>;
};

export type LiveListener = {
  onEvent(event: LiveEvent): void;
  /** Events may have been missed (the device slept, the line was down): read again. */
  onGap(): void;
};

let tab: ReturnType<typeof createLiveTab> | undefined;

/**
 * Follows live topics (`listing:{id}`, `slots:{listing}:{day}`, `basket:{id}`, `order:{id}` …) until the answer is
 * called. All components of all tabs share one connection of the browser. Topics the visitor may not follow stay
 * silent. Browser only.
 */
export function followLive(topics: readonly string[], listener: LiveListener): () => void {
  tab ??= createLiveTab();
  return tab.follow(topics, listener);
}
