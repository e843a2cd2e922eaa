import type { Api } from '#kernel/http/api.ts';
import { createCursors } from '#kernel/http/cursor.ts';
import { pageOf, startOf } from '#kernel/http/paging.ts';
import type { Kernel } from '#kernel/kernel.ts';
import { isRefusal } from '#kernel/refusal/refusal.ts';
import { markNoticesRead } from './mark-read.ts';
import { type NoticeKind, noticeKinds, noticeLink, noticeText } from './notice-text.ts';
import { countUnread, listNotices } from './queries.ts';

/** What people are told inside the market. */
export function notificationRoutes(api: Api, kernel: Kernel): void {
  const cursors = createCursors(kernel.secretFor('cursors'));

  api.serve('GET /me/notifications', async ({ principal, query, language }) => {
    const list = `notifications ${principal.personId}`;
    const start = startOf(cursors, list, query);
    if (isRefusal(start)) return start;
    const db = kernel.db.as(principal);
    const [rows, { unread }] = await Promise.all([db.many(listNotices, start), db.one(countUnread, {})]);
    const shown = pageOf(cursors, list, query, rows, ({ id, kind, subject, params, created_at, read_at }) => {
      const known = isKnown(kind);
      return {
        id,
        kind,
        text: known ? noticeText(kind, params, language) : params.number,
        link: known ? noticeLink(kind, subject, params) : `/order/${subject}`,
        seller: params.seller?.slug ?? null,
        created_at,
        read_at,
      };
    });
    return { ...shown, unread };
  });

  api.serve('POST /me/notifications/read', ({ principal, body, transaction }) =>
    transaction((tx) => markNoticesRead(tx, principal.personId, body.ids)),
  );
}

function isKnown(kind: string): kind is NoticeKind {
  return noticeKinds.some((known) => known === kind);
}
