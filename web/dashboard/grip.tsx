import { GripVertical } from 'lucide-react';
import type { ComponentProps } from 'react';
import { Icon } from '../ui/icon.tsx';

/** What the pointer takes a row by. Readers and keyboards have buttons instead. */
export function Grip(props: ComponentProps<'span'>) {
  return (
    <span
      {...props}
      aria-hidden="true"
      data-grip
      className="flex h-row w-icon shrink-0 cursor-grab touch-none items-center justify-center text-ink-3 select-none hover:text-ink active:cursor-grabbing no-script:hidden"
    >
      <Icon of={GripVertical} small />
    </span>
  );
}
