import { dayOf } from './format.ts';

/** How the slot picker writes a time into its form. */
export const slotValue = ({ start, resource_id: resource }: { start: string; resource_id: string }): string =>
  `${start}~${resource}`;

/**
 * The time a posted form chose, as `POST /baskets/{id}/lines` takes it. Null where none was chosen, or where the
 * chosen time lies on another day than the day that was shown (possible only without JavaScript).
 */
export function readSlot(
  form: FormData,
  timeZone: string,
  name = 'slot',
): { start: string; resource_id: string } | null {
  const [start, resource] = String(form.get(name) ?? '').split('~');
  if (!start || !resource || Number.isNaN(Date.parse(start))) return null;
  const shownDay = form.get(`${name}_day`);
  if (typeof shownDay === 'string' && shownDay !== dayOf(start, timeZone)) return null;
  return { start, resource_id: resource };
}
