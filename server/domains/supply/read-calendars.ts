import { t } from '#kernel/database/columns.ts';
import type { Scoped } from '#kernel/database/database.ts';
import { statement } from '#kernel/database/statement.ts';
import type { Calendar, SlotTerms } from './calendar.ts';

/** What decides about the time of a listing; `addOnIds` are those asked for that the listing offers. */
export type ListingCalendars = { terms: SlotTerms; calendars: Calendar[]; addOnIds: string[] };

const calendarsOfListings = statement({
  name: 'supply/calendars-of-listings',
  params: {
    listing_ids: t.uuids,
    add_on_ids: t.uuids,
    area: t.text.orNull,
    from: t.instant,
    to: t.instant,
  },
  row: {
    listing_id: t.uuid,
    duration_minutes: t.int,
    notice_minutes: t.int,
    window_days: t.smallint,
    buffer_before_minutes: t.smallint,
    buffer_after_minutes: t.smallint,
    step_minutes: t.smallint,
    add_on_ids: t.uuids,
    calendars: t.json<Calendar[]>(),
  },
  text: `
    with asked as (
      select l.*, i.duration_minutes + extra.minutes as minutes, extra.ids as add_on_ids
      from haat.public_listings l
      join haat.public_items i on i.id = l.item_id and i.kind = 'service'
      cross join lateral (
        select coalesce(sum(a.minutes), 0)::integer as minutes, coalesce(array_agg(a.id), '{}') as ids
        from haat.listing_add_ons o join haat.add_ons a on a.id = o.add_on_id
        where o.listing_id = l.id and a.id = any($add_on_ids)
      ) as extra
      where l.id = any($listing_ids)
    )
    select l.id as listing_id, l.minutes as duration_minutes, l.notice_minutes, l.window_days,
      l.buffer_before_minutes, l.buffer_after_minutes, l.slot_step_minutes as step_minutes, l.add_on_ids,
      coalesce(who.calendars, '[]') as calendars
    from asked l
    cross join lateral (
      select jsonb_agg(jsonb_build_object(
        'resourceId', r.id, 'name', r.name, 'timeZone', r.time_zone, 'lanes', r.lanes,
        'rules', coalesce((
          select jsonb_agg(jsonb_build_object(
            'weekday', w.weekday, 'startMinute', w.start_minute, 'endMinute', w.end_minute))
          from haat.working_rules w where w.resource_id = r.id), '[]'),
        'exceptions', coalesce((
          select jsonb_agg(jsonb_build_object('day', e.day, 'ranges', e.ranges))
          from haat.calendar_exceptions e
          where e.resource_id = r.id and e.day between span.since::date - 1 and span.until::date + 1), '[]'),
        'busy', coalesce((
          select jsonb_agg(jsonb_build_object(
            'lane', b.lane,
            'start', greatest(lower(b.blocked), span.since),
            'end', least(upper(b.blocked), span.until)))
          from haat.public_busy b
          where b.resource_id = r.id and b.blocked && tstzrange(span.since, span.until)), '[]')
      ) order by r.id) as calendars
      from haat.listing_resources lr
      join haat.public_resources r on r.id = lr.resource_id,
      -- Wide enough for the whole local days and for the last service with its buffers.
      lateral (select $from - interval '2 days' as since,
        $to + interval '2 days' + make_interval(mins => l.minutes) as until) as span
      where lr.listing_id = l.id
        and ($area is null or exists (
          select from haat.seller_areas sa join haat.areas a on a.id = sa.area_id
          where sa.seller_id = l.seller_id and a.slug = $area))
    ) as who`,
});

/**
 * Terms and calendars of the service listings among `listingIds` that the asker can see; goods are left out. One
 * statement. Holds everything that matters to visits that start in [`from`, `to`), busy time clipped to a few days
 * around. `addOnIds` lengthen the duration of the listings that offer them. With `areaSlug`, listings whose seller
 * does not visit that area have no calendars.
 */
export async function readCalendars(
  scope: Scoped,
  question: {
    listingIds: readonly string[];
    from: Date;
    to: Date;
    addOnIds?: readonly string[];
    areaSlug?: string | undefined;
  },
): Promise<Map<string, ListingCalendars>> {
  const rows = await scope.many(calendarsOfListings, {
    listing_ids: question.listingIds,
    add_on_ids: question.addOnIds ?? [],
    area: question.areaSlug ?? null,
    from: question.from.toISOString(),
    to: question.to.toISOString(),
  });
  return new Map(
    rows.map((row) => [
      row.listing_id,
      {
        terms: {
          durationMinutes: row.duration_minutes,
          noticeMinutes: row.notice_minutes,
          windowDays: row.window_days,
          bufferBeforeMinutes: row.buffer_before_minutes,
          bufferAfterMinutes: row.buffer_after_minutes,
          stepMinutes: row.step_minutes,
        },
        calendars: row.calendars,
        addOnIds: [...row.add_on_ids],
      },
    ]),
  );
}
