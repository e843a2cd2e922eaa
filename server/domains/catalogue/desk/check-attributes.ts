import type { AttributeDefinition } from '#contract/catalogue-admin.ts';
import { type FieldError, Refusal } from '#kernel/refusal/refusal.ts';
import type { KnownAttribute } from './queries-types.ts';

type Groups = Readonly<Record<string, { id: string; codes: readonly string[] }>>;

/**
 * What keeps these definitions from being a type's attributes: codes that occur twice, choices where there are none to
 * make or too few, a group nobody made; and, of what products have already, a kind that changes, a choice or an
 * attribute that goes.
 */
export function checkAttributes(
  given: readonly AttributeDefinition[],
  known: readonly KnownAttribute[],
  groups: Groups,
): Refusal<'invalid_request' | 'in_use'> | undefined {
  const wrong: FieldError[] = [];
  const used: FieldError[] = [];
  given.forEach((attribute, place) => {
    const at = `/attributes/${place}`;
    for (const [field, detail] of faultsOf(attribute, given.slice(0, place), groups)) {
      wrong.push({ pointer: `${at}/${field}`, code: 'invalid', detail });
    }
    const before = known.find(({ code, used: has }) => code === attribute.code && has);
    if (!before) return;
    if (before.kind !== attribute.kind) {
      used.push({
        pointer: `${at}/kind`,
        code: 'in_use',
        detail: 'Products have values of the kind it had.',
      });
      return;
    }
    const codes = codesOf(attribute, groups);
    const lost = before.used_choices.filter((code) => !codes.includes(code));
    if (lost.length > 0) {
      const detail = `Products have chosen ${lost.join(', ')}.`;
      used.push({ pointer: `${at}/choices`, code: 'in_use', detail });
    }
  });
  const gone = known.filter(({ code, used: has }) => has && !given.some((one) => one.code === code));
  if (gone.length > 0) {
    const detail = `Products have values of ${gone.map(({ code }) => code).join(', ')}.`;
    used.push({ pointer: '/attributes', code: 'in_use', detail });
  }
  if (wrong.length > 0) return new Refusal('invalid_request', wrong[0]?.detail, wrong);
  return used.length > 0 ? new Refusal('in_use', used[0]?.detail, used) : undefined;
}

const codesOf = ({ choice_group: group, choices }: AttributeDefinition, groups: Groups): readonly string[] =>
  group === null ? choices.map(({ code }) => code) : (groups[group]?.codes ?? []);

function faultsOf(
  attribute: AttributeDefinition,
  before: readonly AttributeDefinition[],
  groups: Groups,
): [field: string, detail: string][] {
  const { code, kind, required, choices, choice_group: group, entity } = attribute;
  const faults: [string, string][] = [];
  const chooses = kind === 'choice' || kind === 'choices';
  if (before.some((one) => one.code === code)) faults.push(['code', 'Two attributes have this code.']);
  if (required && kind === 'boolean') {
    faults.push(['required', 'A yes or no cannot be required: saying no is an answer.']);
  }
  if (chooses && group === null && choices.length === 0)
    faults.push(['choices', 'Give something to choose.']);
  if (!chooses && (group !== null || choices.length > 0)) {
    faults.push(['choices', 'Only a choice has choices.']);
  }
  if (new Set(choices.map((choice) => choice.code)).size < choices.length) {
    faults.push(['choices', 'Two choices have the same code.']);
  }
  if (group !== null && !groups[group]) faults.push(['choice_group', 'There is no such group of choices.']);
  if ((kind === 'entity') !== (entity !== null)) {
    faults.push(['entity', 'Say what it names: an item, a category or a seller.']);
  }
  return faults;
}
