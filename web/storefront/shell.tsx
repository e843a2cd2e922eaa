import {
  type LoaderFunctionArgs,
  Outlet,
  useLoaderData,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from 'react-router';
import { pageContext } from '../entry.server.tsx';
import { infoPath } from '../found/info-path.ts';
import { languageOfPath } from '../i18n/language.ts';
import { localPath, useLanguage } from '../i18n/path.ts';
import { FailureLater } from '../ui/failure-later.tsx';
import { areaOf } from './area-cookie.ts';
import { StorefrontFrame } from './frame.tsx';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { api, tag } = context.get(pageContext);
  tag('areas', 'pages');
  const language = languageOfPath(new URL(request.url).pathname);
  const [areas, pages] = await Promise.all([api('GET /areas'), api('GET /pages')]);
  return {
    pages: pages.ok
      ? pages.data.data
          .filter(({ footer_position: position }) => position !== null)
          .map(({ slug, title }) => ({ to: localPath(language, infoPath(slug)), label: title }))
      : [],
    areas: areas.ok ? areas.data.data.map(({ slug, name }) => ({ slug, name })) : [],
    area: areaOf(request),
  };
}

export default function StorefrontShell() {
  const frame = useLoaderData<typeof loader>();
  const ownBottomBar = useMatches().some(({ handle, loaderData }) => hasOwnBottomBar(handle, loaderData));
  return (
    <StorefrontFrame {...frame} ownBottomBar={ownBottomBar}>
      <Outlet />
    </StorefrontFrame>
  );
}

/** `handle.ownBottomBar` of a page, or what it says about the data that the page shows. */
export function hasOwnBottomBar(handle: unknown, loaderData: unknown): boolean {
  const own = (handle as { ownBottomBar?: boolean | ((data: unknown) => boolean) } | undefined)?.ownBottomBar;
  return typeof own === 'function' ? own(loaderData) : own === true;
}

/** The areas of the market and the chosen one, for pages inside the shell; and the pages its footer names. */
export function useAreas(): Awaited<ReturnType<typeof loader>> {
  const language = useLanguage();
  return useRouteLoaderData<typeof loader>(`${language}/storefront`) ?? { areas: [], area: null, pages: [] };
}

export function ErrorBoundary() {
  const error = useRouteError();
  return (
    <StorefrontFrame {...useAreas()}>
      <FailureLater error={error} />
    </StorefrontFrame>
  );
}
