import { z } from 'zod';
import { type Operation, needsIfMatch } from '#contract/operation.ts';
import { type Key, operationOf } from '#contract/operations.ts';
import { problems } from '#contract/problems.ts';
import { curlOf } from './curl.ts';
import { exampleOf } from './examples.ts';
import { policies } from './limits.ts';
import { escapeText, plainPage } from './plain-page.ts';
import { printJson } from './print-json.ts';
import { ownProblem, plainProblem } from './problem-examples.ts';
import { jsonSchemaOf } from './serializer.ts';

const callers: Record<Operation['by'], string> = {
  everybody: 'everybody (a guest with Basket-Token or Order-Token, a person with a bearer token)',
  person: 'a signed-in person',
  seller: 'a member of a seller (header Seller names which one)',
  staff: 'the operator’s staff',
};

/** The contract to browse, made from the same schemas that validate, with an example of each; works without scripts. */
export function referencePage(keys: readonly Key[], origin: string): string {
  const groups = new Map<string, Key[]>();
  for (const key of keys) {
    const name = key.split('/')[1] ?? '';
    groups.set(name, [...(groups.get(name) ?? []), key]);
  }
  const names = [...groups.keys()].sort();
  const index = `<nav aria-label="Groups"><p>${names.map((name) => `<a href="#${name}">${name}</a>`).join(' · ')}</p></nav>`;
  const sections = names.map(
    (name) =>
      `<h2 id="${name}">${name}</h2>${(groups.get(name) ?? []).map((key) => section(key, origin)).join('')}`,
  );
  const links =
    '<p>The same as <a href="/api/v1/openapi.json">OpenAPI 3.1</a>. Errors: <a href="/docs/errors">all codes</a>. ' +
    'Base address <code>/api/v1</code>. Money is <code>{"amount": 125000, "currency": "BDT"}</code> in minor units; times are RFC 3339 in UTC.</p>';
  return plainPage(
    'API reference',
    'Every operation of the Haat API: who may call it, what it takes, what it answers.',
    `${links}${index}${sections.join('')}`,
  );
}

function section(key: Key, origin: string): string {
  const operation = operationOf(key);
  const [method = '', path = ''] = key.split(' ');
  const limit = policies[operation.limit ?? 'default'];
  const ofAddress =
    operation.limit === 'checkout'
      ? ` All guests of an address together: ${policies.checkout_address.requests}.`
      : '';
  const codes = (operation.errors ?? []).map(
    (code) => `<li><a href="/docs/errors#${code}"><code>${code}</code></a> ${problems[code].status}</li>`,
  );
  return `<details><summary><span class="method">${method}</span> <code>${escapeText(path)}</code> ${escapeText(operation.summary)}</summary>
<p>For ${callers[operation.by]}. ${limit.requests} requests in ${limit.windowSeconds} s.${ofAddress}${operation.keyed ? ' Needs the header <code>Idempotency-Key</code>.' : ''}${versionNote(key, operation)}</p>
${exampleShown(key, operation, origin)}
<details><summary>All fields</summary>${shown('Path', operation.params, 'input')}${shown('Query', operation.query, 'input')}${shown('Body', operation.body, 'input')}
${shown(`Answer ${operation.status ?? 200}`, operation.reply, 'output')}</details>
${codes.length > 0 ? `<h3>Refusals of its own</h3><ul class="codes">${codes.join('')}</ul>` : ''}${refusalShown(key, operation)}</details>`;
}

function versionNote(key: Key, operation: Operation): string {
  if (needsIfMatch(key, operation))
    return ' Needs the header <code>If-Match</code> with the ETag that you saw.';
  return operation.versioned ? ' Answers with an <code>ETag</code>.' : '';
}

/** What to send and what comes back. The shell's line is taken whole by one click. */
function exampleShown(key: Key, operation: Operation, origin: string): string {
  const exchange = exampleOf(key, operation);
  const curl = `<h3>Request</h3><pre class="whole" tabindex="0">${escapeText(curlOf(key, operation, exchange, `${origin}/api/v1`))}</pre>`;
  const answer = operation.reply ? json(`Answer ${operation.status ?? 200}`, exchange.reply) : '';
  return `<div class="pair"><div>${curl}</div><div>${answer}</div></div>`;
}

/** One refusal in full, best one that says more than its code. */
function refusalShown(key: Key, operation: Operation): string {
  const codes = [
    ...(operation.errors ?? []),
    ...(operation.body || operation.query ? (['invalid_request'] as const) : []),
  ];
  const code = codes.find((one) => ownProblem(key, operation, one)) ?? codes[0];
  if (!code) return '';
  return json(`Answer ${problems[code].status}`, ownProblem(key, operation, code) ?? plainProblem(code));
}

const json = (title: string, value: unknown) =>
  `<h3>${title}</h3><pre tabindex="0">${escapeText(printJson(value))}</pre>`;

function shown(title: string, schema: z.ZodType | undefined, io: 'input' | 'output'): string {
  if (!schema) return '';
  const text = outline(jsonSchemaOf(schema, 'draft-2020-12', io) as Schema, '');
  return `<p>${title}</p><pre tabindex="0">${escapeText(text)}</pre>`;
}

type Schema = {
  type?: string | string[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  anyOf?: Schema[];
  enum?: unknown[];
  const?: unknown;
  format?: string;
  description?: string;
};

/** A schema as people write JSON down: names, types, what may be left out. */
function outline(schema: Schema, indent: string): string {
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.anyOf) return schema.anyOf.map((one) => outline(one, indent)).join(' | ');
  if (schema.type === 'array') return `[ ${outline(schema.items ?? {}, indent)} ]`;
  if (schema.type !== 'object' || !schema.properties) return String(schema.format ?? schema.type ?? 'any');
  const deeper = `${indent}  `;
  const lines = Object.entries(schema.properties).map(([name, property]) => {
    const optional = schema.required?.includes(name) ? '' : '?';
    const note = property.description ? `  // ${property.description}` : '';
    return `${deeper}${name}${optional}: ${outline(property, deeper)}${note}`;
  });
  return `{\n${lines.join('\n')}\n${indent}}`;
}
