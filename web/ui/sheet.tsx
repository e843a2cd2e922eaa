import { X } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import { m } from '../i18n/paraglide/messages.js';
import { closeButton } from './dialog.tsx';
import { Icon } from './icon.tsx';

type Props = {
  id: string;
  title: ReactNode;
  children: ReactNode;
  /** Stays at the lower edge. */ foot?: ReactNode;
};

/**
 * Comes up from below on a phone and stands at the right elsewhere. A popover: opens without JavaScript from any
 * button with `popoverTarget={id}`, and closes on Escape or a tap beside it.
 */
export function Sheet({ id, title, children, foot }: Props) {
  return (
    <dialog id={id} popover="auto" aria-labelledby={`${id}-title`} className="sheet">
      <div className="flex min-h-full flex-col">
        <div className="flex items-start justify-between gap-4 p-6 pb-3">
          <h2 id={`${id}-title`} className="text-20">
            {title}
          </h2>
          <button
            type="button"
            popoverTarget={id}
            popoverTargetAction="hide"
            className={closeButton}
            aria-label={m.ui_close()}
          >
            <Icon of={X} />
          </button>
        </div>
        <div className="flex-1 px-6 pb-6">{children}</div>
        {foot && <div className="sticky bottom-0 border-t border-line bg-raised p-4">{foot}</div>}
      </div>
    </dialog>
  );
}

/** Opens the sheet of an id. */
export function SheetButton({ sheet, ...rest }: { sheet: string } & ComponentProps<'button'>) {
  return <button type="button" popoverTarget={sheet} aria-haspopup="dialog" {...rest} />;
}
