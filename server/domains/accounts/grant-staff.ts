import { worker } from '#kernel/database/principal.ts';
import { type Refusal, isRefusal, refuse } from '#kernel/refusal/refusal.ts';
import type { Accounts } from './context.ts';
import { endSessions } from './end-sessions.ts';
import { findByEmail, upsertStaff } from './queries.ts';

export type StaffRole = 'operator' | 'support';

/**
 * Takes a person onto the operator's staff, or changes their role. Their sessions end: staff sign in anew,
 * for twelve hours. Refuses when nobody has the address. For the command line and the seed.
 */
export async function grantStaff(
  accounts: Accounts,
  { email, role }: { email: string; role: StaffRole },
): Promise<{ personId: string } | Refusal<'not_found'>> {
  const done = await accounts.kernel.db.transaction(worker, async (tx) => {
    const person = await tx.engine.maybe(findByEmail, { email: email.trim().toLowerCase() });
    if (!person) return refuse('not_found', `There is no account with the e-mail ${email}.`);
    await tx.engine.run(upsertStaff, { person: person.id, role });
    tx.emit({ topic: `user:${person.id}`, kind: 'person.staff_granted', subject: person.id, body: { role } });
    return { personId: person.id, ended: await endSessions(tx, person.id) };
  });
  if (isRefusal(done)) return done;
  accounts.gatekeeper.forget(done.personId);
  accounts.gatekeeper.sessionsEnded(done.ended);
  return { personId: done.personId };
}
