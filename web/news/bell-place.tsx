import { Suspense, lazy } from 'react';
import { useMark } from './use-mark.ts';

// Loaded after the page, and for visitors who are not signed in never.
const Bell = lazy(() => import('./bell.tsx').then(({ NewsBell }) => ({ default: NewsBell })));

/** Where the bell comes to stand for who is signed in. */
export function BellPlace() {
  const isThere = useMark('person');
  return (
    <span className="-mx-2 hidden h-control w-control-compact shrink-0 person:flex">
      <Suspense>{isThere && <Bell wordClass="sr-only" className="px-2" />}</Suspense>
    </span>
  );
}
