import http from 'node:http';
import https from 'node:https';

export type GatewayRequest = {
  method: 'GET' | 'POST';
  headers: Record<string, string>;
  body: string | undefined;
  signal: AbortSignal;
};

export type GatewayResponse = { status: number; text(): Promise<string> };

/** The part of `fetch` the client uses, so that the global `fetch` fits too. */
export type GatewayFetch = (url: string, request: GatewayRequest) => Promise<GatewayResponse>;

const longestAnswerBytes = 1_000_000;

/**
 * A transport that gives up when the connection does not stand within `connectTimeoutMs` (the global `fetch`
 * has no such limit) and never follows a redirect, which would carry the credentials elsewhere. Each call has
 * its own connection: a kept one that the gateway closed meanwhile would fail calls that may not be repeated.
 */
export function createTransport(connectTimeoutMs: number): GatewayFetch {
  return (url, { method, headers, body, signal }) =>
    new Promise((resolve, reject) => {
      const secure = url.startsWith('https:');
      const options = { method, headers, signal, agent: false };
      const request = (secure ? https : http).request(url, options, (response) => {
        const text = readText(response);
        text.then((read) => resolve({ status: response.statusCode ?? 0, text: async () => read }), reject);
      });
      const tooSlow = setTimeout(() => request.destroy(connectTimeout()), connectTimeoutMs);
      request.once('socket', (socket) =>
        socket.once(secure ? 'secureConnect' : 'connect', () => clearTimeout(tooSlow)),
      );
      request.once('close', () => clearTimeout(tooSlow));
      request.once('error', reject);
      request.end(body);
    });
}

function connectTimeout(): Error {
  return Object.assign(new Error('the connection took too long'), { code: 'CONNECT_TIMEOUT' });
}

async function readText(response: http.IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > longestAnswerBytes) throw new Error('answer is too long');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
