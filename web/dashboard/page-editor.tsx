import type { Problem } from '#contract/problems.ts';
import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  type ShouldRevalidateFunctionArgs,
  data,
  redirect,
  useActionData,
  useLoaderData,
  useNavigation,
  useSearchParams,
} from 'react-router';
import { formText } from '../checkout/form-text.ts';
import { pageContext } from '../entry.server.tsx';
import { languageOfPath } from '../i18n/language.ts';
import { m } from '../i18n/paraglide/messages.js';
import { localPath, useLocalPath } from '../i18n/path.ts';
import { workMeta } from '../portal/page-meta.ts';
import { orFail } from '../problem.ts';
import { Breadcrumb } from '../ui/breadcrumb.tsx';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { places } from '../ui/places.ts';
import { RadioCards } from '../ui/radio-cards.tsx';
import { ToastStrip } from '../ui/toast-strip.tsx';
import { useFocusOnError } from '../ui/use-focus-on-error.ts';
import { PageWords } from './page-words.tsx';
import { pageFormValues, readPageForm } from './read-page-form.ts';

export const meta = () => workMeta(m.dashboard_page_edit(), m.dashboard_pages_description());

/** Null for a page that is to be written. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { id } = params;
  if (id === undefined) return { page: null };
  const found = await context.get(pageContext).api('GET /admin/pages/{id}', { params: { id } });
  return { page: orFail(found) };
}

/** Asking how a body will look changes nothing. */
export function shouldRevalidate({ formData, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
  return formData?.get('intent') !== 'preview' && defaultShouldRevalidate;
}

type Refused = { errors: Record<string, string>; error: string | null; values: Record<string, string> };

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { api } = context.get(pageContext);
  const form = await request.formData();
  const intent = formText(form, 'intent');
  if (intent === 'preview') {
    const shown = orFail(await api('POST /admin/pages/preview', { body: { body: formText(form, 'body') } }));
    return { preview: shown.body };
  }
  const desk = localPath(languageOfPath(new URL(request.url).pathname), `${places.dashboard}/pages`);
  const version = Number(formText(form, 'version'));
  if (intent === 'delete' && params['id']) {
    const removed = await api('DELETE /admin/pages/{id}', { params: { id: params['id'] }, version });
    return removed.ok ? redirect(`${desk}?removed`, 303) : refused(removed.problem, form);
  }
  const body = readPageForm(form);
  const saved = params['id']
    ? await api('PATCH /admin/pages/{id}', { params: { id: params['id'] }, version, body })
    : await api('POST /admin/pages', { body });
  return saved.ok ? redirect(`${desk}/${saved.data.id}?saved`, 303) : refused(saved.problem, form);
}

const fieldTexts: Record<string, () => string> = {
  slug: m.dashboard_page_slug_wrong,
  title: m.dashboard_page_title_missing,
  body: m.dashboard_page_body_missing,
  footer_position: m.dashboard_page_footer_wrong,
};

/** What was refused, at its field where it has one. Nothing typed is lost. */
function refused(problem: Problem, form: FormData) {
  const errors: Record<string, string> = {};
  for (const { pointer } of problem.errors ?? []) {
    const field = pointer.split('/')[1] ?? '';
    errors[field] =
      problem.code === 'address_taken'
        ? m.dashboard_page_slug_taken()
        : (fieldTexts[field] ?? m.problem_invalid_request)();
  }
  const error =
    Object.keys(errors).length > 0
      ? null
      : problem.code === 'precondition_failed'
        ? m.dashboard_page_stale()
        : m.problem_other();
  const values = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]));
  return data<Refused>({ errors, error, values }, { status: problem.status });
}

/** One page of words in both languages, new or as it stands. */
export default function PageEditor() {
  const { page } = useLoaderData<typeof loader>();
  const local = useLocalPath();
  const [search] = useSearchParams();
  const answered = useActionData<Refused>();
  const reply = answered?.errors ? answered : undefined;
  useFocusOnError(reply?.errors);
  const values = reply?.values ?? pageFormValues(page);
  const errors = reply?.errors ?? {};
  const busy = useNavigation().state === 'submitting';
  const heading = page ? (page.title.en ?? page.title.bn ?? page.slug) : m.dashboard_page_new();
  return (
    <>
      <Breadcrumb
        steps={[{ to: local(`${places.dashboard}/pages`), label: m.dashboard_pages_title() }]}
        here={heading}
      />
      <div className="mb-4 flex flex-wrap items-center gap-3">
        <h1 className="text-24">{heading}</h1>
        {page?.status === 'published' && (
          <Link to={local(`/info/${page.slug}`)} className="text-begun hover:underline">
            {m.dashboard_page_see()}
          </Link>
        )}
      </div>
      {search.has('saved') && !reply && (
        <div className="mb-4">
          <ToastStrip tone="done">{m.dashboard_page_saved()}</ToastStrip>
        </div>
      )}
      {reply?.error && (
        <div className="mb-4">
          <ToastStrip tone="refused">{reply.error}</ToastStrip>
        </div>
      )}
      <Form key={page?.version ?? 0} method="post" noValidate className="grid gap-6">
        {/* Of what was seen when the writing began: a page that was read again is not one that was looked at. */}
        <input type="hidden" name="version" value={values['version'] ?? page?.version ?? ''} />
        <div className="grid max-w-prose gap-4">
          <Field
            label={m.dashboard_page_slug()}
            hint={m.dashboard_page_slug_hint()}
            name="slug"
            autoCapitalize="none"
            spellCheck={false}
            autoComplete="off"
            maxLength={80}
            defaultValue={values['slug']}
            error={errors['slug']}
          />
          <RadioCards
            legend={m.dashboard_status()}
            name="status"
            layout="row"
            defaultValue={values['status']}
            options={[
              { value: 'draft', label: m.dashboard_draft() },
              { value: 'published', label: m.dashboard_published() },
            ]}
          />
          <Field
            label={m.dashboard_page_footer()}
            hint={m.dashboard_page_footer_hint()}
            optional
            name="footer_position"
            inputMode="numeric"
            maxLength={3}
            autoComplete="off"
            defaultValue={values['footer_position']}
            error={errors['footer_position']}
          />
        </div>
        <PageWords language="en" name="English" values={values} errors={errors} />
        <PageWords language="bn" name="বাংলা" values={values} errors={{}} />
        <Button size="compact" busy={busy} name="intent" value="save" className="justify-self-start">
          {m.dashboard_page_save()}
        </Button>
      </Form>
      {page && (
        <details className="mt-8 border-t border-line pt-4">
          <summary className="inline-flex min-h-control-compact items-center text-morich">
            {m.dashboard_page_remove()}
          </summary>
          <Form method="post" className="flex flex-col items-start gap-3 pt-2">
            <input type="hidden" name="version" value={page.version} />
            <p className="max-w-prose">{m.dashboard_page_remove_text()}</p>
            <Button look="danger" size="compact" busy={busy} name="intent" value="delete">
              {m.dashboard_page_remove()}
            </Button>
          </Form>
        </details>
      )}
    </>
  );
}
