import { isRouteErrorResponse, Link } from 'react-router';
import { m } from '../i18n/paraglide/messages.js';
import { useLocalPath } from '../i18n/path.ts';
import { ButtonLink, buttonClass } from '../ui/button.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { FailureLater } from '../ui/failure-later.tsx';
import { places } from '../ui/places.ts';
import { Wordmark } from '../ui/wordmark.tsx';

type Props = {
  error: unknown;
  /** What stands where the person lacks the role. */
  title: string;
  text: string;
};

/** In place of a workshop that could not be entered: why, with whose account, and what to do. */
export function NoEntry({ error, title, text }: Props) {
  const local = useLocalPath();
  const denied = isRouteErrorResponse(error) && error.status === 403;
  const email = denied ? (error.data as { email?: string } | null)?.email : undefined;
  return (
    <main id="content" className="py-6">
      <div className="page">
        <Link to={local(places.home)} aria-label={m.shell_to_market()} className="inline-block">
          <Wordmark />
        </Link>
      </div>
      {denied ? (
        <div className="page py-8">
          <title>{`${title} · Haat`}</title>
          <ErrorState
            level={1}
            title={title}
            action={
              <div className="flex flex-wrap gap-3">
                <ButtonLink to={local(places.home)}>{m.failure_home()}</ButtonLink>
                <form method="post" action={local(places.signOut)}>
                  <button className={buttonClass({ look: 'outline' })}>{m.shell_sign_out()}</button>
                </form>
              </div>
            }
          >
            {text} {email && m.portal_signed_in_as({ email })}
          </ErrorState>
        </div>
      ) : (
        <FailureLater error={error} />
      )}
    </main>
  );
}
