import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  Form,
  data,
  useActionData,
  useLoaderData,
  useNavigation,
} from 'react-router';
import { Entrance } from '../account/entrance.tsx';
import { formText } from '../checkout/form-text.ts';
import { privateMeta } from '../checkout/private-meta.ts';
import { problemText } from '../checkout/problem-text.ts';
import { pageContext } from '../entry.server.tsx';
import { m } from '../i18n/paraglide/messages.js';
import { useLocalPath } from '../i18n/path.ts';
import { orFail } from '../problem.ts';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { places } from '../ui/places.ts';
import { useFocusOnError } from '../ui/use-focus-on-error.ts';

type Reply = { status: 'active' | 'unconfirmed' } | { error: 'email' | string; email: string };

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { api } = context.get(pageContext);
  const [item, me] = await Promise.all([
    api('GET /items/{slug}', { params: { slug: params.slug ?? '' }, query: {} }),
    api('GET /auth/me'),
  ]);
  const { slug, title } = orFail(item);
  return { item: { slug, title }, email: me.ok ? me.data.email : null };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const email = formText(await request.formData(), 'email');
  const asked = await context
    .get(pageContext)
    .api('POST /items/{slug}/alerts', { params: { slug: params.slug ?? '' }, body: email ? { email } : {} });
  if (asked.ok) return data<Reply>({ status: asked.data.status });
  const { problem } = asked;
  const texts: Record<string, () => string> = {
    item_in_stock: m.alert_in_stock,
    too_many_alerts: m.alert_many,
  };
  const error =
    problem.code === 'invalid_request' ? 'email' : (texts[problem.code]?.() ?? problemText(problem));
  return data<Reply>({ error, email }, { status: problem.status });
}

export const meta = () => privateMeta(m.alert_title(), m.alert_description());

/** Asks to be told when a sold-out item is back: by the address of the account, or by one that is typed. */
export default function TellMe() {
  const { item, email } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const busy = useNavigation().state === 'submitting';
  const local = useLocalPath();
  const refused = reply && 'error' in reply ? reply : undefined;
  useFocusOnError(refused);
  const back = (
    <ButtonLink to={local(places.item({ kind: 'product', slug: item.slug }))} look="outline">
      {m.alert_back_to_item()}
    </ButtonLink>
  );
  if (reply && 'status' in reply) {
    const lead = reply.status === 'active' ? m.alert_done_active() : m.alert_done_asked();
    return (
      <Entrance title={m.alert_title()} lead={<output>{lead}</output>}>
        {back}
      </Entrance>
    );
  }
  return (
    <Entrance
      title={m.alert_title()}
      lead={m.alert_why({ title: item.title })}
      error={refused && refused.error !== 'email' ? refused.error : null}
    >
      <Form method="post" className="flex flex-col gap-4">
        {email ? (
          <p>{m.alert_as({ email })}</p>
        ) : (
          <Field
            label={m.alert_email()}
            hint={m.alert_email_hint()}
            error={refused?.error === 'email' ? m.alert_email_needed() : undefined}
            type="email"
            name="email"
            autoComplete="email"
            maxLength={254}
            required
            defaultValue={refused?.email}
          />
        )}
        <div className="flex flex-wrap gap-3">
          <Button busy={busy}>{m.alert_go()}</Button>
          {back}
        </div>
      </Form>
    </Entrance>
  );
}
