import { operationExamples } from '#contract/examples/index.ts';
import type { Operation } from '#contract/operation.ts';
import type { Key } from '#contract/operations.ts';
import type { Problem, ProblemCode } from '#contract/problems.ts';
import type { FieldError } from '../refusal/refusal.ts';
import { fieldErrors } from './field-errors.ts';
import { problemOf } from './problem-reply.ts';
import { jsonSchemaOf } from './serializer.ts';

/** The id of the request that went wrong. */
const instance = 'a4249776-d50e-43a0-ac9a-2b52e1d67fab';

/** What a code says when nothing more is to be said. */
export const plainProblem = (code: ProblemCode): Problem => problemOf({ code }, instance);

/** A refusal that says more for this operation than its code alone; undefined where it does not. */
export function ownProblem(key: Key, operation: Operation, code: ProblemCode): Problem | undefined {
  const said = operationExamples[key]?.problems?.[code];
  if (said) return problemOf({ code, detail: said.detail, errors: said.errors }, instance);
  if (code !== 'invalid_request') return undefined;
  const errors = firstFaults(operation);
  return errors && problemOf({ code, errors }, instance);
}

/** What the schemas really have against the first request that they refuse: nothing
 * sent, a number in place of a field, a name of the query left empty or given twice.
 */
function firstFaults({ body, query }: Operation): FieldError[] | undefined {
  const wrong = ['', ['one', 'two']];
  const tries = [
    ...(body
      ? [{}, ...fieldsOf(body).map((name) => ({ [name]: 0 })), []].map(
          (value) => ['body', body, value] as const,
        )
      : []),
    ...(query
      ? Object.keys(query.shape).flatMap((name) =>
          wrong.map((value) => ['query', query, { [name]: value }] as const),
        )
      : []),
  ];
  for (const [part, schema, value] of tries) {
    const parsed = schema.safeParse(value);
    if (!parsed.success) return fieldErrors(part, parsed.error);
  }
  return undefined;
}

const fieldsOf = (body: NonNullable<Operation['body']>) =>
  Object.keys((jsonSchemaOf(body, 'draft-2020-12', 'input') as { properties?: object }).properties ?? {});
