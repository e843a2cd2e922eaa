import type { Client } from '#client/client.ts';
import { type LoaderFunctionArgs, Link, type MetaArgs, useLoaderData } from 'react-router';
import { pageContext } from '../entry.server.tsx';
import { tellMachines } from '../found/tell-machines.ts';
import { m } from '../i18n/paraglide/messages.js';
import { useLocalPath } from '../i18n/path.ts';
import { cardItem } from '../ui/card-item.ts';
import { ItemCard } from '../ui/item-card.tsx';
import { useNow } from '../ui/now.ts';
import { places } from '../ui/places.ts';
import { StallHeading } from '../ui/stall-heading.tsx';
import { areaQuery } from './area-cookie.ts';
import { FilteredList } from './filtered-list.tsx';
import { searchOf } from './list-query.ts';
import { pageMeta } from './page-meta.ts';
import { readList } from './read-list.ts';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const page = context.get(pageContext);
  const { api, tag } = page;
  tag('catalogue');
  const words = new URL(request.url).searchParams.get('q')?.trim().slice(0, 120) ?? '';
  const read = await readList(page, request, 'GET /search', words ? { q: words } : {});
  const help = read.list.data.length > 0 ? null : await readHelp(api, request);
  tellMachines(page, request, {
    path: places.search,
    noIndex: true,
    title: words ? m.store_search_title({ words }) : m.store_search_all(),
    description: m.store_search_description(),
  });
  return { ...read, words, help };
}

/** What to offer somebody whose words found nothing. */
async function readHelp(api: Client, request: Request) {
  const [categories, popular] = await Promise.all([
    api('GET /categories'),
    api('GET /items', { query: { limit: 5, sort: 'popular', ...areaQuery(request) } }),
  ]);
  return {
    categories: categories.ok ? categories.data.data.filter(({ parent }) => parent === null) : [],
    popular: popular.ok ? popular.data.data.map(cardItem) : [],
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
  const { words, corrected, address, cursor, list, help } = useLoaderData<typeof loader>();
  const asked = words ? ([['q', words], ...address] as const) : address;
  const bare = searchOf(asked.filter(([name]) => name === 'q'));
  return (
    <div className="page pt-6 pb-12">
      <h1 className="text-32">
        {words ? m.store_search_title({ words: corrected ?? words }) : m.store_search_all()}
      </h1>
      {corrected && <p className="mt-1 text-ink-2">{m.store_search_corrected({ words, corrected })}</p>}
      {list.data.length === 0 && help ? (
        <NothingFound help={help} words={words} clear={asked.length > (words ? 1 : 0) ? bare : null} />
      ) : (
        <FilteredList list={list} address={asked} cursor={cursor} clear={bare} relevance={words !== ''} />
      )}
    </div>
  );
}

type Help = NonNullable<Awaited<ReturnType<typeof readHelp>>>;

function NothingFound({ help, words, clear }: { help: Help; words: string; clear: string | null }) {
  const local = useLocalPath();
  const now = useNow();
  return (
    <>
      <p className="mt-4 max-w-prose text-18">
        {words ? m.store_search_none({ words }) : m.store_none_filtered()}
      </p>
      {clear && (
        <p className="mt-2">
          <Link to={clear} className="text-begun underline">
            {m.store_search_without_filters()}
          </Link>
        </p>
      )}
      <ul aria-label={m.store_stalls()} className="mt-6 flex flex-wrap gap-2">
        {help.categories.map(({ slug, name }) => (
          <li key={slug}>
            <Link
              to={local(places.category(slug))}
              className="inline-flex min-h-control items-center rounded-control border border-edge bg-surface px-4 font-name hover:bg-begun-tint"
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
      {help.popular.length > 0 && (
        <section className="mt-12">
          <StallHeading>{m.store_search_popular()}</StallHeading>
          <div className="grid-items">
            {help.popular.map((item) => (
              <ItemCard key={item.slug} item={item} now={now} />
            ))}
          </div>
        </section>
      )}
    </>
  );
}
