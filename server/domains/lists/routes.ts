import type { ItemAlert } from '#contract/alerts.ts';
import type { Language } from '#contract/common.ts';
import type { Api } from '#kernel/http/api.ts';
import { createCursors } from '#kernel/http/cursor.ts';
import { pageOf, startOf } from '#kernel/http/paging.ts';
import { hashSecretToken } from '#kernel/identity/secret-token.ts';
import type { Kernel } from '#kernel/kernel.ts';
import { isRefusal, refuse } from '#kernel/refusal/refusal.ts';
import { askForItem } from './ask-for-item.ts';
import { cancelAlert, confirmAlert, findByLink, findOwnAlert, listAlerts } from './queries.ts';

type Status = ItemAlert['status'];

/** Who wants to be told when something is in stock again: by account, or by the link of a mail. */
export function alertRoutes(api: Api, kernel: Kernel): void {
  const cursors = createCursors(kernel.secretFor('cursors'));

  const byLink = async (token: string, language: Language) => {
    const found = await kernel.db.engine.maybe(findByLink, { hash: hashSecretToken(token), language });
    if (!found) return refuse('link_invalid');
    const { id, slug, title } = found;
    return { id, shown: { item: { slug, title }, status: found.status as Status } };
  };
  const move = async (token: string, language: Language, how: typeof confirmAlert) => {
    const found = await byLink(token, language);
    if (isRefusal(found)) return found;
    await kernel.db.engine.run(how, { id: found.id });
    const after = await byLink(token, language);
    return isRefusal(after) ? after : after.shown;
  };

  api.serve('POST /items/{slug}/alerts', ({ principal, params, body, language, transaction }) =>
    transaction((tx) =>
      askForItem(tx, kernel, principal, {
        slug: params.slug,
        email: body.email,
        language: body.language ?? language,
      }),
    ),
  );
  api.serve('GET /alerts/{token}', async ({ params, language }) => {
    const found = await byLink(params.token, language);
    return isRefusal(found) ? found : found.shown;
  });
  api.serve('POST /alerts/{token}/confirm', ({ params, language }) =>
    move(params.token, language, confirmAlert),
  );
  api.serve('DELETE /alerts/{token}', ({ params, language }) => move(params.token, language, cancelAlert));

  api.serve('GET /me/alerts', async ({ principal, query, language }) => {
    const list = `alerts ${principal.personId}`;
    const start = startOf(cursors, list, query);
    if (isRefusal(start)) return start;
    const rows = await kernel.db.as(principal).many(listAlerts, { language, ...start });
    return pageOf(cursors, list, query, rows, ({ id, slug, title, status, asked_at }) => ({
      id,
      item: { slug, title },
      status: status as Status,
      asked_at,
    }));
  });
  api.serve('DELETE /me/alerts/{id}', ({ params, transaction }) =>
    transaction(async (tx) => {
      const own = await tx.asker.maybe(findOwnAlert, { id: params.id });
      if (!own) return refuse('not_found');
      await tx.engine.run(cancelAlert, { id: own.id });
      return undefined;
    }),
  );
}
