import { useEffect, useRef } from 'react';

/**
 * A step that went through takes its button with it. The ref is for the form: it gets the focus then, so that a keyboard
 * goes on where it was, and no field opens a phone's keyboard. Steps that somebody else took move nothing.
 */
export function useFocusOnward(step: string | null, busy: boolean) {
  const form = useRef<HTMLFormElement>(null);
  const sent = useRef<string | null>(null);
  useEffect(() => {
    if (busy) {
      sent.current ??= step;
      return;
    }
    const went = sent.current !== null && sent.current !== step;
    sent.current = null;
    if (went && document.activeElement === document.body) form.current?.focus({ preventScroll: true });
  }, [step, busy]);
  return form;
}
