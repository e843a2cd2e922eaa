import { m } from '../i18n/paraglide/messages.js';

/** The address is the key of a guest's order. */
export function KeepLink({ email }: { email: string | null }) {
  return (
    <p className="mt-6 max-w-prose border-t border-line pt-4 text-14 text-ink-2">
      {email ? m.order_keep_link_mail({ email }) : m.order_keep_link()}
    </p>
  );
}
