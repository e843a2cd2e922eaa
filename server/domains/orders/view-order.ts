import type { Language, Money, Picture } from '#contract/common.ts';
import type { AnsweredOption } from '#contract/options.ts';
import type { Order } from '#contract/orders.ts';
import type { AnswerJson, LineJson, OrderRow } from './queries.ts';
import { orderTexts, orderTextsFor } from './texts.ts';

type PictureJson = LineJson['picture'];

/** A stored picture with its words in the language asked for. */
export function pictureIn(picture: PictureJson, language: Language): Picture | null {
  return picture && { ...picture, alt: picture.alt[language] ?? picture.alt.en ?? '' };
}

/** Answers with their prices in the order's currency. */
export function answersOf(answers: readonly AnswerJson[], currency: string): AnsweredOption[] {
  return answers.map((answer) => ({ ...answer, price: { amount: answer.price, currency } }));
}

/** The order as the API shows it, with what comes next in one sentence and everything that happened. */
export function viewOrder(
  row: OrderRow,
  language: Language,
  reader: 'customer' | 'staff' = 'customer',
): Order {
  const say = orderTextsFor(reader, language);
  const money = (amount: number): Money => ({ amount, currency: row.currency });
  return {
    id: row.id,
    number: row.number,
    status: row.status as Order['status'],
    placed_at: row.placed_at,
    contact: {
      name: row.contact.name ?? '',
      phone: row.contact.phone ?? '',
      email: row.contact.email ?? null,
    },
    shipping_address: {
      area: row.address.area_name ?? '',
      line: row.address.line ?? '',
      landmark: row.address.landmark ?? null,
    },
    lines: row.lines.map((line) => ({
      ...line,
      picture: pictureIn(line.picture, language),
      unit_price: money(line.unit_price),
      line_total: money(line.line_total),
      add_ons: line.add_ons.map((extra) => ({ ...extra, price: money(extra.price) })),
      options: answersOf(line.options, row.currency),
      reviewable: !line.reviewed && isFulfilled(row, line),
    })),
    shipments: row.shipments.map((shipment) => ({
      ...shipment,
      status: shipment.status as Order['shipments'][number]['status'],
      line_ids: shipment.line_ids ?? [],
    })),
    bookings: row.bookings.map(({ start, end, time_zone, ...booking }) => ({
      ...booking,
      status: booking.status as Order['bookings'][number]['status'],
      resource: { name: booking.resource.name, picture: pictureIn(booking.resource.picture, language) },
      slot: { start, end, time_zone },
    })),
    payment: {
      method: row.payment_method as Order['payment']['method'],
      status: (row.payment?.status ?? 'pending') as Order['payment']['status'],
      amount: money(row.payment?.amount ?? row.total),
      paid_at: row.payment?.paid_at ?? null,
      payable_until: row.status === 'pending' ? row.payable_until : null,
    },
    refunds: row.refunds.map((refund) => ({ ...refund, amount: money(refund.amount) })),
    items_total: money(row.items_total),
    shipping_total: money(row.shipping_total),
    total: money(row.total),
    note: row.note,
    next: whatIsNext(row, language, reader),
    timeline: row.events.map((event) => ({
      at: event.at,
      kind: event.kind,
      track: trackOf(event.kind),
      text: say.events[event.kind] ?? event.kind,
      actor: event.body.by ? (say.actors[event.body.by] ?? null) : null,
    })),
  };
}

function isFulfilled(row: OrderRow, line: LineJson): boolean {
  if (line.kind === 'service')
    return row.bookings.some((one) => one.line_id === line.id && one.status === 'completed');
  return row.shipments.some((one) => one.status === 'delivered' && one.line_ids?.includes(line.id));
}

function trackOf(kind: string): Order['timeline'][number]['track'] {
  if (kind.startsWith('payment.')) return 'payment';
  if (kind.startsWith('shipment.')) return 'parcel';
  return kind.startsWith('booking.') ? 'visit' : 'order';
}

/** The next thing that will happen and when: what the customer came to the page for. */
export function whatIsNext(
  row: OrderRow,
  language: Language,
  reader: 'customer' | 'staff' = 'customer',
): string {
  const say = orderTextsFor(reader, language).next;
  if (row.status === 'pending') return say.pay;
  if (row.status === 'on_hold') return say.onHold;
  if (row.status === 'expired') return say.expired;
  if (row.status === 'cancelled') return say.cancelled;
  const visits = row.bookings.filter((one) =>
    ['pending', 'confirmed', 'en_route', 'in_progress'].includes(one.status),
  );
  const running = visits.find((one) => one.status === 'in_progress' || one.status === 'en_route');
  if (running)
    return running.status === 'en_route'
      ? say.onTheWay(running.resource.name)
      : say.working(running.resource.name);
  const parcel = row.shipments
    .filter((one) => ['to_pack', 'shipped'].includes(one.status))
    .sort(byArrival)[0];
  const visit = visits[0];
  if (parcel && (!visit || parcel.arrives_on <= visit.start.slice(0, 10))) {
    return say.arrives(dayIn(`${parcel.arrives_on}T00:00:00Z`, 'UTC', language));
  }
  if (visit) return say.visit(visit.resource.name, timeIn(visit.start, visit.time_zone, language));
  return say.done;
}

function byArrival(a: { arrives_on: string }, b: { arrives_on: string }): number {
  return a.arrives_on < b.arrives_on ? -1 : 1;
}

function dayIn(instant: string, timeZone: string, language: Language): string {
  // Bangla months are written out: their short forms are not in use.
  const month = language === 'bn' ? 'long' : 'short';
  const format = { weekday: 'short', day: 'numeric', month, timeZone } as const;
  return new Intl.DateTimeFormat(language === 'bn' ? 'bn-BD' : 'en-GB', format)
    .format(new Date(instant))
    .replace(',', '');
}

function timeIn(instant: string, timeZone: string, language: Language): string {
  const format = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone } as const;
  const clock = new Intl.DateTimeFormat(language === 'bn' ? 'bn-BD' : 'en-GB', format).format(
    new Date(instant),
  );
  return `${dayIn(instant, timeZone, language)}, ${clock}`;
}

type BriefRow = {
  id: string;
  number: string;
  status: string;
  placed_at: string;
  total: number;
  currency: string;
  titles: readonly string[];
  face: { picture: PictureJson; cloth: string };
  next_visit: string | null;
  next_arrival: string | null;
};

/** The order as a row of a list, its customer's or the market's. */
export function viewBrief(row: BriefRow, timeZone: string, language: Language) {
  return {
    id: row.id,
    number: row.number,
    status: row.status as Order['status'],
    placed_at: row.placed_at,
    total: { amount: row.total, currency: row.currency },
    titles: [...row.titles],
    picture: pictureIn(row.face.picture, language),
    cloth: row.face.cloth,
    next: nextInBrief(row, timeZone, language),
  };
}

/** What comes next, from what a list knows. */
function nextInBrief(
  row: { status: string; next_visit: string | null; next_arrival: string | null },
  timeZone: string,
  language: Language,
): string {
  const say = orderTexts[language].next;
  if (row.status === 'pending') return say.pay;
  if (row.status === 'on_hold') return say.onHold;
  if (row.status === 'expired') return say.expired;
  if (row.status === 'cancelled') return say.cancelled;
  if (row.next_arrival && (!row.next_visit || row.next_arrival <= row.next_visit.slice(0, 10))) {
    return say.arrives(dayIn(`${row.next_arrival}T00:00:00Z`, 'UTC', language));
  }
  return row.next_visit ? say.visitAt(timeIn(row.next_visit, timeZone, language)) : say.done;
}
