import { t } from '#kernel/database/columns.ts';
import { statement } from '#kernel/database/statement.ts';
import type { NoticeParams } from './notice-text.ts';

/** Since when a follower has been one. */
export const followsSince = statement({
  name: 'notifications/follows-since',
  params: { name: t.text },
  row: { since: t.instant },
  text: 'select since from haat.followers where name = $name',
});

/** Whom an order belongs to and which language it speaks; runs as engine. */
export const readBuyer = statement({
  name: 'notifications/read-buyer',
  params: { order: t.uuid },
  row: { person_id: t.uuid.orNull, language: t.text },
  text: 'select person_id, language from haat.orders where id = $order',
});

/** None when the person was told before. */
export const insertNotice = statement({
  name: 'notifications/insert',
  params: {
    id: t.uuid,
    person: t.uuid,
    kind: t.text,
    subject: t.uuid,
    params: t.json<NoticeParams>(),
    dedupe_key: t.text,
  },
  text: `
    insert into haat.notifications (id, person_id, kind, subject, params, dedupe_key, created_at)
    values ($id, $person, $kind, $subject, $params, $dedupe_key, haat.now())
    on conflict (person_id, dedupe_key) do nothing`,
});

/** The asker's own, newest first. */
export const listNotices = statement({
  name: 'notifications/list',
  params: { after_sort: t.instant.orNull, after_id: t.uuid.orNull, most: t.int },
  row: {
    id: t.uuid,
    sort: t.text,
    kind: t.text,
    subject: t.uuid,
    params: t.json<NoticeParams>(),
    created_at: t.instant,
    read_at: t.instant.orNull,
  },
  text: `
    select id, created_at::text as sort, kind, subject, params, created_at, read_at
    from haat.notifications
    where $after_sort is null or (created_at, id) < ($after_sort, $after_id)
    order by created_at desc, id desc limit $most`,
});

export const countUnread = statement({
  name: 'notifications/count-unread',
  row: { unread: t.int },
  text: 'select count(*)::integer as unread from haat.notifications where read_at is null',
});

/** Those of the asker's own that are unread; all of them without ids. */
export const markRead = statement({
  name: 'notifications/mark-read',
  params: { ids: t.uuids.orNull },
  text: `
    update haat.notifications set read_at = haat.now()
    where read_at is null and ($ids is null or id = any($ids))`,
});
