import { type ActionFunctionArgs, redirect } from 'react-router';
import { pageContext } from '../entry.server.tsx';
import { languageOfPath } from '../i18n/language.ts';
import { localPath } from '../i18n/path.ts';
import { places } from '../ui/places.ts';

const home = (request: Request) => localPath(languageOfPath(new URL(request.url).pathname), places.home);

/** Ends this session and goes home. */
export async function action({ request, context }: ActionFunctionArgs) {
  await context.get(pageContext).api('POST /auth/sign-out');
  return redirect(home(request), 303);
}

/** Read as a page it changes nothing: only a form signs out. */
export function loader({ request }: ActionFunctionArgs) {
  return redirect(home(request));
}
