import { m } from '../i18n/paraglide/messages.js';
import { localPath, useLanguage } from '../i18n/path.ts';
import { places } from '../ui/places.ts';

/** A category among the results of a search engine, by what is typed in its form. */
export function SearchPreview({ typed }: { typed: Record<string, string> }) {
  const language = useLanguage();
  const say = (...names: string[]) =>
    [language, language === 'en' ? 'bn' : 'en']
      .flatMap((tongue) => names.map((name) => typed[`${name}.${tongue}`]?.trim()))
      .find(Boolean) ?? '';
  const title = say('meta_title', 'name');
  const address = localPath(language, places.category(typed['slug'] ?? ''));
  return (
    <figure className="rounded-control border border-line bg-surface p-4">
      <figcaption className="mb-2 text-12 text-ink-2">{m.dashboard_meta_preview()}</figcaption>
      <p className="truncate text-14 text-ink-2">haat{address.replaceAll('/', ' › ')}</p>
      <p className="truncate text-18 text-neel">{title} · Haat</p>
      <p className="line-clamp-2 text-ink-2">{say('meta_description', 'description')}</p>
    </figure>
  );
}
