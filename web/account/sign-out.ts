import { type ActionFunctionArgs, redirect } from 'react-router';
import { forgetOrder } from '../checkout/last-order.ts';
import { pageContext } from '../entry.server.tsx';
import { languageOfPath } from '../i18n/language.ts';
import { localPath } from '../i18n/path.ts';
import { markRunning } from '../news/marks.ts';
import { places } from '../ui/places.ts';

const home = (request: Request) => localPath(languageOfPath(new URL(request.url).pathname), places.home);

/** Ends this session and goes home. Whoever uses the device next finds no order on it. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { api, origin } = context.get(pageContext);
  await api('POST /auth/sign-out');
  const secure = origin.startsWith('https:');
  const headers = new Headers();
  for (const line of [markRunning(false, secure), forgetOrder(secure)]) headers.append('set-cookie', line);
  return redirect(home(request), { status: 303, headers });
}

/** Read as a page it changes nothing: only a form signs out. */
export function loader({ request }: ActionFunctionArgs) {
  return redirect(home(request));
}
