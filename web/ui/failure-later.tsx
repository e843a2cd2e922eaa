import { Suspense, lazy } from 'react';
import { m } from '../i18n/paraglide/messages.js';

// What failed may be the line, and then this cannot be fetched either.
const Failure = lazy(() =>
  import('./failure.tsx').then(
    (found) => ({ default: found.Failure }),
    () => ({ default: Unreachable }),
  ),
);

function Unreachable() {
  return (
    <p role="alert" className="page py-8">
      {m.ui_unreachable()}
    </p>
  );
}

/** `Failure`, loaded only where something failed. The server renders it whole all the same. */
export function FailureLater({ error }: { error: unknown }) {
  return (
    <Suspense>
      <Failure error={error} />
    </Suspense>
  );
}
