import { randomUUID } from 'node:crypto';
import cookie from '@fastify/cookie';
import Fastify, {
  type FastifyError,
  type FastifyBaseLogger,
  type FastifyInstance,
  LogController,
} from 'fastify';
import type { ProblemCode } from '#contract/problems.ts';
import type { Kernel } from '../kernel.ts';
import { Refusal } from '../refusal/refusal.ts';
import { replyProblem } from './problem-reply.ts';
import { guardOrigin } from './same-site.ts';

/** The bare server: request ids, cookies, problems for everything that goes wrong, guards against other sites. */
export async function buildHttp(kernel: Kernel): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: kernel.log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    bodyLimit: 1_000_000,
    // Only what our own proxies say of the visitor counts; who comes directly may write what he likes.
    trustProxy: kernel.config.production && kernel.config.TRUSTED_PROXIES,
    forceCloseConnections: 'idle',
    routerOptions: { querystringParser: parseQuery, ignoreTrailingSlash: true, maxParamLength: 200 },
    frameworkErrors: (error, _request, reply) => void replyProblem(reply, new Refusal(codeOf(error))),
  });
  // A form of another site may send plain text without asking first; nothing of ours is plain text.
  app.removeContentTypeParser('text/plain');
  await app.register(cookie);
  app.addHook('onRequest', async (request, reply) => {
    reply.header('request-id', request.id);
    reply.header('x-content-type-options', 'nosniff');
    reply.header('referrer-policy', 'strict-origin-when-cross-origin');
  });
  guardOrigin(app, kernel);
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const code = codeOf(error);
    if (code === 'internal_error')
      request.log.error({ err: error, path: request.url.split('?')[0] }, 'request failed');
    return replyProblem(reply, new Refusal(code));
  });
  return app;
}

const codeByStatus: Record<number, ProblemCode> = {
  400: 'malformed_request',
  413: 'body_too_large',
  414: 'malformed_request',
  415: 'unsupported_media_type',
  503: 'unavailable',
};

function codeOf(error: FastifyError): ProblemCode {
  switch (error.code) {
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
      return 'malformed_json';
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return 'unsupported_media_type';
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return 'body_too_large';
    default:
      if (error instanceof SyntaxError) return 'malformed_json';
      return codeByStatus[error.statusCode ?? 500] ?? 'internal_error';
  }
}

/** Repeated names become lists; nothing else is interpreted. */
function parseQuery(text: string): Record<string, string | string[]> {
  const query: Record<string, string | string[]> = {};
  for (const [name, value] of new URLSearchParams(text)) {
    const before = query[name];
    query[name] = before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value];
  }
  return query;
}
