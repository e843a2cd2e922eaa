import { WifiOff } from 'lucide-react';
import { type ReactNode, useSyncExternalStore } from 'react';
import { m } from '../i18n/paraglide/messages.js';
import { Icon } from './icon.tsx';

function listen(changed: () => void) {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
}

/** A quiet line while the device is offline; over the foot of the page, so that nothing shifts. */
export function OfflineStrip({ children }: { children?: ReactNode }) {
  const online = useSyncExternalStore(
    listen,
    () => navigator.onLine,
    () => true,
  );
  if (online) return null;
  return (
    <output className="sticky bottom-0 flex items-center gap-2 bg-ink px-4 py-2 text-14 text-ground">
      <Icon of={WifiOff} small />
      {children ?? m.ui_offline()}
    </output>
  );
}
