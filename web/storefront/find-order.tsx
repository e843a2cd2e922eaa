import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  type MetaArgs,
  data,
  redirect,
  useActionData,
  useNavigation,
} from 'react-router';
import { orderPath } from '../checkout/order-path.ts';
import { pageContext } from '../entry.server.tsx';
import { tellMachines } from '../found/tell-machines.ts';
import { languageOfPath } from '../i18n/language.ts';
import { m } from '../i18n/paraglide/messages.js';
import { localPath } from '../i18n/path.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { places } from '../ui/places.ts';
import { ToastStrip } from '../ui/toast-strip.tsx';
import { useFocusOnError } from '../ui/use-focus-on-error.ts';
import { pageMeta } from './page-meta.ts';

type Refused = {
  number: string;
  contact: string;
  error: 'number' | 'contact' | 'unknown' | 'limit' | 'other';
};

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const number = String(form.get('number') ?? '').trim();
  const contact = String(form.get('contact') ?? '').trim();
  const refuse = (error: Refused['error'], status: number) =>
    data<Refused>({ number, contact, error }, { status });
  if (!number) return refuse('number', 422);
  if (!contact) return refuse('contact', 422);
  const found = await context
    .get(pageContext)
    .api('POST /orders/lookup', { body: { number, email_or_phone: contact } });
  if (!found.ok) {
    const { code, status } = found.problem;
    return refuse(
      code === 'rate_limited' ? 'limit' : status === 404 || status === 422 ? 'unknown' : 'other',
      status,
    );
  }
  const { id, token } = found.data.order;
  return redirect(localPath(languageOfPath(new URL(request.url).pathname), orderPath(id, token)), 303);
}

export function loader({ request, context }: LoaderFunctionArgs) {
  tellMachines(context.get(pageContext), request, {
    path: places.findOrder,
    title: m.store_find_title(),
    description: m.store_find_text(),
  });
  return null;
}

export function meta({ matches, location }: MetaArgs) {
  return pageMeta({ matches, location, title: m.store_find_title() });
}

export default function FindOrder() {
  const refused = useActionData<typeof action>();
  const busy = useNavigation().formMethod === 'POST';
  const error = refused?.error;
  useFocusOnError(refused);
  return (
    <div className="page py-6">
      <h1 className="text-32">{m.store_find_title()}</h1>
      <p className="mt-1 max-w-prose text-ink-2">{m.store_find_text()}</p>
      <Form method="post" className="mt-6 flex max-w-form flex-col gap-4">
        {(error === 'unknown' || error === 'limit' || error === 'other') && (
          <ToastStrip tone="refused">
            {error === 'unknown'
              ? m.store_find_unknown()
              : error === 'limit'
                ? m.store_find_limit()
                : m.failure_broken_text()}
          </ToastStrip>
        )}
        <Field
          label={m.store_find_number()}
          hint={m.store_find_number_hint()}
          name="number"
          autoComplete="off"
          autoCapitalize="characters"
          maxLength={20}
          defaultValue={refused?.number}
          error={error === 'number' ? m.store_find_number_missing() : undefined}
        />
        <Field
          label={m.store_find_contact()}
          name="contact"
          autoComplete="tel"
          maxLength={254}
          defaultValue={refused?.contact}
          error={error === 'contact' ? m.store_find_contact_missing() : undefined}
        />
        <Button busy={busy}>{m.store_find_button()}</Button>
      </Form>
    </div>
  );
}
