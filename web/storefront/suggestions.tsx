import type { ReplyOf } from '#contract/operations.ts';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage, useLocalPath } from '../i18n/path.ts';
import { digits } from '../ui/format.ts';
import { places } from '../ui/places.ts';

type Suggestion = ReplyOf<'GET /search/suggestions'>['data'][number];

const pauseMs = 120;

/** What the beginning of a word may become, as links below the search box; the arrow keys walk through them. */
export function Suggestions({ input }: { input: HTMLInputElement }) {
  const language = useLanguage();
  const local = useLocalPath();
  const list = useRef<HTMLUListElement>(null);
  const [found, setFound] = useState<readonly Suggestion[]>([]);

  useEffect(() => {
    const { form } = input;
    let timer: ReturnType<typeof setTimeout>;
    let asked = new AbortController();
    function close() {
      clearTimeout(timer);
      asked.abort();
      setFound([]);
    }
    function ask() {
      clearTimeout(timer);
      asked.abort();
      const words = input.value.trim();
      if (words.length < 2) return close();
      asked = new AbortController();
      const { signal } = asked;
      timer = setTimeout(() => {
        suggest(words, language, signal).then(setFound, () => {
          // Offline, too many, or overtaken by the next letter: the search itself still works.
        });
      }, pauseMs);
    }
    function leave({ relatedTarget }: FocusEvent) {
      if (!(relatedTarget instanceof Node) || !form?.contains(relatedTarget)) close();
    }
    function walk(event: KeyboardEvent) {
      const step = { ArrowDown: 1, ArrowUp: -1, Escape: 0 }[event.key];
      const links = [...(list.current?.querySelectorAll('a') ?? [])];
      if (step === undefined || links.length === 0) return;
      event.preventDefault();
      const stops = [input, ...links];
      const at = stops.findIndex((stop) => stop === document.activeElement);
      if (step === 0) close();
      stops.at(step === 0 ? 0 : (at + step) % stops.length)?.focus();
    }
    input.addEventListener('input', ask);
    form?.addEventListener('focusout', leave);
    form?.addEventListener('keydown', walk);
    form?.addEventListener('submit', close);
    if (input.value !== input.defaultValue) ask();
    return () => {
      close();
      input.removeEventListener('input', ask);
      form?.removeEventListener('focusout', leave);
      form?.removeEventListener('keydown', walk);
      form?.removeEventListener('submit', close);
    };
  }, [input, language]);

  return (
    <>
      <output className="sr-only">
        {found.length > 0 && `${m.store_suggestions()}: ${digits(found.length, language)}`}
      </output>
      {found.length > 0 && (
        <ul
          ref={list}
          aria-label={m.store_suggestions()}
          className="absolute inset-x-0 top-full z-20 mt-1 overflow-hidden rounded-card border border-line bg-raised py-1 text-ink shadow-menu"
        >
          {found.map(({ kind, slug, title }) => (
            <li key={`${kind} ${slug}`}>
              <Link
                to={local(
                  kind === 'category' ? places.category(slug) : places.item({ kind: 'product', slug }),
                )}
                onClick={() => setFound([])}
                className="flex min-h-row items-center justify-between gap-4 px-4 py-1 hover:bg-begun-tint focus:bg-begun-tint"
              >
                <span className="min-w-0 truncate">{title}</span>
                {kind === 'category' && (
                  <span className="shrink-0 text-14 text-ink-2">{m.store_suggestion_stall()}</span>
                )}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

async function suggest(words: string, language: string, signal: AbortSignal): Promise<readonly Suggestion[]> {
  const response = await fetch(`/api/v1/search/suggestions?q=${encodeURIComponent(words.slice(0, 60))}`, {
    headers: { accept: 'application/json', 'accept-language': language },
    signal,
  });
  if (!response.ok) return [];
  const reply: ReplyOf<'GET /search/suggestions'> = await response.json();
  return reply.data;
}
