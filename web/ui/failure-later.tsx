import { Suspense, lazy } from 'react';

const Failure = lazy(async () => ({ default: (await import('./failure.tsx')).Failure }));

/** `Failure`, loaded only where something failed. The server renders it whole all the same. */
export function FailureLater({ error }: { error: unknown }) {
  return (
    <Suspense>
      <Failure error={error} />
    </Suspense>
  );
}
