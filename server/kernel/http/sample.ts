import { fields } from '#contract/examples/fields.ts';
import { componentExamples } from '#contract/examples/index.ts';
import { at, ids, today } from '#contract/examples/story.ts';

export type Schema = {
  $ref?: string;
  type?: string;
  format?: string;
  enum?: unknown[];
  const?: unknown;
  anyOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
  minimum?: number;
  $defs?: Record<string, Schema>;
};

/** Stands where nothing is known of a text. A test refuses it in the document. */
const placeholder = 'string';

/** Of an object that extends a named one without a name of its own: the example of what it extends, largest first. */
const extended = Object.values(componentExamples)
  .filter((one): one is Record<string, unknown> => typeof one === 'object' && one !== null)
  .map((one) => ({ one, names: Object.keys(one) }))
  .filter(({ names }) => names.length > 2)
  .sort((a, b) => b.names.length - a.names.length);

/**
 * A value that follows a JSON schema of ours, put together from the examples of the components it names and from what
 * fields of such names hold. Does not promise that the value is valid: patterns are not in the schema.
 */
export function sampleOf(schema: Schema, name = '', defs = schema.$defs ?? {}): unknown {
  if (schema.$ref) {
    const component = schema.$ref.split('/').at(-1) ?? '';
    return component in componentExamples
      ? componentExamples[component]
      : sampleOf(defs[component] ?? {}, name, defs);
  }
  if (schema.const !== undefined) return schema.const;
  if (schema.anyOf) {
    return sampleOf(schema.anyOf.find((one) => one.type !== 'null') ?? {}, name, defs);
  }
  if (schema.type === 'array') return [sampleOf(schema.items ?? {}, name, defs)];
  if (schema.type === 'object') return sampleObject(schema.properties ?? {}, defs);
  if (schema.enum) return schema.enum.includes(fields[name]) ? fields[name] : schema.enum[0];
  return sampleScalar(schema, name);
}

function sampleObject(properties: Record<string, Schema>, defs: Record<string, Schema>) {
  const base = extended.find(({ names }) => names.every((known) => known in properties))?.one ?? {};
  const own = Object.entries(properties)
    .filter(([name]) => !(name in base))
    .map(([name, property]) => [name, sampleOf(property, name, defs)] as const);
  return { ...base, ...Object.fromEntries(own) };
}

function sampleScalar({ type, format, minimum }: Schema, name: string): unknown {
  const known = fields[name];
  if (type === 'boolean') return typeof known === 'boolean' ? known : true;
  if (type === 'integer' || type === 'number') return typeof known === 'number' ? known : (minimum ?? 1);
  if (typeof known === 'string') return known;
  if (format === 'uuid') return ids.order;
  if (format === 'date-time') return at.paid;
  if (format === 'date') return today;
  return placeholder;
}
