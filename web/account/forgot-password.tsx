import { type ActionFunctionArgs, Form, Link, data, useActionData, useNavigation } from 'react-router';
import { formText } from '../checkout/form-text.ts';
import { privateMeta } from '../checkout/private-meta.ts';
import { pageContext } from '../entry.server.tsx';
import { m } from '../i18n/paraglide/messages.js';
import { useLocalPath } from '../i18n/path.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { places } from '../ui/places.ts';
import { useFocusOnError } from '../ui/use-focus-on-error.ts';
import { refusedForm } from './account-reply.ts';
import { Entrance } from './entrance.tsx';

/** Answers the same whether there is such an account or not. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const email = formText(form, 'email');
  const asked = await context.get(pageContext).api('POST /auth/forgot-password', { body: { email } });
  if (!asked.ok) return refusedForm(asked.problem, form);
  return data({ sentTo: email, errors: {}, error: null, values: {} });
}

export function meta() {
  return privateMeta(m.forgot_title(), m.forgot_text());
}

export default function ForgotPassword() {
  const reply = useActionData<typeof action>();
  useFocusOnError(reply?.errors);
  const local = useLocalPath();
  const sending = useNavigation().state === 'submitting';
  if (reply && 'sentTo' in reply) {
    return (
      <Entrance title={m.forgot_sent_title()}>
        <output className="mb-6 block text-18">{m.forgot_sent({ email: reply.sentTo })}</output>
        <Link to={local(places.signIn)} className="text-begun underline">
          {m.forgot_back()}
        </Link>
      </Entrance>
    );
  }
  return (
    <Entrance title={m.forgot_title()} lead={m.forgot_text()} error={reply?.error}>
      <Form method="post" noValidate className="flex flex-col gap-4">
        <Field
          label={m.account_email()}
          name="email"
          type="email"
          autoComplete="username"
          defaultValue={reply?.values['email']}
          error={reply?.errors['email']}
        />
        <Button busy={sending}>{m.forgot_go()}</Button>
      </Form>
    </Entrance>
  );
}
