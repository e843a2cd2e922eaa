import type { CategoryDraft } from '#contract/catalogue-admin.ts';
import { useState } from 'react';
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  data,
  redirect,
  useActionData,
  useLoaderData,
  useLocation,
} from 'react-router';
import type { Client } from '#client/client.ts';
import { formText } from '../checkout/form-text.ts';
import { pageContext } from '../entry.server.tsx';
import { m } from '../i18n/paraglide/messages.js';
import { languageOfPath } from '../i18n/language.ts';
import { localPath, useLanguage, useLocalPath } from '../i18n/path.ts';
import { workMeta } from '../portal/page-meta.ts';
import { orFail } from '../problem.ts';
import { Breadcrumb } from '../ui/breadcrumb.tsx';
import { places } from '../ui/places.ts';
import { useFocusOnError } from '../ui/use-focus-on-error.ts';
import { CategoryForm } from './category-form.tsx';
import { cloths } from './category-words.ts';
import { DeleteForm } from './delete-form.tsx';
import { formTexts, formTextsOrNone, sayIn } from './form-texts.ts';
import { refuseSave } from './refused-save.ts';
import { SaveStrips } from './save-strips.tsx';

export const meta = ({ loaderData }: { loaderData?: { category: CategoryDraft } }) =>
  workMeta(
    loaderData?.category.name.en ?? m.dashboard_categories_title(),
    m.dashboard_categories_description(),
  );

export async function loader({ params, context }: LoaderFunctionArgs) {
  const tree = await readTree(context.get(pageContext).api);
  const category = tree.find(({ slug }) => slug === params['slug']);
  if (!category) throw data(null, { status: 404 });
  const above: CategoryDraft[] = [];
  for (let at = category.parent; at !== null; at = above[0]?.parent ?? null) {
    const parent = tree.find(({ slug }) => slug === at);
    if (!parent) break;
    above.unshift(parent);
  }
  return { category, above };
}

const readTree = async (api: Client) => orFail(await api('GET /admin/categories')).data;

/** Saves the category or takes it away. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const { api } = context.get(pageContext);
  const slug = params['slug'] ?? '';
  const version = Number(formText(form, 'version'));
  const language = languageOfPath(new URL(request.url).pathname);
  const at = (path: string) => localPath(language, `/dashboard/categories${path}`);
  const as = formText(form, 'form');
  const saved = as.startsWith('delete:')
    ? await api('DELETE /admin/categories/{slug}', { params: { slug }, version })
    : await api('PATCH /admin/categories/{slug}', { params: { slug }, version, body: changeOf(form) });
  if (saved.ok) {
    return redirect(as.startsWith('delete:') ? at('') : at(`/${formText(form, 'slug')}?saved`), 303);
  }
  const { problem } = saved;
  const stale = problem.code === 'precondition_failed';
  const newer = stale ? ((await readTree(api)).find((one) => one.slug === slug)?.version ?? null) : null;
  return refuseSave(problem, form, { as, newer, inUse: m.dashboard_category_in_use() });
}

function changeOf(form: FormData) {
  const cloth = cloths.find((one) => one === formText(form, 'cloth'));
  const description = formTextsOrNone(form, 'description');
  return {
    slug: formText(form, 'slug'),
    name: formTexts(form, 'name'),
    // One that never had a description may stay without; one that has it cannot lose it.
    ...((description || form.has('described')) && { description: formTexts(form, 'description') }),
    ...(cloth && { cloth }),
    code: formText(form, 'code') || null,
    meta_title: formTextsOrNone(form, 'meta_title'),
    meta_description: formTextsOrNone(form, 'meta_description'),
    hidden: form.has('hidden'),
    in_menu: form.has('in_menu'),
  };
}

export default function CategoryPage() {
  // A form that was opened stays as it is until one goes on, whatever news come in meanwhile.
  return <Editor key={useLocation().key} />;
}

function Editor() {
  const { category, above } = useLoaderData<typeof loader>();
  const [seen] = useState(category);
  const reply = useActionData<typeof action>();
  const refused = reply?.form === 'category' ? reply : undefined;
  const language = useLanguage();
  const local = useLocalPath();
  useFocusOnError(refused?.errors);
  const title = sayIn(language, seen.name);
  return (
    <>
      <Breadcrumb
        steps={[
          { to: local('/dashboard/categories'), label: m.dashboard_categories_title() },
          ...above.map(({ slug, name }) => ({
            to: local(`/dashboard/categories/${slug}`),
            label: sayIn(language, name),
          })),
        ]}
        here={title}
      />
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-4">
        <h1 className="text-24">{title}</h1>
        {!seen.hidden && (
          <a href={local(places.category(seen.slug))} className="text-begun underline">
            {m.dashboard_open_storefront()}
          </a>
        )}
      </div>
      <SaveStrips refused={refused} changed={category.version > seen.version} />
      <CategoryForm seen={seen} refused={refused} />
      <div className="mt-8 max-w-prose border-t border-line">
        <DeleteForm
          title={m.dashboard_category_delete()}
          slug={seen.slug}
          version={seen.version}
          refused={reply?.form.startsWith('delete:') ? reply : undefined}
        />
      </div>
    </>
  );
}
