import type { Columns, ValuesOf } from './columns.ts';

/** One SQL text with typed parameters and a typed row. `text` carries numbered parameters. */
export interface Statement<P extends Columns = Columns, R extends Columns = Columns> {
  readonly name: string;
  readonly text: string;
  readonly params: P;
  readonly row: R;
  /** Parameter names in the order of their numbers. */
  readonly order: readonly string[];
  /** True when the text was put together at run time, so that the catalogue of statements does not list it. */
  readonly dynamic: boolean;
}

export type ParamsOf<S> = S extends Statement<infer P, Columns> ? ValuesOf<P> : never;
export type RowOf<S> = S extends Statement<Columns, infer R> ? ValuesOf<R> : never;

type Definition<P extends Columns, R extends Columns> = { name: string; params?: P; row?: R; text: string };

const all = new Map<string, Statement>();

/**
 * Declares a statement. `$name` in the text stands for a parameter and is cast to its declared type.
 * A test prepares every declared statement on the migrated schema and compares its columns with `row`.
 * Throws at load when a name is used twice, or when text and parameters do not fit.
 */
export function statement<P extends Columns = {}, R extends Columns = {}>(
  definition: Definition<P, R>,
): Statement<P, R> {
  if (all.has(definition.name)) throw new Error(`Two statements are called ${definition.name}`);
  const made = compile(definition, false);
  all.set(made.name, made as unknown as Statement);
  return made;
}

/** A statement whose text depends on the request (filters, sorts). Few texts in all, since each is prepared once. */
export function dynamicStatement<P extends Columns, R extends Columns>(
  definition: Definition<P, R>,
): Statement<P, R> {
  return compile(definition, true);
}

/** Every declared statement that was loaded so far. */
export function declaredStatements(): readonly Statement[] {
  return [...all.values()];
}

function compile<P extends Columns, R extends Columns>(
  definition: Definition<P, R>,
  dynamic: boolean,
): Statement<P, R> {
  const params = (definition.params ?? {}) as P;
  const order: string[] = [];
  const text = definition.text.trim().replace(/\$([a-z][a-z0-9_]*)/g, (_, name: string) => {
    const type = params[name]?.type;
    if (!type) throw new Error(`${definition.name}: the parameter $${name} is not declared`);
    if (!order.includes(name)) order.push(name);
    return `$${order.indexOf(name) + 1}::${type}`;
  });
  const unused = Object.keys(params).filter((name) => !order.includes(name));
  if (unused.length > 0)
    throw new Error(`${definition.name}: the parameters ${unused.join(', ')} are not used`);
  return { name: definition.name, text, params, row: (definition.row ?? {}) as R, order, dynamic };
}
