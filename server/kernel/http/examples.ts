import { callerAt, fields, idAfter } from '#contract/examples/fields.ts';
import { operationExamples } from '#contract/examples/index.ts';
import { idempotencyKey, megh } from '#contract/examples/story.ts';
import { type Operation, needsIfMatch } from '#contract/operation.ts';
import type { Key } from '#contract/operations.ts';
import { type Schema, sampleOf } from './sample.ts';
import { jsonSchemaOf } from './serializer.ts';
import { tagOf } from './versions.ts';

type Values = Record<string, unknown>;

/** One request and its success, as they go over the wire. */
export type Exchange = {
  params: Values;
  query: Values;
  headers: Record<string, string>;
  body?: unknown;
  reply?: unknown;
};

/** What is said of the operation in contract/examples, and what can be put together of the rest. */
export function exampleOf(key: Key, operation: Operation): Exchange {
  const said = operationExamples[key] ?? {};
  const params = { ...paramsOf(key, operation), ...said.params };
  return {
    params,
    query: said.query ?? queryOf(operation),
    headers: {
      ...(operation.keyed && { 'Idempotency-Key': idempotencyKey }),
      ...(needsIfMatch(key, operation) && { 'If-Match': tagOf(Number(fields.version)) }),
      ...(operation.by === 'seller' && { Seller: callerAt[key.split('/')[2] ?? ''] ?? megh.slug }),
    },
    ...(operation.body && { body: said.body ?? sampleOf(schemaOf(operation.body, 'input')) }),
    ...(operation.reply && { reply: said.reply ?? replyOf(operation.reply, params) }),
  };
}

const schemaOf = (schema: NonNullable<Operation['reply']>, io: 'input' | 'output') =>
  jsonSchemaOf(schema, 'draft-2020-12', io) as Schema;

function paramsOf(key: Key, operation: Operation): Values {
  const words = key.split('/').slice(1);
  return Object.fromEntries(
    Object.keys(operation.params?.shape ?? {}).map((name) => {
      const place = words.indexOf(`{${name}}`);
      const before = words.slice(Math.max(0, place - 2), place).join('/');
      const id = idAfter[before] ?? idAfter[words[place - 1] ?? ''];
      return [name, name === 'id' && id ? id : fields[name]];
    }),
  );
}

/** All that may be asked but the cursor: a first request has none. */
function queryOf({ query }: Operation): Values {
  if (!query) return {};
  const { cursor: _, ...rest } = sampleOf(schemaOf(query, 'input')) as Values;
  return rest;
}

/** An answer about the thing that the path names has its id. */
function replyOf(reply: NonNullable<Operation['reply']>, { id }: Values): unknown {
  const schema = schemaOf(reply, 'output');
  const sample = sampleOf(schema);
  return id && schema.properties && 'id' in schema.properties ? { ...(sample as Values), id } : sample;
}
