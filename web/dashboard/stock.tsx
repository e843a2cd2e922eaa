import { type LoaderFunctionArgs, Link, useLoaderData, useSearchParams } from 'react-router';
import { pageContext } from '../entry.server.tsx';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage, useLocalPath } from '../i18n/path.ts';
import { oneOf } from '../portal/filters.ts';
import { MoreLink } from '../portal/more-link.tsx';
import { workMeta } from '../portal/page-meta.ts';
import { orFail } from '../problem.ts';
import { cx } from '../ui/cx.ts';
import { Field } from '../ui/field.tsx';
import { instant, number } from '../ui/format.ts';
import { useNow } from '../ui/now.ts';
import { places } from '../ui/places.ts';
import { Select } from '../ui/select.tsx';
import { Table } from '../ui/table.tsx';
import { FilterBar } from './filter-bar.tsx';
import { NoRows } from './no-rows.tsx';

export const meta = () => workMeta(m.stock_desk_title(), m.stock_desk_description());

const states = ['low', 'out', 'closed'] as const;

export async function loader({ url: { searchParams }, context }: LoaderFunctionArgs) {
  const seller = searchParams.get('seller') ?? '';
  const query = {
    q: searchParams.get('q')?.trim().slice(0, 80) || undefined,
    state: oneOf(states, searchParams.get('state')) ?? 'low',
    seller: /^[a-z0-9-]{1,120}$/.test(seller) ? seller : undefined,
    cursor: searchParams.get('cursor') ?? undefined,
    limit: 50,
  };
  return orFail(await context.get(pageContext).api('GET /admin/stock', { query }));
}

/** Shelves of all sellers that run low, are sold out, or did so before. */
export default function LowStock() {
  const { data: rows, next_cursor: next } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const language = useLanguage();
  const local = useLocalPath();
  const now = useNow();
  const q = search.get('q') ?? '';
  const state = oneOf(states, search.get('state')) ?? 'low';
  const filtered = q !== '' || state !== 'low' || search.has('seller');
  return (
    <>
      <h1 className="mb-4 text-24">{m.stock_desk_title()}</h1>
      <FilterBar key={search.toString()} filtered={filtered}>
        <div className="w-full sm:w-menu">
          <Field label={m.stock_desk_search()} type="search" name="q" defaultValue={q} maxLength={80} />
        </div>
        <Select
          label={m.stock_desk_state()}
          name="state"
          defaultValue={state}
          options={[
            { value: 'low', label: m.stock_low() },
            { value: 'out', label: m.stock_out() },
            { value: 'closed', label: m.stock_over() },
          ]}
        />
      </FilterBar>
      <Table
        caption={m.stock_desk_title()}
        rows={rows}
        rowKey={({ id }) => id}
        empty={<NoRows filtered={filtered}>{m.stock_desk_none()}</NoRows>}
        columns={[
          {
            key: 'title',
            head: m.stock_desk_item(),
            cell: (row) => (
              <>
                <Link
                  to={local(places.item({ kind: 'product', slug: row.item_slug }))}
                  className="font-name hover:text-begun hover:underline"
                >
                  {row.title}
                </Link>
                <span className="block text-14 text-ink-2">{row.sku}</span>
              </>
            ),
          },
          {
            key: 'seller',
            head: m.stock_desk_seller(),
            cell: ({ seller, location }) => (
              <>
                <Link
                  to={`?seller=${seller.slug}&state=${state}`}
                  className="hover:text-begun hover:underline"
                >
                  {seller.name}
                </Link>
                <span className="block text-14 text-ink-2">{location}</span>
              </>
            ),
          },
          {
            key: 'free',
            head: m.stock_desk_free(),
            figure: true,
            cell: ({ free }) => (
              <span className={cx(free === 0 && 'font-name text-morich')}>{number(free, language)}</span>
            ),
          },
          {
            key: 'below',
            head: m.stock_desk_below(),
            figure: true,
            wideOnly: true,
            cell: ({ low_below: below }) => (below === null ? '–' : number(below, language)),
          },
          {
            key: 'since',
            head: m.stock_desk_since(),
            wideOnly: true,
            cell: ({ since }) => <time dateTime={since}>{instant(since, language, now)}</time>,
          },
          ...(state === 'closed'
            ? [
                {
                  key: 'until',
                  head: m.stock_desk_until(),
                  wideOnly: true,
                  cell: ({ until }: { until: string | null }) =>
                    until ? <time dateTime={until}>{instant(until, language, now)}</time> : '–',
                },
              ]
            : []),
        ]}
      />
      <MoreLink next={next} compact />
    </>
  );
}
