import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type LoaderFunctionArgs, Link, useLoaderData, useSearchParams } from 'react-router';
import { pageContext } from '../entry.server.tsx';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage, useLocalPath } from '../i18n/path.ts';
import { dayIn, oneOf, visitStatuses } from '../portal/filters.ts';
import { MoreLink } from '../portal/more-link.tsx';
import { workMeta } from '../portal/page-meta.ts';
import { StatusBadge } from '../portal/status-badge.tsx';
import { visitWords } from '../portal/words.ts';
import { orFail } from '../problem.ts';
import { ButtonLink } from '../ui/button.tsx';
import { DayField } from '../ui/day-field.tsx';
import { addDays, date, dayOf, money, phone, timeRange } from '../ui/format.ts';
import { Icon } from '../ui/icon.tsx';
import { useNow } from '../ui/now.ts';
import { places } from '../ui/places.ts';
import { Select } from '../ui/select.tsx';
import { Table } from '../ui/table.tsx';
import { FilterBar } from './filter-bar.tsx';
import { NoRows } from './no-rows.tsx';

export const meta = () => workMeta(m.dashboard_bookings_title(), m.dashboard_bookings_description());

export async function loader({ url: { searchParams }, context }: LoaderFunctionArgs) {
  const query = {
    day: dayIn(searchParams),
    status: oneOf(visitStatuses, searchParams.get('status')),
    cursor: searchParams.get('cursor') ?? undefined,
    limit: 50,
  };
  return orFail(await context.get(pageContext).api('GET /admin/bookings', { query }));
}

type Row = ReturnType<typeof useLoaderData<typeof loader>>['data'][number];

export default function Bookings() {
  const { data: visits, next_cursor: next } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const language = useLanguage();
  const now = useNow();
  const day = dayIn(search);
  const status = oneOf(visitStatuses, search.get('status')) ?? '';
  const onDay = (other: string) => `?${new URLSearchParams({ day: other, ...(status && { status }) })}`;
  const shown = day ?? dayOf(now);
  return (
    <>
      <div className="mb-4 flex flex-wrap items-center gap-x-4 gap-y-2">
        <h1 className="text-24">{m.dashboard_bookings_title()}</h1>
        <div className="flex items-center gap-2">
          <ButtonLink to={onDay(addDays(shown, -1))} look="text" size="compact">
            <Icon of={ChevronLeft} small />
            {m.dashboard_day_before()}
          </ButtonLink>
          <ButtonLink to={onDay(dayOf(now))} look="outline" size="compact">
            {m.shell_today()}
          </ButtonLink>
          <ButtonLink to={onDay(addDays(shown, 1))} look="text" size="compact">
            {m.dashboard_day_after()}
            <Icon of={ChevronRight} small />
          </ButtonLink>
        </div>
      </div>
      <FilterBar key={search.toString()} filtered={Boolean(day) || status !== ''}>
        <DayField label={m.dashboard_day()} name="day" {...(day && { defaultValue: day })} />
        <Select
          label={m.dashboard_status()}
          name="status"
          defaultValue={status}
          options={[
            { value: '', label: m.dashboard_all() },
            ...visitStatuses.map((value) => ({ value, label: visitWords[value].text() })),
          ]}
        />
      </FilterBar>
      <h2 className="mb-2 text-16 first-letter:uppercase">
        {day ? date(day, language, now) : status ? m.dashboard_all_days() : m.dashboard_from_today()}
      </h2>
      <VisitTable visits={visits} filtered={Boolean(day) || status !== ''} />
      <MoreLink next={next} compact />
    </>
  );
}

function VisitTable({ visits, filtered }: { visits: readonly Row[]; filtered: boolean }) {
  const language = useLanguage();
  const local = useLocalPath();
  const now = useNow();
  return (
    <Table
      caption={m.dashboard_bookings_title()}
      rows={visits}
      rowKey={({ id }) => id}
      empty={<NoRows filtered={filtered}>{m.dashboard_no_bookings()}</NoRows>}
      columns={[
        {
          key: 'when',
          head: m.dashboard_when(),
          cell: ({ slot }) => (
            <span className="text-neel sm:whitespace-nowrap">
              {date(dayOf(slot.start, slot.time_zone), language, now)}{' '}
              <span className="font-name whitespace-nowrap">{timeRange(slot, language)}</span>
            </span>
          ),
        },
        {
          key: 'what',
          head: m.dashboard_service(),
          cell: (visit) => (
            <>
              {visit.title}
              <Link
                to={local(`${places.dashboard}/orders?q=${visit.order_number}`)}
                aria-label={m.dashboard_order_number({ number: visit.order_number })}
                className="block text-begun hover:underline"
              >
                {visit.order_number}
              </Link>
            </>
          ),
        },
        {
          key: 'who',
          head: m.dashboard_seller(),
          wideOnly: true,
          cell: (visit) => (
            <>
              {visit.resource.name}
              <span className="block text-ink-2">{visit.seller}</span>
            </>
          ),
        },
        {
          key: 'customer',
          head: m.dashboard_customer(),
          wideOnly: true,
          cell: ({ contact }) => (
            <>
              {contact.name}
              <a href={`tel:${contact.phone}`} className="block whitespace-nowrap text-begun hover:underline">
                {phone(contact.phone, language)}
              </a>
            </>
          ),
        },
        { key: 'area', head: m.dashboard_area(), wideOnly: true, cell: ({ address }) => address.area },
        {
          key: 'status',
          head: m.dashboard_status(),
          cell: (visit) => <StatusBadge word={visitWords[visit.status]} />,
        },
        {
          key: 'price',
          head: m.dashboard_amount(),
          figure: true,
          wideOnly: true,
          cell: (visit) => (
            <>
              <span className="font-name whitespace-nowrap">{money(visit.price, language)}</span>
              {visit.cash_due && <span className="block text-ink-2">{m.dashboard_method_cash()}</span>}
            </>
          ),
        },
      ]}
    />
  );
}
