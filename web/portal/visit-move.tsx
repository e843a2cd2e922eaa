import type { SellerBooking } from '#contract/orders.ts';
import { m } from '../i18n/paraglide/messages.js';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { ToastStrip } from '../ui/toast-strip.tsx';
import { ActFields } from './act-fields.tsx';
import { nextMove } from './next-move.ts';
import { useAct } from './use-act.ts';
import { useFocusOnward } from './use-focus-onward.ts';
import { moveWords } from './words.ts';

type Props = {
  visit: SellerBooking;
  pageKey: string;
  /** The one large button of the first screen. */
  lead?: boolean;
};

/** The one button a visit has now, with the customer's code where it starts. Nothing once all is done. */
export function VisitMove({ visit, pageKey, lead }: Props) {
  const move = nextMove(visit);
  const { Form, busy, refused } = useAct(visit.id, move);
  const form = useFocusOnward(move, busy);
  const atCode = move === 'start' && refused?.move === 'start' ? refused : undefined;
  const refusedElsewhere = refused && !atCode ? refused : undefined;
  if (!move && !refusedElsewhere) return null;
  return (
    <Form ref={form} tabIndex={-1} method="post" preventScrollReset className="flex flex-col gap-3">
      {refusedElsewhere && <ToastStrip tone="refused">{refusedElsewhere.text}</ToastStrip>}
      {move && <ActFields id={visit.id} move={move} pageKey={pageKey} />}
      {move === 'start' && (
        <Field
          key={visit.status}
          label={m.portal_code_label()}
          hint={lead ? m.portal_code_hint() : undefined}
          error={atCode?.text}
          name="code"
          defaultValue={atCode?.typed['code']}
          inputMode="numeric"
          autoComplete="off"
          pattern="[0-9০-৯]{4}"
          maxLength={4}
          required
          className={lead ? 'text-24 font-bold' : undefined}
        />
      )}
      {move && (
        <Button
          key={move}
          size={lead ? 'large' : 'normal'}
          look={lead ? 'filled' : 'outline'}
          wide
          busy={busy}
        >
          {moveWords[move]()}
        </Button>
      )}
    </Form>
  );
}
