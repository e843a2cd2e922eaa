import { type LoaderFunctionArgs, Link, type MetaArgs, useLoaderData } from 'react-router';
import { pageContext } from '../entry.server.tsx';
import { tellMachines } from '../found/tell-machines.ts';
import { marketThings } from '../found/things.ts';
import { languageOfPath } from '../i18n/language.ts';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage, useLocalPath } from '../i18n/path.ts';
import { RunningOrderPlace } from '../news/running-order-place.tsx';
import favicon from '../ui/brand/favicon.svg?no-inline';
import { cardItem } from '../ui/card-item.ts';
import { date, dayOf } from '../ui/format.ts';
import { ItemCard } from '../ui/item-card.tsx';
import { useNow } from '../ui/now.ts';
import { pictureSizes } from '../ui/picture-sizes.ts';
import { Picture } from '../ui/picture.tsx';
import { places } from '../ui/places.ts';
import { StallHeading } from '../ui/stall-heading.tsx';
import { useLiveRevalidation } from '../use-live.ts';
import { FreeCard } from './free-card.tsx';
import { PairOffer } from './pair-offer.tsx';
import { pageMeta } from './page-meta.ts';
import { readHome } from './read-home.ts';
import { useAreas } from './shell.tsx';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const page = context.get(pageContext);
  const { api, tag } = page;
  tag('catalogue');
  const home = await readHome(api, request);
  for (const { listing_id: id } of [...home.free.items, ...home.arriving.items]) if (id) tag(`listing:${id}`);
  if (home.pair) tag(`listing:${home.pair.thing.listing.id}`, `listing:${home.pair.fitting.listingId}`);
  const tagline = m.market_tagline();
  const site = { origin: page.origin, language: languageOfPath(new URL(request.url).pathname) };
  const shown = home.pair?.thing ?? home.arriving.items[0];
  tellMachines(page, request, {
    path: places.home,
    title: tagline,
    description: m.store_home_description(),
    picture: shown?.picture,
    things: marketThings(site, { logo: favicon, tagline }),
  });
  return { ...home, arriving: { ...home.arriving, items: home.arriving.items.map(cardItem) } };
}

export function meta({ matches, location }: MetaArgs<typeof loader>) {
  return pageMeta({ matches, location, title: m.market_tagline() });
}

export default function Home() {
  const { stalls, pair, free, arriving } = useLoaderData<typeof loader>();
  const local = useLocalPath();
  const language = useLanguage();
  const now = useNow();
  const { area } = useAreas();
  useLiveRevalidation([
    ...(pair
      ? [
          `listing:${pair.thing.listing.id}`,
          ...pair.fitting.slots.map(
            ({ start, time_zone: zone }) => `slots:${pair.fitting.listingId}:${dayOf(start, zone)}`,
          ),
        ]
      : []),
    ...free.items.map(({ listing_id: id }) => `slots:${id}:${free.day}`),
  ]);
  return (
    <div className="flex flex-col gap-12 pt-6">
      <div className="page">
        <RunningOrderPlace />
        {pair ? <PairOffer pair={pair} /> : <h1 className="text-44">{m.market_tagline()}</h1>}
      </div>
      <section aria-labelledby="stalls" className="page">
        <StallHeading id="stalls">{m.store_stalls()}</StallHeading>
        <ul className="grid grid-cols-4 gap-x-gutter gap-y-4 lg:grid-cols-8">
          {stalls.map(({ slug, name, cloth, picture }) => (
            <li key={slug}>
              <Link to={local(places.category(slug))} className="group block">
                <Picture picture={picture} cloth={cloth} sizes={pictureSizes.card} eager silent />
                <span className="mt-2 block text-12 font-name group-hover:text-begun sm:text-14">{name}</span>
              </Link>
            </li>
          ))}
        </ul>
      </section>
      {free.day && free.items.length > 0 && (
        <section aria-labelledby="free" className="bg-sunken py-8">
          <div className="page">
            <StallHeading id="free">
              {(area ? m.store_free_on : m.store_free_on_anywhere)({
                day: date(free.day, language, now),
              })}
            </StallHeading>
            <div className="grid grid-cols-1 gap-gutter sm:grid-cols-2 lg:grid-cols-3">
              {free.items.map((item) => (
                <FreeCard key={item.slug} item={item} face={free.faces[item.seller?.slug ?? ''] ?? null} />
              ))}
            </div>
          </div>
        </section>
      )}
      {arriving.day && arriving.items.length > 0 && (
        <section aria-labelledby="arriving" className="page pb-12">
          <StallHeading id="arriving">
            {m.ui_card_arrives({ day: date(arriving.day, language, now) })}
          </StallHeading>
          <div className="grid-items">
            {arriving.items.map((item) => (
              <ItemCard key={item.slug} item={item} now={now} />
            ))}
          </div>
        </section>
      )}
    </div>
  );
}
