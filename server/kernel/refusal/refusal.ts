import { type ProblemCode, problems } from '#contract/problems.ts';

export type FieldError = { pointer: string; code: string; detail: string };

/** An expected "no", as a value. A transaction whose work answers one is rolled back. */
export class Refusal<Code extends ProblemCode = ProblemCode> {
  readonly code: Code;
  readonly detail: string | undefined;
  readonly errors: FieldError[] | undefined;

  constructor(code: Code, detail?: string, errors?: FieldError[]) {
    this.code = code;
    this.detail = detail;
    this.errors = errors;
  }

  get status(): number {
    return problems[this.code].status;
  }
}

/** Says no. `pointer` names the field at fault in the request, as a JSON Pointer. */
export function refuse<Code extends ProblemCode>(
  code: Code,
  detail?: string,
  pointer?: string,
): Refusal<Code> {
  const errors = pointer ? [{ pointer, code, detail: detail ?? problems[code].title }] : undefined;
  return new Refusal(code, detail, errors);
}

export function isRefusal(value: unknown): value is Refusal {
  return value instanceof Refusal;
}
