import type { FastifyRequest } from 'fastify';

import type { Fields } from '../types.ts';

/** Query and form fields of a call as one map of texts; of a repeated name the last holds, as in PHP. */
export function readFields(request: FastifyRequest): Fields {
  const fields: Fields = {};
  const isJson = request.headers['content-type']?.includes('json');
  for (const source of [request.query, isJson ? undefined : request.body]) {
    if (typeof source !== 'object' || source === null) continue;
    for (const [name, value] of Object.entries(source)) {
      const last: unknown = Array.isArray(value) ? value.at(-1) : value;
      if (typeof last === 'string') fields[name] = last;
    }
  }
  return fields;
}
