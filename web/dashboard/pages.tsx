import { type LoaderFunctionArgs, Link, useLoaderData, useSearchParams } from 'react-router';
import { pageContext } from '../entry.server.tsx';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage, useLocalPath } from '../i18n/path.ts';
import { oneOf } from '../portal/filters.ts';
import { MoreLink } from '../portal/more-link.tsx';
import { workMeta } from '../portal/page-meta.ts';
import { orFail } from '../problem.ts';
import { Badge } from '../ui/badge.tsx';
import { ButtonLink } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { digits, instant } from '../ui/format.ts';
import { useNow } from '../ui/now.ts';
import { places } from '../ui/places.ts';
import { Select } from '../ui/select.tsx';
import { Table } from '../ui/table.tsx';
import { ToastStrip } from '../ui/toast-strip.tsx';
import { FilterBar } from './filter-bar.tsx';
import { NoRows } from './no-rows.tsx';

export const meta = () => workMeta(m.dashboard_pages_title(), m.dashboard_pages_description());

const statuses = ['published', 'draft'] as const;

export async function loader({ url: { searchParams }, context }: LoaderFunctionArgs) {
  const query = {
    status: oneOf(statuses, searchParams.get('status')),
    q: searchParams.get('q')?.trim().slice(0, 80) || undefined,
    cursor: searchParams.get('cursor') ?? undefined,
    limit: 50,
  };
  return orFail(await context.get(pageContext).api('GET /admin/pages', { query }));
}

type Row = ReturnType<typeof useLoaderData<typeof loader>>['data'][number];

/** Pages of words: about, delivery, terms. */
export default function Pages() {
  const { data: pages, next_cursor: next } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const local = useLocalPath();
  const q = search.get('q') ?? '';
  const status = oneOf(statuses, search.get('status')) ?? '';
  const filtered = q !== '' || status !== '';
  return (
    <>
      <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
        <h1 className="text-24">{m.dashboard_pages_title()}</h1>
        <ButtonLink to={local(`${places.dashboard}/pages/new`)} size="compact">
          {m.dashboard_page_new()}
        </ButtonLink>
      </div>
      {search.has('removed') && (
        <div className="mb-4">
          <ToastStrip tone="done">{m.dashboard_page_removed()}</ToastStrip>
        </div>
      )}
      <FilterBar key={search.toString()} filtered={filtered}>
        <div className="w-full sm:w-menu">
          <Field label={m.dashboard_pages_search()} type="search" name="q" defaultValue={q} maxLength={80} />
        </div>
        <Select
          label={m.dashboard_status()}
          name="status"
          defaultValue={status}
          options={[
            { value: '', label: m.dashboard_all() },
            { value: 'published', label: m.dashboard_published() },
            { value: 'draft', label: m.dashboard_draft() },
          ]}
        />
      </FilterBar>
      <PageTable pages={pages} filtered={filtered} />
      <MoreLink next={next} compact />
    </>
  );
}

const languageNames = { en: 'English', bn: 'বাংলা' } as const;

function PageTable({ pages, filtered }: { pages: readonly Row[]; filtered: boolean }) {
  const language = useLanguage();
  const local = useLocalPath();
  const now = useNow();
  return (
    <Table
      caption={m.dashboard_pages_title()}
      rows={pages}
      rowKey={({ id }) => id}
      empty={<NoRows filtered={filtered}>{m.dashboard_no_pages()}</NoRows>}
      columns={[
        {
          key: 'title',
          head: m.dashboard_page_title(),
          cell: (page) => (
            <Link
              to={local(`${places.dashboard}/pages/${page.id}`)}
              className="font-name text-begun hover:underline"
            >
              {page.title}
            </Link>
          ),
        },
        {
          key: 'address',
          head: m.dashboard_page_slug(),
          wideOnly: true,
          cell: (page) => <span className="text-ink-2">/info/{page.slug}</span>,
        },
        {
          key: 'status',
          head: m.dashboard_status(),
          cell: (page) => (
            <Badge tone={page.status === 'published' ? 'done' : 'neutral'}>
              {page.status === 'published' ? m.dashboard_published() : m.dashboard_draft()}
            </Badge>
          ),
        },
        {
          key: 'languages',
          head: m.dashboard_page_languages(),
          wideOnly: true,
          cell: (page) => page.languages.map((one) => languageNames[one]).join(', '),
        },
        {
          key: 'footer',
          head: m.dashboard_page_footer(),
          figure: true,
          wideOnly: true,
          cell: ({ footer_position: position }) => (position === null ? '–' : digits(position, language)),
        },
        {
          key: 'changed',
          head: m.dashboard_page_changed(),
          deskOnly: true,
          cell: (page) => (
            <span className="whitespace-nowrap">{instant(page.updated_at, language, now)}</span>
          ),
        },
      ]}
    />
  );
}
