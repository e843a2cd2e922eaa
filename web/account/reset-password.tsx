import {
  type ActionFunctionArgs,
  Form,
  Link,
  redirect,
  useActionData,
  useNavigation,
  useSearchParams,
} from 'react-router';
import { formText } from '../checkout/form-text.ts';
import { privateMeta } from '../checkout/private-meta.ts';
import { pageContext } from '../entry.server.tsx';
import { languageOfPath } from '../i18n/language.ts';
import { m } from '../i18n/paraglide/messages.js';
import { localPath, useLocalPath } from '../i18n/path.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { places } from '../ui/places.ts';
import { useFocusOnError } from '../ui/use-focus-on-error.ts';
import { refusedForm } from './account-reply.ts';
import { Entrance } from './entrance.tsx';

/** Sets the password of whoever has the mailed link; all sessions end, so the way leads to signing in. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const body = { token: formText(form, 'token'), password: String(form.get('password') ?? '') };
  const done = await context.get(pageContext).api('POST /auth/reset-password', { body });
  if (!done.ok) return refusedForm(done.problem, form);
  return redirect(`${localPath(languageOfPath(new URL(request.url).pathname), places.signIn)}?reset`, 303);
}

export function meta() {
  return privateMeta(m.reset_title(), m.reset_text());
}

export default function ResetPassword() {
  const reply = useActionData<typeof action>();
  useFocusOnError(reply?.errors);
  const [query] = useSearchParams();
  const local = useLocalPath();
  const sending = useNavigation().state === 'submitting';
  return (
    <Entrance title={m.reset_title()} lead={m.reset_text()} error={reply?.error}>
      <Form method="post" noValidate className="flex flex-col gap-4">
        <input type="hidden" name="token" value={query.get('token') ?? ''} />
        <Field
          label={m.reset_new_password()}
          hint={m.account_password_hint()}
          name="password"
          type="password"
          autoComplete="new-password"
          maxLength={200}
          error={reply?.errors['password']}
        />
        <Button busy={sending}>{m.reset_go()}</Button>
      </Form>
      <p className="mt-6">
        <Link to={local('/forgot-password')} className="text-begun underline">
          {m.reset_new_link()}
        </Link>
      </p>
    </Entrance>
  );
}
