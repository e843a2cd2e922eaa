import type { Problem } from '#contract/problems.ts';
import { type ActionFunctionArgs, data, redirect } from 'react-router';
import { pageContext } from '../entry.server.tsx';
import { languageOfPath } from '../i18n/language.ts';
import { localPath } from '../i18n/path.ts';
import type { PageContext } from '../page-context.ts';
import { orFail } from '../problem.ts';
import { safePath } from '../safe-path.ts';
import { areaCookie, areaOf } from '../storefront/area-cookie.ts';
import { marketZone } from '../ui/format.ts';
import { places } from '../ui/places.ts';
import { readSlot } from '../ui/read-slot.ts';
import { addToBasket } from './add-to-basket.ts';
import { formText } from './form-text.ts';

type Refused = { problem: Pick<Problem, 'code'>; /** The line it is about. */ lineId: string | null };
type Done = { ok: true } | { ok: false; problem: Problem };

const refused = (problem: Problem, lineId: string | null = null) =>
  data<Refused>({ problem: { code: problem.code }, lineId }, { status: problem.status });

/**
 * Everything a form may do to the basket: `intent` is add, change, remove, area or checkout. Done, it leads on to
 * `next` (the basket itself unless given); refused, it answers the reason and nothing has changed.
 */
export async function basketAction({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const { api } = context.get(pageContext);
  const language = languageOfPath(new URL(request.url).pathname);
  const basketPage = localPath(language, places.basket);
  const next = safePath(form.get('next'), basketPage);
  const intent = formText(form, 'intent');
  if (intent === 'add') {
    const added = await addToBasket(api, form, areaOf(request));
    return added.ok ? redirect(next, 303) : refused(added.problem);
  }
  const { basket } = orFail(await api('GET /baskets/mine'));
  if (!basket) return redirect(basketPage, 303);
  if (intent === 'checkout') {
    const key = formText(form, 'key');
    const body = { basket_id: basket.id, language };
    const opened = await api('POST /checkouts', { body, ...(key && { key }) });
    if (!opened.ok) return refused(opened.problem);
    return redirect(`${localPath(language, places.checkout)}?id=${opened.data.id}`, 303);
  }
  if (intent === 'area') {
    const area = formText(form, 'area');
    const changed = await api('PATCH /baskets/{id}', { params: { id: basket.id }, body: { area } });
    if (!changed.ok) return refused(changed.problem);
    const cookie = `${areaCookie}=${area}; Path=/; Max-Age=31536000; SameSite=Lax`;
    return redirect(next, { status: 303, headers: { 'set-cookie': cookie } });
  }
  const lineId = formText(form, 'line_id');
  const done = await changeLine(api, { id: basket.id, line_id: lineId }, intent, form);
  return done.ok ? redirect(next, 303) : refused(done.problem, lineId);
}

async function changeLine(
  api: PageContext['api'],
  params: { id: string; line_id: string },
  intent: string,
  form: FormData,
): Promise<Done> {
  if (intent === 'remove') return api('DELETE /baskets/{id}/lines/{line_id}', { params });
  const quantity = Number(formText(form, 'quantity'));
  const slot = readSlot(form, formText(form, 'time_zone') || marketZone);
  const body = { ...(quantity > 0 && { quantity }), ...(slot && { slot }) };
  return api('PATCH /baskets/{id}/lines/{line_id}', { params, body });
}
