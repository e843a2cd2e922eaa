import { ChevronRight } from 'lucide-react';
import { Link } from 'react-router';
import { m } from '../i18n/paraglide/messages.js';
import { Icon } from './icon.tsx';

type Props = { steps: readonly { to: string; label: string }[]; /** The page itself. */ here?: string };

/** The way from home to the page. */
export function Breadcrumb({ steps, here }: Props) {
  return (
    <nav aria-label={m.ui_breadcrumb()} className="py-3 text-14 text-ink-2">
      <ol className="flex flex-wrap items-center gap-1">
        {steps.map(({ to, label }, index) => (
          <li key={to} className="flex items-center gap-1">
            {index > 0 && <Icon of={ChevronRight} small />}
            <Link to={to} className="py-1 hover:text-begun hover:underline">
              {label}
            </Link>
          </li>
        ))}
        {here && (
          <li aria-current="page" className="flex items-center gap-1 text-ink">
            <Icon of={ChevronRight} small />
            {here}
          </li>
        )}
      </ol>
    </nav>
  );
}
