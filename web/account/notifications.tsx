import type { Notification } from '#contract/notifications.ts';
import { useEffect, useEffectEvent } from 'react';
import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  redirect,
  useLoaderData,
  useNavigation,
  useRevalidator,
} from 'react-router';
import { formText } from '../checkout/form-text.ts';
import { privateMeta } from '../checkout/private-meta.ts';
import { pageContext } from '../entry.server.tsx';
import { languageOfPath } from '../i18n/language.ts';
import { m } from '../i18n/paraglide/messages.js';
import { localPath, useLanguage, useLocalPath } from '../i18n/path.ts';
import { useNews } from '../news/use-news.ts';
import { MoreLink } from '../portal/more-link.tsx';
import { chooseSeller } from '../portal/seller-cookie.ts';
import { orFail } from '../problem.ts';
import { safePath } from '../safe-path.ts';
import { requireMe } from '../session.server.ts';
import { Badge } from '../ui/badge.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';
import { cx } from '../ui/cx.ts';
import { Empty } from '../ui/empty.tsx';
import { instant, number } from '../ui/format.ts';
import { useNow } from '../ui/now.ts';
import { places } from '../ui/places.ts';
import { useLiveRevalidation } from '../use-live.ts';
import { useMe } from './use-me.ts';

export async function loader(args: LoaderFunctionArgs) {
  await requireMe(args);
  const cursor = args.url.searchParams.get('cursor');
  const query = cursor ? { cursor } : {};
  return orFail(await args.context.get(pageContext).api('GET /me/notifications', { query }));
}

/**
 * With `id` one is read and leads on to what it is about (`to`, and the seller it concerns where one works for
 * several); without, all are read.
 */
export async function action(args: ActionFunctionArgs) {
  const me = await requireMe(args);
  const { api } = args.context.get(pageContext);
  const form = await args.request.formData();
  const id = formText(form, 'id');
  orFail(await api('POST /me/notifications/read', { body: id ? { ids: [id] } : {} }));
  const list = localPath(languageOfPath(args.url.pathname), places.notifications);
  const seller = me.sellers.find(({ slug }) => slug === formText(form, 'seller'));
  const headers = seller ? { 'set-cookie': chooseSeller(seller.slug) } : undefined;
  return redirect(safePath(form.get('to'), list), { status: 303, ...(headers && { headers }) });
}

export function meta() {
  return privateMeta(m.notifications_title(), m.notifications_description());
}

export default function Notifications() {
  const { data: rows, next_cursor: next, unread } = useLoaderData<typeof loader>();
  const { id } = useMe();
  const local = useLocalPath();
  const language = useLanguage();
  const sending = useNavigation().state === 'submitting';
  useLiveRevalidation([`user:${id}`]);
  useAgreement(unread);
  return (
    <>
      <div className="mb-2 flex min-h-control flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <h1 className="text-24">{m.notifications_title()}</h1>
        {unread > 0 && (
          <Form method="post">
            <Button look="outline" size="compact" busy={sending}>
              {m.notifications_read_all({ count: number(unread, language) })}
            </Button>
          </Form>
        )}
      </div>
      {rows.length === 0 ? (
        <Empty action={<ButtonLink to={local(places.home)}>{m.basket_see_market()}</ButtonLink>}>
          {m.notifications_empty()}
        </Empty>
      ) : (
        <ul className="border-t border-line">
          {rows.map((row) => (
            <NotificationRow key={row.id} row={row} />
          ))}
        </ul>
      )}
      <MoreLink next={next} />
    </>
  );
}

/** Where the bell has learned of more than the page shows, the page is read again. */
function useAgreement(unread: number): void {
  const told = useNews()?.unread;
  const { revalidate } = useRevalidator();
  const compare = useEffectEvent(() => {
    if (told !== undefined && told !== unread) void revalidate();
  });
  useEffect(() => compare(), [told]);
}

/** A form and not a link: opening it reads it, and takes on the seller it concerns. */
function NotificationRow({ row }: { row: Notification }) {
  const language = useLanguage();
  const local = useLocalPath();
  const now = useNow();
  const isNew = row.read_at === null;
  return (
    <li className="relative border-b border-line py-3 hover:bg-sunken">
      <Form method="post" className="flex items-start justify-between gap-4">
        <input type="hidden" name="id" value={row.id} />
        <input type="hidden" name="to" value={local(row.link)} />
        {row.seller && <input type="hidden" name="seller" value={row.seller} />}
        <div className="min-w-0">
          <button
            className={cx('text-left after:absolute after:inset-0', isNew ? 'font-name' : 'text-ink-2')}
          >
            {row.text}
          </button>
          <p className="text-14 text-ink-2">
            <time dateTime={row.created_at}>{instant(row.created_at, language, now)}</time>
          </p>
        </div>
        {isNew && <Badge tone="begun">{m.notifications_new()}</Badge>}
      </Form>
    </li>
  );
}
