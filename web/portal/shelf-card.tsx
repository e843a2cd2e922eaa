import type { Shelf } from '#contract/stock.ts';
import { Form } from 'react-router';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage } from '../i18n/path.ts';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { number } from '../ui/format.ts';
import { LiveValue } from './live-value.tsx';
import type { StockRefused } from './stock-moves.server.ts';

type Props = { shelf: Shelf; busy: boolean; refused: StockRefused | undefined; saved: boolean };

/** What lies at one place, and from how few on to warn. */
export function ShelfCard({ shelf, busy, refused, saved }: Props) {
  const language = useLanguage();
  const { location, free, on_hand: onHand, held, low_below: below, low_since: since } = shelf;
  return (
    <li className="rounded-card border border-line p-4">
      <h3 className="flex flex-wrap items-center gap-2 font-name">
        {location.name}
        {since !== null && (
          <Badge tone="late">{m.stock_low_badge({ count: number(below ?? 0, language) })}</Badge>
        )}
      </h3>
      <LiveValue value={free}>
        <span className="text-18 font-bold">{m.stock_free({ count: number(free, language) })}</span>
      </LiveValue>
      <p className="text-14 text-ink-2">
        {m.stock_detail({ onHand: number(onHand, language), held: number(held, language) })}
      </p>
      <Form method="post" preventScrollReset className="mt-3 flex items-end gap-2">
        <input type="hidden" name="form" value="warning" />
        <input type="hidden" name="location" value={location.id} />
        <div className="min-w-0 flex-1">
          <Field
            key={below}
            label={m.stock_warn()}
            hint={m.stock_warn_hint()}
            error={refused?.text}
            name="low_below"
            inputMode="numeric"
            pattern="[0-9০-৯]{0,6}"
            autoComplete="off"
            defaultValue={refused?.typed['low_below'] ?? below ?? ''}
          />
        </div>
        <Button look="outline" busy={busy}>
          {m.stock_warn_button()}
        </Button>
      </Form>
      {saved && <output className="block text-14 text-paan">{m.stock_warn_saved()}</output>}
    </li>
  );
}
