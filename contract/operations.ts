import { accountOperations } from './accounts.ts';
import { basketOperations } from './basket.ts';
import { catalogueOperations } from './catalogue.ts';
import type { z } from 'zod';
import type { Operation, OperationKey } from './operation.ts';
import { notificationOperations } from './notifications.ts';
import { orderOperations } from './orders.ts';
import { searchOperations } from './search.ts';

/** Everything the API can do. */
export const allOperations = {
  ...accountOperations,
  ...catalogueOperations,
  ...basketOperations,
  ...orderOperations,
  ...notificationOperations,
  ...searchOperations,
};

export type Operations = typeof allOperations;
export type Key = keyof Operations & OperationKey;

type In<T> = T extends z.ZodType ? z.input<T> : undefined;
type Out<T> = T extends z.ZodType ? z.output<T> : undefined;
type Part<K extends Key, P extends string> = Operations[K] extends Record<P, infer T> ? T : undefined;

export type ParamsOf<K extends Key> = In<Part<K, 'params'>>;
export type QueryOf<K extends Key> = In<Part<K, 'query'>>;
export type BodyOf<K extends Key> = In<Part<K, 'body'>>;
export type ReplyOf<K extends Key> = Out<Part<K, 'reply'>>;
/** After validation, as the server sees it. */
export type ParsedParamsOf<K extends Key> = Out<Part<K, 'params'>>;
export type ParsedQueryOf<K extends Key> = Out<Part<K, 'query'>>;
export type ParsedBodyOf<K extends Key> = Out<Part<K, 'body'>>;

export function operationOf(key: Key): Operation {
  return allOperations[key];
}
