import type { Transaction } from '#kernel/database/database.ts';
import { type Refusal, isRefusal, refuse } from '#kernel/refusal/refusal.ts';
import { findMember, insertMembers } from './queries-write.ts';

export type NewMember = { sellerId: string; personId: string; role: 'owner' | 'manager' | 'worker' };
type MemberRefusal = Refusal<'not_found' | 'invalid_request'>;

/**
 * Lets somebody act for a seller. Once a member with the same role, nothing changes; refuses another role
 * for a member, and a seller or person that does not exist.
 */
export async function addMember(
  tx: Transaction,
  member: NewMember,
): Promise<{ added: boolean } | MemberRefusal> {
  const answer = await addMembers(tx, [member]);
  return isRefusal(answer) ? answer : { added: answer.added === 1 };
}

/** Many at once, in one statement where none is a member yet; refuses as `addMember` does. */
export async function addMembers(
  tx: Transaction,
  members: readonly NewMember[],
): Promise<{ added: number } | MemberRefusal> {
  const rows = members.map(({ sellerId, personId, role }) => ({
    seller_id: sellerId,
    person_id: personId,
    role,
  }));
  const made = await tx.engine.many(insertMembers, { members: rows });
  const added = new Set(made.map((row) => `${row.seller_id} ${row.person_id}`));
  for (const { sellerId, personId, role } of members) {
    if (added.has(`${sellerId} ${personId}`)) continue;
    const there = await tx.engine.maybe(findMember, { seller: sellerId, person: personId });
    if (!there) return refuse('not_found', 'There is no such seller or person.');
    if (there.role !== role) {
      return refuse('invalid_request', `The person is a member already, as ${there.role}.`, '/role');
    }
  }
  const joined = members.filter(({ sellerId, personId }) => added.has(`${sellerId} ${personId}`));
  tx.emit(
    ...joined.map(({ sellerId, personId, role }) => ({
      topic: `user:${personId}`,
      kind: 'seller.member_added',
      subject: sellerId,
      body: { role },
    })),
  );
  return { added: joined.length };
}
