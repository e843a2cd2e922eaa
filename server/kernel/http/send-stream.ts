import { Readable, pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Sends text as it is made, packed where the reader takes it. What fails after the first part cuts the answer off. */
export function sendStream(request: FastifyRequest, reply: FastifyReply, parts: AsyncIterable<string>) {
  const source = Readable.from(parts);
  reply.header('vary', 'accept-encoding');
  if (!/\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/.test(String(request.headers['accept-encoding'] ?? '')))
    return reply.send(source);
  const packed = createGzip();
  // The reply hears of an error from the stream it sends.
  pipeline(source, packed, () => {});
  return reply.header('content-encoding', 'gzip').send(packed);
}
