import type { ReplyOf } from '#contract/operations.ts';
import { m } from '../i18n/paraglide/messages.js';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { ActFields } from './act-fields.tsx';
import type { useAct } from './use-act.ts';

export type Listing = ReplyOf<'GET /seller/listings'>['data'][number];

type Props = { listing: Listing; pageKey: string; act: ReturnType<typeof useAct> };

/** Units that came in; with a minus a count corrects the stock. */
export function ReceiveForm({ listing, pageKey, act: { Form, busy, refused } }: Props) {
  return (
    <Form method="post" preventScrollReset className="grid gap-3 pt-3">
      <ActFields id={listing.id} move="receive" pageKey={pageKey} />
      <Field
        label={m.portal_receive_quantity()}
        hint={m.portal_receive_hint()}
        error={refused?.text}
        name="quantity"
        inputMode="numeric"
        pattern="[\-−]?[0-9০-৯]{1,6}"
        autoComplete="off"
        required
        defaultValue={refused?.typed['quantity']}
      />
      <Field
        label={m.portal_receive_reason()}
        optional
        name="reason"
        maxLength={120}
        autoComplete="off"
        defaultValue={refused?.typed['reason']}
      />
      <Button size="large" busy={busy}>
        {m.portal_receive_button()}
      </Button>
    </Form>
  );
}
