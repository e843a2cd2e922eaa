import type { Language } from '#contract/common.ts';
import type { Transaction } from '#kernel/database/database.ts';
import type { Api } from '#kernel/http/api.ts';
import { createCursors } from '#kernel/http/cursor.ts';
import { pageOf, startOf } from '#kernel/http/paging.ts';
import type { Kernel } from '#kernel/kernel.ts';
import { isRefusal, refuse } from '#kernel/refusal/refusal.ts';
import {
  insertGroup,
  listGroupMembers,
  listGroups,
  putGroupMember,
  removeGroupMember,
} from './queries-price.ts';

/** Groups of customers that prices can be for; staff say who is in them. */
export function customerGroupRoutes(api: Api, kernel: Kernel): void {
  const cursors = createCursors(kernel.secretFor('cursors'));
  const find = async (tx: Transaction, id: string, language: Language) =>
    (await tx.asker.maybe(listGroups, { id, language })) ?? refuse('not_found');

  api.serve('GET /admin/customer-groups', async ({ principal, language }) => ({
    data: await kernel.db.as(principal).many(listGroups, { language, id: null }),
  }));

  api.serve('POST /admin/customer-groups', ({ body, language, transaction }) =>
    transaction(async (tx) => {
      const made = await tx.engine.maybe(insertGroup, { id: kernel.ids.uuid(), ...body });
      return made
        ? find(tx, made.id, language)
        : refuse('invalid_request', 'There is a group of this name in addresses already.', '/slug');
    }),
  );

  api.serve('GET /admin/customer-groups/{id}/members', async ({ principal, params, query, language }) => {
    const list = `group ${params.id}`;
    const start = startOf(cursors, list, query);
    if (isRefusal(start)) return start;
    const db = kernel.db.as(principal);
    if (!(await db.maybe(listGroups, { id: params.id, language }))) return refuse('not_found');
    const rows = await db.many(listGroupMembers, { group: params.id, ...start });
    return pageOf(cursors, list, query, rows, ({ id, name, email, since }) => ({ id, name, email, since }));
  });

  api.serve('POST /admin/customer-groups/{id}/members', ({ params, body, language, transaction }) =>
    transaction(async (tx) => {
      const group = await find(tx, params.id, language);
      if (isRefusal(group)) return group;
      const put = await tx.engine.maybe(putGroupMember, { group: params.id, email: body.email });
      if (!put) return refuse('invalid_request', 'Nobody has an account with this address.', '/email');
      return find(tx, params.id, language);
    }),
  );

  api.serve('DELETE /admin/customer-groups/{id}/members/{person_id}', ({ params, language, transaction }) =>
    transaction(async (tx) => {
      const group = await find(tx, params.id, language);
      if (isRefusal(group)) return group;
      await tx.engine.run(removeGroupMember, { group: params.id, person: params.person_id });
      return find(tx, params.id, language);
    }),
  );
}
