import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import { type Operation, needsIfMatch } from '#contract/operation.ts';
import { type Key, operationOf } from '#contract/operations.ts';
import { type ProblemCode, problem, problems } from '#contract/problems.ts';
import { type Exchange, exampleOf } from './examples.ts';
import { policies } from './limits.ts';
import { ownProblem, plainProblem } from './problem-examples.ts';
import { jsonSchemaOf } from './serializer.ts';
import { tagOfAnswer } from './versions.ts';

type Json = Record<string, unknown>;

/**
 * The contract as OpenAPI 3.1, made from the schemas that validate, with an example of each operation. Schemas with a
 * name stand once under components. Throws when two different ones share a name.
 */
export function openApiOf(keys: readonly Key[], origin: string): Json {
  const named = new Named();
  const problemSchema = named.take(problem, 'output');
  const paths: Record<string, Json> = {};
  for (const key of keys) {
    const [method = 'GET', path = '/'] = key.split(' ');
    paths[path] = {
      ...paths[path],
      [method.toLowerCase()]: describe(key, operationOf(key), named, problemSchema),
    };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Haat',
      version: '1',
      description:
        'Marketplace for goods and home services. Money in minor units, times in UTC, errors as RFC 9457.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: `${origin}/api/v1` }],
    paths,
    components: {
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
        basket: { type: 'apiKey', in: 'header', name: 'Basket-Token' },
        order: { type: 'apiKey', in: 'header', name: 'Order-Token' },
      },
      schemas: named.schemas,
      // Codes of which an operation has nothing more to say share one example.
      examples: Object.fromEntries(
        Object.keys(problems).map((code) => [
          code,
          { summary: problems[code as ProblemCode].title, value: plainProblem(code as ProblemCode) },
        ]),
      ),
    },
  };
}

/** A schema brings those it names under `$defs`; in one document with others they move to one place. */
class Named {
  readonly schemas: Json = {};

  take(schema: z.ZodType, io: 'input' | 'output'): Json {
    const { $schema: _, $defs = {}, ...rest } = jsonSchemaOf(schema, 'draft-2020-12', io) as Json;
    for (const [name, named] of Object.entries($defs as Json)) {
      const moved = pointedAtComponents(named);
      if (name in this.schemas && !isDeepStrictEqual(this.schemas[name], moved)) {
        throw new Error(`Two different schemas are called ${name}`);
      }
      this.schemas[name] = moved;
    }
    return pointedAtComponents(rest) as Json;
  }
}

function pointedAtComponents(schema: unknown): unknown {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/'));
}

/** What the edge may answer before an operation of this kind is reached, and what every operation may. */
function commonErrors(key: Key, operation: Operation): ProblemCode[] {
  return [
    'malformed_request',
    ...(operation.by === 'everybody' ? [] : (['sign_in_required'] as const)),
    'token_invalid',
    ...(operation.by === 'seller' || operation.by === 'staff' ? (['not_allowed'] as const) : []),
    ...(operation.params ? (['not_found'] as const) : []),
    ...(operation.takes ? (['unsupported_media_type', 'body_too_large', 'cross_site_request'] as const) : []),
    ...(operation.body
      ? (['malformed_json', 'unsupported_media_type', 'body_too_large', 'cross_site_request'] as const)
      : []),
    ...(operation.keyed
      ? (['idempotency_key_missing', 'idempotency_key_in_use', 'idempotency_key_reused'] as const)
      : []),
    ...(operation.body || operation.query ? (['invalid_request'] as const) : []),
    ...(needsIfMatch(key, operation) ? (['precondition_required', 'precondition_failed'] as const) : []),
    'rate_limited',
    'internal_error',
    'unavailable',
  ];
}

function describe(key: Key, operation: Operation, named: Named, problemSchema: Json): Json {
  const exchange = exampleOf(key, operation);
  const statuses = new Map<number, ProblemCode[]>();
  for (const code of new Set([...(operation.errors ?? []), ...commonErrors(key, operation)])) {
    const { status } = problems[code];
    statuses.set(status, [...(statuses.get(status) ?? []), code]);
  }
  return {
    operationId: key
      .replace(/[{}]/g, '')
      .split(/[^A-Za-z0-9]+/)
      .map((word, index) => (index === 0 ? word.toLowerCase() : word.charAt(0).toUpperCase() + word.slice(1)))
      .join(''),
    summary: operation.summary,
    tags: [key.split('/')[1]?.replace(/[{}]/g, '') ?? 'market'],
    security:
      operation.by === 'everybody' ? [{}, { bearer: [] }, { basket: [] }, { order: [] }] : [{ bearer: [] }],
    'x-rate-limit': {
      policy: operation.limit ?? 'default',
      ...policies[operation.limit ?? 'default'],
      ...(operation.limit === 'checkout' && { guests_of_an_address: policies.checkout_address }),
    },
    parameters: [
      ...parametersOf(operation.params, 'path', named, exchange.params),
      ...parametersOf(operation.query, 'query', named, exchange.query),
      ...(operation.keyed
        ? [
            {
              name: 'Idempotency-Key',
              in: 'header',
              required: true,
              schema: { type: 'string', minLength: 8, maxLength: 255 },
              example: exchange.headers['Idempotency-Key'],
            },
          ]
        : []),
      ...(needsIfMatch(key, operation)
        ? [
            {
              name: 'If-Match',
              in: 'header',
              required: true,
              description: 'The ETag of the thing as you saw it.',
              schema: { type: 'string', pattern: String.raw`^"\d+"$` },
              example: exchange.headers['If-Match'],
            },
          ]
        : []),
      ...(operation.by === 'seller'
        ? [{ name: 'Seller', in: 'header', schema: { type: 'string' }, example: exchange.headers.Seller }]
        : []),
    ],
    ...(operation.body && {
      requestBody: {
        required: !operation.body.safeParse(undefined).success,
        content: {
          'application/json': { schema: named.take(operation.body, 'input'), example: exchange.body },
        },
      },
    }),
    ...(operation.takes && {
      requestBody: {
        required: true,
        content: { 'image/*': { schema: { type: 'string', format: 'binary' } } },
      },
    }),
    responses: {
      [String(operation.status ?? 200)]: {
        description: 'Done',
        ...(operation.versioned &&
          operation.reply && {
            headers: {
              ETag: {
                description: 'The version of the thing as a strong tag; goes back as If-Match.',
                schema: { type: 'string', pattern: String.raw`^"\d+"$` },
                example: tagOfAnswer(key, exchange.reply),
              },
            },
          }),
        ...(operation.reply && {
          content: {
            'application/json': { schema: named.take(operation.reply, 'output'), example: exchange.reply },
          },
        }),
      },
      ...Object.fromEntries(
        [...statuses].map(([status, codes]) => [
          String(status),
          {
            description: `Codes: ${codes.join(', ')}`,
            content: {
              'application/problem+json': {
                schema: problemSchema,
                examples: Object.fromEntries(
                  codes.map((code) => [code, problemExample(key, operation, code)]),
                ),
              },
            },
          },
        ]),
      ),
    },
  };
}

function problemExample(key: Key, operation: Operation, code: ProblemCode): Json {
  const value = ownProblem(key, operation, code);
  return value ? { summary: value.title, value } : { $ref: `#/components/examples/${code}` };
}

function parametersOf(
  schema: z.ZodObject | undefined,
  where: 'path' | 'query',
  named: Named,
  examples: Exchange['params'],
): Json[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = named.take(schema, 'input') as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: where,
    required: where === 'path' || required.includes(name),
    ...(typeof property.description === 'string' && { description: property.description }),
    schema: property,
    ...(name in examples && { example: examples[name] }),
  }));
}
