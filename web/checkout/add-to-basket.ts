import type { Basket } from '#contract/basket.ts';
import type { Problem } from '#contract/problems.ts';
import type { PageContext } from '../page-context.ts';
import { type NewLine, newLines } from './new-lines.ts';
import { openBasket } from './open-basket.ts';

type Added = { ok: true; basket: Basket } | { ok: false; problem: Problem };

/**
 * Puts what an add form names into the visitor's basket; the second thing waits for the first. Where only the second
 * is refused, the first stays.
 */
export async function addToBasket(
  api: PageContext['api'],
  form: FormData,
  area: string | null,
): Promise<Added> {
  const { first, second } = newLines(form);
  const { id, headers } = await openBasket(api, area);
  const add = async (line: NewLine): Promise<Added> => {
    const added = await api('POST /baskets/{id}/lines', { params: { id }, body: line, headers });
    return added.ok ? { ok: true, basket: added.data } : added;
  };
  const added = await add(first);
  if (!added.ok || !second) return added;
  const waitsFor = added.basket.lines.findLast(
    (line) => line.listing_id === first.listing_id && isAt(line.slot?.start, first.slot?.start),
  );
  return add({ ...second, ...(waitsFor && { after_line_id: waitsFor.id }) });
}

const isAt = (start: string | undefined, wanted: string | undefined) =>
  !wanted || (start !== undefined && Date.parse(start) === Date.parse(wanted));
