import type { ReactNode } from 'react';
import { ToastStrip } from '../ui/toast-strip.tsx';
import { Unbroken } from '../ui/unbroken.tsx';

type Props = { title: string; lead?: ReactNode; error?: string | null | undefined; children: ReactNode };

/** The frame of the pages before one is signed in: heading, what for, the form. */
export function Entrance({ title, lead, error, children }: Props) {
  return (
    <div className="page py-8">
      <div className="max-w-form">
        <h1 className="mb-2 text-32">
          <Unbroken>{title}</Unbroken>
        </h1>
        {lead && <p className="mb-6 text-ink-2">{lead}</p>}
        {error && (
          <div className="mb-4">
            <ToastStrip tone="refused">{error}</ToastStrip>
          </div>
        )}
        {children}
      </div>
    </div>
  );
}
