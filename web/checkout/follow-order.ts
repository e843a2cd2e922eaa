import { wait } from './wait.ts';

type Options = {
  id: string;
  token: string;
  signal: AbortSignal;
  /** Wait before a broken stream is opened again. */
  retryMs: number;
  onChange: () => void;
};

/** Calls `onChange` for what happens to an order until the signal ends it, and after each gap. */
export async function followOrder({ id, token, signal, retryMs, onChange }: Options): Promise<void> {
  for (let tries = 0; !signal.aborted; tries += 1) {
    try {
      const { ok, body } = await fetch(`/api/v1/realtime/events?topics=order:${id}`, {
        headers: { 'order-token': token, accept: 'text/event-stream' },
        signal,
      });
      if (ok && tries > 0) onChange();
      const reader = ok ? body?.pipeThrough(new TextDecoderStream()).getReader() : undefined;
      for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
        if (isNews(part.value)) onChange();
      }
    } catch {
      // The line is down or the page is left: below it waits or ends.
    }
    await wait(Math.min(retryMs * 2 ** Math.min(tries, 4), 60_000), signal);
  }
}

/** Everything but heartbeats and what the server says when the stream begins. */
export function isNews(part: string): boolean {
  return !/^(?::|retry:|event: subscribed)/.test(part);
}
