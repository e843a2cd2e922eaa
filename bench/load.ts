import { type Socket, connect } from 'node:net';

/** A request; `{n}` in path, key or body becomes a number that never comes twice. */
export type Shot = { method: string; path: string; headers?: Record<string, string>; body?: string };
export type Load = {
  url: string;
  shots: readonly Shot[];
  connections: number;
  seconds: number;
  /** Sends each shot once instead of going round until the time is over. */
  once?: boolean;
};
export type Measured = {
  requests: number;
  refused: Record<string, number>;
  seconds: number;
  p50Ms: number;
  p99Ms: number;
};

/** Its own process, so that its work is not the server's: raw sockets that are kept alive, one request at a time each. */
process.on('message', (load: Load | 'close') =>
  load === 'close' ? process.exit(0) : void fire(load).then((measured) => process.send?.({ measured })),
);
process.on('disconnect', () => process.exit(0));
process.send?.({ ready: {} });

let number = 0;

async function fire(load: Load): Promise<Measured> {
  const { hostname, port } = new URL(load.url);
  const times: number[] = [];
  const refused: Record<string, number> = {};
  const startedAt = performance.now();
  const endsAt = startedAt + load.seconds * 1000;
  let next = 0;
  const take = (): Shot | undefined => {
    if (performance.now() >= endsAt || (load.once && next >= load.shots.length)) return undefined;
    return load.shots[next++ % load.shots.length];
  };
  await Promise.all(
    Array.from({ length: load.connections }, async () => {
      const socket = connect(Number(port), hostname).setNoDelay(true);
      await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));
      const ask = asker(socket);
      for (let shot = take(); shot; shot = take()) {
        const sentAt = performance.now();
        const status = await ask(bytesOf(shot, hostname));
        times.push(performance.now() - sentAt);
        if (status >= 400) refused[status] = (refused[status] ?? 0) + 1;
      }
      socket.destroy();
    }),
  );
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return {
    requests: times.length,
    refused,
    seconds: (performance.now() - startedAt) / 1000,
    p50Ms: at(0.5),
    p99Ms: at(0.99),
  };
}

/** Every request comes from an address of its own: the market counts requests by address. */
function bytesOf({ method, path, headers = {}, body }: Shot, host: string): string {
  const n = ++number;
  const from = `${20 + ((n >> 16) & 63)}.${(n >> 8) & 255}.${n & 255}`;
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  if (body !== undefined)
    lines.push(`content-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n`);
  const text = `${method} ${path} HTTP/1.1\r\nhost: ${host}\r\nx-forwarded-for: ${from}\r\n${lines.join('')}\r\n${body ?? ''}`;
  return text.replaceAll('{n}', String(n));
}

/** Sends one request and answers its status once the whole reply is there. Replies carry a content-length. */
function asker(socket: Socket): (text: string) => Promise<number> {
  let waiting: { resolve(status: number): void; reject(error: Error): void } | undefined;
  let got = 0;
  let wanted = -1;
  let status = 0;
  let head = '';
  socket.on('data', (part: Buffer) => {
    got += part.length;
    if (wanted < 0) {
      head += part.toString('latin1');
      const end = head.indexOf('\r\n\r\n');
      if (end < 0) return;
      status = Number(head.slice(9, 12));
      const length = /\r\ncontent-length: (\d+)/i.exec(head.slice(0, end));
      if (!length)
        return waiting?.reject(new Error(`a reply without content-length:\n${head.slice(0, end)}`));
      wanted = end + 4 + Number(length[1]);
    }
    if (got >= wanted) waiting?.resolve(status);
  });
  socket.on('close', () => waiting?.reject(new Error('the server closed the connection')));
  return (text) =>
    new Promise((resolve, reject) => {
      got = 0;
      wanted = -1;
      head = '';
      waiting = { resolve, reject };
      socket.write(text);
    });
}
