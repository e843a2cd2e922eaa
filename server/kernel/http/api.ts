import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Language } from '#contract/common.ts';
import { type Operation, needsIfMatch } from '#contract/operation.ts';
import {
  type Key,
  type ParsedBodyOf,
  type ParsedParamsOf,
  type ParsedQueryOf,
  type ReplyOf,
  type SeenVersionOf,
  operationOf,
} from '#contract/operations.ts';
import type { Transaction } from '../database/database.ts';
import type { Principal } from '../database/principal.ts';
import type { Kernel } from '../kernel.ts';
import { type FieldError, Refusal, isRefusal } from '../refusal/refusal.ts';
import { fieldErrors } from './field-errors.ts';
import { fingerprintOf, keyRefusal, transactionOnce } from './idempotency.ts';
import { type Limiter, limitHeaders, limitsOf } from './limits.ts';
import { type Gatekeeper, principalOf } from './principal.ts';
import { replyProblem } from './problem-reply.ts';
import { compileSerializer } from './serializer.ts';
import { seenVersion, tagOfAnswer } from './versions.ts';

/** One request of one operation, checked and with its principal. */
export type Call<K extends Key> = {
  readonly params: ParsedParamsOf<K>;
  readonly query: ParsedQueryOf<K>;
  readonly body: ParsedBodyOf<K>;
  /** What If-Match says of a versioned thing: the write's condition, `precondition_failed` where it does not hold. */
  readonly seenVersion: SeenVersionOf<K>;
  readonly principal: Principal;
  readonly language: Language;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  /** One transaction as the principal; for keyed operations once per Idempotency-Key. A refusal rolls back. */
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T | Refusal>;
};

type Handler<K extends Key> = (call: Call<K>) => Promise<ReplyOf<K> | Refusal>;

export interface Api {
  /** Serves an operation of the contract. Throws when it is served already. */
  serve<K extends Key>(key: K, handler: Handler<K>): void;
  readonly served: ReadonlySet<Key>;
}

/** What a camera makes, and a little more; what is kept of it is smaller. */
const maxPictureBytes = 21_000_000;

export function createApi(
  app: FastifyInstance,
  kernel: Kernel,
  gatekeeper: Gatekeeper,
  limiter: Limiter,
): Api {
  // Pictures come as bytes, to the operations that take them alone; each says how many it takes.
  app.addContentTypeParser(/^image\//, { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  const served = new Set<Key>();
  return {
    served,
    serve(key, handler) {
      if (served.has(key)) throw new Error(`${key} is served twice`);
      served.add(key);
      const operation = operationOf(key);
      const [method, path] = key.split(' ') as [string, string];
      const write = operation.reply ? compileSerializer(operation.reply) : undefined;
      app.route({
        method,
        url: `/api/v1${path.replace(/\{(\w+)\}/g, ':$1')}`,
        ...(operation.takes && { bodyLimit: maxPictureBytes }),
        handler: async (request, reply) => {
          const call = await prepare(key, operation, request, reply);
          if (isRefusal(call)) return replyProblem(reply, call);
          const answer = await handler(call as unknown as Call<typeof key>);
          if (isRefusal(answer)) return replyProblem(reply, answer);
          if (operation.countsRefusals) {
            // Counted before the work and taken back now, so that many guesses at once do not slip through.
            const verdicts = limiter.giveBack(limitsOf(operation, call.principal, request.ip));
            reply.headers(limitHeaders(verdicts));
          }
          if (operation.versioned && write) reply.header('etag', tagOfAnswer(key, answer));
          reply.header('content-language', call.language).status(operation.status ?? 200);
          return write ? reply.type('application/json; charset=utf-8').send(write(answer)) : reply.send();
        },
      });
    },
  };

  async function prepare(key: Key, operation: Operation, request: FastifyRequest, reply: FastifyReply) {
    reply.header('cache-control', 'no-store');
    const principal = await principalOf(request, operation.by, gatekeeper, operation.staleTokenAllowed);
    const verdicts = limiter.take(limitsOf(operation, principal, request.ip));
    reply.headers(limitHeaders(verdicts));
    if (verdicts.some(({ allowed }) => !allowed)) return new Refusal('rate_limited');
    if (isRefusal(principal)) return principal;
    if (Buffer.isBuffer(request.body) !== (operation.takes !== undefined)) {
      return new Refusal('unsupported_media_type');
    }
    const input = readInput(operation, request);
    if (isRefusal(input)) return input;
    if (operation.keyed) {
      const missing = keyRefusal(request.headers['idempotency-key']);
      if (missing) return missing;
    }
    const seen = needsIfMatch(key, operation) ? seenVersion(request.headers['if-match']) : undefined;
    if (isRefusal(seen)) return seen;
    return {
      ...input,
      seenVersion: seen,
      principal,
      request,
      reply,
      language: languageOf(request),
      async transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T | Refusal> {
        if (!operation.keyed) return kernel.db.transaction(principal, work);
        const who = principal.personId ?? principal.basketToken ?? principal.orderToken ?? request.ip;
        const once = {
          scope: `${who} ${key}`,
          key: String(request.headers['idempotency-key']),
          fingerprint: fingerprintOf(request.method, request.url, request.body),
        };
        const { value, replayed } = await transactionOnce(kernel.db, principal, once, work);
        if (replayed) reply.header('idempotent-replayed', 'true');
        return value;
      },
    };
  }
}

function readInput(operation: Operation, request: FastifyRequest) {
  const errors: FieldError[] = [];
  const read = (part: 'params' | 'query' | 'body', schema: z.ZodType | undefined, value: unknown) => {
    if (!schema) return undefined;
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    errors.push(...fieldErrors(part, parsed.error));
    return undefined;
  };
  const params = read('params', operation.params, request.params);
  const query = read('query', operation.query, request.query);
  const body = read('body', operation.body, request.body ?? undefined);
  // An address that cannot exist is no fault of a field: there is nothing there.
  if (errors.some((error) => error.pointer.startsWith('/params'))) return new Refusal('not_found');
  return errors.length > 0 ? new Refusal('invalid_request', undefined, errors) : { params, query, body };
}

/** `Accept-Language`, of which only the first choice that we speak counts. */
export function languageOf(request: { headers: Record<string, unknown> }): Language {
  const wanted = String(request.headers['accept-language'] ?? '').toLowerCase();
  const bangla = wanted.search(/\bbn\b/);
  const english = wanted.search(/\ben\b/);
  return bangla >= 0 && (english < 0 || bangla < english) ? 'bn' : 'en';
}
