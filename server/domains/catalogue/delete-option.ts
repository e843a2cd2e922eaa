import { type Transaction, codeOf } from '#kernel/database/database.ts';
import { type Refusal, refuse } from '#kernel/refusal/refusal.ts';
import { findOption, removeOption } from './queries-options.ts';

/** Forgets a question. Refuses as long as a product type or a product asks it; the database sees to that. */
export async function deleteOption(
  tx: Transaction,
  id: string,
): Promise<true | Refusal<'not_found' | 'option_in_use'>> {
  if (!(await tx.asker.maybe(findOption, { id, language: 'en' }))) return refuse('not_found');
  try {
    await tx.engine.run(removeOption, { id });
  } catch (error) {
    if (codeOf(error) !== '23503' && codeOf(error) !== '23001') throw error;
    return refuse('option_in_use');
  }
  tx.emit({ topic: `option:${id}`, kind: 'option.deleted', subject: id });
  return true;
}
