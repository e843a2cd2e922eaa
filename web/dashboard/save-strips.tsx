import type { ReactNode } from 'react';
import { Link, useLocation, useNavigation, useSearchParams } from 'react-router';
import { m } from '../i18n/paraglide/messages.js';
import { ToastStrip } from '../ui/toast-strip.tsx';
import type { RefusedSave } from './refused-save.ts';

type Props = {
  refused: RefusedSave | undefined;
  /** Somebody changed it since this page was opened. */
  changed?: boolean;
};

/** What became of the last saving, and whether somebody else was here meanwhile. */
export function SaveStrips({ refused, changed }: Props) {
  const { pathname } = useLocation();
  const idle = useNavigation().state === 'idle';
  const [search] = useSearchParams();
  const show = (
    <Link to={pathname} className="font-name text-begun underline">
      {m.dashboard_show_new_state()}
    </Link>
  );
  if (refused && refused.newer !== null) {
    return (
      <Strip>
        <ToastStrip tone="refused" action={show}>
          {m.dashboard_stale()}
        </ToastStrip>
      </Strip>
    );
  }
  if (refused) {
    const said = refused.error ?? (Object.keys(refused.errors).length > 0 ? m.dashboard_not_saved() : null);
    return said === null ? null : (
      <Strip>
        <ToastStrip tone="refused">{said}</ToastStrip>
      </Strip>
    );
  }
  if (changed && idle) {
    return (
      <Strip>
        <ToastStrip action={show}>{m.dashboard_changed_meanwhile()}</ToastStrip>
      </Strip>
    );
  }
  if (!search.has('saved')) return null;
  return (
    <Strip>
      <ToastStrip tone="done">{m.dashboard_saved()}</ToastStrip>
    </Strip>
  );
}

const Strip = ({ children }: { children: ReactNode }) => <div className="mb-4">{children}</div>;
