import fastJsonStringify from 'fast-json-stringify';
import { z } from 'zod';

/** Writes an answer by its schema: what the schema does not name does not leave the house. */
export type Serializer = (value: unknown) => string;

export function compileSerializer(schema: z.ZodType): Serializer {
  return fastJsonStringify(
    jsonSchemaOf(schema, 'draft-7', 'output') as fastJsonStringify.Schema,
  ) as Serializer;
}

/** `additionalProperties: false` goes: inside a union it would make an answer with one more column match no branch. */
export function jsonSchemaOf(
  schema: z.ZodType,
  target: 'draft-7' | 'draft-2020-12',
  io: 'input' | 'output',
): unknown {
  return z.toJSONSchema(schema, {
    target,
    io,
    unrepresentable: 'any',
    reused: 'inline',
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
      delete jsonSchema.pattern;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
    },
  });
}
