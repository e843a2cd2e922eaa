import type { AttributeDefinition } from '#contract/catalogue-admin.ts';
import type { Transaction } from '#kernel/database/database.ts';
import type { Texts } from '#kernel/database/texts.ts';
import type { Ids } from '#kernel/ids/ids.ts';
import { type Refusal, isRefusal, refuse } from '#kernel/refusal/refusal.ts';
import { slugOf } from '../slug-of.ts';
import { checkAttributes } from './check-attributes.ts';
import {
  claimType,
  deleteType,
  dropType,
  insertType,
  listTypes,
  readAttributes,
  replaceAttributes,
} from './queries-types.ts';

type Saved = { id: string } | Refusal<'invalid_request' | 'in_use' | 'not_found' | 'precondition_failed'>;

/** A new type of product. Refuses a slug that is taken and attributes that cannot be (see `checkAttributes`). */
export async function createType(
  tx: Transaction,
  ids: Ids,
  type: { slug?: string | undefined; name: Texts; attributes: readonly AttributeDefinition[] },
): Promise<{ id: string; slug: string } | Exclude<Saved, { id: string }>> {
  const id = ids.uuid();
  const slug = type.slug ?? slugOf(type.name.en ?? '', `type-${id.slice(-12)}`);
  const made = await tx.engine.maybe(insertType, { id, slug, type_name: type.name });
  if (!made) return refuse('invalid_request', `There is a type called ${slug}.`, '/slug');
  const set = await setAttributes(tx, ids, id, type.attributes);
  return isRefusal(set) ? set : { id, slug };
}

/** Changes a type's name or all its attributes, as long as it is the version seen. */
export async function changeType(
  tx: Transaction,
  ids: Ids,
  { slug, seen, name, attributes }: Change,
): Promise<Saved> {
  const type = await claim(tx, slug, seen, name);
  if (isRefusal(type) || !attributes) return type;
  return setAttributes(tx, ids, type.id, attributes);
}
type Change = {
  slug: string;
  seen: number;
  name?: Texts | undefined;
  attributes?: AttributeDefinition[] | undefined;
};

/** Takes a type away with its attributes. Refused while a product is of it. */
export async function removeType(tx: Transaction, slug: string, seen: number): Promise<Saved> {
  const type = await claim(tx, slug, seen);
  if (isRefusal(type)) return type;
  const gone = await tx.engine.maybe(deleteType, { id: type.id });
  if (!gone) return refuse('in_use', 'There are products of this type.');
  await tx.engine.run(dropType, { id: type.id });
  return type;
}

async function claim(tx: Transaction, slug: string, seen: number, name?: Texts): Promise<Saved> {
  const type = await tx.engine.maybe(claimType, { slug, seen, type_name: name ?? null });
  if (type) return type;
  return refuse((await tx.asker.maybe(listTypes, { slug })) ? 'precondition_failed' : 'not_found');
}

async function setAttributes(
  tx: Transaction,
  ids: Ids,
  typeId: string,
  given: readonly AttributeDefinition[],
): Promise<Saved> {
  const groupsNamed = given.flatMap(({ choice_group: group }) => group ?? []);
  const { attributes, groups } = await tx.engine.one(readAttributes, {
    type_id: typeId,
    groups: groupsNamed,
  });
  const refused = checkAttributes(given, attributes, groups);
  if (refused) return refused;
  await tx.engine.run(replaceAttributes, {
    type_id: typeId,
    attributes: given.map(({ choice_group: group, choices, ...one }, position) => ({
      ...one,
      id: ids.uuid(),
      position,
      choice_group_id: group === null ? null : (groups[group]?.id ?? null),
      choices: group === null ? choices : [],
    })),
  });
  tx.emit({ topic: `type:${typeId}`, kind: 'product_type.changed', subject: typeId });
  return { id: typeId };
}
