import { z } from 'zod';
import type { EndReason, Sink } from './hub.ts';

/** The part of a WebSocket that is used here. */
export interface Socket {
  send(text: string): void;
  ping(): void;
  close(code: number, reason: string): void;
  terminate(): void;
  readonly bufferedAmount: number;
  on(event: 'message', listener: (data: { toString(): string }) => void): void;
  on(event: 'pong' | 'close' | 'error', listener: () => void): void;
}

const topics = z.array(z.string().max(100)).max(100);
const message = z.object({
  subscribe: topics.optional(),
  unsubscribe: topics.optional(),
  /** With `subscribe`: send what came after this position first. */
  after: z.int().nonnegative().optional(),
});
export type SocketMessage = z.infer<typeof message>;

/** What a client said; undefined when it makes no sense. */
export function readMessage(text: string): SocketMessage | undefined {
  try {
    return message.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

const closeCodes: Record<EndReason, [number, string]> = {
  slow: [1013, 'reading too slowly'],
  renew: [1012, 'come back with fresh credentials'],
  closing: [1001, 'going away'],
};

/**
 * Events are sent as they are in an event stream; a far end that answers no ping is cut off at the next one.
 */
export function socketSink(socket: Socket): Sink {
  let answered = true;
  socket.on('pong', () => {
    answered = true;
  });
  return {
    send: (_, text) => socket.send(text),
    heartbeat() {
      if (!answered) return socket.terminate();
      answered = false;
      socket.ping();
    },
    waitingBytes: () => socket.bufferedAmount,
    end(reason) {
      if (reason === 'slow') socket.terminate();
      else socket.close(...closeCodes[reason]);
    },
  };
}
