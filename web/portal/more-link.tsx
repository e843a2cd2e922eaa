import { useSearchParams } from 'react-router';
import { m } from '../i18n/paraglide/messages.js';
import { ButtonLink } from '../ui/button.tsx';

type Props = { next: string | null; compact?: boolean };

/** To the next page of a list and back to its first; real addresses that keep the filters. */
export function MoreLink({ next, compact }: Props) {
  const [search] = useSearchParams();
  const cursor = search.get('cursor');
  if (!next && !cursor) return null;
  const size = compact ? 'compact' : 'normal';
  return (
    <nav aria-label={m.ui_pages()} className="flex flex-wrap gap-3 py-6">
      {cursor && (
        <ButtonLink to={addressWith(search, null)} look="outline" size={size}>
          {m.portal_first_page()}
        </ButtonLink>
      )}
      {next && (
        <ButtonLink to={addressWith(search, next)} look="outline" size={size} rel="next">
          {m.portal_next_page()}
        </ButtonLink>
      )}
    </nav>
  );
}

function addressWith(search: URLSearchParams, cursor: string | null): string {
  const changed = new URLSearchParams(search);
  changed.delete('cursor');
  if (cursor) changed.set('cursor', cursor);
  return `?${changed}`;
}
