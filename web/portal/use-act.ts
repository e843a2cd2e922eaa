import { useEffect, useState } from 'react';
import { useActionData, useFetcher, useRevalidator } from 'react-router';
import { useFocusOnError } from '../ui/use-focus-on-error.ts';
import type { Refused } from './refusal.ts';

/**
 * One form of the portal, sent in place with JavaScript and as a whole page without: its fetcher, whether it is under
 * way, and the refusal that belongs to the thing of this id. After a refusal the page is read again, since what it
 * showed was probably old. `move` is the one offered now: live news may show the next move while the page still reads
 * itself again after the one before, and the next must not wait for that.
 */
export function useAct(id: string, move?: string | null) {
  const fetcher = useFetcher<Refused>();
  const posted = useActionData<Refused>();
  const { revalidate } = useRevalidator();
  const inPlace = fetcher.data;
  const sending = fetcher.state === 'submitting';

  // A success leads to a redirect and leaves the answer of the try before in the fetcher.
  const [past, setPast] = useState<Refused | undefined>(undefined);
  if (sending && inPlace !== past) setPast(inPlace);

  useEffect(() => {
    if (inPlace) void revalidate();
  }, [inPlace, revalidate]);

  const busy = fetcher.state !== 'idle' && (move === undefined || fetcher.formData?.get('move') === move);
  const fresh = inPlace === past ? undefined : inPlace;
  const refused = busy ? undefined : (fresh ?? (posted?.id === id && !past ? posted : undefined));
  useFocusOnError(refused?.typed);
  return { Form: fetcher.Form, busy, refused };
}
