import { type LoaderFunctionArgs, Link, useLoaderData, useSearchParams } from 'react-router';
import { pageContext } from '../entry.server.tsx';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage, useLocalPath } from '../i18n/path.ts';
import { MoreLink } from '../portal/more-link.tsx';
import { workMeta } from '../portal/page-meta.ts';
import { orFail } from '../problem.ts';
import { Badge } from '../ui/badge.tsx';
import { ButtonLink } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { digits, money } from '../ui/format.ts';
import { places } from '../ui/places.ts';
import { Table } from '../ui/table.tsx';
import { ToastStrip } from '../ui/toast-strip.tsx';
import { FilterBar } from './filter-bar.tsx';
import { NoRows } from './no-rows.tsx';
import { kindWord, nameOf } from './option-words.ts';

export const meta = () => workMeta(m.dashboard_options_title(), m.dashboard_options_description());

export async function loader({ url: { searchParams }, context }: LoaderFunctionArgs) {
  const query = {
    q: searchParams.get('q')?.trim().slice(0, 80) || undefined,
    cursor: searchParams.get('cursor') ?? undefined,
    limit: 50,
  };
  return orFail(await context.get(pageContext).api('GET /admin/options', { query }));
}

export default function Options() {
  const { data: options, next_cursor: next } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const language = useLanguage();
  const local = useLocalPath();
  const at = (id: string) => local(`${places.dashboard}/options/${id}`);
  const q = search.get('q') ?? '';
  return (
    <>
      <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
        <h1 className="text-24">{m.dashboard_options_title()}</h1>
        <ButtonLink to={at('new')} size="compact">
          {m.dashboard_option_new()}
        </ButtonLink>
      </div>
      <p className="mb-4 max-w-search text-ink-2">{m.dashboard_options_description()}</p>
      {search.has('deleted') && (
        <div className="mb-4">
          <ToastStrip tone="done">{m.dashboard_option_deleted()}</ToastStrip>
        </div>
      )}
      <FilterBar key={search.toString()} filtered={q !== ''}>
        <div className="w-full sm:w-menu">
          <Field
            label={m.dashboard_options_search()}
            type="search"
            name="q"
            defaultValue={q}
            maxLength={80}
          />
        </div>
      </FilterBar>
      <Table
        caption={m.dashboard_options_title()}
        rows={options}
        rowKey={({ id }) => id}
        empty={<NoRows filtered={q !== ''}>{m.dashboard_no_options()}</NoRows>}
        columns={[
          {
            key: 'name',
            head: m.dashboard_option(),
            cell: (option) => (
              <>
                <Link to={at(option.id)} className="font-name text-begun hover:underline">
                  {nameOf(option.name, language)}
                </Link>
                <span className="block text-ink-2">{option.code}</span>
              </>
            ),
          },
          { key: 'kind', head: m.dashboard_kind(), cell: ({ kind }) => kindWord(kind) },
          {
            key: 'required',
            head: m.dashboard_option_required_short(),
            wideOnly: true,
            cell: ({ required }) =>
              required ? <Badge tone="begun">{m.dashboard_option_must()}</Badge> : '–',
          },
          {
            key: 'asked',
            head: m.dashboard_option_asked_by(),
            wideOnly: true,
            cell: ({ product_types: types, items }) =>
              types.length + items.length === 0
                ? m.dashboard_option_nowhere()
                : digits(types.length + items.length, language),
          },
          {
            key: 'price',
            head: m.dashboard_price(),
            figure: true,
            cell: ({ price, choices, currency }) => {
              const least =
                price + Math.min(...choices.map((one) => one.price), choices.length > 0 ? Infinity : 0);
              return least > 0 ? (
                <span className="whitespace-nowrap">{money({ amount: least, currency }, language)}</span>
              ) : (
                '–'
              );
            },
          },
        ]}
      />
      <MoreLink next={next} compact />
    </>
  );
}
