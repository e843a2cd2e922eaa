import type { z } from 'zod';
import type { Operation } from '../operation.ts';
import type { Problem, ProblemCode } from '../problems.ts';

type In<T> = T extends z.ZodType ? z.input<T> : never;
type Out<T> = T extends z.ZodType ? z.output<T> : never;

/** What one request of an operation brings and gets. What is not given is put together from the components and fields. */
export type Example<O> = {
  params?: O extends { params: infer T } ? In<T> : never;
  /** What a caller would send, not all that could be sent. */
  query?: O extends { query: infer T } ? In<T> : never;
  body?: O extends { body: infer T } ? In<T> : never;
  reply?: O extends { reply: infer T } ? Out<T> : never;
  /** Where a refusal says more here than its code does. */
  problems?: { [Code in ProblemCode]?: Pick<Problem, 'detail' | 'errors'> };
};

/** Examples of a domain's table of operations; one may be missing. */
export type Examples<Table> = { [Key in keyof Table]?: Example<Table[Key]> };

/** An example of an operation of which no more is known. */
export type AnyExample = Example<Required<Operation>>;
