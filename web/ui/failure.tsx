import { isRouteErrorResponse, useLocation } from 'react-router';
import { m } from '../i18n/paraglide/messages.js';
import { useLocalPath } from '../i18n/path.ts';
import { ButtonLink, buttonClass } from './button.tsx';
import { ErrorState } from './error-state.tsx';
import { places } from './places.ts';

/** What stands in place of a page that could not be shown: not there, not yours, or broken on our side. */
export function Failure({ error }: { error: unknown }) {
  const local = useLocalPath();
  const { pathname, search } = useLocation();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const missing = status === 404 || status === 410;
  const isOrder = missing && /\/(order|payment)\//.test(pathname);
  const denied = status === 401 || status === 403;
  const title = missing
    ? m.failure_missing_title()
    : denied
      ? m.failure_denied_title()
      : m.failure_broken_title();
  const text = isOrder
    ? m.failure_order_text()
    : missing
      ? m.failure_missing_text()
      : denied
        ? m.failure_denied_text()
        : m.failure_broken_text();
  return (
    <div className="page py-8">
      <title>{`${title} · Haat`}</title>
      <ErrorState
        level={1}
        title={title}
        action={
          <div className="flex flex-wrap gap-3">
            {isOrder ? (
              <ButtonLink to={local(places.findOrder)}>{m.store_find_button()}</ButtonLink>
            ) : missing || denied ? (
              <>
                <ButtonLink to={local(places.home)}>{m.failure_home()}</ButtonLink>
                <ButtonLink to={local(places.search)} look="outline">
                  {m.failure_search()}
                </ButtonLink>
              </>
            ) : (
              <>
                <a href={`${pathname}${search}`} className={buttonClass()}>
                  {m.failure_retry()}
                </a>
                <ButtonLink to={local(places.home)} look="outline">
                  {m.failure_home()}
                </ButtonLink>
              </>
            )}
          </div>
        }
      >
        {text}
      </ErrorState>
    </div>
  );
}
