import type { Socket } from 'node:net';

import type { FastifyInstance } from 'fastify';

/**
 * Answers a request whose query holds unencoded spaces, which Node's HTTP parser refuses and the gateway
 * takes; any other broken request gets 400.
 */
export async function tolerateSpaces(
  app: FastifyInstance,
  rawPacket: unknown,
  socket: Socket,
): Promise<void> {
  const head = Buffer.isBuffer(rawPacket) ? rawPacket.toString('utf8') : '';
  const match = /^(GET|POST) (\/[^\r\n]* [^\r\n]*) HTTP\/1\.[01]\r\n/.exec(head);
  if (!match) {
    if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
    return;
  }
  const response = await app.inject({
    method: match[1] === 'POST' ? 'POST' : 'GET',
    url: (match[2] ?? '').replaceAll(' ', '%20'),
  });
  const type = String(response.headers['content-type'] ?? 'text/plain');
  socket.write(
    `HTTP/1.1 ${response.statusCode} ${response.statusMessage}\r\nContent-Type: ${type}\r\n` +
      `Content-Length: ${response.rawPayload.length}\r\nConnection: close\r\n\r\n`,
  );
  socket.end(response.rawPayload);
}
