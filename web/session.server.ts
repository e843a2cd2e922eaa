import type { Me } from '#contract/accounts.ts';
import { type LoaderFunctionArgs, redirect } from 'react-router';
import { pageContext } from './entry.server.tsx';
import { languageOfPath } from './i18n/language.ts';
import { localPath } from './i18n/path.ts';
import { orFail } from './problem.ts';
import { places } from './ui/places.ts';

/** Who is signed in. Sends anybody else to the sign-in page, which comes back here (`?to=`). */
export async function requireMe({
  request,
  context,
}: Pick<LoaderFunctionArgs, 'request' | 'context'>): Promise<Me> {
  const me = await context.get(pageContext).api('GET /auth/me');
  if (me.ok || me.problem.status !== 401) return orFail(me);
  const { pathname, search } = new URL(request.url);
  const signIn = localPath(languageOfPath(pathname), places.signIn);
  throw redirect(`${signIn}?to=${encodeURIComponent(pathname + search)}`);
}
