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

export function replyProblem(reply: FastifyReply, refusal: Refusal | { code: ProblemCode; detail?: string }) {
  const problem = problemOf(refusal, String(reply.request.id));
  // Serialised here: no schema of an operation describes it.
  return reply
    .status(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .send(JSON.stringify(problem));
}
