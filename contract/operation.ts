import type { z } from 'zod';
import type { ProblemCode } from './problems.ts';

/** Who may call: everybody, a signed-in person, a member of a seller, the operator's staff. */
export type CallableBy = 'everybody' | 'person' | 'seller' | 'staff';

/** Rate limits by name; the numbers stand in `server/kernel/http/limits.ts`. */
export type LimitName = 'default' | 'sign_in' | 'code' | 'search' | 'checkout';

export type OperationKey = `${'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'} /${string}`;

export type Operation = {
  summary: string;
  by: CallableBy;
  params?: z.ZodObject;
  query?: z.ZodObject;
  body?: z.ZodType;
  reply?: z.ZodType;
  /** The body is the bytes of a picture under its own content type, not JSON. */
  takes?: 'picture';
  /** Status of success; 200 unless said, 204 without a reply. */
  status?: 200 | 201 | 202 | 204;
  /** Refusals of its own, beside those every operation may give. */
  errors?: readonly ProblemCode[];
  /** True where money, stock or a slot moves: the header Idempotency-Key is required. */
  keyed?: boolean;
  /**
   * The thing has a version. Its answers carry `version` and the same as a strong `ETag`; PUT, PATCH and DELETE need it
   * back as `If-Match`: 428 without, 412 when it was changed meanwhile.
   */
  versioned?: true;
  limit?: LimitName;
  /** Only what is refused counts under `limit`. */
  countsRefusals?: true;
  /** An access token that has expired is no hindrance: the operation goes by what its body brings. */
  staleTokenAllowed?: true;
};

/** Does an operation change a thing that it must have seen first? */
export function needsIfMatch(key: string, operation: Pick<Operation, 'versioned'>): boolean {
  return operation.versioned === true && /^(PUT|PATCH|DELETE) /.test(key);
}

/** Keeps the literal types of a domain's table of operations. */
export function operations<const T extends Record<OperationKey, Operation>>(table: T): T {
  return table;
}
