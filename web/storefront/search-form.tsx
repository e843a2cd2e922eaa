import { Search } from 'lucide-react';
import { Suspense, lazy, useState } from 'react';
import { Form, useSearchParams } from 'react-router';
import { m } from '../i18n/paraglide/messages.js';
import { useLocalPath } from '../i18n/path.ts';
import { Icon } from '../ui/icon.tsx';
import { places } from '../ui/places.ts';

const Suggestions = lazy(async () => ({ default: (await import('./suggestions.tsx')).Suggestions }));

/** The search of the roof: a GET form. It keeps the words that were searched, and suggests while one writes. */
export function SearchForm() {
  const local = useLocalPath();
  const [query] = useSearchParams();
  const [input, setInput] = useState<HTMLInputElement | null>(null);
  const words = query.get('q') ?? '';
  return (
    <search>
      <Form action={local(places.search)} className="relative">
        <input
          key={words}
          type="search"
          name="q"
          id="q"
          defaultValue={words}
          maxLength={120}
          placeholder={m.shell_search_hint()}
          aria-label={m.shell_search_label()}
          autoComplete="off"
          onFocus={({ currentTarget }) => setInput(currentTarget)}
          className="control pr-12"
        />
        <button
          aria-label={m.shell_search()}
          className="absolute inset-y-0 right-0 flex w-control items-center justify-center rounded-control text-ink"
        >
          <Icon of={Search} />
        </button>
        {input && (
          <Suspense>
            <Suggestions input={input} />
          </Suspense>
        )}
      </Form>
    </search>
  );
}
