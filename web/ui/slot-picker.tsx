import { Clock } from 'lucide-react';
import { useRef } from 'react';
import type { Language } from '../i18n/language.ts';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage } from '../i18n/path.ts';
import { cx } from './cx.ts';
import { FieldError } from './field-frame.tsx';
import { date, dayNumber, dayOf, digits, time, weekday } from './format.ts';
import { Icon } from './icon.tsx';
import { slotValue } from './read-slot.ts';
import { type SlotDay, type SlotPart, partsOfDay, useGoneStarts } from './slot-days.ts';

type Props = {
  /** At most fourteen, as `GET /listings/{id}/slots` gives them; times that leave the list are crossed first. */
  days: readonly SlotDay[];
  timeZone: string;
  /** The form field; `readSlot` reads it. */
  name?: string;
  /** A start; the first free time where it is not given or not free. */
  chosen?: string | undefined;
  /** Starts that were refused: they stay, crossed. */
  taken?: readonly string[];
  now?: string | undefined;
  error?: string | undefined;
  onChange?: (start: string) => void;
};

const partNames = { morning: m.ui_slot_morning, afternoon: m.ui_slot_afternoon, evening: m.ui_slot_evening };

/** A day and a time as radio buttons: the days as a strip with a bar for how much is free, below it the day's times. */
export function SlotPicker({
  days,
  timeZone,
  name = 'slot',
  chosen,
  taken = [],
  now,
  error,
  onChange,
}: Props) {
  const language = useLanguage();
  const panels = useRef<HTMLDivElement>(null);
  const gone = [...useGoneStarts(days), ...taken];
  const free = days.flatMap(({ slots }) => slots).filter(({ start }) => !gone.includes(start));
  const start = (free.find((slot) => slot.start === chosen) ?? free[0])?.start;
  const firstDay = start ? dayOf(start, timeZone) : days[0]?.day;
  const today = now && dayOf(now, timeZone);

  function showDay(index: number) {
    const first = panels.current?.children[index]?.querySelector<HTMLInputElement>('input:enabled');
    if (!first) return;
    first.checked = true;
    onChange?.(first.value.split('~')[0] ?? '');
  }

  return (
    <fieldset className="slots flex min-w-0 flex-col gap-4" aria-describedby={error && `${name}-error`}>
      <legend className="sr-only">{m.ui_slot_legend()}</legend>
      <div
        className="slot-days scroll-x -mx-1 flex gap-1 px-1 py-1"
        role="radiogroup"
        aria-label={m.ui_slot_day()}
      >
        {days.map(({ day, free_share: share, slots }, index) => (
          <label
            key={day}
            className={cx(
              'flex min-w-slot-day flex-1 flex-col items-center gap-1 rounded-control border border-line bg-surface px-2 pt-2 pb-2',
              'has-checked:border-neel has-checked:bg-neel-tint has-checked:outline has-checked:outline-neel',
              slots.length === 0 && 'text-ink-3',
              day === today && 'hang-full',
            )}
          >
            <input
              type="radio"
              name={`${name}_day`}
              value={day}
              defaultChecked={day === firstDay}
              onChange={() => showDay(index)}
              className="sr-only"
              aria-label={`${date(day, language, now, timeZone)}, ${m.ui_slot_free_share({ share: percent(share, language) })}`}
            />
            <span className="text-14">{weekday(day, language)}</span>
            <span className="text-18 font-bold">{dayNumber(day, language)}</span>
            <FreeBar share={share} />
          </label>
        ))}
      </div>
      <div ref={panels} className="slot-panels">
        {days.map((day) => (
          <div key={day.day} className="slot-panel">
            <p className="mb-2 font-name first-letter:uppercase">{date(day.day, language, now, timeZone)}</p>
            <Times
              parts={partsOfDay(day, gone, timeZone)}
              name={name}
              chosen={start}
              timeZone={timeZone}
              onChange={onChange}
            />
          </div>
        ))}
      </div>
      <FieldError id={`${name}-error`} text={error} />
    </fieldset>
  );
}

const percent = (share: number, language: Language) => `${digits(Math.round(share * 100), language)} %`;

/** How much of the working day is free. */
function FreeBar({ share }: { share: number }) {
  const filled = Math.round(share * 40);
  return (
    <svg width="40" height="4" viewBox="0 0 40 4" aria-hidden="true" className="mt-1">
      <rect width="40" height="4" rx="2" className="fill-sunken" />
      {filled > 0 && <rect width={Math.max(filled, 4)} height="4" rx="2" className="fill-neel" />}
    </svg>
  );
}

type TimesProps = {
  parts: SlotPart[];
  name: string;
  chosen: string | undefined;
  timeZone: string;
  onChange: ((start: string) => void) | undefined;
};

function Times({ parts, name, chosen, timeZone, onChange }: TimesProps) {
  const language = useLanguage();
  if (parts.length === 0) return <p className="text-ink-2">{m.ui_slot_none()}</p>;
  return (
    <div className="flex flex-col gap-4">
      {parts.map(({ part, slots }) => (
        <div key={part} role="radiogroup" aria-label={partNames[part]()}>
          <p className="mb-2 flex items-center gap-1 text-14 text-ink-2">
            <Icon of={Clock} small />
            {partNames[part]()}
          </p>
          <div className="flex flex-wrap gap-2">
            {slots.map((slot) => (
              <label
                key={slot.start}
                className={cx(
                  'relative inline-flex min-h-control min-w-16 items-center justify-center rounded-control border px-3',
                  slot.gone ? 'struck border-line text-ink-3' : 'border-edge bg-surface',
                  'has-checked:border-neel has-checked:bg-neel has-checked:font-bold has-checked:text-on-neel',
                  slot.near && 'changed',
                )}
              >
                <input
                  type="radio"
                  name={name}
                  value={slotValue(slot)}
                  defaultChecked={slot.start === chosen}
                  disabled={slot.gone}
                  onChange={onChange && (() => onChange(slot.start))}
                  className="sr-only"
                />
                {time(slot.start, language, timeZone)}
                {slot.gone && <span className="sr-only">, {m.ui_slot_gone()}</span>}
              </label>
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}
