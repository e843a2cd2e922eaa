import { t } from '../database/columns.ts';
import { statement } from '../database/statement.ts';

/** One entry of the history. `position` is gapless, becomes visible in order, and is everybody's cursor. */
export type HaatEvent = {
  position: number;
  topic: string;
  kind: string;
  subject: string;
  body: Record<string, unknown>;
  /** When it happened, RFC 3339 in UTC. */
  at: string;
};

export const eventRow = {
  position: t.bigint,
  topic: t.text,
  kind: t.text,
  subject: t.uuid,
  body: t.json<Record<string, unknown>>(),
  at: t.instant,
};

/** The next events after a position, in order. */
export const eventsAfter = statement({
  name: 'kernel/events-after',
  params: { after: t.bigint, limit: t.int },
  row: eventRow,
  text: `
    select position, topic, kind, subject, body, occurred_at as at
    from haat.events where position > $after order by position limit $limit`,
});

/** Where the history ends, and whether something waits to be added. */
export const eventsHead = statement({
  name: 'kernel/events-head',
  row: { head: t.bigint, waiting: t.bool },
  text: `
    select coalesce((select max(position) from haat.events), 0) as head,
      exists (select from haat.outbox) as waiting`,
});
