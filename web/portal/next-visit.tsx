import type { SellerBooking } from '#contract/orders.ts';
import { Clock } from 'lucide-react';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage } from '../i18n/path.ts';
import { age, date, dayOf, duration, money, time, timeRange } from '../ui/format.ts';
import { Icon } from '../ui/icon.tsx';
import { useNow } from '../ui/now.ts';
import { CallButton, MapLink, Where } from './contact-line.tsx';
import { StatusBadge } from './status-badge.tsx';
import { Steps } from './steps.tsx';
import { VisitMove } from './visit-move.tsx';
import { visitWords } from './words.ts';

type Props = { visit: SellerBooking; pageKey: string };

/** The job that comes next: when, where, who, and the one button. Fills a phone's first screen. */
export function NextVisit({ visit, pageKey }: Props) {
  const language = useLanguage();
  const { slot, contact, address, price, cash_due: cash } = visit;
  const day = dayOf(slot.start, slot.time_zone);
  return (
    <section aria-labelledby="next-visit" className="first-screen flex flex-col">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h1 id="next-visit" className="text-20">
          {m.portal_next_visit()}
        </h1>
        <StatusBadge word={visitWords[visit.status]} />
      </div>
      <p className="mt-2 text-neel">
        <span className="block text-44 font-bold">{time(slot.start, language, slot.time_zone)}</span>
        <span className="flex items-start gap-2 font-name">
          <Icon of={Clock} small className="mt-1" />
          <span>
            {date(day, language, useNow(), slot.time_zone)}, {timeRange(slot, language)} ·{' '}
            <Until visit={visit} />
          </span>
        </span>
      </p>
      <div className="mt-4 grid gap-4">
        <Where address={address} large />
        <div>
          <p className="font-name">{visit.title}</p>
          {visit.add_ons.length > 0 && <p className="text-14 text-ink-2">{visit.add_ons.join(', ')}</p>}
          <p className="text-14 text-ink-2">
            {cash
              ? m.portal_collect({ amount: money(cash, language) })
              : m.portal_paid_already({ amount: money(price, language) })}
          </p>
          {visit.note && (
            <p className="mt-2 rounded-control bg-sunken px-3 py-2 text-14">
              <span className="font-name">{m.portal_note_from({ name: contact.name })}</span> {visit.note}
            </p>
          )}
        </div>
        <div className="flex flex-wrap gap-3">
          <CallButton contact={contact} />
          <MapLink address={address} />
        </div>
      </div>
      <div className="within-reach mt-auto bg-ground pt-6 pb-3">
        <div className="mb-3">
          <Steps visit={visit} />
        </div>
        <VisitMove key={visit.id} visit={visit} pageKey={pageKey} lead />
      </div>
    </section>
  );
}

/** `in 35 min`, `since 5 min`, or how long the work takes when it is far away. */
function Until({ visit }: { visit: SellerBooking }) {
  const language = useLanguage();
  const now = useNow();
  const { start, end } = visit.slot;
  const minutes = Math.round((Date.parse(start) - Date.parse(now)) / 60_000);
  if (minutes > 0 && minutes < 24 * 60) return m.portal_in({ time: duration(minutes, language) });
  if (minutes <= 0) return m.portal_since({ time: age(start, now, language) });
  return duration(Math.round((Date.parse(end) - Date.parse(start)) / 60_000), language);
}
