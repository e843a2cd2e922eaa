import type { SellerBooking } from '#contract/orders.ts';
import { m } from '../i18n/paraglide/messages.js';
import { cx } from '../ui/cx.ts';
import { nextMove, visitMoves } from './next-move.ts';
import { moveStepWords } from './words.ts';

/** The four steps of a visit and how far it is. */
export function Steps({ visit }: { visit: SellerBooking }) {
  const move = nextMove(visit);
  const at = move ? visitMoves.indexOf(move) : visitMoves.length;
  return (
    <ol aria-label={m.portal_steps()} className="grid grid-cols-4 gap-1 text-12 sm:text-14">
      {visitMoves.map((step, index) => (
        <li
          key={step}
          aria-current={index === at ? 'step' : undefined}
          className={cx(index === at ? 'font-bold text-ink' : 'text-ink-2')}
        >
          <span
            aria-hidden="true"
            className={cx(
              'mb-1 block h-1 rounded-bar',
              index < at ? 'bg-neel' : index === at ? 'bg-begun' : 'bg-line',
            )}
          />
          {moveStepWords[step]()}
          {index < at && <span className="sr-only">, {m.ui_step_done()}</span>}
        </li>
      ))}
    </ol>
  );
}
