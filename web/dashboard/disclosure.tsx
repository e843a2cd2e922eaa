import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from '../ui/icon.tsx';

type Props = { id?: string; title: ReactNode; open?: boolean; children: ReactNode };

/** A part of a page that is unfolded when it is wanted. */
export function Disclosure({ id, title, open, children }: Props) {
  return (
    <details id={id} open={open} className="group border-b border-line">
      <summary className="flex min-h-row list-none items-center gap-2 py-1 font-name hover:text-begun">
        <Icon of={ChevronRight} small className="text-ink-2 group-open:rotate-90" />
        {title}
      </summary>
      <div className="pt-2 pb-6">{children}</div>
    </details>
  );
}
