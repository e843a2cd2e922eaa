import type { Texts } from '#kernel/database/texts.ts';
import { t } from '#kernel/database/columns.ts';
import { statement } from '#kernel/database/statement.ts';

export type SellerRow = {
  id: string;
  slug: string;
  kind: 'partner' | 'provider' | 'both';
  name: Texts;
  about: Texts;
  area_id: string;
  street: Texts | null;
  phone: string | null;
  picture_id: string | null;
  since: string;
  created_at: string | null;
  visits: readonly string[];
};

export const findAreas = statement({
  name: 'sellers/find-areas',
  params: { slugs: t.texts },
  row: { slug: t.text, id: t.uuid },
  text: 'select slug, id from haat.areas where slug = any($slugs)',
});

/** Sellers with the areas they visit (ids). Those whose slug is taken are left out of the answer. */
export const insertSellers = statement({
  name: 'sellers/insert-sellers',
  params: { sellers: t.json<readonly SellerRow[]>() },
  row: { slug: t.text },
  text: `
    with given as (
      select * from jsonb_to_recordset($sellers) as s(
        id uuid, slug text, kind text, name jsonb, about jsonb, area_id uuid, street jsonb, phone text,
        picture_id uuid, since date, created_at timestamptz, visits uuid[])
    ), made as (
      insert into haat.sellers
        (id, slug, kind, name, about, area_id, street, phone, picture_id, since, created_at)
      select id, slug, kind, name, about, area_id, street, phone, picture_id, since,
        coalesce(created_at, haat.now())
      from given
      on conflict (slug) do nothing
      returning id, slug
    ), spread as (
      insert into haat.seller_areas (seller_id, area_id)
      select made.id, visited.area from made join given using (id), unnest(given.visits) as visited(area)
    )
    select slug from made`,
});

export type MemberRow = { seller_id: string; person_id: string; role: 'owner' | 'manager' | 'worker' };

/** Leaves out whoever is a member already, and sellers or people that do not exist. */
export const insertMembers = statement({
  name: 'sellers/insert-members',
  params: { members: t.json<readonly MemberRow[]>() },
  row: { seller_id: t.uuid, person_id: t.uuid },
  text: `
    insert into haat.seller_members (seller_id, person_id, role, since)
    select s.id, p.id, m.role, haat.now()
    from jsonb_to_recordset($members) as m(seller_id uuid, person_id uuid, role text)
      join haat.sellers s on s.id = m.seller_id
      join haat.people p on p.id = m.person_id
    on conflict (seller_id, person_id) do nothing
    returning seller_id, person_id`,
});

export const findMember = statement({
  name: 'sellers/find-member',
  params: { seller: t.uuid, person: t.uuid },
  row: { role: t.text },
  text: 'select role from haat.seller_members where seller_id = $seller and person_id = $person',
});
