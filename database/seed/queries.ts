import { t } from '#kernel/database/columns.ts';
import { statement } from '#kernel/database/statement.ts';
import type { Texts } from '#kernel/database/texts.ts';

/** Takes the marker for this transaction: a second loader waits here and then finds it taken. */
export const takeMarker = statement({
  name: 'seed/take-marker',
  params: { name: t.text, value: t.json<Record<string, unknown>>() },
  row: { name: t.text },
  text: `
    insert into haat.settings (name, value, updated_at) values ($name, $value, haat.now())
    on conflict (name) do nothing returning name`,
});

export const findMarker = statement({
  name: 'seed/find-marker',
  params: { name: t.text },
  row: { name: t.text },
  text: 'select name from haat.settings where name = $name',
});

export type AreaRow = {
  id: string;
  slug: string;
  name: Texts;
  postcode: string;
  latitude: number;
  longitude: number;
  position: number;
};

export const insertAreas = statement({
  name: 'seed/insert-areas',
  params: { areas: t.json<readonly AreaRow[]>() },
  text: `
    insert into haat.areas (id, slug, name, postcode, latitude, longitude, position)
    select id, slug, name, postcode, latitude, longitude, position
    from jsonb_to_recordset($areas) as a(
      id uuid, slug text, name jsonb, postcode text, latitude double precision, longitude double precision,
      position integer)
    on conflict (slug) do nothing`,
});

export type PersonRow = { id: string; email: string; name: string; phone: string | null };

/** Accounts without a password: their owners set one by a reset. */
export const insertPeople = statement({
  name: 'seed/insert-people',
  params: { people: t.json<readonly PersonRow[]>() },
  text: `
    insert into haat.people (id, email, name, phone, language, email_verified_at, created_at)
    select id, email, name, phone, 'bn', haat.now(), haat.now()
    from jsonb_to_recordset($people) as p(id uuid, email text, name text, phone text)`,
});

export const findPerson = statement({
  name: 'seed/find-person',
  params: { email: t.text },
  row: { id: t.uuid },
  text: 'select id from haat.people where email = $email',
});

export const findSeller = statement({
  name: 'seed/find-seller',
  params: { slug: t.text },
  row: { id: t.uuid },
  text: 'select id from haat.sellers where slug = $slug',
});
