import {
  type ActionFunctionArgs,
  Form,
  data,
  useActionData,
  useNavigation,
  useSearchParams,
} from 'react-router';
import { formText } from '../checkout/form-text.ts';
import { privateMeta } from '../checkout/private-meta.ts';
import { pageContext } from '../entry.server.tsx';
import { m } from '../i18n/paraglide/messages.js';
import { useLocalPath } from '../i18n/path.ts';
import { Button, ButtonLink } from '../ui/button.tsx';
import { places } from '../ui/places.ts';
import { refusedForm } from './account-reply.ts';
import { Entrance } from './entrance.tsx';

/** A form and not the link itself: programs that look at mails open links. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const done = await context
    .get(pageContext)
    .api('POST /auth/verify-email', { body: { token: formText(form, 'token') } });
  if (!done.ok) return refusedForm(done.problem, form);
  return data({ isDone: true, errors: {}, error: null, values: {} });
}

export function meta() {
  return privateMeta(m.verify_title(), m.verify_text());
}

export default function VerifyEmail() {
  const reply = useActionData<typeof action>();
  const [query] = useSearchParams();
  const local = useLocalPath();
  const sending = useNavigation().state === 'submitting';
  if (reply && 'isDone' in reply) {
    return (
      <Entrance title={m.verify_done_title()} lead={m.verify_done()}>
        <ButtonLink to={local(places.home)}>{m.failure_home()}</ButtonLink>
      </Entrance>
    );
  }
  const isDead = Boolean(reply?.error);
  return (
    <Entrance title={m.verify_title()} lead={m.verify_text()} error={isDead ? m.verify_dead() : reply?.error}>
      {isDead ? (
        <ButtonLink to={local(places.account)}>{m.verify_to_account()}</ButtonLink>
      ) : (
        <Form method="post">
          <input type="hidden" name="token" value={query.get('token') ?? ''} />
          <Button busy={sending}>{m.verify_go()}</Button>
        </Form>
      )}
    </Entrance>
  );
}
