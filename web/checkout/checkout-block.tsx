import { CircleCheck } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useFetcher } from 'react-router';
import { m } from '../i18n/paraglide/messages.js';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import type { CheckoutReply } from './checkout-action.ts';
import type { CheckoutErrors } from './checkout-errors.ts';
import { type CheckoutBlock as Name, fieldsOf } from './read-checkout-form.ts';

type Props = {
  name: Name;
  title: string;
  /** What was said, in a line; null as long as something is missing. */
  line: ReactNode | null;
  errors: CheckoutErrors;
  /** The last block goes on with the button that pays. */
  last?: boolean;
  /** `keep` saves what is there so far: what else is shown may depend on it. */
  children: (errors: CheckoutErrors, keep: (form: HTMLFormElement) => void) => ReactNode;
};

/** A part of the checkout that folds into a line when it is done. Without JavaScript it folds by its own heading. */
export function CheckoutBlock({ name, title, line, errors: given, last, children }: Props) {
  const fetcher = useFetcher<CheckoutReply>();
  const [seen, setSeen] = useState({ given, reply: fetcher.data });
  const [errors, setErrors] = useState(given);
  const wrong = fieldsOf[name].some((field) => errors[field]);
  const done = line !== null && !wrong;
  const [open, setOpen] = useState(!done || last === true);
  if (seen.given !== given || seen.reply !== fetcher.data) {
    // Whoever answered last is right.
    const latest = seen.given !== given ? given : (fetcher.data?.errors ?? {});
    setSeen({ given, reply: fetcher.data });
    setErrors(latest);
    if (fieldsOf[name].some((field) => latest[field])) setOpen(true);
    else if (fetcher.data?.saved === name && !last) setOpen(false);
  }

  const block = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (fetcher.data) goOn(block.current, fetcher.data.saved === name);
  }, [fetcher.data, name]);

  function save(form: HTMLFormElement, halfway = false): void {
    const sent = new FormData(form);
    sent.set('intent', 'save');
    sent.set('block', name);
    if (halfway) sent.set('halfway', '1');
    void fetcher.submit(sent, { method: 'post' });
  }

  return (
    <details
      ref={block}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      className="group rounded-card border border-line bg-surface"
    >
      <summary className="flex min-h-control list-none items-center gap-3 px-4 py-3 sm:px-6">
        {done && <Icon of={CircleCheck} className="text-paan" />}
        <span className="min-w-0 flex-1">
          <span className="block text-18 font-bold">{title}</span>
          {line && <span className="block text-ink-2 group-open:hidden">{line}</span>}
        </span>
        <span className="text-14 text-begun underline group-open:hidden">{m.checkout_change()}</span>
      </summary>
      <div className="flex flex-col gap-4 px-4 pb-4 sm:px-6 sm:pb-6">
        {children(errors, (form) => save(form, true))}
        {!last && (
          <Button
            type="button"
            look="outline"
            busy={fetcher.state !== 'idle'}
            onClick={({ currentTarget: { form } }) => form && save(form)}
            className="self-start no-script:hidden"
          >
            {m.checkout_continue()}
          </Button>
        )}
      </div>
    </details>
  );
}

/** Where one goes on writing: in the next block once this one is kept, else in the first field that was refused. */
function goOn(block: HTMLElement | null, isKept: boolean): void {
  const next = block?.nextElementSibling;
  const field = isKept
    ? next?.querySelector<HTMLElement>(
        next.matches('[open]') ? 'input:checked, input:not([type=radio]), select' : 'summary',
      )
    : block?.querySelector<HTMLElement>('[aria-invalid=true]');
  field?.focus();
}
