import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '../refusal/refusal.ts';
import { replyProblem } from './problem-reply.ts';

/** Answers what no operation serves below /api: 405 with Allow where the path exists, else 404, as problems. */
export function answerUnknown(app: FastifyInstance, served: ReadonlySet<string>): void {
  const paths = [...served].map((key) => {
    const [method = '', path = ''] = key.split(' ');
    return { method, pattern: new RegExp(`^/api/v1${path.replace(/\{\w+\}/g, '[^/]+')}/?$`) };
  });
  const handler = (request: FastifyRequest, reply: FastifyReply) => {
    const [path = ''] = request.url.split('?');
    const methods = paths.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method);
    if (methods.length === 0) return replyProblem(reply, new Refusal('not_found'));
    return replyProblem(
      reply.header('allow', [...new Set(methods)].join(', ')),
      new Refusal('method_not_allowed'),
    );
  };
  app.all('/api/*', handler);
  app.setNotFoundHandler(handler);
}
