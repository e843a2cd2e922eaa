import type { Problem } from '#contract/problems.ts';
import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  data,
  redirect,
  useActionData,
  useLoaderData,
  useSearchParams,
} from 'react-router';
import { pageContext } from '../entry.server.tsx';
import { languageOfPath } from '../i18n/language.ts';
import { m } from '../i18n/paraglide/messages.js';
import { localPath, useLanguage, useLocalPath } from '../i18n/path.ts';
import { workMeta } from '../portal/page-meta.ts';
import { orFail } from '../problem.ts';
import { Breadcrumb } from '../ui/breadcrumb.tsx';
import { places } from '../ui/places.ts';
import { ToastStrip } from '../ui/toast-strip.tsx';
import { type OptionDraft, bodyOf, errorsByPath, draftOf, newDraft, readDraft } from './option-draft.ts';
import { OptionForm } from './option-form.tsx';
import { nameOf } from './option-words.ts';

const page = `${places.dashboard}/options`;
const isNew = (id: string | undefined) => id === 'new';

export const meta = () => workMeta(m.dashboard_option(), m.dashboard_options_description());

export async function loader({ params, context }: LoaderFunctionArgs) {
  if (isNew(params['id'])) return { option: null };
  const path = { id: params['id'] ?? '' };
  return {
    option: orFail(await context.get(pageContext).api('GET /admin/options/{id}', { params: path })),
  };
}

type Reply = {
  draft: OptionDraft;
  /** Why nothing was kept; null where only a row of choices came or went. */
  refused: { code: string; text: string } | null;
  errors: Record<string, string>;
};

/** `intent` is save or delete; a button of the rows of choices only changes the form. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const { api } = context.get(pageContext);
  const local = (path: string) => localPath(languageOfPath(new URL(request.url).pathname), path);
  const id = params['id'] ?? '';
  const draft = readDraft(form);
  const version = Number(form.get('version'));
  if (form.has('choices')) return data<Reply>({ draft, refused: null, errors: {} });
  if (form.get('intent') === 'delete') {
    const deleted = await api('DELETE /admin/options/{id}', { params: { id }, version });
    return deleted.ok ? redirect(`${local(page)}?deleted=1`, 303) : refusedWith(deleted.problem, draft);
  }
  const body = bodyOf(draft);
  const saved = isNew(id)
    ? await api('POST /admin/options', { body })
    : await api('PATCH /admin/options/{id}', {
        params: { id },
        version,
        body: {
          ...body,
          name: { en: body.name.en ?? null, bn: body.name.bn ?? null },
          help: body.help ? { en: body.help.en ?? null, bn: body.help.bn ?? null } : null,
        },
      });
  if (!saved.ok) return refusedWith(saved.problem, draft);
  return redirect(`${local(`${page}/${saved.data.id}`)}?saved=1`, 303);
}

// One and the same, so that nothing takes the focus while there is nothing to mend.
const noErrors = {};

const texts: Record<string, () => string> = {
  precondition_failed: m.dashboard_option_stale,
  in_use: m.dashboard_option_in_use,
  invalid_request: m.dashboard_option_wrong,
};

function refusedWith(problem: Problem, draft: OptionDraft) {
  const text = texts[problem.code]?.() ?? problem.detail ?? problem.title;
  const reply = { draft, refused: { code: problem.code, text }, errors: errorsByPath(problem) };
  return data<Reply>(reply, { status: problem.status });
}

export default function OptionPage() {
  const { option } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const [search] = useSearchParams();
  const language = useLanguage();
  const local = useLocalPath();
  const title = option ? nameOf(option.name, language) : m.dashboard_option_new();
  const draft = reply?.draft ?? (option ? draftOf(option) : newDraft);
  return (
    <>
      <Breadcrumb steps={[{ to: local(page), label: m.dashboard_options_title() }]} here={title} />
      <h1 className="mb-4 text-24">{title}</h1>
      <div className="mb-4 flex flex-col gap-2">
        {reply?.refused && <ToastStrip tone="refused">{reply.refused.text}</ToastStrip>}
        {!reply && search.has('saved') && <ToastStrip tone="done">{m.dashboard_option_saved()}</ToastStrip>}
      </div>
      <OptionForm
        // Rows come and go with the answer; fields keep what was typed by it.
        key={JSON.stringify(draft)}
        draft={draft}
        errors={reply?.errors ?? noErrors}
        version={option?.version}
      />
      {option && (
        <section aria-labelledby="asked" className="mt-8">
          <h2 id="asked" className="mb-2 text-16">
            {m.dashboard_option_asked_by()}
          </h2>
          {option.product_types.length + option.items.length === 0 ? (
            <p className="text-ink-2">{m.dashboard_option_nowhere()}</p>
          ) : (
            <ul className="grid gap-1">
              {option.product_types.map(({ slug, name }) => (
                <li key={slug}>{m.dashboard_option_by_type({ name })}</li>
              ))}
              {option.items.map(({ id, slug, title: item }) => (
                <li key={id}>
                  <Link
                    to={local(places.item({ kind: 'product', slug }))}
                    className="text-begun hover:underline"
                  >
                    {item}
                  </Link>
                </li>
              ))}
            </ul>
          )}
        </section>
      )}
    </>
  );
}
