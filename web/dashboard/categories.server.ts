import type { Client } from '#client/client.ts';
import { type ActionFunctionArgs, data, redirect } from 'react-router';
import { formText } from '../checkout/form-text.ts';
import { pageContext } from '../entry.server.tsx';
import { languageOfPath } from '../i18n/language.ts';
import { m } from '../i18n/paraglide/messages.js';
import { localPath } from '../i18n/path.ts';
import { orFail } from '../problem.ts';
import { cloths } from './category-words.ts';
import { formTexts, formTextsOrNone } from './form-texts.ts';
import { type Step, type Target, stepTargets } from './move-targets.ts';
import { type RefusedSave, refuseSave } from './refused-save.ts';

/** Makes a category, or moves one by a step (`step`) or to the place it was dropped at (`parent`, `before`). */
export async function act({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const { api } = context.get(pageContext);
  const back = localPath(languageOfPath(new URL(request.url).pathname), '/dashboard/categories');
  if (formText(form, 'form') === 'new') return create(api, form, back);

  const slug = formText(form, 'slug');
  const step = formText(form, 'step');
  const target = step ? await targetOf(api, slug, step) : droppedAt(form);
  if (target) {
    const moved = await api('POST /admin/categories/{slug}/move', { params: { slug }, body: target });
    if (!moved.ok) {
      const { status } = moved.problem;
      const none = { errors: {}, typed: { slug }, newer: null };
      return data<RefusedSave>(
        { ...none, form: `move:${slug}`, error: m.dashboard_category_not_moved() },
        { status },
      );
    }
  }
  // With JavaScript the page stays where it is and the focus is put back on the button.
  const anchor = form.has('anchor') ? `#${slug}` : '';
  return redirect(`${back}?moved=${slug}${step && `&step=${step}`}${anchor}`, 303);
}

/** By the tree as it is now, not as the page showed it. */
async function targetOf(api: Client, slug: string, step: string): Promise<Target | null> {
  const tree = orFail(await api('GET /admin/categories')).data;
  return stepTargets(tree, slug)[step as Step] ?? null;
}

const droppedAt = (form: FormData): Target => ({
  parent: formText(form, 'parent') || null,
  before: formText(form, 'before') || null,
});

async function create(api: Client, form: FormData, back: string) {
  const name = formTexts(form, 'name');
  const description = formTextsOrNone(form, 'description');
  const slug = formText(form, 'slug');
  const cloth = cloths.find((one) => one === formText(form, 'cloth'));
  const parent = formText(form, 'parent') || null;
  const made = await api('POST /admin/categories', {
    body: {
      ...(slug && { slug }),
      name,
      parent,
      ...(description && { description }),
      ...(cloth && { cloth }),
    },
  });
  if (made.ok) return redirect(`${back}?moved=${made.data.slug}#${made.data.slug}`, 303);
  if (!form.has('cloth')) form.set('cloth', '');
  return refuseSave(made.problem, form, { as: 'new' });
}
