import type { BodyOf } from '#contract/operations.ts';
import { marketZone } from '../ui/format.ts';
import { readSlot } from '../ui/read-slot.ts';
import { optionsIn } from '../storefront/option-form.ts';
import { formText } from './form-text.ts';

export type NewLine = BodyOf<'POST /baskets/{id}/lines'>;

/**
 * What an add form wants in the basket: a thing, and perhaps (`and_…`) a second one that waits for it. A time comes as
 * `slot_start` and `resource_id` or as the slot picker's `slot`, answers as `option.…`. Of two things it is one each.
 */
export function newLines(form: FormData): { first: NewLine; second: NewLine | undefined } {
  const and = formText(form, 'and_listing_id');
  const options = optionsIn(form);
  return {
    first: {
      // Another seller's button in the form of the first.
      listing_id: formText(form, 'instead_listing_id') || formText(form, 'listing_id'),
      quantity: Math.max(1, Math.trunc((!and && Number(formText(form, 'quantity'))) || 1)),
      add_ons: form.getAll('add_on').map(String),
      ...slotOf(form, ''),
      ...(Object.keys(options).length > 0 && { options }),
    },
    second: and
      ? { listing_id: and, add_ons: form.getAll('and_add_on').map(String), ...slotOf(form, 'and_') }
      : undefined,
  };
}

function slotOf(form: FormData, prefix: string): Pick<NewLine, 'slot'> {
  const start = formText(form, `${prefix}slot_start`);
  const resource = formText(form, `${prefix}resource_id`);
  if (start) return { slot: { start, ...(resource && { resource_id: resource }) } };
  const picked = readSlot(form, marketZone, `${prefix}slot`);
  return picked ? { slot: picked } : {};
}
