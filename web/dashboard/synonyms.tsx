import { type LoaderFunctionArgs, useActionData, useLoaderData, useSearchParams } from 'react-router';
import { pageContext } from '../entry.server.tsx';
import { m } from '../i18n/paraglide/messages.js';
import { MoreLink } from '../portal/more-link.tsx';
import { workMeta } from '../portal/page-meta.ts';
import { orFail } from '../problem.ts';
import { buttonClass } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { ToastStrip } from '../ui/toast-strip.tsx';
import { useFocusOnError } from '../ui/use-focus-on-error.ts';
import { FilterBar } from './filter-bar.tsx';
import { NoRows } from './no-rows.tsx';
import { SynonymForm } from './synonym-form.tsx';
import type { SynonymReply } from './synonyms-action.server.ts';

export { keepSynonym as action } from './synonyms-action.server.ts';

export const meta = () => workMeta(m.dashboard_synonyms_title(), m.dashboard_synonyms_description());

export async function loader({ url: { searchParams }, context }: LoaderFunctionArgs) {
  const query = {
    q: searchParams.get('q')?.trim().slice(0, 60) || undefined,
    cursor: searchParams.get('cursor') ?? undefined,
    limit: 50,
  };
  return orFail(await context.get(pageContext).api('GET /admin/synonyms', { query }));
}

const done: Record<string, () => string> = {
  added: m.dashboard_synonym_added,
  changed: m.dashboard_synonym_changed,
  removed: m.dashboard_synonym_removed,
};

export default function Synonyms() {
  const { data: synonyms, next_cursor: next } = useLoaderData<typeof loader>();
  const reply = useActionData<SynonymReply>();
  const [search] = useSearchParams();
  const q = search.get('q') ?? '';
  const told = reply ? undefined : done[search.get('done') ?? ''];
  useFocusOnError(reply?.errors);
  return (
    <>
      <h1 className="text-24">{m.dashboard_synonyms_title()}</h1>
      <p className="mb-4 max-w-prose text-ink-2">{m.dashboard_synonyms_description()}</p>
      {told && (
        <div className="mb-4">
          <ToastStrip tone="done">{told()}</ToastStrip>
        </div>
      )}
      {/* Anew after each addition, so that it closes and empties. */}
      <details key={`${search.get('done')} ${synonyms[0]?.id}`} open={reply?.id === ''} className="mb-4">
        <summary className={buttonClass({ look: 'outline', size: 'compact' })}>
          {m.dashboard_synonym_add()}
        </summary>
        <SynonymForm reply={reply?.id === '' ? reply : undefined} />
      </details>
      <FilterBar key={q} filtered={q !== ''}>
        <div className="w-full sm:w-menu">
          <Field
            label={m.dashboard_synonyms_search()}
            type="search"
            name="q"
            defaultValue={q}
            maxLength={60}
          />
        </div>
      </FilterBar>
      {synonyms.length === 0 && <NoRows filtered={q !== ''}>{m.dashboard_no_synonyms()}</NoRows>}
      <ul>
        {synonyms.map((synonym) => {
          const mine = reply?.id === synonym.id ? reply : undefined;
          return (
            <li key={`${synonym.id} ${synonym.version}`} className="border-b border-line">
              <details open={mine !== undefined}>
                <summary className="flex min-h-row cursor-pointer flex-wrap items-center gap-x-2 py-2 hover:bg-sunken">
                  <span className="font-name">{synonym.terms.join(' · ')}</span>
                  {synonym.leads_to.length > 0 && (
                    <span className="text-ink-2">
                      {m.dashboard_synonym_leads_short({ terms: synonym.leads_to.join(' · ') })}
                    </span>
                  )}
                </summary>
                <SynonymForm synonym={synonym} reply={mine} />
              </details>
            </li>
          );
        })}
      </ul>
      <MoreLink next={next} compact />
    </>
  );
}
