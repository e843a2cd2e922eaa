import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from 'react-router';
import { languageOfPath } from '../i18n/language.ts';
import { localPath } from '../i18n/path.ts';
import { safePath } from '../safe-path.ts';
import { requireMe } from '../session.server.ts';
import { places } from '../ui/places.ts';
import { chooseSeller } from './seller-cookie.ts';

const today = ({ pathname }: URL) => localPath(languageOfPath(pathname), places.portal);

/** Keeps for a year which seller a member of several works for. A seller that is not theirs changes nothing. */
export async function action(args: ActionFunctionArgs) {
  const me = await requireMe(args);
  const slug = String((await args.request.formData()).get('seller') ?? '');
  if (!me.sellers.some((one) => one.slug === slug)) return redirect(today(args.url), 303);
  return redirect(today(args.url), { status: 303, headers: { 'set-cookie': chooseSeller(slug) } });
}

/**
 * Where a mail to a seller leads: works for the seller it names (`seller`) from then on, and goes where it says (`to`, a
 * path of ours without the language). Else it leads to today.
 */
export async function loader(args: LoaderFunctionArgs) {
  const { url } = args;
  const me = await requireMe(args);
  const slug = url.searchParams.get('seller');
  const to = safePath(url.searchParams.get('to'), places.portal);
  if (!me.sellers.some((one) => one.slug === slug) || !slug) return redirect(today(url));
  return redirect(localPath(languageOfPath(url.pathname), to), {
    headers: { 'set-cookie': chooseSeller(slug) },
  });
}
