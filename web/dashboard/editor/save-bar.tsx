import { useEffect, useRef, useState } from 'react';
import { m } from '../../i18n/paraglide/messages.js';
import { useLanguage } from '../../i18n/path.ts';
import { Button } from '../../ui/button.tsx';
import { number } from '../../ui/format.ts';
import { useHydrated } from '../../storefront/use-hydrated.ts';

/** Stays at the foot: how much is not saved yet, and the button that saves it. */
export function SaveBar({ busy }: { busy: boolean }) {
  const language = useLanguage();
  const bar = useRef<HTMLDivElement>(null);
  const changes = useChanges(bar);
  const hydrated = useHydrated();
  return (
    <div
      ref={bar}
      className="sticky bottom-0 z-10 flex flex-wrap items-center gap-3 border-t border-edge bg-ground py-3 lg:col-span-3"
    >
      <output className="min-w-0 flex-1 text-14 text-ink-2">
        {hydrated &&
          (changes > 0 ? m.editor_unsaved({ count: number(changes, language) }) : m.editor_all_saved())}
      </output>
      <Button size="compact" busy={busy}>
        {m.editor_save()}
      </Button>
    </div>
  );
}

/** How many fields of the form around differ from what they were when the page came. Leaving with some is asked about. */
function useChanges(within: { current: HTMLElement | null }): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const form = within.current?.closest('form');
    if (!form) return;
    const before = entriesOf(form);
    const look = () => {
      const now = entriesOf(form);
      const names = new Set([...before.keys(), ...now.keys()]);
      setCount([...names].filter((name) => before.get(name) !== now.get(name)).length);
    };
    form.addEventListener('input', look);
    return () => form.removeEventListener('input', look);
  }, [within]);
  useEffect(() => {
    if (count === 0) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [count]);
  return count;
}

function entriesOf(form: HTMLFormElement): Map<string, string> {
  const entries = new Map<string, string>();
  for (const [name, value] of new FormData(form)) {
    entries.set(name, `${entries.get(name) ?? ''}\n${typeof value === 'string' ? value : ''}`);
  }
  return entries;
}
