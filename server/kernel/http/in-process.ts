import type { FastifyInstance } from 'fastify';
import { type Client, createClient } from '#client/client.ts';

/** The API called without a socket, with the headers and the address of the visitor on whose behalf a page is made. */
export function createInProcessClient(
  app: FastifyInstance,
  headers: Record<string, string>,
  remoteAddress: string,
  onCookies: (cookies: readonly string[]) => void,
): Client {
  return createClient(async (request) => {
    const response = await app.inject({
      method: request.method as 'GET',
      url: request.path,
      headers: { ...headers, ...request.headers },
      remoteAddress,
      ...(request.body !== undefined && {
        payload: typeof request.body === 'string' ? request.body : Buffer.from(request.body),
      }),
    });
    const cookies = response.headers['set-cookie'];
    if (cookies) onCookies(Array.isArray(cookies) ? cookies : [cookies]);
    return { status: response.statusCode, json: async () => response.json() };
  });
}
