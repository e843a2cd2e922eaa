import type { LucideIcon } from 'lucide-react';

type Props = { of: LucideIcon; small?: boolean; className?: string };

/** A Lucide sign, 20 px (16 small), beside a word: readers skip it. Import it by name: `<Icon of={Clock} />`. */
export function Icon({ of: Sign, small, className = '' }: Props) {
  return (
    <Sign size={small ? 16 : 20} strokeWidth={1.75} aria-hidden="true" className={`shrink-0 ${className}`} />
  );
}
