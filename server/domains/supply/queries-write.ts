import { t } from '#kernel/database/columns.ts';
import { statement } from '#kernel/database/statement.ts';
import type { Texts } from '#kernel/database/texts.ts';

export type LocationRow = { id: string; seller_id: string; area_id: string; name: Texts };

/** Locations by the slug of their area; those whose seller or area does not exist are left out. */
export const insertLocations = statement({
  name: 'supply/insert-locations',
  params: { locations: t.json<readonly { id: string; seller_id: string; area: string; name: Texts }[]>() },
  row: { id: t.uuid },
  text: `
    insert into haat.locations (id, seller_id, area_id, name)
    select l.id, s.id, a.id, l.name
    from jsonb_to_recordset($locations) as l(id uuid, seller_id uuid, area text, name jsonb)
      join haat.sellers s on s.id = l.seller_id
      join haat.areas a on a.slug = l.area
    returning id`,
});

export type ResourceRow = {
  id: string;
  seller_id: string;
  name: Texts;
  kind: 'person' | 'team';
  lanes: number;
  time_zone: string;
  picture_id: string | null;
};
export type RuleRow = {
  id: string;
  resource_id: string;
  weekday: number;
  start_minute: number;
  end_minute: number;
};

/** Resources with their weekly hours; those whose seller does not exist are left out of the answer. */
export const insertResources = statement({
  name: 'supply/insert-resources',
  params: { resources: t.json<readonly ResourceRow[]>(), rules: t.json<readonly RuleRow[]>() },
  row: { id: t.uuid },
  text: `
    with made as (
      insert into haat.resources (id, seller_id, name, kind, lanes, time_zone, picture_id)
      select r.id, s.id, r.name, r.kind, r.lanes, r.time_zone, r.picture_id
      from jsonb_to_recordset($resources) as r(
          id uuid, seller_id uuid, name jsonb, kind text, lanes smallint, time_zone text, picture_id uuid)
        join haat.sellers s on s.id = r.seller_id
      returning id
    ), ruled as (
      insert into haat.working_rules (id, resource_id, weekday, start_minute, end_minute)
      select w.id, w.resource_id, w.weekday, w.start_minute, w.end_minute
      from jsonb_to_recordset($rules) as w(
          id uuid, resource_id uuid, weekday smallint, start_minute smallint, end_minute smallint)
        join made on made.id = w.resource_id
    )
    select id from made`,
});
