import { type ActionFunctionArgs, data, redirect } from 'react-router';
import { addToBasket } from '../checkout/add-to-basket.ts';
import { problemText } from '../checkout/problem-text.ts';
import { pageContext } from '../entry.server.tsx';
import { languageOfPath } from '../i18n/language.ts';
import { localPath } from '../i18n/path.ts';
import { places } from '../ui/places.ts';
import { optionErrors } from './add-with-options.ts';
import { areaOf } from './area-cookie.ts';

export type AddReply =
  | { ok: true }
  | { ok: false; text: string; /** By the code of the option. */ errors: Record<string, string> };

/** The add of `/basket` for pages that stay where they are: it answers what happened, in words. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const added = await addToBasket(context.get(pageContext).api, form, areaOf(request));
  if (added.ok) return data<AddReply>({ ok: true });
  // Without the refusal's status, so that the page is read anew and no longer shows what is gone.
  return data<AddReply>({
    ok: false,
    text: problemText(added.problem),
    errors: optionErrors(added.problem),
  });
}

/** Read as a page, it leads to the basket. */
export function loader({ request }: ActionFunctionArgs) {
  return redirect(localPath(languageOfPath(new URL(request.url).pathname), places.basket));
}
