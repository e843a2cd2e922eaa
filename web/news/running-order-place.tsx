import { Suspense, lazy } from 'react';
import { useMark } from './use-mark.ts';

// Loaded after the page, and for visitors of whom no order is known never.
const Order = lazy(() =>
  import('./running-order.tsx').then(({ RunningOrder }) => ({ default: RunningOrder })),
);

/**
 * Where the order under way comes to stand. The place is kept before first paint where this browser knows of one, and
 * nowhere else; its height is the same before, with and after the order.
 */
export function RunningOrderPlace() {
  const isThere = useMark('running');
  return (
    <div className="mb-6 hidden h-24 overflow-hidden rounded-card border border-line bg-surface hover:border-edge sm:h-thumb running:block">
      <Suspense>{isThere && <Order />}</Suspense>
    </div>
  );
}
