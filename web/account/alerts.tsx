import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  Form,
  Link,
  redirect,
  useLoaderData,
  useNavigation,
} from 'react-router';
import { formText } from '../checkout/form-text.ts';
import { privateMeta } from '../checkout/private-meta.ts';
import { pageContext } from '../entry.server.tsx';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage, useLocalPath } from '../i18n/path.ts';
import { MoreLink } from '../portal/more-link.tsx';
import { orFail } from '../problem.ts';
import { requireMe } from '../session.server.ts';
import { Badge } from '../ui/badge.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { instant } from '../ui/format.ts';
import { useNow } from '../ui/now.ts';
import { places } from '../ui/places.ts';

export async function loader(args: LoaderFunctionArgs) {
  await requireMe(args);
  const cursor = args.url.searchParams.get('cursor') ?? undefined;
  return orFail(await args.context.get(pageContext).api('GET /me/alerts', { query: { cursor } }));
}

export async function action(args: ActionFunctionArgs) {
  await requireMe(args);
  const id = formText(await args.request.formData(), 'id');
  orFail(await args.context.get(pageContext).api('DELETE /me/alerts/{id}', { params: { id } }));
  return redirect(args.url.pathname, 303);
}

export const meta = () => privateMeta(m.alert_list_title(), m.alert_list_description());

const states = {
  unconfirmed: { text: m.alert_state_unconfirmed, tone: 'begun' },
  active: { text: m.alert_state_active, tone: 'goods' },
  cancelled: { text: m.alert_state_cancelled, tone: 'neutral' },
  closed: { text: m.alert_state_closed, tone: 'done' },
} as const;

/** What the person is told of when it is back in stock. */
export default function Alerts() {
  const { data: rows, next_cursor: next } = useLoaderData<typeof loader>();
  const sending = useNavigation().formData?.get('id');
  const local = useLocalPath();
  const language = useLanguage();
  const now = useNow();
  return (
    <>
      <h1 className="mb-2 text-24">{m.alert_list_title()}</h1>
      {rows.length === 0 && (
        <Empty action={<ButtonLink to={local(places.home)}>{m.basket_see_market()}</ButtonLink>}>
          {m.alert_list_none()}
        </Empty>
      )}
      <ul>
        {rows.map(({ id, item, status, asked_at: at }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-3 border-b border-line py-3"
          >
            <div className="min-w-0">
              <Link
                to={local(places.item({ kind: 'product', slug: item.slug }))}
                className="font-name hover:text-begun hover:underline"
              >
                {item.title}
              </Link>
              <p className="flex flex-wrap items-center gap-2 text-14 text-ink-2">
                <Badge tone={states[status].tone}>{states[status].text()}</Badge>
                <time dateTime={at}>{instant(at, language, now)}</time>
              </p>
            </div>
            {(status === 'active' || status === 'unconfirmed') && (
              <Form method="post" preventScrollReset>
                <input type="hidden" name="id" value={id} />
                <Button look="outline" size="compact" busy={sending === id}>
                  {m.alert_cancel()}
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
      <MoreLink next={next} />
    </>
  );
}
