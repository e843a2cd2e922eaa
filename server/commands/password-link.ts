import { t } from '#kernel/database/columns.ts';
import { statement } from '#kernel/database/statement.ts';
import { newSecretToken } from '#kernel/identity/secret-token.ts';
import type { Kernel } from '#kernel/kernel.ts';

const insertPasswordLink = statement({
  name: 'commands/insert-password-link',
  params: { hash: t.text, person: t.uuid, ttl_seconds: t.int },
  text: `
    insert into identity.one_time_tokens (hash, person_id, purpose, created_at, expires_at)
    values ($hash, $person, 'reset_password', haat.now(), haat.now() + make_interval(secs => $ttl_seconds))`,
});

const ttlSeconds = 86_400;

/** A link that sets a person's password once, within a day; only its hash is kept. */
export async function makePasswordLink(kernel: Kernel, personId: string): Promise<string> {
  const { token, hash } = newSecretToken(kernel.ids);
  await kernel.db.engine.run(insertPasswordLink, { hash, person: personId, ttl_seconds: ttlSeconds });
  return `${kernel.origin}/reset-password?token=${token}`;
}
