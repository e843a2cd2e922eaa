import type { z } from 'zod';
import type { FieldError } from '../refusal/refusal.ts';

/** What a schema has against a part of a request. Fields of the body are pointed at from its root. */
export function fieldErrors(part: 'params' | 'query' | 'body', error: z.ZodError): FieldError[] {
  return error.issues.map((issue) => ({
    pointer: `/${[part === 'body' ? '' : part, ...issue.path].filter((step) => step !== '').join('/')}`,
    code: issue.code ?? 'invalid',
    detail: issue.message,
  }));
}
