import { t } from '#kernel/database/columns.ts';
import { statement } from '#kernel/database/statement.ts';

export const insertLink = statement({
  name: 'accounts/insert-link',
  params: { hash: t.text, person: t.uuid, purpose: t.text, ttl_seconds: t.int, at_most: t.int },
  row: { hash: t.text },
  text: `
    insert into identity.one_time_tokens (hash, person_id, purpose, created_at, expires_at)
    select $hash, $person, $purpose, haat.now(), haat.now() + make_interval(secs => $ttl_seconds)
    where (
      select count(*) from identity.one_time_tokens
      where person_id = $person and purpose = $purpose and used_at is null and expires_at > haat.now()
    ) < $at_most
    returning hash`,
});

export const findLink = statement({
  name: 'accounts/find-link',
  params: { hash: t.text, purpose: t.text },
  row: { person_id: t.uuid, email: t.text, name: t.text },
  text: `
    select p.id as person_id, p.email, p.name
    from identity.one_time_tokens o join haat.people p on p.id = o.person_id
    where o.hash = $hash and o.purpose = $purpose and o.used_at is null and o.expires_at > haat.now()`,
});

export const useLink = statement({
  name: 'accounts/use-link',
  params: { hash: t.text, purpose: t.text },
  row: { person_id: t.uuid },
  text: `
    update identity.one_time_tokens set used_at = haat.now()
    where hash = $hash and purpose = $purpose and used_at is null and expires_at > haat.now()
    returning person_id`,
});

export const voidLinks = statement({
  name: 'accounts/void-links',
  params: { person: t.uuid, purpose: t.text },
  text: `
    update identity.one_time_tokens set used_at = haat.now()
    where person_id = $person and purpose = $purpose and used_at is null`,
});

export const purgeLinks = statement({
  name: 'accounts/purge-links',
  text: `delete from identity.one_time_tokens where expires_at < haat.now() - interval '1 day'`,
});
