import type { LiveEvent, LiveListener } from './live.ts';
import { openLine } from './live-line.ts';
import { topicsOfAll } from './live-topics.ts';

type Message =
  | { type: 'want'; tab: string; topics: string[] }
  | { type: 'ask' }
  | { type: 'event'; event: LiveEvent }
  | { type: 'gap' };

const name = 'haat-live';
const sleptMs = 30_000;

/**
 * One tab's share in the browser's connection. Whoever holds the Web Lock keeps the connection for all and passes on
 * what comes; when its tab closes, the next one takes over where it stopped. Without locks each tab keeps its own.
 */
export function createLiveTab() {
  const me = crypto.randomUUID();
  const shares = 'locks' in navigator && 'BroadcastChannel' in window;
  const listeners = new Map<LiveListener, readonly string[]>();
  const others = new Map<string, string[]>();
  let channel: BroadcastChannel | undefined;
  let line: ReturnType<typeof openLine> | undefined;
  let leave: (() => void) | undefined;
  let lastId: number | undefined;
  let announcing = false;

  const own = () => [...new Set([...listeners.values()].flat())];
  // A channel reaches only this origin; there is no target to name.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  const say = (message: Message) => channel?.postMessage(message);

  function hear(event: LiveEvent): void {
    lastId = Math.max(lastId ?? 0, event.id);
    for (const [listener, topics] of listeners) if (topics.includes(event.topic)) listener.onEvent(event);
  }

  function noteGap(): void {
    for (const listener of listeners.keys()) listener.onGap();
  }

  function lead(): void {
    line = openLine({
      after: () => lastId,
      onEvent(event) {
        say({ type: 'event', event });
        hear(event);
      },
      onGap() {
        say({ type: 'gap' });
        noteGap();
      },
    });
    line.follow(topicsOfAll(own(), others));
    say({ type: 'ask' });
  }

  function join(): void {
    if (leave) return;
    if (!shares) {
      lead();
      leave = () => line?.close();
      return;
    }
    channel = new BroadcastChannel(name);
    channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
      if (data.type === 'event') hear(data.event);
      else if (data.type === 'gap') noteGap();
      else if (data.type === 'ask') say({ type: 'want', tab: me, topics: own() });
      else {
        others.delete(data.tab);
        if (data.topics.length > 0) others.set(data.tab, data.topics);
        line?.follow(topicsOfAll(own(), others));
      }
    });
    const given = new AbortController();
    let release = () => given.abort();
    void navigator.locks
      .request(name, { signal: given.signal }, () => {
        lead();
        return new Promise<void>((resolve) => (release = resolve));
      })
      .catch(() => {
        // This tab left before its turn came.
      });
    leave = () => {
      say({ type: 'want', tab: me, topics: [] });
      line?.close();
      release();
      channel?.close();
    };
  }

  function part(): void {
    leave?.();
    leave = undefined;
    line = undefined;
    channel = undefined;
    others.clear();
  }

  /** Components come and go together: what they want is said once. */
  function announce(): void {
    if (announcing) return;
    announcing = true;
    setTimeout(() => {
      announcing = false;
      if (listeners.size === 0) return part();
      join();
      line?.follow(topicsOfAll(own(), others));
      say({ type: 'want', tab: me, topics: own() });
    }, 50);
  }

  function comeBack(): void {
    if (listeners.size === 0) return;
    noteGap();
    line?.renew();
  }

  let seenAt = Date.now();
  setInterval(() => {
    // A timer that is this late slept with its device.
    if (Date.now() - seenAt > sleptMs + 20_000) comeBack();
    seenAt = Date.now();
  }, 20_000);
  let hiddenAt = 0;
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) hiddenAt = Date.now();
    else if (Date.now() - hiddenAt > sleptMs) {
      seenAt = Date.now();
      comeBack();
    }
  });
  window.addEventListener('online', comeBack);
  // A page that holds a lock or a connection could not be kept for the way back.
  window.addEventListener('pagehide', part);
  window.addEventListener('pageshow', ({ persisted }) => {
    if (!persisted || listeners.size === 0) return;
    announce();
    noteGap();
  });

  return {
    follow(topics: readonly string[], listener: LiveListener): () => void {
      listeners.set(listener, topics);
      announce();
      return () => {
        listeners.delete(listener);
        announce();
      };
    },
  };
}
