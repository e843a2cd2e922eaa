import type { SellerBooking } from '#contract/orders.ts';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage, useLocalPath } from '../i18n/path.ts';
import { ButtonLink } from '../ui/button.tsx';
import { cx } from '../ui/cx.ts';
import { Empty } from '../ui/empty.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { date, dayOf, digits } from '../ui/format.ts';
import { useNow } from '../ui/now.ts';
import { places } from '../ui/places.ts';
import { StallHeading } from '../ui/stall-heading.tsx';
import { DayView } from './day-view.tsx';
import { nextVisit } from './next-move.ts';
import { NextVisit } from './next-visit.tsx';
import { OrderCard } from './order-card.tsx';
import { workMeta } from './page-meta.ts';
import { LowStock } from './low-stock.tsx';
import { type Portal, usePortal } from './shell.tsx';
import { VisitCard } from './visit-card.tsx';

export { act as action } from './moves.server.ts';

export const meta = () => workMeta(m.portal_today_title(), m.portal_today_description());

export default function Today() {
  const { today, pageKey } = usePortal();
  if (!today) {
    return (
      <ErrorState level={1} title={m.portal_today_broken_title()}>
        {m.portal_today_broken_text()}
      </ErrorState>
    );
  }
  return <Work today={today} pageKey={pageKey} />;
}

type Props = { today: NonNullable<Portal['today']>; pageKey: string };

function Work({ today, pageKey }: Props) {
  const language = useLanguage();
  const now = useNow();
  const { bookings, requests, orders, next, unclosed, low_stock: low } = today;
  // What began before midnight and goes on is today's work.
  const running = unclosed.filter(({ slot }) => Date.parse(slot.end) > Date.parse(now));
  const ofNow = nextVisit([...running, ...bookings]);
  const lead = ofNow ?? nextVisit(requests);
  const others = requests.filter(({ id }) => id !== lead?.id);
  const leftOpen = unclosed.filter(({ id }) => id !== lead?.id);
  const nothing = !lead && bookings.length === 0 && orders.length === 0 && !next && low.length === 0;
  const free = bookings.length > 0 ? m.portal_day_done() : m.portal_day_free();
  const ofToday = [
    ...bookings,
    ...requests.filter(({ slot }) => dayOf(slot.start, slot.time_zone) === today.day),
  ];
  return (
    <div className="grid gap-12">
      {!lead && (
        <div>
          <p className="text-ink-2">{date(today.day, language)}</p>
          <h1 className="text-32">{m.portal_today_title()}</h1>
          {nothing ? (
            <NothingToday kind={today.seller.kind} />
          ) : (
            today.seller.kind !== 'partner' && <p className="mt-2 text-18">{free}</p>
          )}
        </div>
      )}
      {(lead || bookings.length > 0) && (
        <div className="grid items-start gap-x-12 gap-y-8 md:grid-cols-2">
          {lead && <NextVisit visit={lead} pageKey={pageKey} />}
          {!lead && <NextDay next={next} pageKey={pageKey} />}
          <section>
            <StallHeading>{m.portal_day({ day: date(today.day, language) })}</StallHeading>
            {ofToday.length > 0 ? (
              <DayView visits={ofToday} />
            ) : (
              <p className="text-ink-2">{m.portal_day_free()}</p>
            )}
          </section>
        </div>
      )}
      {others.length > 0 && (
        <Visits
          heading={m.portal_requests({ count: digits(others.length, language) })}
          visits={others}
          pageKey={pageKey}
          withDay
          wide
        />
      )}
      {!ofNow && (lead || bookings.length === 0) && <NextDay next={next} pageKey={pageKey} wide />}
      {leftOpen.length > 0 && (
        <Visits
          heading={m.portal_unclosed({ count: digits(leftOpen.length, language) })}
          visits={leftOpen}
          pageKey={pageKey}
          withDay
          wide
        />
      )}
      <Parcels orders={orders} pageKey={pageKey} lead={!lead} />
      {low.length > 0 && <LowStock rows={low} />}
    </div>
  );
}

/** What comes when nothing of today is left. */
function NextDay({ next, ...rest }: Pick<Props['today'], 'next'> & { pageKey: string; wide?: boolean }) {
  const language = useLanguage();
  const now = useNow();
  if (!next) return null;
  const heading = m.portal_next_day({ day: date(next.day, language, now) });
  return <Visits heading={heading} visits={next.bookings} {...rest} />;
}

type VisitsProps = {
  heading: string;
  visits: readonly SellerBooking[];
  pageKey: string;
  withDay?: boolean;
  /** Two beside each other where there is room. */
  wide?: boolean;
};

function Visits({ heading, visits, pageKey, withDay = false, wide = false }: VisitsProps) {
  return (
    <section>
      <StallHeading>{heading}</StallHeading>
      <div className={cx('grid gap-4', wide && 'md:grid-cols-2')}>
        {visits.map((visit) => (
          <VisitCard key={visit.id} visit={visit} pageKey={pageKey} withDay={withDay} />
        ))}
      </div>
    </section>
  );
}

function Parcels({
  orders,
  pageKey,
  lead,
}: Pick<Props['today'], 'orders'> & { pageKey: string; lead: boolean }) {
  const language = useLanguage();
  const groups = [
    {
      key: 'to_pack',
      heading: m.portal_to_pack,
      orders: orders.filter(({ shipment }) => shipment?.status === 'to_pack'),
    },
    {
      key: 'shipped',
      heading: m.portal_on_their_way,
      orders: orders.filter(({ shipment }) => shipment?.status === 'shipped'),
    },
  ];
  return groups
    .filter((group) => group.orders.length > 0)
    .map((group) => (
      <section key={group.key}>
        <StallHeading>{group.heading({ count: digits(group.orders.length, language) })}</StallHeading>
        <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
          {group.orders.map((order, index) => (
            <OrderCard
              key={order.id}
              order={order}
              pageKey={pageKey}
              lead={lead && index === 0 && group.key === 'to_pack'}
            />
          ))}
        </div>
      </section>
    ));
}

function NothingToday({ kind }: { kind: Props['today']['seller']['kind'] }) {
  const local = useLocalPath();
  const isProvider = kind === 'provider';
  return (
    <Empty
      cloth={isProvider ? 'sky' : 'turmeric'}
      action={
        <ButtonLink to={local(`${places.portal}/${isProvider ? 'bookings' : 'listings'}`)} look="outline">
          {isProvider ? m.portal_see_bookings() : m.portal_see_listings()}
        </ButtonLink>
      }
    >
      {isProvider ? m.portal_no_visits_today() : m.portal_nothing_today()}
    </Empty>
  );
}
