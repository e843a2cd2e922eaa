import type { Transaction } from '#kernel/database/database.ts';
import type { Texts } from '#kernel/database/texts.ts';
import type { Ids } from '#kernel/ids/ids.ts';
import { type Refusal, isRefusal, refuse } from '#kernel/refusal/refusal.ts';
import { slugOf } from '../slug-of.ts';
import { changeGroupRow, chosenIn, deleteGroup, insertGroup, listGroups } from './queries-groups.ts';

type Choices = readonly { code: string; name: Texts }[];
type Saved = { id: string } | Refusal<'invalid_request' | 'in_use' | 'not_found' | 'precondition_failed'>;

/** A new group of choices. Refuses a slug that is taken and a code that occurs twice. */
export async function createGroup(
  tx: Transaction,
  ids: Ids,
  { slug: given, name, choices }: { slug?: string | undefined; name: Texts; choices: Choices },
): Promise<{ id: string; slug: string } | Exclude<Saved, { id: string }>> {
  const twice = refuseTwice(choices);
  if (twice) return twice;
  const id = ids.uuid();
  const slug = given ?? slugOf(name.en ?? '', `choices-${id.slice(-12)}`);
  const made = await tx.engine.maybe(insertGroup, { id, slug, group_name: name, choices });
  return made ? { id, slug } : refuse('invalid_request', `There is a group called ${slug}.`, '/slug');
}

/** Changes a group and with it all attributes that use it. A choice that products have cannot go. */
export async function changeGroup(
  tx: Transaction,
  change: { slug: string; seen: number; name?: Texts | undefined; choices?: Choices | undefined },
): Promise<Saved> {
  const { slug, seen, name, choices } = change;
  const twice = choices && refuseTwice(choices);
  if (twice) return twice;
  const group = await claim(tx, slug, seen, name, choices);
  if (isRefusal(group)) return group;
  if (choices) {
    const chosen = await tx.engine.many(chosenIn, { id: group.id });
    const lost = chosen.filter(({ code }) => !choices.some((choice) => choice.code === code));
    if (lost.length > 0) {
      const codes = lost.map(({ code }) => code).join(', ');
      return refuse('in_use', `Products have chosen ${codes}.`, '/choices');
    }
  }
  tx.emit({ topic: `choices:${group.id}`, kind: 'choice_group.changed', subject: group.id });
  return group;
}

/** Takes a group away. Refused while an attribute uses it. */
export async function removeGroup(tx: Transaction, slug: string, seen: number): Promise<Saved> {
  const group = await claim(tx, slug, seen);
  if (isRefusal(group)) return group;
  return (
    (await tx.engine.maybe(deleteGroup, { id: group.id })) ?? refuse('in_use', 'Attributes use this group.')
  );
}

async function claim(
  tx: Transaction,
  slug: string,
  seen: number,
  name?: Texts,
  choices?: Choices,
): Promise<Saved> {
  const row = { slug, seen, group_name: name ?? null, choices: choices ?? null };
  const group = await tx.engine.maybe(changeGroupRow, row);
  if (group) return group;
  return refuse((await tx.asker.maybe(listGroups, { slug })) ? 'precondition_failed' : 'not_found');
}

function refuseTwice(choices: Choices): Refusal<'invalid_request'> | undefined {
  const codes = new Set(choices.map(({ code }) => code));
  return codes.size < choices.length
    ? refuse('invalid_request', 'Two choices have the same code.', '/choices')
    : undefined;
}
