import type { Language } from '#contract/common.ts';
import type { OptionKind } from '#contract/options.ts';
import type { Transaction } from '#kernel/database/database.ts';
import { type Refusal, refuse } from '#kernel/refusal/refusal.ts';
import { askByNames, askOfItem, askOfType, findProduct, findType } from './queries-options.ts';

type Wanted = { options: readonly string[]; language: Language };
type Asked = { data: { id: string; code: string; name: string; kind: OptionKind }[] };
type No = Refusal<'not_found' | 'invalid_request'>;

/** Makes these questions, and no others, those that every product of a type asks. Refuses one that there is not. */
export async function askOptionsOfType(tx: Transaction, slug: string, wanted: Wanted): Promise<Asked | No> {
  const type = await tx.asker.maybe(findType, { slug });
  if (!type) return refuse('not_found');
  const rows = await tx.engine.many(askOfType, { id: type.id, ...wanted });
  tx.emit({ topic: `product_type:${type.id}`, kind: 'option.asked', subject: type.id });
  return answered(rows, wanted);
}

/** The same of one product beside its type's. Refuses a service, and a variant, which asks what its parent asks. */
export async function askOptionsOfItem(tx: Transaction, id: string, wanted: Wanted): Promise<Asked | No> {
  const item = await tx.asker.maybe(findProduct, { id });
  if (!item) return refuse('not_found');
  if (item.kind !== 'product') {
    return refuse(
      'invalid_request',
      'Only products ask; what is extra about a service are its add-ons.',
      '/options',
    );
  }
  if (item.structure === 'variant') {
    return refuse('invalid_request', 'Let its parent ask: all variants ask it too.', '/options');
  }
  const rows = await tx.engine.many(askOfItem, { id, ...wanted });
  tx.emit({ topic: `item:${id}`, kind: 'item.changed', subject: id });
  return answered(rows, wanted);
}

/** Questions by their code, asked of products by their slug. Answers how many were not asked before. */
export async function askOptionsByNames(
  tx: Transaction,
  wanted: readonly { item: string; code: string }[],
): Promise<number> {
  const items = wanted.map(({ item }) => item);
  const { asked } = await tx.engine.one(askByNames, { items, codes: wanted.map(({ code }) => code) });
  return asked;
}

function answered(rows: readonly { id: string; code: string; name: string; kind: string }[], wanted: Wanted) {
  const unknown = wanted.options.findIndex((id) => !rows.some((row) => row.id === id));
  if (unknown >= 0) return refuse('invalid_request', 'There is no such option.', `/options/${unknown}`);
  return { data: rows.map((row) => ({ ...row, kind: row.kind as OptionKind })) };
}
