import type { AttributeKind } from '#contract/catalogue-admin.ts';
import type { Transaction } from '#kernel/database/database.ts';
import type { Texts } from '#kernel/database/texts.ts';
import { type Refusal, isRefusal, refuse } from '#kernel/refusal/refusal.ts';
import { insertProductTypes } from './queries-write.ts';

export type NewAttribute = {
  id: string;
  code: string;
  name: Texts;
  kind: Exclude<AttributeKind, 'entity'>;
  unit?: string;
  /** What can be chosen, for kinds `choice` and `choices`. */
  choices?: readonly { code: string; name: Texts }[];
};
export type NewProductType = {
  id: string;
  slug: string;
  name: Texts;
  /** In the order in which they are told. */
  attributes: readonly NewAttribute[];
};

/**
 * Adds a kind of product. Refuses a slug that is taken, a code that occurs twice, and a choice between
 * nothing.
 */
export async function createProductType(
  tx: Transaction,
  type: NewProductType,
): Promise<{ id: string } | Refusal<'invalid_request'>> {
  const answer = await createProductTypes(tx, [type]);
  return isRefusal(answer) ? answer : { id: type.id };
}

/** Many at once, in one statement; refuses as `createProductType`. */
export async function createProductTypes(
  tx: Transaction,
  types: readonly NewProductType[],
): Promise<{ count: number } | Refusal<'invalid_request'>> {
  for (const { attributes } of types) {
    const codes = new Set(attributes.map((attribute) => attribute.code));
    if (codes.size < attributes.length) {
      return refuse('invalid_request', 'Two attributes have the same code.', '/attributes');
    }
    const empty = attributes.find(
      ({ kind, choices = [] }) => (kind === 'choice' || kind === 'choices') !== choices.length > 0,
    );
    if (empty) {
      const pointer = `/attributes/${empty.code}/choices`;
      return refuse('invalid_request', 'A choice has choices, and nothing else has.', pointer);
    }
  }
  const attributes = types.flatMap((type) =>
    type.attributes.map(({ unit, choices, ...rest }, position) => ({
      ...rest,
      product_type_id: type.id,
      unit: unit ?? null,
      choices: choices ?? [],
      position,
    })),
  );
  const rows = types.map(({ id, slug, name }) => ({ id, slug, name }));
  const made = await tx.engine.many(insertProductTypes, { types: rows, attributes });
  const taken = types.find(({ slug }) => !made.some((row) => row.slug === slug));
  if (taken) return refuse('invalid_request', `There is a product type called ${taken.slug}.`, '/slug');
  return { count: types.length };
}
