import { t } from '../database/columns.ts';
import type { Database } from '../database/database.ts';
import { statement } from '../database/statement.ts';

/**
 * Moves the oldest visible rows of the outbox to the end of the history. Two relays at work by accident
 * cannot make a double or a gap: they wait for each other's rows, and the second one's positions collide and
 * roll back.
 */
const moveEvents = statement({
  name: 'kernel/move-events',
  params: { limit: t.int },
  row: { moved: t.int, head: t.bigint.orNull },
  text: `
    with taken as (
      delete from haat.outbox where id in (select id from haat.outbox order by id limit $limit)
      returning id, topic, kind, subject, body, occurred_at
    ), added as (
      insert into haat.events (position, topic, kind, subject, body, occurred_at)
      select coalesce((select max(position) from haat.events), 0) + row_number() over (order by id),
        topic, kind, subject, body, occurred_at
      from taken
      returning position
    )
    select count(*)::integer as moved, max(position) as head from added`,
});

const batch = 500;

/**
 * Moves all that waits, batch by batch in the order of writing, as long as `mayGoOn`. `onMoved` hears the new
 * end of the history after each batch.
 */
export async function moveWaiting(
  db: Database,
  mayGoOn: () => boolean,
  onMoved: (head: number) => void,
): Promise<void> {
  while (mayGoOn()) {
    const { moved, head } = await db.engine.one(moveEvents, { limit: batch });
    if (head !== null) onMoved(head);
    if (moved < batch) return;
  }
}
