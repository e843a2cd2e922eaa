import { type Accounts, createPerson, grantStaff } from '#domains/accounts/index.ts';
import { addMember } from '#domains/sellers/index.ts';
import { worker } from '#kernel/database/principal.ts';
import { isRefusal } from '#kernel/refusal/refusal.ts';
import { demoPair } from './demo-pair.ts';
import { findMarker, findPerson, findSeller, takeMarker } from './queries.ts';

/** The same for all; shown on the demo's sign-in page. */
export const demoPassword = 'marketplace';

export const demoPeople = [
  { email: 'operator@example.com', name: 'Nusrat Jahan Mim' },
  { email: 'partner@example.com', name: 'Tareq Mahmud', owns: demoPair.partner },
  { email: 'provider@example.com', name: 'Dipti Rani Shil', owns: demoPair.provider },
  { email: 'customer@example.com', name: 'Rahima Begum' },
] as const;

const marker = 'demo_sign_ins';

/**
 * Makes the four people the demo is tried out as: an operator, the owner of a shop, the owner of a firm of
 * electricians, a customer. For the demo alone, after `loadMarket`. Once done, it does nothing; broken off, it
 * goes on where it stopped. Throws when the market is not loaded.
 */
export async function demoSignIns(accounts: Accounts): Promise<void> {
  const { db } = accounts.kernel;
  if (await db.engine.maybe(findMarker, { name: marker })) return;
  await Promise.all(demoPeople.map((person) => makePerson(accounts, person)));
  const granted = await grantStaff(accounts, { email: demoPeople[0].email, role: 'operator' });
  if (isRefusal(granted)) throw new Error(`the demo operator could not be made: ${granted.code}`);
  await db.transaction(worker, async (tx) => {
    for (const person of demoPeople) {
      if (!('owns' in person)) continue;
      const { id: personId } = await tx.engine.one(findPerson, { email: person.email });
      const { id: sellerId } = await tx.engine.one(findSeller, { slug: person.owns });
      const added = await addMember(tx, { sellerId, personId, role: 'owner' });
      if (isRefusal(added)) throw new Error(`${person.email} could not join ${person.owns}: ${added.code}`);
    }
    await tx.engine.maybe(takeMarker, { name: marker, value: { people: demoPeople.length } });
  });
}

async function makePerson(accounts: Accounts, { email, name }: { email: string; name: string }) {
  const { db } = accounts.kernel;
  if (await db.engine.maybe(findPerson, { email })) return;
  const passwordHash = await accounts.passwords.hash(demoPassword);
  if (isRefusal(passwordHash)) throw new Error('no password could be made for the demo');
  const person = await createPerson(accounts, { email, name, passwordHash, emailVerified: true });
  if (isRefusal(person) && person.code !== 'email_taken') {
    throw new Error(`${email} could not be made: ${person.code}`);
  }
}
