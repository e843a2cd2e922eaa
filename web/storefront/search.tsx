import type { Client } from '#client/client.ts';
import { type LoaderFunctionArgs, Link, type MetaArgs, useLoaderData } from 'react-router';
import { pageContext } from '../entry.server.tsx';
import { tellMachines } from '../found/tell-machines.ts';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage, useLocalPath } from '../i18n/path.ts';
import { cardItem } from '../ui/card-item.ts';
import { number } from '../ui/format.ts';
import { ItemCard } from '../ui/item-card.tsx';
import { useNow } from '../ui/now.ts';
import { places } from '../ui/places.ts';
import { StallHeading } from '../ui/stall-heading.tsx';
import { areaQuery } from './area-cookie.ts';
import { FilteredList } from './filtered-list.tsx';
import { looserOf, searchOf } from './list-query.ts';
import { NearLinks } from './near-links.tsx';
import { pageMeta } from './page-meta.ts';
import { readList } from './read-list.ts';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const page = context.get(pageContext);
  const { api, tag } = page;
  tag('catalogue');
  const words = new URL(request.url).searchParams.get('q')?.trim().slice(0, 120) ?? '';
  const read = await readList(page, request, 'GET /search', words ? { q: words } : {});
  const help = read.list.data.length > 0 ? null : await readHelp(api, request, words);
  tellMachines(page, request, {
    path: places.search,
    noIndex: true,
    title: words ? m.store_search_title({ words }) : m.store_search_all(),
    description: m.store_search_description(),
  });
  return { ...read, words, help };
}

/** What to offer somebody whose words and filters found nothing. */
async function readHelp(api: Client, request: Request, words: string) {
  const area = areaQuery(request);
  const [categories, popular, services] = await Promise.all([
    api('GET /categories'),
    api('GET /items', { query: { limit: 5, sort: 'popular', ...area } }),
    words ? api('GET /search', { query: { q: words, kind: 'service', limit: 4, ...area } }) : null,
  ]);
  return {
    categories: categories.ok
      ? categories.data.data.filter(({ parent, in_menu: inMenu }) => parent === null && inMenu)
      : [],
    popular: popular.ok ? popular.data.data.map(cardItem) : [],
    services: services?.ok ? services.data.data.map(cardItem) : [],
  };
}

export function meta({ loaderData, matches, location }: MetaArgs<typeof loader>) {
  const words = loaderData?.words ?? '';
  return pageMeta({
    matches,
    location,
    title: words ? m.store_search_title({ words }) : m.store_search_all(),
  });
}

export default function SearchPage() {
  const { words, corrected, near, address, cursor, list, help } = useLoaderData<typeof loader>();
  const asked = words ? ([['q', words], ...address] as const) : address;
  const bare = searchOf(asked.filter(([name]) => name === 'q'));
  return (
    <div className="page pt-6 pb-12">
      <h1 className="text-32">
        {words ? m.store_search_title({ words: corrected ?? words }) : m.store_search_all()}
      </h1>
      {corrected && <p className="mt-1 text-ink-2">{m.store_search_corrected({ words, corrected })}</p>}
      <NearLinks near={near} />
      {list.data.length === 0 && help ? (
        <NothingFound
          help={help}
          words={words}
          answered={near.some(({ kind }) => kind === 'page')}
          looser={looserOf(asked, list.facets)}
          clear={asked.length > (words ? 1 : 0) ? bare : null}
        />
      ) : (
        <FilteredList list={list} address={asked} cursor={cursor} clear={bare} relevance={words !== ''} />
      )}
    </div>
  );
}

type Help = NonNullable<Awaited<ReturnType<typeof readHelp>>>;

type NothingProps = {
  help: Help;
  words: string;
  /** A page was named that answers the words. */
  answered: boolean;
  /** Filters to take off, with what each would find. */
  looser: ReturnType<typeof looserOf>;
  clear: string | null;
};

function NothingFound({ help, words, answered, looser, clear }: NothingProps) {
  const local = useLocalPath();
  const language = useLanguage();
  return (
    <>
      {(looser.length > 0 || !answered) && (
        <p className="mt-4 max-w-prose text-18">
          {looser.length > 0
            ? m.store_search_looser_title()
            : words
              ? m.store_search_none({ words })
              : m.store_none_filtered()}
        </p>
      )}
      {looser.length > 0 && (
        <ul className="mt-3 flex flex-wrap gap-2">
          {looser.map(({ name, count, to }) => (
            <li key={to}>
              <Link to={to} className={chip}>
                {m.store_search_looser({ name, count: number(count, language) })}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {clear && (
        <p className="mt-2">
          <Link to={clear} className="text-begun underline">
            {m.store_search_without_filters()}
          </Link>
        </p>
      )}
      <Shelf title={m.store_search_services()} items={help.services} />
      <section className="mt-8">
        <StallHeading>{m.store_search_near_categories()}</StallHeading>
        <ul aria-label={m.store_stalls()} className="flex flex-wrap gap-2">
          {help.categories.map(({ slug, name }) => (
            <li key={slug}>
              <Link to={local(places.category(slug))} className={chip}>
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <Shelf title={m.store_search_popular()} items={help.popular} />
    </>
  );
}

const chip =
  'inline-flex min-h-control items-center rounded-control border border-edge bg-surface px-4 font-name hover:bg-begun-tint';

function Shelf({ title, items }: { title: string; items: Help['popular'] }) {
  const now = useNow();
  if (items.length === 0) return null;
  return (
    <section className="mt-12">
      <StallHeading>{title}</StallHeading>
      <div className="grid-items">
        {items.map((item) => (
          <ItemCard key={item.slug} item={item} now={now} />
        ))}
      </div>
    </section>
  );
}
