import type { ReactNode, SubmitEvent } from 'react';
import { Link, useFetcher } from 'react-router';
import { m } from '../i18n/paraglide/messages.js';
import { useLocalPath } from '../i18n/path.ts';
import { places } from '../ui/places.ts';
import { ToastStrip } from '../ui/toast-strip.tsx';
import type { AddReply } from './add.ts';

type Props = {
  id?: string;
  /** Fields of the add: `listing_id`, `slot_start`, `add_on`, `and_listing_id` … */
  fields: Record<string, string | readonly string[] | undefined>;
  /** The button, and what else is to be filled in. `busy` while it is being added. */
  children: (busy: boolean) => ReactNode;
  className?: string | undefined;
};

/**
 * Puts something into the basket. Without JavaScript it leads to the basket; with it the page stays and says below
 * the button what happened.
 */
export function AddForm({ id, fields, children, className }: Props) {
  const local = useLocalPath();
  const fetcher = useFetcher<AddReply>();
  const action = local(places.basket);
  const busy = fetcher.state !== 'idle';

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    void fetcher.submit(event.currentTarget, { method: 'post', action: `${action}/add` });
  }

  return (
    <form id={id} method="post" action={action} onSubmit={submit} className={className}>
      <input type="hidden" name="intent" value="add" />
      {Object.entries(fields).flatMap(([name, value]) =>
        [value ?? []]
          .flat()
          .map((one) => <input key={`${name} ${one}`} type="hidden" name={name} value={one} />),
      )}
      {children(busy)}
      <Outcome reply={busy ? undefined : fetcher.data} basket={action} />
    </form>
  );
}

/** What came of an add, in words. */
export function Outcome({ reply, basket }: { reply: AddReply | undefined; basket: string }) {
  if (!reply) return null;
  return (
    <div className="mt-3">
      {reply.ok ? (
        <ToastStrip
          tone="done"
          action={
            <Link to={basket} className="font-name text-begun underline">
              {m.store_to_basket()}
            </Link>
          }
        >
          {m.store_added()}
        </ToastStrip>
      ) : (
        <ToastStrip tone="refused">{reply.text}</ToastStrip>
      )}
    </div>
  );
}
