import websocket from '@fastify/websocket';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Principal } from '../database/principal.ts';
import { type Gatekeeper, principalOf } from '../http/principal.ts';
import { originList } from '../http/same-site.ts';
import { replyProblem } from '../http/problem-reply.ts';
import type { Kernel } from '../kernel.ts';
import { isRefusal, refuse } from '../refusal/refusal.ts';
import { openEventStream } from './event-stream.ts';
import type { Hub } from './hub.ts';
import { type Socket, readMessage, socketSink } from './socket-messages.ts';

const position = z.coerce.number().int().nonnegative().max(Number.MAX_SAFE_INTEGER);
const maxMessagesPerMinute = 120;

/**
 * Serves `GET /api/v1/realtime/events?topics=a,b` (server-sent events) and `GET /api/v1/realtime`
 * (WebSocket). The principal is the public one: cookies, a bearer token, a basket's or an order's token.
 */
export async function realtimeRoutes(
  app: FastifyInstance,
  kernel: Kernel,
  gatekeeper: Gatekeeper,
  hub: Hub,
): Promise<void> {
  // Before the plugin's own hook, which ends connections without a word: ours says that we go away.
  app.addHook('preClose', async () => hub.close());
  await app.register(websocket, { options: { maxPayload: 16 * 1024 } });

  app.get('/api/v1/realtime/events', async (request, reply) => {
    const principal = await principalOf(request, 'everybody', gatekeeper);
    if (isRefusal(principal)) return replyProblem(reply, principal);
    const topics = topicsOf(request);
    if (topics.length === 0)
      return replyProblem(reply, refuse('invalid_request', 'Name topics.', '/query/topics'));
    const after = position.safeParse(
      request.headers['last-event-id'] ?? (request.query as { after?: unknown }).after,
    );
    return stream(principal, topics, after.data, request, reply);
  });

  async function stream(
    principal: Principal,
    topics: string[],
    after: number | undefined,
    request: FastifyRequest,
    reply: FastifyReply,
  ) {
    if (hub.isFull(whoOf(principal, request))) return replyProblem(reply, refuse('rate_limited'));
    const sink = openEventStream(reply);
    const subscriber = hub.join(principal, whoOf(principal, request), sink);
    reply.raw.on('close', () => subscriber?.leave());
    reply.raw.on('error', () => subscriber?.leave());
    // A failure ends the connection by itself; the browser comes back with its last id.
    const followed = await subscriber?.follow(topics, after).catch(() => undefined);
    if (followed && !reply.raw.destroyed) sink.note('subscribed', { topics: followed });
    return reply;
  }

  app.get(
    '/api/v1/realtime',
    {
      websocket: true,
      preValidation: async (request, reply) => {
        if (!comesFromHome(request, kernel)) return replyProblem(reply, refuse('cross_site_request'));
        const principal = await principalOf(request, 'everybody', gatekeeper);
        if (isRefusal(principal)) return replyProblem(reply, principal);
        if (hub.isFull(whoOf(principal, request))) return replyProblem(reply, refuse('rate_limited'));
        principals.set(request, principal);
        return undefined;
      },
    },
    (socket: Socket, request: FastifyRequest) => {
      const principal = principals.get(request);
      if (principal) talk(socket, principal, whoOf(principal, request));
    },
  );

  function talk(socket: Socket, principal: Principal, who: string): void {
    const subscriber = hub.join(principal, who, socketSink(socket));
    if (!subscriber) return socket.close(1013, 'too many connections');
    const budget = setInterval(() => void (messages = 0), 60_000).unref();
    let messages = 0;
    const leave = () => {
      clearInterval(budget);
      subscriber.leave();
    };
    socket.on('close', leave);
    socket.on('error', leave);
    socket.on('message', (data) => {
      if (++messages > maxMessagesPerMinute) return socket.close(1008, 'too many messages');
      const said = readMessage(data.toString());
      if (!said) return socket.send(JSON.stringify({ error: 'invalid_request' }));
      if (said.unsubscribe) subscriber.unfollow(said.unsubscribe);
      if (!said.subscribe) return socket.send(JSON.stringify({ subscribed: subscriber.topics() }));
      subscriber.follow(said.subscribe, said.after).then(
        () => socket.send(JSON.stringify({ subscribed: subscriber.topics() })),
        () => {},
      );
    });
  }
}

const principals = new WeakMap<FastifyRequest, Principal>();

function topicsOf(request: FastifyRequest): string[] {
  const { topics } = request.query as { topics?: string | string[] };
  return [topics ?? []]
    .flat()
    .flatMap((part) => part.split(','))
    .filter(Boolean)
    .slice(0, 100);
}

/** Connections are counted per person, else per address. */
function whoOf(principal: Principal, request: FastifyRequest): string {
  return principal.personId ?? request.ip;
}

/** Browsers send our cookies with a WebSocket of any site, so the Origin has to be ours or on the list. */
function comesFromHome(request: FastifyRequest, kernel: Kernel): boolean {
  const { origin } = request.headers;
  const own = [kernel.origin, `${request.protocol}://${request.headers.host}`];
  return !origin || own.includes(origin) || originList(kernel.config.CORS_ORIGINS)(origin);
}
