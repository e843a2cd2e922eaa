import { t } from '#kernel/database/columns.ts';
import { statement } from '#kernel/database/statement.ts';

/**
 * Only while the password is still the one that was checked: the lock makes a reset in flight either end this
 * session too or keep it from being made.
 */
export const insertSession = statement({
  name: 'accounts/insert-session',
  params: {
    id: t.uuid,
    person: t.uuid,
    password_hash: t.text,
    device: t.text,
    staff_hours: t.int,
    days: t.int,
  },
  row: { person_id: t.uuid, created_at: t.instant, expires_at: t.instant },
  text: `
    with checked as (
      select person_id from identity.credentials
      where person_id = $person and password_hash = $password_hash for share
    )
    insert into identity.sessions (id, person_id, device, created_at, last_used_at, expires_at)
    select $id, person_id, $device, haat.now(), haat.now(), haat.now() + case
      when exists (select from haat.staff_members m where m.person_id = $person)
      then make_interval(hours => $staff_hours)
      else make_interval(days => $days) end
    from checked returning person_id, created_at, expires_at`,
});

export const insertRefreshToken = statement({
  name: 'accounts/insert-refresh-token',
  params: { hash: t.text, session: t.uuid, parent: t.text.orNull },
  text: `
    insert into identity.refresh_tokens (hash, session_id, parent_hash, created_at)
    values ($hash, $session, $parent, haat.now())`,
});

/** Locks token and session, so that of two swaps at once the second sees what the first did. */
export const lockRefreshToken = statement({
  name: 'accounts/lock-refresh-token',
  params: { hash: t.text, grace_seconds: t.int },
  row: {
    session_id: t.uuid,
    person_id: t.uuid,
    signed_in_at: t.instant,
    expires_at: t.instant,
    live: t.bool,
    unused: t.bool,
    within_grace: t.bool,
  },
  text: `
    select s.id as session_id, s.person_id, s.created_at as signed_in_at, s.expires_at,
      s.ended_at is null and s.expires_at > haat.now() as live,
      r.used_at is null as unused,
      coalesce(r.used_at > haat.now() - make_interval(secs => $grace_seconds), false) as within_grace
    from identity.refresh_tokens r join identity.sessions s on s.id = r.session_id
    where r.hash = $hash for update`,
});

export const useRefreshToken = statement({
  name: 'accounts/use-refresh-token',
  params: { hash: t.text, session: t.uuid },
  text: `
    with used as (
      update identity.refresh_tokens set used_at = haat.now() where hash = $hash and used_at is null
    )
    update identity.sessions set last_used_at = haat.now() where id = $session`,
});

/** Ends live sessions of a person: one, or all but one, or all. */
export const endSessions = statement({
  name: 'accounts/end-sessions',
  params: { person: t.uuid, only: t.uuid.orNull, except: t.uuid.orNull },
  row: { id: t.uuid },
  text: `
    update identity.sessions set ended_at = haat.now()
    where person_id = $person and ended_at is null and expires_at > haat.now()
      and id = coalesce($only, id) and id is distinct from $except
    returning id`,
});

export const sessionOfToken = statement({
  name: 'accounts/session-of-token',
  params: { hash: t.text },
  row: { session_id: t.uuid, person_id: t.uuid },
  text: `
    select s.id as session_id, s.person_id
    from identity.refresh_tokens r join identity.sessions s on s.id = r.session_id where r.hash = $hash`,
});

export const listSessions = statement({
  name: 'accounts/list-sessions',
  params: { person: t.uuid },
  row: { id: t.uuid, device: t.text, created_at: t.instant, last_used_at: t.instant },
  text: `
    select id, device, created_at, last_used_at from identity.sessions
    where person_id = $person and ended_at is null and expires_at > haat.now()
    order by last_used_at desc, id desc limit 100`,
});

/** Sessions whose access tokens may still be alive although they ended. */
export const recentlyEnded = statement({
  name: 'accounts/recently-ended',
  params: { seconds: t.int },
  row: { id: t.uuid },
  text: `select id from identity.sessions where ended_at > haat.now() - make_interval(secs => $seconds)`,
});

export const purgeSessions = statement({
  name: 'accounts/purge-sessions',
  text: `delete from identity.sessions where expires_at < haat.now() - interval '1 day'`,
});
