import { CalendarDays, FileText, ListChecks, Package, Tags } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  type LoaderFunctionArgs,
  Outlet,
  type ShouldRevalidateFunctionArgs,
  data,
  useLoaderData,
  useOutletContext,
  useRouteError,
  useRouteLoaderData,
} from 'react-router';
import { pageContext } from '../entry.server.tsx';
import { m } from '../i18n/paraglide/messages.js';
import { barePath, useLanguage, useLocalPath } from '../i18n/path.ts';
import { WorkBell } from '../news/work-bell.tsx';
import { MissingHere } from '../portal/missing-here.tsx';
import { NoEntry } from '../portal/no-entry.tsx';
import { useLiveRevalidation } from '../use-live.ts';
import { requireMe } from '../session.server.ts';
import { digits } from '../ui/format.ts';
import { places } from '../ui/places.ts';
import { WorkShell } from '../ui/work-shell.tsx';
import './dashboard.css';

/** Today is read here, since the menu counts what waits in it. */
export async function loader(args: LoaderFunctionArgs) {
  const me = await requireMe(args);
  if (!me.staff_role) throw data({ email: me.email }, { status: 403 });
  const today = await args.context.get(pageContext).api('GET /admin/today');
  return { me, today: today.ok ? today.data : null };
}

/** Coming back to today reads it again. */
export function shouldRevalidate({ nextUrl, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
  return defaultShouldRevalidate || barePath(nextUrl.pathname) === places.dashboard;
}

type Desk = ReturnType<typeof useLoaderData<typeof loader>>;

/** Who sits at the desk and what today holds; for pages inside the dashboard. */
export const useDesk = () => useOutletContext<Desk>();

/** The operator's desk, compact. */
export default function DashboardShell() {
  const desk = useLoaderData<typeof loader>();
  useLiveRevalidation(['admin']);
  return (
    <Frame desk={desk}>
      <Outlet context={desk} />
    </Frame>
  );
}

function Frame({ desk: { me, today }, children }: { desk: Desk; children: ReactNode }) {
  const local = useLocalPath();
  const language = useLanguage();
  const at = (path: string) => local(`${places.dashboard}${path}`);
  const waiting = today?.todo.length ?? 0;
  return (
    <WorkShell
      compact
      title={me.name}
      bell={<WorkBell />}
      links={[
        {
          to: at(''),
          label: waiting > 0 ? `${m.shell_today()} · ${digits(waiting, language)}` : m.shell_today(),
          sign: ListChecks,
          end: true,
        },
        { to: at('/orders'), label: m.shell_orders(), sign: Package },
        { to: at('/bookings'), label: m.shell_bookings(), sign: CalendarDays },
        {
          to: at('/catalogue'),
          label: m.shell_catalogue(),
          sign: Tags,
          parts: [
            { to: at('/catalogue'), label: m.dashboard_menu_items() },
            { to: at('/types'), label: m.dashboard_menu_types() },
            { to: at('/choice-groups'), label: m.dashboard_menu_choices() },
            { to: at('/options'), label: m.dashboard_options_title() },
            { to: at('/categories'), label: m.dashboard_menu_categories() },
            { to: at('/stock'), label: m.stock_desk_title() },
            { to: at('/synonyms'), label: m.dashboard_synonyms_title() },
          ],
        },
        { to: at('/pages'), label: m.dashboard_pages_title(), sign: FileText },
      ]}
    >
      {children}
    </WorkShell>
  );
}

export function ErrorBoundary() {
  const error = useRouteError();
  const desk = useRouteLoaderData<typeof loader>(`${useLanguage()}/dashboard`);
  if (!desk) {
    return <NoEntry error={error} title={m.dashboard_denied_title()} text={m.dashboard_denied_text()} />;
  }
  return (
    <Frame desk={desk}>
      <MissingHere error={error} today={places.dashboard} />
    </Frame>
  );
}
