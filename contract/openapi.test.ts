import { expect, it } from 'vitest';
import { openApiOf } from '#kernel/http/openapi.ts';
import { allOperations, type Key, operationOf } from './operations.ts';
import { needsIfMatch } from './operation.ts';
import { problems } from './problems.ts';

type Json = Record<string, unknown>;
type Parameter = { name: string; in: string; required?: boolean; schema?: Json };
type Described = {
  operationId?: string;
  summary?: string;
  tags?: string[];
  security?: Json[];
  parameters?: Parameter[];
  requestBody?: { required: boolean; content: Record<string, { schema: Json }> };
  responses: Record<string, { description: string; content?: Record<string, { schema: Json }> }>;
};

const keys = Object.keys(allOperations) as Key[];
const document = JSON.parse(JSON.stringify(openApiOf(keys, 'https://market.example'))) as Json & {
  paths: Record<string, Record<string, Described>>;
  components: { schemas: Record<string, Json>; securitySchemes: Json };
};

const described = (key: Key): Described => {
  const [method = '', path = ''] = key.split(' ');
  const found = document.paths[path]?.[method.toLowerCase()];
  if (!found) throw new Error(`${key} is not described`);
  return found;
};

/** What breaks OpenAPI 3.1 in a document of ours, as far as its readers trip over it. */
function faultsOf(given: typeof document): string[] {
  const faults: string[] = [];
  if (!/^3\.1\.\d+$/.test(String(given.openapi))) faults.push('openapi is not 3.1');
  const info = given.info as Json | undefined;
  for (const field of ['title', 'version'])
    if (typeof info?.[field] !== 'string') faults.push(`info.${field} is missing`);
  const ids = new Set<string>();
  for (const [path, methods] of Object.entries(given.paths)) {
    if (!path.startsWith('/')) faults.push(`${path} does not begin with /`);
    for (const [method, one] of Object.entries(methods)) {
      const name = `${method} ${path}`;
      if (!['get', 'post', 'put', 'patch', 'delete'].includes(method)) faults.push(`${name}: no method`);
      if (!one.operationId || ids.has(one.operationId))
        faults.push(`${name}: id ${one.operationId} missing or taken`);
      ids.add(one.operationId ?? '');
      if (!one.summary) faults.push(`${name}: no summary`);
      if (!one.tags?.length) faults.push(`${name}: no tag`);
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => parameter);
      const declared = (one.parameters ?? []).filter((parameter) => parameter.in === 'path');
      if (
        declared
          .map((parameter) => parameter.name)
          .sort()
          .join() !== inPath.sort().join()
      ) {
        faults.push(`${name}: path parameters differ`);
      }
      if (declared.some((parameter) => parameter.required !== true))
        faults.push(`${name}: optional path parameter`);
      const all = (one.parameters ?? []).map(
        (parameter) => `${parameter.in} ${parameter.name.toLowerCase()}`,
      );
      if (new Set(all).size !== all.length) faults.push(`${name}: a parameter stands twice`);
      if ((one.parameters ?? []).some((parameter) => !parameter.schema))
        faults.push(`${name}: parameter without schema`);
      for (const [status, answer] of Object.entries(one.responses)) {
        if (!/^[1-5]\d\d$/.test(status) || !answer.description) faults.push(`${name}: answer ${status}`);
      }
      for (const requirement of one.security ?? []) {
        for (const scheme of Object.keys(requirement)) {
          if (!(scheme in given.components.securitySchemes)) faults.push(`${name}: no scheme ${scheme}`);
        }
      }
    }
  }
  for (const [, pointer = ''] of JSON.stringify(given).matchAll(/"\$ref":"([^"]*)"/g)) {
    const target =
      pointer.startsWith('#/') &&
      pointer
        .slice(2)
        .split('/')
        .reduce<unknown>((at, step) => (at as Json)?.[step], given);
    if (!target) faults.push(`${pointer} leads nowhere`);
  }
  return [...new Set(faults)];
}

it('is a sound OpenAPI 3.1 document of every operation', () => {
  expect(faultsOf(document)).toEqual([]);
  expect(keys.length).toBeGreaterThan(50);
  for (const key of keys) expect(described(key).operationId).toMatch(/^[a-z][A-Za-z0-9]+$/);
});

it('notices a lost schema, a doubled id and a parameter that is not there', () => {
  const copy = structuredClone(document);
  delete copy.components.schemas.Money;
  const first = copy.paths['/areas']?.get;
  const second = copy.paths['/categories']?.get;
  if (first && second) second.operationId = first.operationId ?? '';
  copy.paths['/orders/{order_id}'] = copy.paths['/orders/{id}'] ?? {};
  const faults = faultsOf(copy).join('\n');
  expect(faults).toContain('#/components/schemas/Money leads nowhere');
  expect(faults).toContain('get /categories: id getAreas missing or taken');
  expect(faults).toContain('get /orders/{order_id}: path parameters differ');
});

it.each(keys)('%s says what goes in and comes out', (key) => {
  const operation = operationOf(key);
  const one = described(key);
  const body = one.requestBody?.content['application/json']?.schema;
  expect(Boolean(body)).toBe(operation.body !== undefined);
  const answer = one.responses[String(operation.status ?? 200)];
  expect(Boolean(answer?.content?.['application/json']?.schema)).toBe(operation.reply !== undefined);
  const schema = answer?.content?.['application/json']?.schema;
  if (schema)
    expect(
      Object.keys(schema).some((word) => ['$ref', 'type', 'anyOf', 'oneOf', 'allOf'].includes(word)),
    ).toBe(true);
  const names = (one.parameters ?? [])
    .filter((parameter) => parameter.in === 'query')
    .map((parameter) => parameter.name);
  expect(names).toEqual(Object.keys(operation.query?.shape ?? {}));
  if (operation.by !== 'everybody') expect(one.security).toEqual([{ bearer: [] }]);
});

it.each(keys)('%s lists the codes it may refuse with', (key) => {
  const operation = operationOf(key);
  const one = described(key);
  const listed = Object.entries(one.responses).flatMap(([status, { description }]) =>
    description.startsWith('Codes: ')
      ? description
          .slice(7)
          .split(', ')
          .map((code) => ({ status, code }))
      : [],
  );
  for (const { status, code } of listed) {
    expect(problems[code as keyof typeof problems]?.status, code).toBe(Number(status));
  }
  const codes = listed.map(({ code }) => code);
  expect(codes).toEqual(
    expect.arrayContaining(['rate_limited', 'internal_error', ...(operation.errors ?? [])]),
  );
  if (operation.by !== 'everybody') expect(codes).toContain('sign_in_required');
  if (operation.by === 'seller' || operation.by === 'staff') expect(codes).toContain('not_allowed');
  if (operation.params) expect(codes).toContain('not_found');
});

it('names the second limit that guests of one address share in the checkout', () => {
  const limitOf = (key: Key) => (described(key) as Json)['x-rate-limit'];
  expect(limitOf('POST /checkouts')).toEqual({
    policy: 'checkout',
    requests: 60,
    windowSeconds: 60,
    guests_of_an_address: { requests: 300, windowSeconds: 60 },
  });
  expect(limitOf('GET /areas')).not.toHaveProperty('guests_of_an_address');
});

/** What moves money, stock or a visit; a new one of these names without a key is a double effect waiting to happen. */
const moving =
  /\/(complete|cancel|pay|ship|deliver|accept|on-the-way|start|receive|refund|payouts|checkouts)$/;

it('documents Idempotency-Key wherever it is needed, and asks for it wherever something moves', () => {
  const keyed = keys.filter((key) => operationOf(key).keyed);
  for (const key of keys) {
    const header = described(key).parameters?.find((parameter) => parameter.name === 'Idempotency-Key');
    expect(header?.required ?? false, key).toBe(keyed.includes(key));
    if (header) expect(header).toMatchObject({ in: 'header', schema: { minLength: 8, maxLength: 255 } });
  }
  expect(keyed.filter((key) => !key.startsWith('POST '))).toEqual([]);
  expect(keys.filter((key) => key.startsWith('POST ') && moving.test(key) && !keyed.includes(key))).toEqual(
    [],
  );
  expect(keyed.length).toBeGreaterThan(10);
});

it('documents If-Match and ETag wherever a thing has a version', () => {
  for (const key of keys) {
    const operation = operationOf(key);
    const header = described(key).parameters?.find((parameter) => parameter.name === 'If-Match');
    expect(header?.required ?? false, key).toBe(needsIfMatch(key, operation));
    const answer = described(key).responses[String(operation.status ?? 200)] as { headers?: Json };
    expect(Object.keys(answer.headers ?? {}), key).toEqual(
      operation.versioned && operation.reply ? ['ETag'] : [],
    );
    if (!operation.versioned || !operation.reply) continue;
    const shape = (operation.reply as { shape?: Json }).shape;
    expect(Object.keys(shape ?? {}), key).toContain('version');
  }
});
