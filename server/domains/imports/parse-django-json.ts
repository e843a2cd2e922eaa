import { z } from 'zod';
import type { FixtureObject } from './fixture-object.ts';

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const keys = z.array(z.union([z.string(), z.number()])).transform((list) => list.map(String));
const objects = z.array(
  z.object({
    model: z.string(),
    pk: z.union([z.string(), z.number()]).transform(String),
    fields: z.record(z.string(), z.union([scalar, keys, z.unknown().transform(() => null)])),
  }),
);

/**
 * The objects of a Django fixture in JSON; undefined for other JSON. Throws a SyntaxError for what is no
 * JSON.
 */
export function parseDjangoJson(text: string, file: string): FixtureObject[] | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new SyntaxError(`is no JSON: ${(error as Error).message}`);
  }
  const parsed = objects.safeParse(json);
  return parsed.data?.map((object) => ({ ...object, model: object.model.toLowerCase(), file }));
}
