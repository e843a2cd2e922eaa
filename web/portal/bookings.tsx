import type { SellerBooking } from '#contract/orders.ts';
import { type LoaderFunctionArgs, useLoaderData, useSearchParams } from 'react-router';
import { pageContext } from '../entry.server.tsx';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage, useLocalPath } from '../i18n/path.ts';
import { orFail } from '../problem.ts';
import { ButtonLink } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { date, dayOf } from '../ui/format.ts';
import { useNow } from '../ui/now.ts';
import { places } from '../ui/places.ts';
import { StallHeading } from '../ui/stall-heading.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { DayStrip } from './day-strip.tsx';
import { dayIn, oneOf, visitStatuses } from './filters.ts';
import { memberOf } from './member.server.ts';
import { MoreLink } from './more-link.tsx';
import { workMeta } from './page-meta.ts';
import { usePortal } from './shell.tsx';
import { VisitCard } from './visit-card.tsx';
import { visitWords } from './words.ts';

export { act as action } from './moves.server.ts';

export const meta = () => workMeta(m.portal_bookings_title(), m.portal_bookings_description());

export async function loader(args: LoaderFunctionArgs) {
  const { headers } = await memberOf(args);
  const { searchParams } = args.url;
  const query = {
    day: dayIn(searchParams),
    status: oneOf(visitStatuses, searchParams.get('status')),
    cursor: searchParams.get('cursor') ?? undefined,
    limit: 30,
  };
  return orFail(await args.context.get(pageContext).api('GET /seller/bookings', { query, headers }));
}

const tabs = [null, 'pending', 'confirmed', 'completed', 'cancelled'] as const;

export default function Bookings() {
  const { data: visits, next_cursor: next } = useLoaderData<typeof loader>();
  const { today, pageKey } = usePortal();
  const [search] = useSearchParams();
  const language = useLanguage();
  const now = useNow();
  const day = dayIn(search);
  const status = oneOf(visitStatuses, search.get('status'));
  const address = (to: { day?: string | undefined; status?: string | null | undefined }) =>
    `?${new URLSearchParams(Object.entries(to).filter((entry): entry is [string, string] => Boolean(entry[1])))}`;
  return (
    <>
      <StallHeading level={1}>{m.portal_bookings_title()}</StallHeading>
      <DayStrip
        chosen={day}
        everything={status ? m.portal_filter_any_day() : m.portal_filter_from_today()}
        addressOf={(other) => address({ day: other, status })}
      />
      <div className="mt-4 mb-6">
        <Tabs
          label={m.portal_filter_status()}
          tabs={tabs.map((one) => ({
            to: address({ day, status: one }),
            label: one ? visitWords[one].text() : m.portal_filter_all(),
            chosen: (status ?? null) === one,
            ...(one === 'pending' && today && today.requests.length > 0 && { count: today.requests.length }),
          }))}
        />
      </div>
      {visits.length === 0 && <NoVisits filtered={Boolean(day ?? status)} />}
      <div className="grid gap-8">
        {byDay(visits).map(([of, group]) => (
          <section key={of} aria-labelledby={`day-${of}`}>
            <h2 id={`day-${of}`} className="mb-3 text-20 first-letter:uppercase">
              {date(of, language, now)}
            </h2>
            <div className="grid gap-4 md:grid-cols-2">
              {group.map((visit) => (
                <VisitCard key={visit.id} visit={visit} pageKey={pageKey} />
              ))}
            </div>
          </section>
        ))}
      </div>
      <MoreLink next={next} />
    </>
  );
}

function byDay(visits: readonly SellerBooking[]): [string, SellerBooking[]][] {
  const days = new Map<string, SellerBooking[]>();
  for (const visit of visits) {
    const day = dayOf(visit.slot.start, visit.slot.time_zone);
    days.set(day, [...(days.get(day) ?? []), visit]);
  }
  return [...days];
}

function NoVisits({ filtered }: { filtered: boolean }) {
  const local = useLocalPath();
  return (
    <Empty
      cloth="sky"
      action={
        filtered ? (
          <ButtonLink to={local(`${places.portal}/bookings`)} look="outline">
            {m.portal_show_all_bookings()}
          </ButtonLink>
        ) : null
      }
    >
      {filtered ? m.portal_no_bookings_here() : m.portal_no_bookings()}
    </Empty>
  );
}
