import { randomBytes, randomUUID } from 'node:crypto';
import { type IncomingMessage, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestKernel, openTestKernel } from '#server/testing/test-kernel.ts';
import { nobody } from '../database/principal.ts';
import { type Events, startEvents } from '../events/start-events.ts';
import { buildHttp } from '../http/build-http.ts';
import type { Gatekeeper } from '../http/principal.ts';
import { refuse } from '../refusal/refusal.ts';
import { type Hub, createHub } from './hub.ts';
import type { LiveEvent } from './live-event.ts';
import { realtimeRoutes } from './routes.ts';

let at: TestKernel;
let events: Events;
let hub: Hub;
let app: FastifyInstance;
let base: string;

const me = randomUUID();
const gatekeeper: Gatekeeper = {
  verify: async (token) =>
    token === 'mine' ? { personId: me, sessionId: randomUUID() } : refuse('token_invalid'),
  memberships: async () => [],
  staffRole: async () => undefined,
};

beforeAll(async () => {
  at = await openTestKernel({ CORS_ORIGINS: 'https://*.preview.example.com' });
  events = await startEvents(at.kernel, { listen: at.connections.desk });
  hub = createHub({
    db: at.db,
    log: at.kernel.log,
    events,
    authorise: async (principal, topic) => topic === `user:${principal.personId}`,
    heartbeatSeconds: 0.2,
    maxWaitingBytes: 64 * 1024,
    maxPerWho: 5,
  });
  app = await buildHttp(at.kernel);
  await realtimeRoutes(app, at.kernel, gatekeeper, hub);
  await app.listen({ port: 0, host: '127.0.0.1' });
  base = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await app.close();
  await events.close();
  await at.close();
});

const emit = (
  topic: string,
  kind: string,
  body: Record<string, unknown> = {},
  subject: string = randomUUID(),
) => at.db.transaction(nobody, async (tx) => tx.emit({ topic, kind, subject, body }));

async function until(holds: () => boolean, what = 'it'): Promise<void> {
  for (let tries = 0; !holds(); tries++) {
    if (tries > 600) throw new Error(`${what} did not come to pass in time`);
    await sleep(10);
  }
}

/** A reader of server-sent events as plain as can be. */
async function listen(topics: string[], headers: Record<string, string> = {}) {
  const seen: LiveEvent[] = [];
  const notes: string[] = [];
  let text = '';
  let ended = false;
  const response = await new Promise<IncomingMessage>((resolve, reject) =>
    get(`${base}/api/v1/realtime/events?topics=${topics.join(',')}`, { headers }, resolve).on(
      'error',
      reject,
    ),
  );
  response.setEncoding('utf8');
  response.on('data', (part: string) => {
    text += part;
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      const data = /^data: (.*)$/m.exec(block)?.[1];
      if (/^id: /m.test(block) && data) seen.push(JSON.parse(data) as LiveEvent);
      else notes.push(block);
    }
  });
  response.on('close', () => (ended = true));
  response.on('error', () => {});
  const granted = () => notes.find((note) => note.startsWith('event: subscribed'));
  return { response, seen, notes, granted, ended: () => ended, stop: () => response.destroy() };
}

test('a stream resumes after its last id: nothing is lost, nothing comes twice', async () => {
  const listing = `listing:${randomUUID()}`;
  const first = await listen([listing]);
  await until(() => first.granted() !== undefined);
  await emit(listing, 'a');
  await until(() => first.seen.length === 1);
  first.stop();
  for (let n = 0; n < 30; n++) await emit(listing, `missed ${n}`);
  await emit(`listing:${randomUUID()}`, 'of another');
  const lastId = String(first.seen[0]?.id);
  // More events come in while the second connection is still catching up.
  const during = Promise.all(Array.from({ length: 30 }, (_, n) => emit(listing, `during ${n}`)));
  const second = await listen([listing], { 'last-event-id': lastId });
  await during;
  await until(() => second.seen.length >= 60, 'the missed');
  await emit(listing, 'last');
  await until(() => second.seen.at(-1)?.kind === 'last');
  const ids = second.seen.map((event) => event.id);
  expect(new Set(ids).size).toBe(61);
  expect(ids).toEqual(ids.toSorted((a, b) => a - b));
  expect(second.seen.slice(0, 30).map((event) => event.kind)).toEqual(
    Array.from({ length: 30 }, (_, n) => `missed ${n}`),
  );
  await until(() => second.notes.includes(': heartbeat'));
  second.stop();
});

test('who may not read a topic does not get it, and a public topic carries nothing personal', async () => {
  const listing = randomUUID();
  const topics = [`listing:${listing}`, `user:${me}`, `user:${randomUUID()}`, 'admin', 'mail'];
  const stranger = await listen(topics);
  const myself = await listen(topics, { authorization: 'Bearer mine' });
  await until(() => stranger.granted() !== undefined && myself.granted() !== undefined);
  expect(stranger.granted()).toContain(JSON.stringify({ topics: [`listing:${listing}`] }));
  expect(myself.granted()).toContain(JSON.stringify({ topics: [`listing:${listing}`, `user:${me}`] }));
  for (const topic of topics)
    await emit(topic, 'news', { available: 3, phone: '+8801712345678', name: 'Rahima' });
  await until(() => myself.seen.length === 2 && stranger.seen.length === 1);
  expect(stranger.seen[0]).toMatchObject({ subject: listing, body: { available: 3 } });
  expect(stranger.seen[0]?.body).toEqual({ available: 3 });
  expect(myself.seen[1]).toMatchObject({
    topic: `user:${me}`,
    body: { name: 'Rahima' },
    at: '2026-11-22T06:00:00.000Z',
  });
  stranger.stop();
  myself.stop();
});

test('a consumer that does not read is dropped, the others are not', async () => {
  const listing = `user:${me}`;
  const quick = await listen([listing], { authorization: 'Bearer mine' });
  const slow = await listen([listing], { authorization: 'Bearer mine' });
  await until(() => quick.granted() !== undefined && slow.granted() !== undefined);
  slow.response.pause();
  const before = hub.size();
  // The system's own buffers take megabytes before ours sees any of it.
  const big = 'x'.repeat(50_000);
  let sent = 0;
  for (; sent < 600 && hub.size() === before; sent++) {
    await emit(listing, `big ${sent}`, { big });
    await until(() => quick.seen.length === sent + 1, `big ${sent}`);
  }
  expect(hub.size()).toBe(before - 1);
  slow.response.resume();
  await until(() => slow.ended());
  expect(slow.seen.length).toBeLessThan(sent);
  quick.stop();
});

test('too many connections of one person and requests without topics are refused', async () => {
  const open = [];
  await until(() => hub.size() === 0);
  for (let n = 0; n < 5; n++) open.push(await listen([`user:${me}`], { authorization: 'Bearer mine' }));
  const refused = await fetch(`${base}/api/v1/realtime/events?topics=admin`, {
    headers: { authorization: 'Bearer mine' },
  });
  expect(refused.status).toBe(429);
  for (const one of open) one.stop();
  expect((await fetch(`${base}/api/v1/realtime/events`)).status).toBe(422);
  const forged = await fetch(`${base}/api/v1/realtime/events?topics=admin`, {
    headers: { authorization: 'Bearer no' },
  });
  expect(forged.status).toBe(401);
});

test('a WebSocket subscribes, resumes and unsubscribes', async () => {
  const [a, b] = [`listing:${randomUUID()}`, `listing:${randomUUID()}`];
  await emit(a, 'before');
  const after = events.head();
  await events.drained();
  await emit(a, 'missed');
  await events.drained();
  const socket = new WebSocket(`${base.replace('http', 'ws')}/api/v1/realtime`);
  const heard: { kind?: string; subscribed?: string[]; error?: string }[] = [];
  socket.addEventListener('message', (message) => heard.push(JSON.parse(String(message.data))));
  await new Promise((resolve) => socket.addEventListener('open', resolve));
  socket.send('nonsense');
  socket.send(JSON.stringify({ subscribe: [a, 'admin'], after }));
  await until(() => heard.some((one) => one.subscribed));
  expect(heard.filter((one) => one.kind).at(-1)?.kind).toBe('missed');
  expect(heard.find((one) => one.subscribed)?.subscribed).toEqual([a]);
  expect(heard.some((one) => one.error === 'invalid_request')).toBe(true);
  socket.send(JSON.stringify({ subscribe: [b], unsubscribe: [a] }));
  await until(() => heard.some((one) => one.subscribed?.[0] === b));
  await emit(a, 'unheard');
  await emit(b, 'heard');
  await until(() => heard.some((one) => one.kind === 'heard'));
  expect(heard.some((one) => one.kind === 'unheard')).toBe(false);
  const closed = new Promise<CloseEvent>((resolve) => socket.addEventListener('close', resolve));
  socket.close();
  await closed;
  await until(() => hub.size() === 0);
});

test('a WebSocket from a foreign page is refused', async () => {
  const handshake = (origin: string) =>
    new Promise<number | undefined>((resolve, reject) => {
      const headers = {
        origin,
        connection: 'Upgrade',
        upgrade: 'websocket',
        'sec-websocket-version': '13',
        'sec-websocket-key': randomBytes(16).toString('base64'),
      };
      const request = get(`${base}/api/v1/realtime`, { headers }, (response) => resolve(response.statusCode));
      request.on('upgrade', (response, socket) => {
        socket.destroy();
        resolve(response.statusCode);
      });
      request.on('error', reject);
    });
  expect(await handshake('https://evil.example')).toBe(403);
  expect(await handshake(base)).toBe(101);
  expect(await handshake('https://pr-7.preview.example.com')).toBe(101);
  expect(await handshake('https://preview.example.com.evil.example')).toBe(403);
});
