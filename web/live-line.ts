import type { LiveEvent } from './live.ts';
import { liveAddress } from './live-topics.ts';

type Options = {
  /** The last position this browser has heard of. */
  after: () => number | undefined;
  onEvent: (event: LiveEvent) => void;
  onGap: () => void;
};

/** The connection itself. `follow` says which topics it is for; it opens, changes and closes accordingly. */
export function openLine({ after, onEvent, onGap }: Options) {
  let source: EventSource | undefined;
  let topics: readonly string[] = [];
  let retry: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;

  function close(): void {
    clearTimeout(retry);
    source?.close();
    source = undefined;
  }

  function open(): void {
    close();
    if (topics.length === 0) return;
    const opened = new EventSource(liveAddress(topics, after()));
    source = opened;
    opened.addEventListener('open', () => {
      if (failures > 0 && after() === undefined) onGap();
      failures = 0;
    });
    opened.addEventListener('message', ({ data }: MessageEvent<string>) =>
      onEvent(JSON.parse(data) as LiveEvent),
    );
    opened.addEventListener('error', () => {
      failures += 1;
      // While it is only interrupted the browser itself comes back, with the last id; a refused one is ours to retry.
      if (opened.readyState === EventSource.CLOSED)
        retry = setTimeout(open, Math.min(60_000, 1000 * 2 ** failures));
    });
  }

  return {
    follow(wanted: readonly string[]): void {
      const sorted = wanted.toSorted();
      if (sorted.join() === topics.join()) return;
      // A line that carries more than is wanted is left as it is: opening a new one costs more.
      const covered =
        source !== undefined && sorted.length > 0 && sorted.every((topic) => topics.includes(topic));
      if (covered && topics.length <= 2 * sorted.length) return;
      topics = sorted;
      open();
    },
    renew: open,
    close() {
      topics = [];
      close();
    },
  };
}
