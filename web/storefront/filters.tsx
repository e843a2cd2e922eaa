import type { Facet } from '#contract/catalogue.ts';
import { SlidersHorizontal } from 'lucide-react';
import type { ChangeEvent } from 'react';
import { useFetcher, useLocation } from 'react-router';
import { m } from '../i18n/paraglide/messages.js';
import { buttonClass } from '../ui/button.tsx';
import { Facets } from '../ui/facets.tsx';
import { Icon } from '../ui/icon.tsx';
import { Sheet, SheetButton } from '../ui/sheet.tsx';

const sheet = 'filters';

type Props = { facets: readonly Facet[]; count: string; keep: Record<string, string> };

/** The filters as a column; each tick counts at once. */
export function FilterColumn({ facets, count, keep }: Props) {
  return (
    <aside aria-label={m.ui_filters()} className="w-facets shrink-0 max-md:hidden">
      <Facets facets={facets} count={count} keep={keep} live />
    </aside>
  );
}

/** The same for a phone: a sheet whose button says how many are left with what is ticked in it. */
export function FilterSheet({ facets, count, keep }: Props) {
  const { pathname } = useLocation();
  const counted = useFetcher<{ list?: { count: string } }>();
  const ticked = facets.reduce((sum, { values }) => sum + values.filter(({ applied }) => applied).length, 0);

  function countAgain(event: ChangeEvent<HTMLDivElement>) {
    const form = (event.target as Element).closest('form');
    if (!form) return;
    const wanted = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]));
    void counted.load(`${pathname}?${wanted}`);
  }

  return (
    <div className="md:hidden">
      <SheetButton sheet={sheet} className={buttonClass({ look: 'outline' })}>
        <Icon of={SlidersHorizontal} />
        {m.ui_filters()}
        {ticked > 0 && <span className="rounded-full bg-begun px-2 text-14 text-on-begun">{ticked}</span>}
      </SheetButton>
      <Sheet id={sheet} title={m.ui_filters()}>
        <div onChange={countAgain} onSubmit={() => document.getElementById(sheet)?.hidePopover()}>
          <Facets facets={facets} count={counted.data?.list?.count ?? count} keep={keep} />
        </div>
      </Sheet>
    </div>
  );
}
