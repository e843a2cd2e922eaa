import { Check, Clock, ShoppingBag, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { m } from '../i18n/paraglide/messages.js';
import { cx } from './cx.ts';
import { Icon } from './icon.tsx';

export type TimelineStep = {
  key: string;
  label: ReactNode;
  /** When, written out. */
  at?: ReactNode;
  state: 'done' | 'now' | 'ahead' | 'failed';
  detail?: ReactNode;
  /** What can be done here, with its fee. */
  action?: ReactNode;
};

type Props = {
  /** What comes before the tracks part: ordered, paid. */
  before?: readonly TimelineStep[];
  parcel?: readonly TimelineStep[];
  visit?: readonly TimelineStep[];
  /** Where they meet: fitted, done. */
  meet?: readonly TimelineStep[];
};

const states = {
  done: m.ui_step_done,
  now: m.ui_step_now,
  ahead: m.ui_step_ahead,
  failed: m.ui_step_failed,
};

/** An order over time: one line that parts into parcel (turmeric) and visit (indigo), and meets again. */
export function Timeline({ before = [], parcel = [], visit = [], meet = [] }: Props) {
  const both = parcel.length > 0 && visit.length > 0;
  return (
    <div>
      <Track steps={before} tone="order" open={parcel.length + visit.length + meet.length > 0} />
      <div className={both ? 'grid grid-cols-2 gap-x-4' : undefined}>
        {parcel.length > 0 && (
          <Track steps={parcel} tone="parcel" title={m.ui_track_parcel()} open={both || meet.length > 0} />
        )}
        {visit.length > 0 && (
          <Track steps={visit} tone="visit" title={m.ui_track_visit()} open={both || meet.length > 0} />
        )}
      </div>
      {both && <Join />}
      <Track steps={meet} tone="order" />
    </div>
  );
}

const tones = {
  order: { line: 'bg-edge', dot: 'bg-begun text-on-begun', ahead: 'border-edge' },
  parcel: { line: 'bg-holud', dot: 'bg-holud text-on-holud', ahead: 'border-star' },
  visit: { line: 'bg-neel', dot: 'bg-neel text-on-neel', ahead: 'border-neel' },
};

type TrackProps = {
  steps: readonly TimelineStep[];
  tone: keyof typeof tones;
  title?: string;
  open?: boolean;
};

function Track({ steps, tone, title, open }: TrackProps) {
  if (steps.length === 0) return null;
  const { line, dot, ahead } = tones[tone];
  return (
    <div className="flex h-full flex-col">
      {title && (
        <p className="mb-3 flex items-center gap-1 text-14 font-name text-ink-2">
          <Icon of={tone === 'parcel' ? ShoppingBag : Clock} small />
          {title}
        </p>
      )}
      <ol className="flex flex-1 flex-col">
        {steps.map((step, index) => {
          const last = index === steps.length - 1;
          return (
            <li key={step.key} className={cx('flex gap-3', last && 'flex-1')}>
              <span className="flex flex-col items-center" aria-hidden="true">
                <span
                  className={cx(
                    'flex size-6 shrink-0 items-center justify-center rounded-full',
                    step.state === 'failed' && 'bg-morich-tint text-morich',
                    step.state === 'ahead' && cx('border bg-surface', ahead),
                    (step.state === 'done' || step.state === 'now') && dot,
                  )}
                >
                  {step.state === 'done' && <Icon of={Check} small />}
                  {step.state === 'failed' && <Icon of={X} small />}
                  {step.state === 'now' && <span className="size-2 rounded-full bg-current" />}
                </span>
                {(!last || open) && <span className={cx('w-px flex-1', line)} />}
              </span>
              <div className={cx('min-w-0 flex-1 pb-6', step.state === 'ahead' && 'text-ink-2')}>
                <p className={step.state === 'now' ? 'font-bold' : 'font-name'}>
                  {step.label}
                  <span className="sr-only">, {states[step.state]()}</span>
                </p>
                {step.at && <p className="text-14 text-ink-2">{step.at}</p>}
                {step.detail && <p className="text-14 text-ink-2">{step.detail}</p>}
                {step.action && <div className="mt-2">{step.action}</div>}
              </div>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

/** The visit's line runs over to the parcel's; from there both are one. */
function Join() {
  return (
    <div className="relative h-6" aria-hidden="true">
      <span className="absolute top-0 left-3 h-full w-px bg-holud" />
      <span className="join absolute top-0 left-3 h-3 border-b border-neel" />
      <span className="join-end absolute top-0 h-3 w-px bg-neel" />
    </div>
  );
}
