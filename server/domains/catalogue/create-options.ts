import type { Transaction } from '#kernel/database/database.ts';
import { Refusal, refuse } from '#kernel/refusal/refusal.ts';
import { faultsOfOption } from './check-option.ts';
import { type OptionRow, insertOptions } from './queries-options.ts';

export type NewOption = OptionRow;

/**
 * Adds questions, asked of nothing yet, in one statement. Refuses one that could not be answered, and a code that is
 * taken; then none should be kept.
 */
export async function createOptions(
  tx: Transaction,
  options: readonly NewOption[],
): Promise<{ count: number } | Refusal<'invalid_request'>> {
  const faults = options.flatMap(faultsOfOption);
  if (faults.length > 0) return new Refusal('invalid_request', undefined, faults);
  const made = await tx.engine.many(insertOptions, { options });
  const taken = options.find(({ code }) => !made.some((row) => row.code === code));
  if (taken) return refuse('invalid_request', `There is an option with the code ${taken.code}.`, '/code');
  tx.emit(...options.map(({ id }) => ({ topic: `option:${id}`, kind: 'option.created', subject: id })));
  return { count: options.length };
}
