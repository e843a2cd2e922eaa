import { t } from '#kernel/database/columns.ts';
import { statement } from '#kernel/database/statement.ts';

type Texts = Record<string, string>;

/** Listings of an item or, of a parent, of its variants. */
const listingsOf = (item: string) => `haat.public_listings l
  where l.item_id in (select ${item} union all select v.id from haat.public_items v where v.parent_id = ${item})`;
const leftOf = `coalesce((select st.available from haat.public_stock st where st.listing_id = l.id), 0)`;

/** What somebody wants to be told of, and whether it is to be had. */
export const findWanted = statement({
  name: 'lists/find-wanted',
  params: { slug: t.text },
  row: { id: t.uuid, title: t.json<Texts>(), in_stock: t.bool },
  text: `
    select i.id, haat.join_texts(i.title, i.variant_name, ' · ') as title,
      exists (select from ${listingsOf('i.id')} and ${leftOf} > 0) as in_stock
    from haat.public_items i where i.slug = $slug and i.kind = 'product'`,
});

export const findAsker = statement({
  name: 'lists/find-asker',
  row: { email: t.text, verified: t.bool },
  text: `select p.email, p.email_verified_at is not null as verified from haat.people p where p.id = auth.uid()`,
});

/**
 * An address wants an item once. Asking again changes the link of one that was not confirmed, ten minutes later at the
 * earliest; `fresh` says that a mail with this link is due. No row: the address waits for too much already.
 */
export const putAlert = statement({
  name: 'lists/put-alert',
  params: {
    id: t.uuid,
    item: t.uuid,
    person: t.uuid.orNull,
    email: t.text,
    language: t.text,
    hash: t.text,
    status: t.text,
    most: t.int,
  },
  row: { status: t.text, fresh: t.bool },
  text: `
    insert into haat.item_alerts as a (id, item_id, person_id, email, language, token_hash, status, asked_at)
    select $id, $item, $person, $email, $language, $hash, $status, haat.now()
    where (select count(*) from haat.item_alerts o
      where o.email = $email and o.status in ('unconfirmed', 'active') and o.item_id <> $item) < $most
    on conflict (item_id, email) where status in ('unconfirmed', 'active') do update set
      person_id = coalesce(a.person_id, excluded.person_id),
      status = case when excluded.status = 'active' then 'active' else a.status end,
      token_hash = case when a.status = 'unconfirmed' and a.asked_at < haat.now() - interval '10 minutes'
        then excluded.token_hash else a.token_hash end,
      asked_at = case when a.status = 'unconfirmed' and a.asked_at < haat.now() - interval '10 minutes'
        then excluded.asked_at else a.asked_at end
    returning a.status, a.status = 'unconfirmed' and a.token_hash = $hash as fresh`,
});

export const findByLink = statement({
  name: 'lists/find-by-link',
  params: { hash: t.text, language: t.text },
  row: { id: t.uuid, status: t.text, slug: t.text, title: t.text },
  text: `
    select a.id, a.status, i.slug, haat.say(haat.join_texts(i.title, i.variant_name, ' · '), $language) as title
    from haat.item_alerts a join haat.items i on i.id = a.item_id where a.token_hash = $hash`,
});

export const confirmAlert = statement({
  name: 'lists/confirm-alert',
  params: { id: t.uuid },
  text: `update haat.item_alerts set status = 'active' where id = $id and status = 'unconfirmed'`,
});

export const cancelAlert = statement({
  name: 'lists/cancel-alert',
  params: { id: t.uuid },
  text: `
    update haat.item_alerts set status = 'cancelled', ended_at = haat.now()
    where id = $id and status in ('unconfirmed', 'active')`,
});

/** The asker's own. */
export const findOwnAlert = statement({
  name: 'lists/find-own-alert',
  params: { id: t.uuid },
  row: { id: t.uuid },
  text: 'select id from haat.item_alerts where id = $id',
});

export const listAlerts = statement({
  name: 'lists/list-alerts',
  params: { language: t.text, after_sort: t.instant.orNull, after_id: t.uuid.orNull, most: t.int },
  row: { id: t.uuid, sort: t.text, slug: t.text, title: t.text, status: t.text, asked_at: t.instant },
  text: `
    select a.id, a.asked_at::text as sort, i.slug,
      haat.say(haat.join_texts(i.title, i.variant_name, ' · '), $language) as title, a.status, a.asked_at
    from haat.item_alerts a join haat.public_items i on i.id = a.item_id
    where $after_sort is null or (a.asked_at, a.id) < ($after_sort, $after_id)
    order by a.asked_at desc, a.id desc limit $most`,
});

/**
 * Ends the alerts whose item is to be had, of these listings or of all, and answers whom to tell. Who runs at the same
 * time passes over those, so each is told once. `waiting` are all who waited for the item, `units` what there is.
 */
export const closeDue = statement({
  name: 'lists/close-due',
  params: { listings: t.uuids.orNull, most: t.int },
  row: {
    id: t.uuid,
    email: t.text,
    language: t.text,
    slug: t.text,
    title: t.json<Texts>(),
    waiting: t.bigint,
    units: t.bigint,
    counted: t.bool,
  },
  text: `
    with due as (
      select a.id, a.item_id from haat.item_alerts a
      where a.status = 'active' and ($listings is null or a.item_id in (
          select unnest(array[i.id, i.parent_id]) from haat.listings l join haat.items i on i.id = l.item_id
          where l.id = any($listings)))
        and exists (select from haat.public_items p where p.id = a.item_id)
        and exists (select from ${listingsOf('a.item_id')} and ${leftOf} > 0)
      order by a.asked_at, a.id limit $most for update skip locked
    ), closed as (
      update haat.item_alerts a set status = 'closed', ended_at = haat.now() from due where a.id = due.id
      returning a.id, a.item_id, a.email, a.language
    )
    select c.id, c.email, c.language, i.slug, haat.join_texts(i.title, i.variant_name, ' · ') as title,
      (select count(*) from haat.item_alerts o where o.item_id = c.item_id and o.status = 'active') as waiting,
      (select coalesce(sum(s.on_hand - s.held), 0)::bigint from haat.stock s
        where s.listing_id in (select l.id from ${listingsOf('c.item_id')})) as units,
      not exists (select from haat.listings free where not free.tracked
        and free.id in (select l.id from ${listingsOf('c.item_id')})) as counted
    from closed c join haat.items i on i.id = c.item_id`,
});

/** What a guest asked for under an address that is now checked belongs to the account, and needs no link. */
export const adoptAlerts = statement({
  name: 'lists/adopt-alerts',
  params: { person: t.uuid },
  text: `
    update haat.item_alerts a set person_id = p.id,
      status = case when a.status = 'unconfirmed' then 'active' else a.status end
    from haat.people p
    where p.id = $person and p.email_verified_at is not null and a.email = p.email and a.person_id is null`,
});

/** Never confirmed for a week, or over for half a year. */
export const purgeAlerts = statement({
  name: 'lists/purge-alerts',
  text: `
    delete from haat.item_alerts
    where (status = 'unconfirmed' and asked_at < haat.now() - interval '7 days')
      or ended_at < haat.now() - interval '180 days'`,
});
