import type { ParsedBodyOf } from '#contract/operations.ts';
import { type Transaction, codeOf } from '#kernel/database/database.ts';
import type { Texts } from '#kernel/database/texts.ts';
import { Refusal, refuse } from '#kernel/refusal/refusal.ts';
import { faultsOfOption } from './check-option.ts';
import { type OptionRow, findOption, updateOption } from './queries-options.ts';

type Change = ParsedBodyOf<'PATCH /admin/options/{id}'>;
type TextsChange = { en?: string | null | undefined; bn?: string | null | undefined };

/**
 * Changes a question by JSON Merge Patch. Refuses when somebody changed it after it was `seen`, and what could not be
 * answered any more. Answers in baskets are checked again when they are shown; orders keep theirs.
 */
export async function changeOption(
  tx: Transaction,
  { id, seen, change }: { id: string; seen: number; change: Change },
): Promise<true | Refusal<'not_found' | 'precondition_failed' | 'invalid_request'>> {
  const found = await tx.asker.maybe(findOption, { id, language: 'en' });
  if (!found) return refuse('not_found');
  const { product_types: _, items: __, sort: ___, version: ____, ...was } = found;
  const given = Object.entries(change).filter(([, value]) => value !== undefined);
  const option = {
    ...was,
    ...Object.fromEntries(given),
    name: merged(was.name, change.name) ?? {},
    help: change.help === null ? null : merged(was.help, change.help),
  } as OptionRow;
  const faults = faultsOfOption(option);
  if (faults.length > 0) return new Refusal('invalid_request', undefined, faults);
  try {
    if (!(await tx.engine.maybe(updateOption, { option, version: seen })))
      return refuse('precondition_failed');
  } catch (error) {
    if (codeOf(error) !== '23505') throw error;
    return refuse('invalid_request', `There is an option with the code ${option.code}.`, '/code');
  }
  tx.emit({ topic: `option:${id}`, kind: 'option.changed', subject: id });
  return true;
}

/** Null takes a language out; nothing is left of a text that is said in none. */
function merged(was: Texts | null, change: TextsChange | undefined): Texts | null {
  const said = Object.entries({ ...was, ...change }).filter(([, text]) => typeof text === 'string');
  return said.length > 0 ? (Object.fromEntries(said) as Texts) : null;
}
