import { accountOperations } from './accounts.ts';
import { alertOperations } from './alerts.ts';
import { basketOperations } from './basket.ts';
import { catalogueAdminOperations } from './catalogue-admin.ts';
import { catalogueOperations } from './catalogue.ts';
import { contentOperations } from './content.ts';
import { optionOperations } from './options.ts';
import { commissionOperations } from './commission.ts';
import type { z } from 'zod';
import type { Operation, OperationKey } from './operation.ts';
import { notificationOperations } from './notifications.ts';
import { orderOperations } from './orders.ts';
import { priceOperations } from './prices.ts';
import { stockOperations } from './stock.ts';
import { searchOperations } from './search.ts';

/** Everything the API can do. */
export const allOperations = {
  ...accountOperations,
  ...catalogueOperations,
  ...catalogueAdminOperations,
  ...optionOperations,
  ...basketOperations,
  ...orderOperations,
  ...notificationOperations,
  ...contentOperations,
  ...stockOperations,
  ...alertOperations,
  ...priceOperations,
  ...commissionOperations,
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
/** What is sent to an operation that takes bytes. */
export type BytesOf<K extends Key> = Operations[K] extends { takes: string }
  ? { type: string; data: Uint8Array<ArrayBuffer> }
  : undefined;
/** The version a versioned PUT, PATCH or DELETE is about; no other operation has one. */
export type SeenVersionOf<K extends Key> = Operations[K] extends { versioned: true }
  ? K extends `${'PUT' | 'PATCH' | 'DELETE'} ${string}`
    ? number
    : undefined
  : undefined;
/** After validation, as the server sees it. */
export type ParsedParamsOf<K extends Key> = Out<Part<K, 'params'>>;
export type ParsedQueryOf<K extends Key> = Out<Part<K, 'query'>>;
export type ParsedBodyOf<K extends Key> = Out<Part<K, 'body'>>;

export function operationOf(key: Key): Operation {
  return allOperations[key];
}
