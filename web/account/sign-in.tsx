import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
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
import { ToastStrip } from '../ui/toast-strip.tsx';
import { useFocusOnError } from '../ui/use-focus-on-error.ts';
import { refusedForm } from './account-reply.ts';
import { DemoDoors } from './demo-doors.tsx';
import { Entrance } from './entrance.tsx';
import { landingOf } from './landing.ts';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { api, demoDoors } = context.get(pageContext);
  const me = await api('GET /auth/me');
  const { pathname, searchParams } = new URL(request.url);
  if (me.ok) throw redirect(landingOf(me.data, searchParams.get('to'), languageOfPath(pathname)));
  return { demoDoors };
}

/** `to` says where it leads; a guest's basket comes along. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const body = { email: formText(form, 'email'), password: String(form.get('password') ?? '') };
  const signedIn = await context.get(pageContext).api('POST /auth/sign-in', { body });
  if (!signedIn.ok) return refusedForm(signedIn.problem, form);
  const language = languageOfPath(new URL(request.url).pathname);
  return redirect(landingOf(signedIn.data.me, form.get('to'), language), 303);
}

export function meta() {
  return privateMeta(m.sign_in_title(), m.sign_in_text());
}

export default function SignIn() {
  const { demoDoors } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  useFocusOnError(reply?.errors);
  const [query] = useSearchParams();
  const local = useLocalPath();
  const sending = useNavigation().state === 'submitting';
  const to = query.get('to') ?? '';
  const carry = to && `?to=${encodeURIComponent(to)}`;
  return (
    <Entrance title={m.sign_in_title()} lead={m.sign_in_text()} error={reply?.error}>
      {query.has('reset') && !reply && (
        <div className="mb-4">
          <ToastStrip tone="done">{m.sign_in_after_reset()}</ToastStrip>
        </div>
      )}
      <Form method="post" noValidate className="flex flex-col gap-4">
        <input type="hidden" name="to" value={to} />
        <Field
          label={m.account_email()}
          name="email"
          type="email"
          autoComplete="username"
          defaultValue={reply?.values['email']}
          error={reply?.errors['email']}
        />
        <Field
          label={m.account_password()}
          name="password"
          type="password"
          autoComplete="current-password"
          error={reply?.errors['password'] && m.account_password_needed()}
        />
        <Button busy={sending}>{m.sign_in_go()}</Button>
      </Form>
      <p className="mt-6 flex flex-wrap gap-x-6 gap-y-2">
        <Link to={`${local('/sign-up')}${carry}`} className="text-begun underline">
          {m.sign_in_no_account()}
        </Link>
        <Link to={local('/forgot-password')} className="text-begun underline">
          {m.sign_in_forgot()}
        </Link>
        <Link to={local(places.findOrder)} className="text-begun underline">
          {m.sign_in_find_order()}
        </Link>
      </p>
      {demoDoors.length > 0 && <DemoDoors doors={demoDoors} to={to} />}
    </Entrance>
  );
}
