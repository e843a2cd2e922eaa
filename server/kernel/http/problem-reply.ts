import type { FastifyReply } from 'fastify';
import { type Problem, type ProblemCode, problems } from '#contract/problems.ts';
import type { FieldError, Refusal } from '../refusal/refusal.ts';

/** The RFC 9457 body of a refusal. */
export function problemOf(
  refusal: { code: ProblemCode; detail?: string | undefined; errors?: FieldError[] | undefined },
  instance: string,
): Problem {
  const kind = problems[refusal.code];
  return {
    type: `/docs/errors#${refusal.code}`,
    title: kind.title,
    status: kind.status,
    ...(refusal.detail && { detail: refusal.detail }),
    instance,
    code: refusal.code,
    retryable: 'retryable' in kind,
    ...(refusal.errors && { errors: refusal.errors }),
  };
}

/** Where nothing better is known. */
const retryAfterSeconds: Record<string, number> = {
  idempotency_key_in_use: 1,
  rate_limited: 60,
  unavailable: 5,
  gateway_unavailable: 60,
};

export function replyProblem(reply: FastifyReply, refusal: Refusal | { code: ProblemCode; detail?: string }) {
  const problem = problemOf(refusal, String(reply.request.id));
  const seconds = retryAfterSeconds[problem.code];
  if (seconds !== undefined && !reply.hasHeader('retry-after')) reply.header('retry-after', String(seconds));
  // Serialised here: no schema of an operation describes it.
  return reply
    .status(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .send(JSON.stringify(problem));
}
