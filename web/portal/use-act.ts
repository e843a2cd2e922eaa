import { useEffect, useState } from 'react';
import { useActionData, useFetcher, useRevalidator } from 'react-router';
import { useFocusOnError } from '../ui/use-focus-on-error.ts';
import type { Refused } from './refusal.ts';

/**
 * One form of the portal, sent in place with JavaScript and as a whole page without: its fetcher, whether it is under
 * way, and the refusal that belongs to the thing of this id. After a refusal the page is read again, since what it
 * showed was probably old.
 */
export function useAct(id: string) {
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

  const busy = fetcher.state !== 'idle';
  const fresh = inPlace === past ? undefined : inPlace;
  const refused = busy ? undefined : (fresh ?? (posted?.id === id && !past ? posted : undefined));
  useFocusOnError(refused?.typed);
  return { Form: fetcher.Form, busy, refused };
}
