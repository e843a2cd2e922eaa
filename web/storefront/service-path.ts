import { dayOf } from '../ui/format.ts';
import { places } from '../ui/places.ts';

type Wish = {
  provider?: string | undefined;
  slot?: { start: string; time_zone: string } | undefined;
  addOns?: readonly string[];
};

/** The page of a service with a provider, a time and extras chosen; works without JavaScript, before `localPath`. */
export function servicePath(slug: string, { provider, slot, addOns = [] }: Wish): string {
  const query = new URLSearchParams([
    ...(provider ? [['provider', provider]] : []),
    ...addOns.map((id) => ['add_on', id]),
    ...(slot ? [['day', dayOf(slot.start, slot.time_zone)]] : []),
    ...(slot ? [['slot', slot.start]] : []),
  ]).toString();
  return `${places.item({ kind: 'service', slug })}${query && `?${query}`}`;
}
