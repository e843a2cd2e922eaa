import {
  type ActionFunctionArgs,
  Form,
  redirect,
  useActionData,
  useNavigation,
  useSearchParams,
} from 'react-router';
import { formText } from '../checkout/form-text.ts';
import { privateMeta } from '../checkout/private-meta.ts';
import { pageContext } from '../entry.server.tsx';
import { m } from '../i18n/paraglide/messages.js';
import { languageOfPath } from '../i18n/language.ts';
import { localPath, useLanguage } from '../i18n/path.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { phone as writePhone } from '../ui/format.ts';
import { places } from '../ui/places.ts';
import { RadioCards } from '../ui/radio-cards.tsx';
import { ToastStrip } from '../ui/toast-strip.tsx';
import { type AccountReply, refusedForm } from './account-reply.ts';
import { useMe } from './use-me.ts';

/** Keeps name, phone and language, and goes on in that language; or has the address checked again. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  if (formText(form, 'intent') === 'resend') {
    const sent = await context.get(pageContext).api('POST /auth/verify-email/resend');
    if (!sent.ok) return refusedForm(sent.problem, form);
    const page = localPath(languageOfPath(new URL(request.url).pathname), places.account);
    return redirect(`${page}?sent`, 303);
  }
  const language = formText(form, 'language') === 'bn' ? 'bn' : 'en';
  const body = { name: formText(form, 'name'), phone: formText(form, 'phone') || null, language } as const;
  const changed = await context.get(pageContext).api('PATCH /auth/me', { body });
  if (!changed.ok) return refusedForm(changed.problem, form);
  return redirect(`${localPath(language, places.account)}?saved`, 303);
}

export function meta() {
  return privateMeta(m.profile_title(), m.profile_description());
}

export default function Profile() {
  const me = useMe();
  const reply: AccountReply | undefined = useActionData<typeof action>();
  const [query] = useSearchParams();
  const language = useLanguage();
  const sending = useNavigation().state === 'submitting';
  return (
    <div className="max-w-form">
      <h1 className="mb-4 text-24">{m.profile_title()}</h1>
      {query.has('saved') && !reply && (
        <div className="mb-4">
          <ToastStrip tone="done">{m.profile_saved()}</ToastStrip>
        </div>
      )}
      {query.has('sent') && !reply && (
        <div className="mb-4">
          <ToastStrip tone="done">{m.profile_email_sent({ email: me.email })}</ToastStrip>
        </div>
      )}
      {reply?.error && (
        <div className="mb-4">
          <ToastStrip tone="refused">{reply.error}</ToastStrip>
        </div>
      )}
      <Form
        key={`${me.name} ${me.phone} ${me.language}`}
        method="post"
        noValidate
        className="flex flex-col gap-4"
      >
        <Field
          label={m.account_name()}
          name="name"
          autoComplete="name"
          maxLength={120}
          defaultValue={reply?.values['name'] ?? me.name}
          error={reply?.errors['name']}
        />
        <Field
          label={m.account_phone()}
          hint={m.checkout_phone_why()}
          optional
          name="phone"
          type="tel"
          autoComplete="tel"
          maxLength={30}
          defaultValue={reply?.values['phone'] ?? (me.phone ? writePhone(me.phone, 'en') : '')}
          error={reply?.errors['phone']}
        />
        <RadioCards
          legend={m.profile_language()}
          name="language"
          layout="row"
          defaultValue={reply?.values['language'] ?? me.language ?? language}
          options={[
            { value: 'en', label: 'English' },
            { value: 'bn', label: 'বাংলা' },
          ]}
        />
        <Button busy={sending} className="self-start">
          {m.profile_save()}
        </Button>
      </Form>
      <p className="mt-6 border-t border-line pt-4 text-14 text-ink-2">
        {me.email_verified
          ? m.profile_email({ email: me.email })
          : m.profile_email_unverified({ email: me.email })}
      </p>
      {!me.email_verified && (
        <Form method="post" className="mt-3">
          <input type="hidden" name="intent" value="resend" />
          <Button look="outline" busy={sending}>
            {m.profile_email_resend()}
          </Button>
        </Form>
      )}
    </div>
  );
}
