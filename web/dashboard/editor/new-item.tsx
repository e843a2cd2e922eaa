import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  data,
  redirect,
  useActionData,
  useLoaderData,
  useNavigation,
} from 'react-router';
import { pageContext } from '../../entry.server.tsx';
import { m } from '../../i18n/paraglide/messages.js';
import { useLanguage, useLocalPath } from '../../i18n/path.ts';
import { workMeta } from '../../portal/page-meta.ts';
import { fieldErrors, orFail } from '../../problem.ts';
import { Breadcrumb } from '../../ui/breadcrumb.tsx';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { places } from '../../ui/places.ts';
import { Select } from '../../ui/select.tsx';
import { useFocusOnError } from '../../ui/use-focus-on-error.ts';
import { shown } from './fields.ts';
import { textsIn, typedIn } from './item-form.ts';

export const meta = () => workMeta(m.editor_new(), m.dashboard_catalogue_description());

export async function loader({ context }: LoaderFunctionArgs) {
  const { api } = context.get(pageContext);
  const [types, categories] = await Promise.all([
    api('GET /admin/product-types'),
    api('GET /admin/categories'),
  ]);
  return {
    types: orFail(types).data.map(({ slug, name }) => ({ slug, name })),
    categories: orFail(categories).data.map(({ slug, name, depth }) => ({ slug, name, depth })),
  };
}

export async function action({ request, context, url }: ActionFunctionArgs) {
  const form = await request.formData();
  const type = String(form.get('type') ?? '');
  const made = await context.get(pageContext).api('POST /admin/items', {
    body: {
      kind: type === '' ? 'service' : 'product',
      ...(type !== '' && { type }),
      title: textsIn(form, 'title'),
      category: String(form.get('category') ?? ''),
    },
  });
  if (made.ok) return redirect(url.pathname.replace(/new$/, made.data.id), 303);
  return data({ errors: fieldErrors(made.problem), typed: typedIn(form) }, { status: made.problem.status });
}

/** A new item needs a name, a category and, if it is a product, a type; the rest is written in the editor. */
export default function NewItem() {
  const { types, categories } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const language = useLanguage();
  const local = useLocalPath();
  const busy = useNavigation().state !== 'idle';
  useFocusOnError(refused?.errors);
  const errors: Record<string, string> = refused?.errors ?? {};
  const field = (name: string) => ({
    name,
    defaultValue: shown(refused?.typed, name, ''),
    error: errors[name],
  });
  const say = (texts: { en?: string; bn?: string }, otherwise: string) =>
    texts[language] ?? texts.en ?? texts.bn ?? otherwise;
  return (
    <>
      <Breadcrumb
        steps={[{ to: local(`${places.dashboard}/catalogue`), label: m.dashboard_catalogue_title() }]}
        here={m.editor_new()}
      />
      <h1 className="mb-4 text-24">{m.editor_new()}</h1>
      <Form method="post" noValidate className="grid max-w-prose gap-4">
        <Field
          label={`${m.editor_title()} · ${m.editor_english()}`}
          maxLength={200}
          {...field('title.en')}
          error={errors['title.en'] ?? errors['title'] ?? errors['slug']}
        />
        <Field
          label={`${m.editor_title()} · ${m.editor_bangla()}`}
          lang="bn"
          maxLength={200}
          {...field('title.bn')}
        />
        <Select
          label={m.editor_type()}
          {...field('type')}
          options={[
            ...types.map(({ slug, name }) => ({ value: slug, label: say(name, slug) })),
            { value: '', label: m.editor_service() },
          ]}
        />
        <Select
          label={m.dashboard_category()}
          {...field('category')}
          options={categories.map(({ slug, name, depth }) => ({
            value: slug,
            label: `${'\u2003'.repeat(depth)}${say(name, slug)}`,
          }))}
        />
        <Button size="compact" busy={busy} className="justify-self-start">
          {m.editor_make()}
        </Button>
      </Form>
    </>
  );
}
