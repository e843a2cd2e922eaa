import type { ReactNode } from 'react';
import { Form } from 'react-router';
import { m } from '../i18n/paraglide/messages.js';
import { Button, ButtonLink } from '../ui/button.tsx';

type Props = {
  children: ReactNode;
  /** Something is filtered, so that it can be cleared. */
  filtered: boolean;
};

/** Filters of a list in one row; the address says them, so a list can be kept and shared. */
export function FilterBar({ children, filtered }: Props) {
  return (
    <search>
      <Form className="mb-4 flex flex-wrap items-end gap-3">
        {children}
        <Button size="compact" look="outline">
          {m.dashboard_filter()}
        </Button>
        {filtered && (
          <ButtonLink to="?" size="compact" look="text">
            {m.ui_filters_clear()}
          </ButtonLink>
        )}
      </Form>
    </search>
  );
}
