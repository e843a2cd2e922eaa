import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { exampleOf } from '#kernel/http/examples.ts';
import { openApiOf } from '#kernel/http/openapi.ts';
import { sampleOf } from '#kernel/http/sample.ts';
import { allOperations, type Key, operationOf } from '../operations.ts';
import type { Operation } from '../operation.ts';
import { problem, problems } from '../problems.ts';
import { fields } from './fields.ts';
import { componentExamples, operationExamples } from './index.ts';
import { ids, orderNumber } from './story.ts';

type Json = Record<string, unknown>;
type Media = {
  schema: Json;
  example?: unknown;
  examples?: Record<string, { $ref?: string; value?: unknown }>;
};
type Answer = { content?: Record<string, Media> };
type Described = {
  parameters: { name: string; in: string; required?: boolean; schema: Json; example?: unknown }[];
  requestBody?: { content: Record<string, Media> };
  responses: Record<string, Answer>;
};

const keys = Object.keys(allOperations) as Key[];
const document = JSON.parse(JSON.stringify(openApiOf(keys, 'https://market.example'))) as {
  paths: Record<string, Record<string, Described>>;
  components: { schemas: Record<string, Json>; examples: Record<string, { value: unknown }> };
};
const described = (key: Key): Described => {
  const [method = '', path = ''] = key.split(' ');
  const found = document.paths[path]?.[method.toLowerCase()];
  if (!found) throw new Error(`${key} is not described`);
  return found;
};

/** A schema of the document, able to check: what it points at travels with it. */
function checkerOf(schema: Json): z.ZodType {
  const whole = { ...schema, $defs: document.components.schemas };
  const moved = JSON.stringify(whole).replaceAll('"#/components/schemas/', '"#/$defs/');
  return z.fromJSONSchema(JSON.parse(moved));
}

const faults = (schema: z.ZodType, value: unknown): string[] => {
  const parsed = schema.safeParse(value);
  return parsed.success
    ? []
    : parsed.error.issues.map((issue) => `/${issue.path.join('/')}: ${issue.message}`);
};

/** Words that stand where nobody thought of a value, and values that nobody meant. */
function emptyWords(value: unknown, at = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((one, index) => emptyWords(one, `${at}/${index}`));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([name, one]) => emptyWords(one, `${at}/${name}`));
  }
  const empty =
    typeof value === 'string'
      ? /^(string|text|name|title|value|foo|bar|baz|test|todo|example|)$|lorem|ipsum/i.test(value)
      : typeof value === 'number' && !Number.isFinite(value);
  return empty ? [`${at} is ${JSON.stringify(value)}`] : [];
}

describe.each(keys)('%s', (key) => {
  const operation: Operation = operationOf(key);
  const one = described(key);
  const exchange = exampleOf(key, operation);
  const body = one.requestBody?.content['application/json'];
  const reply = one.responses[String(operation.status ?? 200)]?.content?.['application/json'];

  it('has an example of each thing that goes in and out', () => {
    expect(body !== undefined && 'example' in body).toBe(operation.body !== undefined);
    expect(reply !== undefined && 'example' in reply).toBe(operation.reply !== undefined);
    const required = one.parameters.filter((parameter) => parameter.required);
    expect(required.filter((parameter) => parameter.example === undefined)).toEqual([]);
    for (const [status, answer] of Object.entries(one.responses)) {
      const media = answer.content?.['application/problem+json'];
      if (media) expect(Object.keys(media.examples ?? {}), status).not.toEqual([]);
    }
  });

  it('takes its own example', () => {
    const onTheWire = Object.fromEntries(
      Object.entries(exchange.query).map(([name, value]) => [name, String(value)]),
    );
    expect(operation.params ? faults(operation.params, exchange.params) : []).toEqual([]);
    expect(operation.query ? faults(operation.query, onTheWire) : []).toEqual([]);
    expect(operation.body ? faults(operation.body, exchange.body) : []).toEqual([]);
    if (operation.reply) {
      expect(faults(operation.reply, exchange.reply)).toEqual([]);
      // Nothing more than the schema names: a field that was taken away goes from the example too.
      expect(operation.reply.parse(exchange.reply)).toEqual(exchange.reply);
    }
    const undeclared = Object.keys(exchange.query).filter(
      (name) => !(name in (operation.query?.shape ?? {})),
    );
    expect(undeclared).toEqual([]);
  });

  it('has examples that follow the schemas of the document', () => {
    for (const parameter of one.parameters.filter(({ example }) => example !== undefined)) {
      expect(faults(checkerOf(parameter.schema), parameter.example), parameter.name).toEqual([]);
    }
    if (body) expect(faults(checkerOf(body.schema), body.example)).toEqual([]);
    if (reply) expect(faults(checkerOf(reply.schema), reply.example)).toEqual([]);
  });

  it('says something with every word', () => {
    const { params, query, body: sent, reply: got } = exchange;
    const hint = 'Say what it holds: contract/examples/fields.ts, or the example of the operation';
    expect(emptyWords({ params, query, body: sent, reply: got }), hint).toEqual([]);
  });

  it('shows its refusals as the problems that they are', () => {
    for (const [status, answer] of Object.entries(one.responses)) {
      const examples = answer.content?.['application/problem+json']?.examples ?? {};
      for (const [code, { $ref, value }] of Object.entries(examples)) {
        const shown = $ref ? document.components.examples[$ref.split('/').at(-1) ?? '']?.value : value;
        expect(faults(problem.strict(), shown), code).toEqual([]);
        expect(shown).toMatchObject({ code, status: Number(status), type: `/docs/errors#${code}` });
      }
    }
    const wrong = one.responses['422']?.content?.['application/problem+json']?.examples?.invalid_request;
    expect(wrong !== undefined).toBe(Boolean(operation.body ?? operation.query ?? operation.takes));
    if (wrong) expect(wrong).toHaveProperty('value.errors.0.pointer');
  });
});

it('speaks of refusals and operations that exist', () => {
  expect(Object.keys(operationExamples).filter((key) => !(key in allOperations))).toEqual([]);
  for (const key of keys) {
    const own: readonly string[] = operationOf(key).errors ?? [];
    const told = Object.keys(operationExamples[key]?.problems ?? {});
    expect(
      told.filter((code) => !own.includes(code)),
      key,
    ).toEqual([]);
  }
  expect(Object.keys(document.components.examples)).toEqual(Object.keys(problems));
});

it('has no example of a schema that is gone', () => {
  const { schemas } = document.components;
  expect(Object.keys(componentExamples).filter((name) => !(name in schemas))).toEqual([]);
});

describe('the story', () => {
  const said = keys.map((key) => exampleOf(key, operationOf(key)));
  const text = JSON.stringify(said);
  const values = (name: string) => {
    const found: unknown[] = [];
    JSON.stringify(said, (at, value: unknown) => {
      if (at === name) found.push(value);
      return value;
    });
    return found;
  };

  it('is one: one order, and only things of the cast', () => {
    expect(new Set(values('order_number'))).toEqual(new Set([orderNumber]));
    expect(new Set(values('number'))).toEqual(new Set([orderNumber]));
    const cast: readonly string[] = Object.values(ids);
    const found = text.match(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g) ?? [];
    const strangers = [...new Set(found)].filter((id) => id[14] === '7' && !cast.includes(id));
    expect(found.length).toBeGreaterThan(200);
    expect(strangers).toEqual([]);
  });

  it('has ids that carry the instant at which their thing came to be', () => {
    const bornAt = (id: string) => Number.parseInt(id.replace('-', '').slice(0, 12), 16);
    const twins = said.flatMap(({ reply }) => {
      const { id, placed_at } = (reply ?? {}) as { id?: string; placed_at?: string };
      return id && placed_at ? [Math.abs(Date.parse(placed_at) - bornAt(id))] : [];
    });
    expect(twins.length).toBeGreaterThan(1);
    expect(Math.max(...twins)).toBeLessThan(1000);
    expect([ids.basket, ids.checkout, ids.order, ids.orderNotice].map(bornAt)).toEqual(
      [ids.basket, ids.checkout, ids.order, ids.orderNotice].map(bornAt).sort((a, b) => a - b),
    );
  });

  it('is of Dhaka: taka, its numbers and its clock, instants in UTC', () => {
    expect(new Set(values('currency'))).toEqual(new Set(['BDT']));
    expect(new Set(values('time_zone'))).toEqual(new Set(['Asia/Dhaka']));
    const phones = values('phone').filter((phone) => phone !== null);
    expect(phones.filter((phone) => !/^(\+88017|017)[\d ]+$/.test(String(phone)))).toEqual([]);
    expect(text.match(/\dT\d\d:\d\d[^"]*"/g)?.filter((end) => !end.endsWith('Z"'))).toEqual([]);
  });

  it('adds up', () => {
    type Priced = { lines: { line_total: { amount: number } }[]; total?: { amount: number } };
    const sum = ({ lines }: Priced) => lines.reduce((all, { line_total: { amount } }) => all + amount, 0);
    const order = componentExamples.Order as Priced;
    const basket = componentExamples.Basket as Priced & { quote: { total: { amount: number } } };
    expect(sum(order)).toBe(order.total?.amount);
    expect(sum(basket)).toBe(basket.quote.total.amount);
    expect(sum(componentExamples.SellerOrder as Priced)).toBe(
      (componentExamples.SellerOrder as Priced).total?.amount,
    );
  });
});

describe('a new operation', () => {
  const schemaOf = (schema: z.ZodType) => z.toJSONSchema(schema) as Parameters<typeof sampleOf>[0];

  it('has an example from the parts that it is made of', () => {
    const known = operationOf('GET /orders/{id}').reply ?? z.never();
    const reply = z.object({ orders: z.array(known), has_more: z.boolean(), day: z.iso.date().nullable() });
    const sample = sampleOf(schemaOf(reply));
    expect(faults(reply, sample)).toEqual([]);
    expect(sample).toMatchObject({ orders: [{ number: orderNumber }], has_more: true, day: fields.day });
  });

  it('has what an object extends, and its own beside it', () => {
    const reply = operationOf('POST /baskets').reply ?? z.never();
    expect(sampleOf(schemaOf(reply))).toMatchObject({ id: ids.basket, item_count: 2 });
  });

  it('is refused as long as nobody says what a text holds', () => {
    const sample = sampleOf(schemaOf(z.object({ warehouse_motto: z.string() })));
    expect(emptyWords(sample)).toEqual(['/warehouse_motto is "string"']);
  });
});
