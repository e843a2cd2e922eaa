import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from 'react-router';
import { languageOfPath } from '../i18n/language.ts';
import { localPath } from '../i18n/path.ts';
import { requireMe } from '../session.server.ts';
import { places } from '../ui/places.ts';
import { sellerCookie } from './seller-cookie.ts';

const today = ({ pathname }: URL) => localPath(languageOfPath(pathname), places.portal);

/** Keeps for a year which seller a member of several works for. A seller that is not theirs changes nothing. */
export async function action(args: ActionFunctionArgs) {
  const me = await requireMe(args);
  const slug = String((await args.request.formData()).get('seller') ?? '');
  if (!me.sellers.some((one) => one.slug === slug)) return redirect(today(args.url), 303);
  const cookie = `${sellerCookie}=${slug}; Path=/; Max-Age=31536000; SameSite=Lax`;
  return redirect(today(args.url), { status: 303, headers: { 'set-cookie': cookie } });
}

/** Read as a page, it leads to today. */
export function loader({ url }: LoaderFunctionArgs) {
  return redirect(today(url));
}
