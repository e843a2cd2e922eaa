import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  Form,
  redirect,
  useLoaderData,
  useNavigation,
} from 'react-router';
import { Entrance } from '../account/entrance.tsx';
import { formText } from '../checkout/form-text.ts';
import { privateMeta } from '../checkout/private-meta.ts';
import { pageContext } from '../entry.server.tsx';
import { m } from '../i18n/paraglide/messages.js';
import { useLocalPath } from '../i18n/path.ts';
import { orFail } from '../problem.ts';
import { Button, ButtonLink } from '../ui/button.tsx';
import { places } from '../ui/places.ts';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const found = await context
    .get(pageContext)
    .api('GET /alerts/{token}', { params: { token: params.token ?? '' } });
  if (!found.ok && found.problem.code === 'link_invalid') return null;
  return orFail(found);
}

/** A form and not the link itself: programs that look at mails open links. */
export async function action({ params, request, context }: ActionFunctionArgs) {
  const { api } = context.get(pageContext);
  const call = { params: { token: params.token ?? '' } };
  const confirms = formText(await request.formData(), 'do') === 'confirm';
  orFail(await (confirms ? api('POST /alerts/{token}/confirm', call) : api('DELETE /alerts/{token}', call)));
  return redirect(new URL(request.url).pathname, 303);
}

export const meta = () => privateMeta(m.alert_link_title(), m.alert_description());

const leads = {
  unconfirmed: m.alert_link_unconfirmed,
  active: m.alert_link_active,
  cancelled: m.alert_link_cancelled,
  closed: m.alert_link_closed,
};

/** Where the link of a mail leads: confirm, or cancel. */
export default function Alert() {
  const alert = useLoaderData<typeof loader>();
  const busy = useNavigation().state === 'submitting';
  const local = useLocalPath();
  if (!alert) {
    return (
      <Entrance title={m.alert_link_title()} error={m.alert_link_dead()}>
        <ButtonLink to={local(places.home)}>{m.failure_home()}</ButtonLink>
      </Entrance>
    );
  }
  const { item, status } = alert;
  return (
    <Entrance title={m.alert_link_title()} lead={<output>{leads[status]({ title: item.title })}</output>}>
      <Form method="post" className="flex flex-wrap gap-3">
        {status === 'unconfirmed' && (
          <Button name="do" value="confirm" busy={busy}>
            {m.alert_confirm()}
          </Button>
        )}
        {(status === 'unconfirmed' || status === 'active') && (
          <Button name="do" value="cancel" look="outline" busy={busy}>
            {m.alert_cancel()}
          </Button>
        )}
        <ButtonLink to={local(places.item({ kind: 'product', slug: item.slug }))} look="text">
          {m.alert_back_to_item()}
        </ButtonLink>
      </Form>
    </Entrance>
  );
}
