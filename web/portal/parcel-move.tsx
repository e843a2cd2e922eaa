import type { SellerOrder } from '#contract/orders.ts';
import { m } from '../i18n/paraglide/messages.js';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { ToastStrip } from '../ui/toast-strip.tsx';
import { ActFields } from './act-fields.tsx';
import { useAct } from './use-act.ts';
import { useFocusOnward } from './use-focus-onward.ts';

type Props = {
  shipment: NonNullable<SellerOrder['shipment']>;
  pageKey: string;
  /** Offers the field for the tracking number. */
  withTracking?: boolean;
  lead?: boolean;
};

const moves = {
  to_pack: { move: 'ship', text: () => m.portal_move_ship() },
  shipped: { move: 'deliver', text: () => m.portal_move_deliver() },
};

/** The one button a parcel has now: it leaves, it was handed over. */
export function ParcelMove({ shipment, pageKey, withTracking, lead }: Props) {
  const { status } = shipment;
  const next = status === 'to_pack' || status === 'shipped' ? moves[status] : null;
  const { Form, busy, refused } = useAct(shipment.id, next?.move ?? null);
  const form = useFocusOnward(next?.move ?? null, busy);
  if (!next && !refused) return null;
  return (
    <Form ref={form} tabIndex={-1} method="post" preventScrollReset className="flex flex-col gap-3">
      {refused && <ToastStrip tone="refused">{refused.text}</ToastStrip>}
      {next && (
        <>
          <ActFields id={shipment.id} move={next.move} pageKey={pageKey} />
          {withTracking && status === 'to_pack' && (
            <Field
              label={m.portal_tracking_label()}
              hint={m.portal_tracking_hint()}
              optional
              name="tracking"
              maxLength={80}
              autoComplete="off"
              defaultValue={refused?.typed['tracking']}
            />
          )}
          <Button key={next.move} size="large" look={lead ? 'filled' : 'outline'} wide busy={busy}>
            {next.text()}
          </Button>
        </>
      )}
    </Form>
  );
}
