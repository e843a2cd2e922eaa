import { type ActionFunctionArgs, redirect } from 'react-router';
import { pageContext } from '../entry.server.tsx';
import { languageOfPath } from '../i18n/language.ts';
import { localPath } from '../i18n/path.ts';
import { safePath } from '../safe-path.ts';
import { places } from '../ui/places.ts';
import { areaCookie } from './area-cookie.ts';

/** Keeps the chosen area for a year, prices the open basket for it, and goes back to where it was chosen. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const area = String(form.get('area') ?? '');
  const home = localPath(languageOfPath(new URL(request.url).pathname), places.home);
  const back = safePath(form.get('back'), home);
  const { api } = context.get(pageContext);
  const areas = await api('GET /areas');
  if (!areas.ok || !areas.data.data.some(({ slug }) => slug === area)) return redirect(back, 303);
  const mine = await api('GET /baskets/mine');
  if (mine.ok && mine.data.basket) {
    await api('PATCH /baskets/{id}', { params: { id: mine.data.basket.id }, body: { area } });
  }
  const cookie = `${areaCookie}=${area}; Path=/; Max-Age=31536000; SameSite=Lax`;
  return redirect(inArea(back, area), { status: 303, headers: { 'set-cookie': cookie } });
}

/** The same address naming the area, so that a page that was kept for another area is not shown again. */
function inArea(path: string, area: string): string {
  const url = new URL(path, 'http://nowhere.invalid');
  url.searchParams.set('area', area);
  return `${url.pathname}${url.search}${url.hash}`;
}

/** Read as a page, it leads home. */
export function loader({ request }: ActionFunctionArgs) {
  return redirect(localPath(languageOfPath(new URL(request.url).pathname), places.home));
}
