import type { ComponentProps, ReactNode } from 'react';
import { FieldError, useFieldIds } from './field-frame.tsx';

type Props = {
  label: ReactNode;
  /** Stands at the right end of the row: a price, a count. */
  aside?: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
} & Omit<ComponentProps<'input'>, 'type'>;

/** A box to tick; the whole row is its label. */
export function Checkbox({ label, aside, hint, error, id: given, ...input }: Props) {
  const ids = useFieldIds({ label, hint, error }, given);
  return (
    <div>
      <label className="flex min-h-row items-center gap-3 py-1">
        <input {...input} {...ids} type="checkbox" className="size-icon shrink-0" />
        <span className="min-w-0 flex-1">{label}</span>
        {aside && <span className="shrink-0 text-ink-2">{aside}</span>}
      </label>
      {hint && (
        <p id={`${ids.id}-hint`} className="pl-8 text-14 text-ink-2">
          {hint}
        </p>
      )}
      <FieldError id={`${ids.id}-error`} text={error} />
    </div>
  );
}
