import { type LoaderFunctionArgs, Form, useLoaderData, useSearchParams } from 'react-router';
import { pageContext } from '../entry.server.tsx';
import { m } from '../i18n/paraglide/messages.js';
import { useLocalPath } from '../i18n/path.ts';
import { orFail } from '../problem.ts';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { Field } from '../ui/field.tsx';
import { places } from '../ui/places.ts';
import { Select } from '../ui/select.tsx';
import { StallHeading } from '../ui/stall-heading.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { oneOf } from './filters.ts';
import { memberOf } from './member.server.ts';
import { MoreLink } from './more-link.tsx';
import { workMeta } from './page-meta.ts';
import { StockRow } from './stock-row.tsx';

export const meta = () => workMeta(m.stock_title(), m.stock_description());

const states = ['low', 'out'] as const;
const isId = (text: string | null) => text !== null && /^[0-9a-f-]{36}$/.test(text);

export async function loader(args: LoaderFunctionArgs) {
  const { headers } = await memberOf(args);
  const { searchParams } = args.url;
  const location = searchParams.get('location');
  const query = {
    q: searchParams.get('q')?.trim().slice(0, 80) || undefined,
    state: oneOf(states, searchParams.get('state')),
    location: isId(location) ? (location ?? undefined) : undefined,
    cursor: searchParams.get('cursor') ?? undefined,
    limit: 50,
  };
  return orFail(await args.context.get(pageContext).api('GET /seller/stock', { query, headers }));
}

export default function Stock() {
  const { data: rows, next_cursor: next, locations } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const local = useLocalPath();
  const state = oneOf(states, search.get('state')) ?? null;
  const q = search.get('q') ?? '';
  const location = search.get('location') ?? '';
  const filtered = q !== '' || state !== null || location !== '';
  const tabs = [
    { state: null, label: m.stock_all() },
    { state: 'low', label: m.stock_low() },
    { state: 'out', label: m.stock_out() },
  ] as const;
  return (
    <>
      <StallHeading level={1}>{m.stock_title()}</StallHeading>
      <div className="mb-4">
        <Tabs
          label={m.portal_filter_status()}
          tabs={tabs.map((tab) => ({
            to: `?${new URLSearchParams({ ...(q && { q }), ...(location && { location }), ...(tab.state && { state: tab.state }) })}`,
            label: tab.label,
            chosen: tab.state === state,
          }))}
        />
      </div>
      <search>
        <Form key={search.toString()} className="mb-4 flex flex-wrap items-end gap-2">
          {state && <input type="hidden" name="state" value={state} />}
          <div className="min-w-0 flex-1">
            <Field label={m.stock_search()} type="search" name="q" defaultValue={q} maxLength={80} />
          </div>
          {locations.length > 1 && (
            <Select
              label={m.stock_place()}
              name="location"
              defaultValue={location}
              options={[
                { value: '', label: m.stock_places_all() },
                ...locations.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
          )}
          <Button look="outline">{m.stock_show()}</Button>
        </Form>
      </search>
      {rows.length === 0 && (
        <Empty
          cloth="mint"
          action={
            filtered ? (
              <ButtonLink to={local(`${places.portal}/stock`)} look="outline">
                {m.stock_show_all()}
              </ButtonLink>
            ) : null
          }
        >
          {filtered ? m.stock_none_here() : m.stock_none()}
        </Empty>
      )}
      <ul>
        {rows.map((row) => (
          <StockRow key={row.id} row={row} />
        ))}
      </ul>
      <MoreLink next={next} />
    </>
  );
}
