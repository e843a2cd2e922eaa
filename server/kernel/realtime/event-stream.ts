import type { OutgoingHttpHeaders } from 'node:http';
import type { FastifyReply } from 'fastify';
import type { Sink } from './hub.ts';

/** Server-sent events over a reply that Fastify has let go of. */
export function openEventStream(reply: FastifyReply): Sink & { note(event: string, data: unknown): void } {
  const headers = reply.getHeaders() as OutgoingHttpHeaders;
  reply.hijack();
  const { raw } = reply;
  raw.writeHead(200, {
    ...headers,
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  });
  raw.socket?.setNoDelay(true);
  raw.write('retry: 2000\n\n');
  return {
    send: (id, text) => void raw.write(`id: ${id}\ndata: ${text}\n\n`),
    note: (event, data) => void raw.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`),
    heartbeat: () => void raw.write(': heartbeat\n\n'),
    waitingBytes: () => raw.writableLength,
    end(reason) {
      if (reason === 'slow') raw.destroy();
      else raw.end();
    },
  };
}
