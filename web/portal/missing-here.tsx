import { isRouteErrorResponse } from 'react-router';
import { m } from '../i18n/paraglide/messages.js';
import { useLocalPath } from '../i18n/path.ts';
import { ButtonLink } from '../ui/button.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { FailureLater } from '../ui/failure-later.tsx';

type Props = {
  error: unknown;
  /** Today of this workshop, without the language. */
  today: string;
};

/** In place of a page of a workshop: nothing of that kind is there, or something broke. */
export function MissingHere({ error, today }: Props) {
  const local = useLocalPath();
  if (!isRouteErrorResponse(error) || error.status !== 404) return <FailureLater error={error} />;
  return (
    <>
      <title>{`${m.failure_missing_title()} · Haat`}</title>
      <ErrorState
        level={1}
        title={m.failure_missing_title()}
        action={<ButtonLink to={local(today)}>{m.portal_back_to_today()}</ButtonLink>}
      >
        {m.portal_missing_text()}
      </ErrorState>
    </>
  );
}
