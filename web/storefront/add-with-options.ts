import type { Problem } from '#contract/problems.ts';
import { type ActionFunctionArgs, data, redirect } from 'react-router';
import { addToBasket } from '../checkout/add-to-basket.ts';
import { problemText } from '../checkout/problem-text.ts';
import { pageContext } from '../entry.server.tsx';
import { languageOfPath } from '../i18n/language.ts';
import { localPath } from '../i18n/path.ts';
import { places } from '../ui/places.ts';
import { areaOf } from './area-cookie.ts';
import { answersIn } from './option-form.ts';

export type AddRefused = {
  text: string;
  /** By the code of the option. */
  errors: Record<string, string>;
  typed: Record<string, string[]>;
};

/**
 * The add of a product that asks something, for pages without scripts: it leads to the basket, or comes back to the
 * product with what was typed.
 */
export async function addWithOptions({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const added = await addToBasket(context.get(pageContext).api, form, areaOf(request));
  if (added.ok) {
    return redirect(localPath(languageOfPath(new URL(request.url).pathname), places.basket), 303);
  }
  const { problem } = added;
  const refused = { text: problemText(problem), errors: optionErrors(problem), typed: answersIn(form) };
  return data<AddRefused>(refused, { status: problem.status });
}

/** What was said against answers, by the code of the option. */
export function optionErrors({ errors = [] }: Problem): Record<string, string> {
  const ofOptions = errors.filter(({ pointer }) => pointer.startsWith('/options/'));
  return Object.fromEntries(
    ofOptions.map(({ pointer, detail }) => [pointer.slice('/options/'.length), detail]),
  );
}
