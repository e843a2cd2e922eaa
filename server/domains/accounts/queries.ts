import { t } from '#kernel/database/columns.ts';
import { statement } from '#kernel/database/statement.ts';

type SellerRow = {
  id: string;
  slug: string;
  name: { en?: string; bn?: string };
  kind: 'partner' | 'provider' | 'both';
  role: string;
};

export const findByEmail = statement({
  name: 'accounts/find-by-email',
  params: { email: t.text },
  row: { id: t.uuid, password_hash: t.text.orNull },
  text: `
    select p.id, c.password_hash from haat.people p
    left join identity.credentials c on c.person_id = p.id
    where p.email = $email`,
});

export const readMe = statement({
  name: 'accounts/me',
  params: { person: t.uuid },
  row: {
    id: t.uuid,
    name: t.text,
    email: t.text,
    email_verified: t.bool,
    phone: t.text.orNull,
    language: t.text,
    staff_role: t.text.orNull,
    sellers: t.json<SellerRow[]>(),
  },
  text: `
    select p.id, p.name, p.email, p.email_verified_at is not null as email_verified, p.phone, p.language,
      (select m.role from haat.staff_members m where m.person_id = p.id) as staff_role,
      (select coalesce(jsonb_agg(jsonb_build_object(
            'id', s.id, 'slug', s.slug, 'name', s.name, 'kind', s.kind, 'role', m.role
          ) order by m.since, s.slug), '[]')
        from haat.seller_members m join haat.sellers s on s.id = m.seller_id
        where m.person_id = p.id and s.status <> 'closed') as sellers
    from haat.people p where p.id = $person`,
});

export const memberships = statement({
  name: 'accounts/memberships',
  params: { person: t.uuid },
  row: { seller_id: t.uuid, slug: t.text, role: t.text },
  text: `
    select m.seller_id, s.slug, m.role
    from haat.seller_members m join haat.sellers s on s.id = m.seller_id
    where m.person_id = $person and s.status <> 'closed' order by m.since, s.slug`,
});

export const staffRole = statement({
  name: 'accounts/staff-role',
  params: { person: t.uuid },
  row: { role: t.text },
  text: 'select role from haat.staff_members where person_id = $person',
});

export const insertPerson = statement({
  name: 'accounts/insert-person',
  params: {
    id: t.uuid,
    email: t.text,
    name: t.text,
    phone: t.text.orNull,
    language: t.text,
    verified: t.bool,
  },
  row: { id: t.uuid },
  text: `
    insert into haat.people (id, email, name, phone, language, email_verified_at, created_at)
    values ($id, $email, $name, $phone, $language, case when $verified then haat.now() end, haat.now())
    on conflict (email) do nothing returning id`,
});

export const setPassword = statement({
  name: 'accounts/set-password',
  params: { person: t.uuid, password_hash: t.text },
  text: `
    insert into identity.credentials (person_id, password_hash, updated_at)
    values ($person, $password_hash, haat.now())
    on conflict (person_id) do update
      set password_hash = excluded.password_hash, updated_at = excluded.updated_at`,
});

/** As the person: policies leave only the own row, grants only these columns. */
export const changeMe = statement({
  name: 'accounts/change-me',
  params: {
    person: t.uuid,
    name: t.text.orNull,
    phone: t.text.orNull,
    change_phone: t.bool,
    language: t.text.orNull,
  },
  row: { id: t.uuid },
  text: `
    update haat.people set name = coalesce($name, name),
      phone = case when $change_phone then $phone else phone end,
      language = coalesce($language, language)
    where id = $person returning id`,
});

export const verifyEmail = statement({
  name: 'accounts/verify-email',
  params: { person: t.uuid },
  text: `
    update haat.people set email_verified_at = haat.now()
    where id = $person and email_verified_at is null`,
});

export const readRecipient = statement({
  name: 'accounts/recipient',
  params: { person: t.uuid },
  row: { email: t.text, name: t.text, language: t.text, email_verified: t.bool },
  text: `
    select email, name, language, email_verified_at is not null as email_verified
    from haat.people where id = $person`,
});

export const upsertStaff = statement({
  name: 'accounts/upsert-staff',
  params: { person: t.uuid, role: t.text },
  text: `
    insert into haat.staff_members (person_id, role, since) values ($person, $role, haat.now())
    on conflict (person_id) do update set role = excluded.role`,
});
