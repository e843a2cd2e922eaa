import { CircleAlert } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { m } from '../i18n/paraglide/messages.js';
import { Icon } from './icon.tsx';

export type FieldText = {
  label: ReactNode;
  /** What to write, before one writes it. */
  hint?: ReactNode | undefined;
  /** What is wrong and what to do, from the action. */
  error?: string | undefined;
  /** Says "optional" beside the label. */
  optional?: boolean | undefined;
  /** For readers only; the field's place says it to the eye. */
  labelHidden?: boolean | undefined;
};

/** The `id` and `aria-*` of a control whose hint and error stand in a `FieldFrame` of the same id. */
export function useFieldIds({ hint, error }: FieldText, given?: string) {
  const made = useId();
  const id = given ?? made;
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  return { id, 'aria-describedby': describedBy, 'aria-invalid': error ? (true as const) : undefined };
}

/** Label above, hint and error below the control of the id. */
export function FieldFrame({
  id,
  label,
  hint,
  error,
  optional,
  labelHidden,
  children,
}: FieldText & { id: string; children: ReactNode }) {
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={id} className={labelHidden ? 'sr-only' : 'text-14 font-name'}>
        {label}
        {optional && <span className="font-normal text-ink-3"> · {m.ui_optional()}</span>}
      </label>
      {children}
      {hint && (
        <p id={`${id}-hint`} className="text-14 text-ink-2">
          {hint}
        </p>
      )}
      <FieldError id={`${id}-error`} text={error} />
    </div>
  );
}

/** A refusal at its field; nothing without a text. */
export function FieldError({ id, text }: { id: string; text: string | undefined }) {
  if (!text) return null;
  return (
    <p id={id} className="flex items-start gap-1 text-14 text-morich">
      <Icon of={CircleAlert} small className="mt-px" />
      <span>{text}</span>
    </p>
  );
}
