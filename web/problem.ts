import type { Problem } from '#contract/problems.ts';
import { data } from 'react-router';

/** The reply of a call whose refusal the page has no words of its own for: the shell shows 404, 403 or 500 instead. */
export function orFail<T>(result: { ok: true; data: T } | { ok: false; problem: Problem }): T {
  if (result.ok) return result.data;
  throw data(result.problem, { status: result.problem.status });
}

/** The words of a refused form, by field: `{ name: 'Give your name.' }`, from pointers such as `/contact/name`. */
export function fieldErrors(problem: Problem): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const { pointer, detail } of problem.errors ?? []) {
    const path = pointer
      .replace(/^#?\//, '')
      .replaceAll('/', '.')
      .replace(/^body\./, '');
    errors[path] ??= detail;
    errors[path.split('.').at(-1) ?? path] ??= detail;
  }
  return errors;
}
