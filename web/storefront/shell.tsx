import {
  type LoaderFunctionArgs,
  Outlet,
  useLoaderData,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from 'react-router';
import { pageContext } from '../entry.server.tsx';
import { useLanguage } from '../i18n/path.ts';
import { FailureLater } from '../ui/failure-later.tsx';
import { areaOf } from './area-cookie.ts';
import { StorefrontFrame } from './frame.tsx';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { api, tag } = context.get(pageContext);
  tag('areas');
  const areas = await api('GET /areas');
  return {
    areas: areas.ok ? areas.data.data.map(({ slug, name }) => ({ slug, name })) : [],
    area: areaOf(request),
  };
}

export default function StorefrontShell() {
  const { areas, area } = useLoaderData<typeof loader>();
  const ownBottomBar = useMatches().some(({ handle, loaderData }) => hasOwnBottomBar(handle, loaderData));
  return (
    <StorefrontFrame areas={areas} area={area} ownBottomBar={ownBottomBar}>
      <Outlet />
    </StorefrontFrame>
  );
}

/** `handle.ownBottomBar` of a page, or what it says about the data that the page shows. */
export function hasOwnBottomBar(handle: unknown, loaderData: unknown): boolean {
  const own = (handle as { ownBottomBar?: boolean | ((data: unknown) => boolean) } | undefined)?.ownBottomBar;
  return typeof own === 'function' ? own(loaderData) : own === true;
}

/** The areas of the market and the chosen one, for pages inside the shell. */
export function useAreas(): { areas: readonly { slug: string; name: string }[]; area: string | null } {
  const language = useLanguage();
  return useRouteLoaderData<typeof loader>(`${language}/storefront`) ?? { areas: [], area: null };
}

export function ErrorBoundary() {
  const error = useRouteError();
  return (
    <StorefrontFrame {...useAreas()}>
      <FailureLater error={error} />
    </StorefrontFrame>
  );
}
