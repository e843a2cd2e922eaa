import { Boxes, CalendarDays, Package, Sun, Tags } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  type LoaderFunctionArgs,
  Outlet,
  type ShouldRevalidateFunctionArgs,
  useLoaderData,
  useOutletContext,
  useRouteError,
  useRouteLoaderData,
} from 'react-router';
import { pageContext } from '../entry.server.tsx';
import { m } from '../i18n/paraglide/messages.js';
import { barePath, useLanguage, useLocalPath } from '../i18n/path.ts';
import { WorkBell } from '../news/work-bell.tsx';
import { digits } from '../ui/format.ts';
import { places } from '../ui/places.ts';
import { WorkShell } from '../ui/work-shell.tsx';
import { memberOf } from './member.server.ts';
import { MissingHere } from './missing-here.tsx';
import { NoEntry } from './no-entry.tsx';
import './portal.css';
import { SellerSwitcher } from './seller-switcher.tsx';
import { useLiveRevalidation } from '../use-live.ts';

/** Today is read here, since the menu counts what is new in it; `pageKey` makes forms happen once. */
export async function loader(args: LoaderFunctionArgs) {
  const { me, seller, headers } = await memberOf(args);
  const today = await args.context.get(pageContext).api('GET /seller/today', { headers });
  return { me, seller, today: today.ok ? today.data : null, pageKey: crypto.randomUUID() };
}

/** Coming back to today reads it again. */
export function shouldRevalidate({ nextUrl, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
  return defaultShouldRevalidate || barePath(nextUrl.pathname) === places.portal;
}

export type Portal = ReturnType<typeof useLoaderData<typeof loader>>;

/** Who works for whom, what today holds, and the key of the page's forms; for pages inside the portal. */
export const usePortal = () => useOutletContext<Portal>();

/** The seller's workshop. */
export default function PortalShell() {
  const portal = useLoaderData<typeof loader>();
  useLiveRevalidation([`seller:${portal.seller.id}`]);
  return (
    <Frame portal={portal}>
      <Outlet context={portal} />
    </Frame>
  );
}

function Frame({ portal, children }: { portal: Portal; children: ReactNode }) {
  const local = useLocalPath();
  const language = useLanguage();
  const { me, seller, today } = portal;
  const at = (path: string) => local(`${places.portal}${path}`);
  const counted = (label: string, count = 0) => (count > 0 ? `${label} · ${digits(count, language)}` : label);
  const toPack = today?.orders.filter(({ shipment }) => shipment?.status === 'to_pack').length;
  const bookings = {
    to: at('/bookings'),
    label: counted(m.shell_bookings(), today?.requests.length),
    sign: CalendarDays,
  };
  const orders = { to: at('/orders'), label: counted(m.shell_orders(), toPack), sign: Package };
  return (
    <WorkShell
      title={seller.name}
      bell={<WorkBell />}
      links={[
        { to: at(''), label: m.shell_today(), sign: Sun, end: true },
        ...(seller.kind === 'partner' ? [] : [bookings]),
        ...(seller.kind === 'provider' ? [] : [orders]),
        ...(seller.kind === 'provider' ? [] : [{ to: at('/stock'), label: m.stock_title(), sign: Boxes }]),
        { to: at('/listings'), label: m.shell_listings(), sign: Tags },
      ]}
    >
      {me.sellers.length > 1 && <SellerSwitcher sellers={me.sellers} seller={seller} />}
      {children}
    </WorkShell>
  );
}

export function ErrorBoundary() {
  const error = useRouteError();
  const portal = useRouteLoaderData<typeof loader>(`${useLanguage()}/portal`);
  if (!portal) return <NoEntry error={error} title={m.portal_denied_title()} text={m.portal_denied_text()} />;
  return (
    <Frame portal={portal}>
      <MissingHere error={error} today={places.portal} />
    </Frame>
  );
}
