import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from 'react-router';
import { forgetOrder } from '../checkout/last-order.ts';
import { pageContext } from '../entry.server.tsx';
import { languageOfPath } from '../i18n/language.ts';
import { localPath } from '../i18n/path.ts';
import { places } from '../ui/places.ts';
import { markRunning } from './marks.ts';
import { isRunning, readNews } from './read-news.ts';

/** What concerns the visitor, for pages that were made for everybody; keeps the mark of a running order true. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { api, origin } = context.get(pageContext);
  const news = await readNews(api, request);
  const runs = news.order !== null && isRunning(news.order);
  return Response.json(news, { headers: { 'set-cookie': markRunning(runs, origin.startsWith('https:')) } });
}

/** This browser no longer knows of a guest's order: for those who ordered on a device of somebody else. */
export function action({ context, url }: ActionFunctionArgs) {
  const secure = context.get(pageContext).origin.startsWith('https:');
  const headers = new Headers();
  for (const line of [markRunning(false, secure), forgetOrder(secure)]) headers.append('set-cookie', line);
  return redirect(localPath(languageOfPath(url.pathname), places.home), { status: 303, headers });
}
