import { type LoaderFunctionArgs, Outlet, useLoaderData, useRouteError } from 'react-router';
import { m } from '../i18n/paraglide/messages.js';
import { useLocalPath } from '../i18n/path.ts';
import { requireMe } from '../session.server.ts';
import { ButtonLink, buttonClass } from '../ui/button.tsx';
import { FailureLater } from '../ui/failure-later.tsx';
import { places } from '../ui/places.ts';
import { Tabs } from '../ui/tabs.tsx';

export async function loader(args: LoaderFunctionArgs) {
  return { me: await requireMe(args) };
}

/** Inside the storefront's frame: whose account it is and its parts. Pages get `{ me }` by `useOutletContext`. */
export default function AccountShell() {
  const { me } = useLoaderData<typeof loader>();
  const local = useLocalPath();
  return (
    <div className="page py-6">
      <div className="mb-2 flex flex-wrap items-center justify-between gap-4">
        <p className="text-20 font-bold">{me.name}</p>
        <div className="flex flex-wrap items-center gap-x-2">
          {me.staff_role && <WorkLink to={places.dashboard} label={m.shell_dashboard()} />}
          {me.sellers.length > 0 && <WorkLink to={places.portal} label={m.shell_portal()} />}
          <form method="post" action={local(places.signOut)}>
            <button className={buttonClass({ look: 'text' })}>{m.shell_sign_out()}</button>
          </form>
        </div>
      </div>
      <Tabs
        label={m.shell_account()}
        tabs={[
          { to: local(places.orders), label: m.shell_orders() },
          { to: local(places.notifications), label: m.news_bell() },
          { to: local(`${places.account}/alerts`), label: m.alert_list_title() },
          { to: local(places.account), label: m.shell_account_details() },
          { to: local(`${places.account}/security`), label: m.shell_account_security() },
        ]}
      />
      <div className="pt-6">
        <Outlet context={{ me }} />
      </div>
    </div>
  );
}

/** The way back to where somebody works, who came here from there. */
function WorkLink({ to, label }: { to: string; label: string }) {
  return (
    <ButtonLink to={useLocalPath()(to)} look="outline">
      {label}
    </ButtonLink>
  );
}

export function ErrorBoundary() {
  return <FailureLater error={useRouteError()} />;
}
