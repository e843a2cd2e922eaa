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
import { useLocalPath } from '../i18n/path.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { places } from '../ui/places.ts';
import { useFocusOnError } from '../ui/use-focus-on-error.ts';
import { refusedForm } from './account-reply.ts';
import { Entrance } from './entrance.tsx';
import { landingOf } from './landing.ts';

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const language = languageOfPath(new URL(request.url).pathname);
  const phone = formText(form, 'phone');
  const body = {
    name: formText(form, 'name'),
    email: formText(form, 'email'),
    password: String(form.get('password') ?? ''),
    language,
    ...(phone && { phone }),
  };
  const signedUp = await context.get(pageContext).api('POST /auth/sign-up', { body });
  if (!signedUp.ok) return refusedForm(signedUp.problem, form);
  return redirect(landingOf(signedUp.data.me, form.get('to'), language), 303);
}

export function meta() {
  return privateMeta(m.sign_up_title(), m.sign_up_text());
}

export default function SignUp() {
  const reply = useActionData<typeof action>();
  useFocusOnError(reply?.errors);
  const [query] = useSearchParams();
  const local = useLocalPath();
  const sending = useNavigation().state === 'submitting';
  const to = query.get('to') ?? '';
  const carry = to && `?to=${encodeURIComponent(to)}`;
  return (
    <Entrance title={m.sign_up_title()} lead={m.sign_up_text()} error={reply?.error}>
      <Form method="post" noValidate className="flex flex-col gap-4">
        <input type="hidden" name="to" value={to} />
        <Field
          label={m.account_name()}
          name="name"
          autoComplete="name"
          maxLength={120}
          defaultValue={reply?.values['name']}
          error={reply?.errors['name']}
        />
        <Field
          label={m.account_email()}
          name="email"
          type="email"
          autoComplete="username"
          maxLength={254}
          defaultValue={reply?.values['email']}
          error={reply?.errors['email']}
        />
        <Field
          label={m.account_phone()}
          optional
          name="phone"
          type="tel"
          autoComplete="tel"
          maxLength={30}
          defaultValue={reply?.values['phone']}
          error={reply?.errors['phone']}
        />
        <Field
          label={m.account_password()}
          hint={m.account_password_hint()}
          name="password"
          type="password"
          autoComplete="new-password"
          maxLength={200}
          error={reply?.errors['password']}
        />
        <Button busy={sending}>{m.sign_up_go()}</Button>
      </Form>
      <p className="mt-6">
        <Link to={`${local(places.signIn)}${carry}`} className="text-begun underline">
          {m.sign_up_have_account()}
        </Link>
      </p>
    </Entrance>
  );
}
