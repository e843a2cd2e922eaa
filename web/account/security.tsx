import type { ReplyOf } from '#contract/operations.ts';
import { MonitorSmartphone } from 'lucide-react';
import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useLoaderData,
} from 'react-router';
import { formText } from '../checkout/form-text.ts';
import { privateMeta } from '../checkout/private-meta.ts';
import { pageContext } from '../entry.server.tsx';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage, useLocalPath } from '../i18n/path.ts';
import { orFail } from '../problem.ts';
import { requireMe } from '../session.server.ts';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { instant } from '../ui/format.ts';
import { Icon } from '../ui/icon.tsx';
import { useNow } from '../ui/now.ts';

type Session = ReplyOf<'GET /auth/sessions'>['data'][number];

export async function loader(args: LoaderFunctionArgs) {
  await requireMe(args);
  return orFail(await args.context.get(pageContext).api('GET /auth/sessions'));
}

/** Ends the session named by `session`, or (`others`) all but this one. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const { api } = context.get(pageContext);
  const id = formText(form, 'session');
  // One that has ended already is what was wanted.
  if (id) await api('DELETE /auth/sessions/{id}', { params: { id } });
  else orFail(await api('DELETE /auth/sessions'));
  return redirect(new URL(request.url).pathname, 303);
}

export function meta() {
  return privateMeta(m.security_title(), m.security_description());
}

export default function Security() {
  const { data: sessions } = useLoaderData<typeof loader>();
  const local = useLocalPath();
  return (
    <div className="max-w-prose">
      <h1 className="mb-4 text-24">{m.security_title()}</h1>
      <ul className="border-t border-line">
        {sessions.map((session) => (
          <SessionRow key={session.id} session={session} />
        ))}
      </ul>
      {sessions.length > 1 && (
        <Form method="post" className="mt-4">
          <input type="hidden" name="others" value="1" />
          <Button look="danger">{m.security_end_others()}</Button>
        </Form>
      )}
      <h2 className="mt-8 mb-2 text-20">{m.account_password()}</h2>
      <p className="mb-2 text-ink-2">{m.security_password_text()}</p>
      <Link to={local('/forgot-password')} className="text-begun underline">
        {m.security_password_go()}
      </Link>
    </div>
  );
}

function SessionRow({
  session: { id, device, created_at: since, last_used_at: used, current },
}: {
  session: Session;
}) {
  const language = useLanguage();
  const now = useNow();
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line py-3">
      <Icon of={MonitorSmartphone} className="text-ink-2" />
      <div className="min-w-0 flex-1">
        <p className="font-name">{device}</p>
        <p className="text-14 text-ink-2">
          {m.security_used({ used: instant(used, language, now), since: instant(since, language, now) })}
        </p>
      </div>
      {current ? (
        <Badge tone="done">{m.security_this()}</Badge>
      ) : (
        <Form method="post">
          <input type="hidden" name="session" value={id} />
          <Button look="outline" size="compact">
            {m.security_end()}
            <span className="sr-only">: {device}</span>
          </Button>
        </Form>
      )}
    </li>
  );
}
