import { X } from 'lucide-react';
import { type ComponentProps, type ReactNode, useId } from 'react';
import { m } from '../i18n/paraglide/messages.js';
import { cx } from './cx.ts';
import { Icon } from './icon.tsx';

type Props = { id: string; title: ReactNode; children: ReactNode };

/** A question that must be answered first, in the browser's own `<dialog>`. Opened by a `DialogButton` of its id. */
export function Dialog({ id, title, children }: Props) {
  const titleId = useId();
  return (
    <dialog id={id} className="dialog" aria-labelledby={titleId}>
      <div className="flex items-start justify-between gap-4 p-6 pb-0">
        <h2 id={titleId} className="text-20">
          {title}
        </h2>
        <form method="dialog">
          <button className={closeButton} aria-label={m.ui_close()}>
            <Icon of={X} />
          </button>
        </form>
      </div>
      <div className="p-6 pt-3">{children}</div>
    </dialog>
  );
}

export const closeButton =
  '-m-3 flex size-control items-center justify-center rounded-control hover:bg-begun-tint';

/** The button that opens (or, inside, closes) the dialog of an id; also where the page's script has not come. */
export function DialogButton({
  dialog,
  closes,
  className,
  ...rest
}: { dialog: string; closes?: boolean } & ComponentProps<'button'>) {
  const command = { commandfor: dialog, command: closes ? 'close' : 'show-modal' };
  return (
    <button
      type="button"
      {...rest}
      {...command}
      onClick={(event) => {
        event.preventDefault();
        const element = document.getElementById(dialog);
        if (!(element instanceof HTMLDialogElement)) return;
        if (closes) element.close();
        else if (!element.open) element.showModal();
      }}
      className={cx(className)}
    />
  );
}
