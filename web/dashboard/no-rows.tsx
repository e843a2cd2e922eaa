import type { ReactNode } from 'react';
import { m } from '../i18n/paraglide/messages.js';
import { ButtonLink } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';

type Props = { filtered: boolean; /** Said where the list is empty without filters. */ children: ReactNode };

/** An empty list: nothing there yet, or nothing that fits the filters. */
export function NoRows({ filtered, children }: Props) {
  if (!filtered) return <Empty cloth="slate">{children}</Empty>;
  return (
    <Empty
      cloth="slate"
      action={
        <ButtonLink to="?" look="outline" size="compact">
          {m.ui_filters_clear()}
        </ButtonLink>
      }
    >
      {m.dashboard_nothing_fits()}
    </Empty>
  );
}
