import { Moon, Sun } from 'lucide-react';
import { m } from '../i18n/paraglide/messages.js';
import { Icon } from './icon.tsx';
import { themeKey } from './theme-script.ts';

function turn() {
  const root = document.documentElement;
  const systemIsDark = matchMedia('(prefers-color-scheme: dark)').matches;
  const isDark = root.dataset['theme'] ? root.dataset['theme'] === 'dark' : systemIsDark;
  const next = isDark ? 'light' : 'dark';
  root.dataset['theme'] = next;
  try {
    if ((next === 'dark') === systemIsDark) localStorage.removeItem(themeKey);
    else localStorage.setItem(themeKey, next);
  } catch {
    // The choice then lasts as long as the page.
  }
}

/** Turns between light and dark; choosing what the system has follows the system again. Hidden without JavaScript. */
export function ThemeSwitch({ className = '' }: { className?: string }) {
  return (
    <button
      type="button"
      onClick={turn}
      className={`no-script:hidden inline-flex min-h-row items-center gap-2 ${className}`}
    >
      <span className="dark:hidden">
        <Icon of={Moon} />
      </span>
      <span className="hidden dark:inline">
        <Icon of={Sun} />
      </span>
      <span className="dark:hidden">{m.shell_theme_dark()}</span>
      <span className="hidden dark:inline">{m.shell_theme_light()}</span>
    </button>
  );
}
