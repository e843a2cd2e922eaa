import { type LoaderFunctionArgs, Link, useLoaderData, useSearchParams } from 'react-router';
import { pageContext } from '../entry.server.tsx';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage, useLocalPath } from '../i18n/path.ts';
import { oneOf } from '../portal/filters.ts';
import { LiveValue } from '../portal/live-value.tsx';
import { MoreLink } from '../portal/more-link.tsx';
import { workMeta } from '../portal/page-meta.ts';
import { orFail } from '../problem.ts';
import { Badge } from '../ui/badge.tsx';
import { ButtonLink } from '../ui/button.tsx';
import { cx } from '../ui/cx.ts';
import { Field } from '../ui/field.tsx';
import { money, number } from '../ui/format.ts';
import { pictureSizes } from '../ui/picture-sizes.ts';
import { Picture } from '../ui/picture.tsx';
import { places } from '../ui/places.ts';
import { Select } from '../ui/select.tsx';
import { Table } from '../ui/table.tsx';
import { FilterBar } from './filter-bar.tsx';
import { NoRows } from './no-rows.tsx';

export const meta = () => workMeta(m.dashboard_catalogue_title(), m.dashboard_catalogue_description());

const kinds = ['product', 'service'] as const;

export async function loader({ url: { searchParams }, context }: LoaderFunctionArgs) {
  const query = {
    kind: oneOf(kinds, searchParams.get('kind')),
    q: searchParams.get('q')?.trim().slice(0, 80) || undefined,
    cursor: searchParams.get('cursor') ?? undefined,
    limit: 50,
  };
  return orFail(await context.get(pageContext).api('GET /admin/items', { query }));
}

type Row = ReturnType<typeof useLoaderData<typeof loader>>['data'][number];

export default function Catalogue() {
  const { data: items, next_cursor: next } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const local = useLocalPath();
  const q = search.get('q') ?? '';
  const kind = oneOf(kinds, search.get('kind')) ?? '';
  const filtered = q !== '' || kind !== '';
  return (
    <>
      <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
        <h1 className="text-24">{m.dashboard_catalogue_title()}</h1>
        <ButtonLink to={local(`${places.dashboard}/catalogue/new`)} size="compact">
          {m.editor_new()}
        </ButtonLink>
      </div>
      <FilterBar key={search.toString()} filtered={filtered}>
        <div className="w-full sm:w-menu">
          <Field
            label={m.dashboard_catalogue_search()}
            type="search"
            name="q"
            defaultValue={q}
            maxLength={80}
          />
        </div>
        <Select
          label={m.dashboard_kind()}
          name="kind"
          defaultValue={kind}
          options={[
            { value: '', label: m.dashboard_all() },
            { value: 'product', label: m.dashboard_products() },
            { value: 'service', label: m.dashboard_services() },
          ]}
        />
      </FilterBar>
      <ItemTable items={items} filtered={filtered} />
      <MoreLink next={next} compact />
    </>
  );
}

function ItemTable({ items, filtered }: { items: readonly Row[]; filtered: boolean }) {
  const language = useLanguage();
  const local = useLocalPath();
  return (
    <Table
      caption={m.dashboard_catalogue_title()}
      rows={items}
      rowKey={({ id }) => id}
      empty={<NoRows filtered={filtered}>{m.dashboard_no_items()}</NoRows>}
      columns={[
        {
          key: 'title',
          head: m.dashboard_item(),
          cell: (item) => (
            <span className="flex items-center gap-3">
              <span className="w-8 shrink-0">
                <Picture
                  picture={item.picture}
                  cloth={item.cloth}
                  sizes={pictureSizes.thumb}
                  silent
                  className="rounded-control"
                />
              </span>
              <Link
                to={local(`${places.dashboard}/catalogue/${item.id}`)}
                className="font-name hover:text-begun hover:underline"
              >
                {item.title}
              </Link>
            </span>
          ),
        },
        { key: 'category', head: m.dashboard_category(), wideOnly: true, cell: (item) => item.category },
        {
          key: 'kind',
          head: m.dashboard_kind(),
          wideOnly: true,
          cell: (item) => (item.kind === 'product' ? m.dashboard_product() : m.dashboard_service()),
        },
        {
          key: 'status',
          head: m.dashboard_status(),
          wideOnly: true,
          cell: (item) => (
            <Badge tone={item.status === 'published' ? 'done' : 'neutral'}>
              {item.status === 'published' ? m.dashboard_published() : m.dashboard_draft()}
            </Badge>
          ),
        },
        {
          key: 'listings',
          head: m.dashboard_listings(),
          figure: true,
          wideOnly: true,
          cell: (item) => number(item.listings, language),
        },
        {
          key: 'stock',
          head: m.dashboard_on_hand(),
          figure: true,
          cell: ({ on_hand: onHand }) =>
            onHand === null ? (
              <span className="text-ink-3">–</span>
            ) : (
              <LiveValue value={onHand}>
                <span className={cx(onHand === 0 && 'font-name text-morich')}>
                  {number(onHand, language)}
                </span>
              </LiveValue>
            ),
        },
        {
          key: 'price',
          head: m.dashboard_price(),
          figure: true,
          cell: ({ price }) =>
            price ? <span className="font-name whitespace-nowrap">{money(price, language)}</span> : '–',
        },
      ]}
    />
  );
}
