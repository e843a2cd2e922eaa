import type { SellerBooking } from '#contract/orders.ts';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage } from '../i18n/path.ts';
import { cx } from '../ui/cx.ts';
import { date, dayOf, money, phone, timeRange } from '../ui/format.ts';
import { useNow } from '../ui/now.ts';
import { CallButton, Where } from './contact-line.tsx';
import { nextMove } from './next-move.ts';
import { StatusBadge } from './status-badge.tsx';
import { VisitMove } from './visit-move.tsx';
import { visitWords } from './words.ts';

type Props = {
  visit: SellerBooking;
  pageKey: string;
  /** Where no heading above says the day. */
  withDay?: boolean;
};

/** A visit in a list: when, what, where, who, and its next step. */
export function VisitCard({ visit, pageKey, withDay }: Props) {
  const language = useLanguage();
  const now = useNow();
  const { slot, address, contact, cash_due: cash, price } = visit;
  const day = dayOf(slot.start, slot.time_zone);
  const move = nextMove(visit);
  return (
    <article className="flex flex-col gap-3 rounded-card border border-line bg-surface p-4">
      <div className="flex flex-wrap items-start justify-between gap-2">
        <p className="text-18 font-bold text-neel first-letter:uppercase">
          {withDay && <>{date(day, language, now, slot.time_zone)}, </>}
          {timeRange(slot, language)}
        </p>
        <StatusBadge word={visitWords[visit.status]} />
      </div>
      <div className="grid gap-3 sm:grid-cols-2">
        <div>
          <h3 className="text-16 font-name">{visit.title}</h3>
          {visit.add_ons.length > 0 && <p className="text-14 text-ink-2">{visit.add_ons.join(', ')}</p>}
          <p className="text-14 text-ink-2">
            {visit.resource.name} ·{' '}
            {cash ? m.portal_collect({ amount: money(cash, language) }) : money(price, language)}
          </p>
          <p className="text-14 text-ink-2">{m.portal_order_number({ number: visit.order_number })}</p>
        </div>
        <div>
          <Where address={address} />
          <p className="text-14 text-ink-2">
            {contact.name}, {phone(contact.phone, language)}
          </p>
        </div>
      </div>
      {visit.note && (
        <p className="rounded-control bg-sunken px-3 py-2 text-14">
          <span className="font-name">{m.portal_note_from({ name: contact.name })}</span> {visit.note}
        </p>
      )}
      {/* The field for the code and what may be wrong with it take the whole width. */}
      <div className={cx('mt-auto grid gap-3 empty:hidden', move !== 'start' && 'grid-cols-2')}>
        {move && <CallButton contact={contact} short />}
        <VisitMove key={visit.id} visit={visit} pageKey={pageKey} />
      </div>
    </article>
  );
}
