import { type Transaction, codeOf } from '#kernel/database/database.ts';
import { type Refusal, refuse } from '#kernel/refusal/refusal.ts';
import { findOption, removeOption } from './queries-options.ts';

/** Forgets a question that is still the one seen. Refuses as long as a product type or a product asks it; the database sees to that. */
export async function deleteOption(
  tx: Transaction,
  { id, seen }: { id: string; seen: number },
): Promise<true | Refusal<'not_found' | 'precondition_failed' | 'in_use'>> {
  if (!(await tx.asker.maybe(findOption, { id, language: 'en' }))) return refuse('not_found');
  try {
    if ((await tx.engine.run(removeOption, { id, seen })) === 0) return refuse('precondition_failed');
  } catch (error) {
    if (codeOf(error) !== '23503' && codeOf(error) !== '23001') throw error;
    return refuse('in_use', 'Products ask it.');
  }
  tx.emit({ topic: `option:${id}`, kind: 'option.deleted', subject: id });
  return true;
}
