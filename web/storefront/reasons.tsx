import { Check } from 'lucide-react';
import { Icon } from '../ui/icon.tsx';

/** Why somebody stands where they stand, in words. */
export function Reasons({ reasons }: { reasons: readonly string[] }) {
  if (reasons.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-x-4 text-14 text-ink-2">
      {reasons.map((reason) => (
        <li key={reason} className="flex items-center gap-1">
          <Icon of={Check} small className="text-paan" />
          {reason}
        </li>
      ))}
    </ul>
  );
}
