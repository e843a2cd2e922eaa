import { Form } from 'react-router';
import { m } from '../i18n/paraglide/messages.js';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import type { StockRefused } from './stock-moves.server.ts';

type Props = {
  form: 'receive' | 'count' | 'move';
  locations: readonly { id: string; name: string }[];
  /** The form happens once under it. */ formKey: string;
  busy: boolean;
  refused: StockRefused | undefined;
  /** Says what came of it, when this form was sent last. */ done: string | null;
};

/** Units come in, are counted or are carried over; closed until somebody needs it. */
export function StockForm({ form, locations, formKey, busy, refused, done }: Props) {
  const say = words[form];
  const options = locations.map(({ id, name }) => ({ value: id, label: name }));
  const typed = refused?.typed;
  return (
    <details open={Boolean(refused) || done !== null} className="border-b border-line py-3">
      <summary className="min-h-control font-name">{say.title()}</summary>
      {done !== null && <output className="block text-14 text-paan">{done}</output>}
      <Form method="post" preventScrollReset className="grid max-w-form gap-3 pt-3">
        <input type="hidden" name="form" value={form} />
        <input type="hidden" name="key" value={formKey} />
        <Select
          label={form === 'move' ? m.stock_from() : m.stock_at()}
          name="location"
          options={options}
          defaultValue={typed?.['location']}
        />
        {form === 'move' && (
          <Select
            label={m.stock_to()}
            name="to"
            options={options}
            defaultValue={typed?.['to'] ?? options.at(-1)?.value}
          />
        )}
        <Field
          label={form === 'count' ? m.stock_counted() : m.stock_units()}
          hint={say.hint()}
          error={refused?.text}
          name="quantity"
          inputMode="numeric"
          pattern="[0-9০-৯]{1,6}"
          autoComplete="off"
          required
          defaultValue={typed?.['quantity']}
        />
        <Field
          label={m.stock_reason()}
          optional
          name="reason"
          maxLength={120}
          autoComplete="off"
          defaultValue={typed?.['reason']}
        />
        <Button size="large" busy={busy}>
          {say.button()}
        </Button>
      </Form>
    </details>
  );
}

const words = {
  receive: { title: m.stock_receive, hint: m.stock_receive_hint, button: m.stock_receive_button },
  count: { title: m.stock_count, hint: m.stock_count_hint, button: m.stock_count_button },
  move: { title: m.stock_move, hint: m.stock_move_hint, button: m.stock_move_button },
};
