import type { ProductType } from '#contract/catalogue-admin.ts';
import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  data,
  redirect,
  useActionData,
  useLoaderData,
  useLocation,
  useNavigation,
} from 'react-router';
import { useState } from 'react';
import { formText } from '../checkout/form-text.ts';
import { pageContext } from '../entry.server.tsx';
import { m } from '../i18n/paraglide/messages.js';
import { languageOfPath } from '../i18n/language.ts';
import { localPath, useLanguage, useLocalPath } from '../i18n/path.ts';
import { workMeta } from '../portal/page-meta.ts';
import { orFail } from '../problem.ts';
import { Breadcrumb } from '../ui/breadcrumb.tsx';
import { Button } from '../ui/button.tsx';
import { useFocusOnError } from '../ui/use-focus-on-error.ts';
import { AttributeRows } from './attribute-fields.tsx';
import {
  type AttributeRow,
  attributesOf,
  editRows,
  placeInForm,
  readRows,
  rowsOf,
} from './attribute-rows.ts';
import { DeleteForm } from './delete-form.tsx';
import { namedIn } from './fault-text.ts';
import { formTexts, sayIn } from './form-texts.ts';
import { type RefusedSave, refuseSave, typedIn } from './refused-save.ts';
import { SaveStrips } from './save-strips.tsx';
import { TextPair } from './text-pair.tsx';

export const meta = ({ loaderData }: { loaderData?: { type: ProductType } }) =>
  workMeta(loaderData?.type.name.en ?? m.dashboard_types_title(), m.dashboard_types_description());

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { api } = context.get(pageContext);
  const slug = params['slug'] ?? '';
  const [type, groups] = await Promise.all([
    api('GET /admin/product-types/{slug}', { params: { slug } }),
    api('GET /admin/choice-groups'),
  ]);
  return { type: orFail(type), groups: orFail(groups).data };
}

type Kept = RefusedSave & { rows?: AttributeRow[] };

/** Saves the type, takes it away, or (`edit`, without JavaScript) gives the rows back with one step done. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const { api } = context.get(pageContext);
  const slug = params['slug'] ?? '';
  const version = Number(formText(form, 'version'));
  const language = languageOfPath(new URL(request.url).pathname);
  const newest = async () => {
    const read = await api('GET /admin/product-types/{slug}', { params: { slug } });
    return orFail(read).version;
  };

  const as = formText(form, 'form');
  if (as.startsWith('delete:')) {
    const gone = await api('DELETE /admin/product-types/{slug}', { params: { slug }, version });
    if (gone.ok) return redirect(localPath(language, '/dashboard/types'), 303);
    const newer = gone.problem.code === 'precondition_failed' ? await newest() : null;
    return refuseSave(gone.problem, form, { as, newer, inUse: m.dashboard_type_in_use() });
  }

  const rows = readRows(form);
  const edit = formText(form, 'edit');
  if (edit) {
    const none = { form: 'type', errors: {}, error: null, newer: null };
    return data<Kept>({ ...none, typed: typedIn(form), rows: editRows(rows, edit) });
  }
  const saved = await api('PATCH /admin/product-types/{slug}', {
    params: { slug },
    version,
    body: { name: formTexts(form, 'name'), attributes: attributesOf(rows) },
  });
  if (saved.ok) return redirect(localPath(language, `/dashboard/types/${slug}?saved`), 303);
  const { problem } = saved;
  const newer = problem.code === 'precondition_failed' ? await newest() : null;
  const reply = refuseSave(problem, form, {
    as: 'type',
    newer,
    fieldOf: (path) =>
      path.replace(
        /^attributes\.(\d+)/,
        (_, place: string) => `attributes.${placeInForm(rows, Number(place))}`,
      ),
  });
  const kept: Kept = { ...reply.data, rows };
  // What may not go is named by the refusal, and it stands at its row.
  const lost = problem.errors?.find(({ pointer }) => pointer === '/attributes');
  if (lost) {
    const stays = namedIn(
      lost.detail,
      rows.filter(({ gone }) => gone).map(({ code }) => code),
    );
    for (const [place, { code }] of rows.entries()) {
      if (stays.includes(code)) kept.errors[`attributes.${place}.gone`] = m.dashboard_fault_gone_used();
    }
    if (stays.length > 0) kept.error = null;
  }
  return data<Kept>(kept, { status: problem.status });
}

export default function TypePage() {
  // A form that was opened stays as it is until one goes on, whatever news come in meanwhile.
  return <Editor key={useLocation().key} />;
}

function Editor() {
  const { type, groups } = useLoaderData<typeof loader>();
  const [seen] = useState(type);
  const kept: Kept | undefined = useActionData<typeof action>();
  const refused = kept?.form === 'type' ? kept : undefined;
  const language = useLanguage();
  const local = useLocalPath();
  const navigation = useNavigation();
  const [initial] = useState(() => refused?.rows ?? rowsOf(seen));
  useFocusOnError(refused?.errors);
  const title = sayIn(language, seen.name);
  const said = refused?.typed ?? { 'name.en': seen.name.en ?? '', 'name.bn': seen.name.bn ?? '' };
  const busy = navigation.state !== 'idle' && navigation.formData?.get('form') === 'type';
  return (
    <>
      <Breadcrumb
        steps={[{ to: local('/dashboard/types'), label: m.dashboard_types_title() }]}
        here={title}
      />
      <h1 className="mb-4 text-24">{title}</h1>
      <SaveStrips refused={refused} changed={type.version > seen.version} />
      <Form method="post" noValidate preventScrollReset>
        <input type="hidden" name="form" value="type" />
        <input
          type="hidden"
          name="version"
          value={refused?.newer ?? refused?.typed['version'] ?? seen.version}
        />
        {/* Enter in a field presses a form's first button, which must not be one that moves a row. */}
        <button tabIndex={-1} aria-hidden="true" className="sr-only">
          {m.dashboard_save()}
        </button>
        <TextPair
          name="name"
          labels={{ en: m.dashboard_name_en(), bn: m.dashboard_name_bn() }}
          said={said}
          errors={refused?.errors ?? {}}
          maxLength={120}
        />
        <AttributeRows
          initial={initial}
          errors={refused?.errors ?? {}}
          groups={groups.map(({ slug, name }) => ({ value: slug, label: sayIn(language, name) }))}
        />
        <Button size="compact" busy={busy}>
          {m.dashboard_save()}
        </Button>
      </Form>
      <div className="mt-8 max-w-prose border-t border-line">
        <DeleteForm
          title={m.dashboard_type_delete()}
          slug={seen.slug}
          version={seen.version}
          refused={kept?.form.startsWith('delete:') ? kept : undefined}
        />
      </div>
    </>
  );
}
