import type { Seller } from '#contract/catalogue.ts';
import { MapPin } from 'lucide-react';
import { type LoaderFunctionArgs, type MetaArgs, useLoaderData } from 'react-router';
import { pageContext } from '../entry.server.tsx';
import { orMoved } from '../found/or-moved.ts';
import { tellMachines } from '../found/tell-machines.ts';
import { breadcrumb, sellerThing } from '../found/things.ts';
import { languageOfPath } from '../i18n/language.ts';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage } from '../i18n/path.ts';
import { places } from '../ui/places.ts';
import { digits } from '../ui/format.ts';
import { Icon } from '../ui/icon.tsx';
import { pictureSizes } from '../ui/picture-sizes.ts';
import { Picture } from '../ui/picture.tsx';
import { Rating } from '../ui/rating.tsx';
import { StallHeading } from '../ui/stall-heading.tsx';
import { ItemList } from './item-list.tsx';
import { pageMeta } from './page-meta.ts';
import { readList } from './read-list.ts';
import { Reviews } from './reviews.tsx';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const page = context.get(pageContext);
  const { api, tag } = page;
  const slug = params['slug'] ?? '';
  tag('catalogue', 'reviews', `seller:${slug}`);
  const [seller, read] = await Promise.all([
    api('GET /sellers/{slug}', { params: { slug } }),
    readList(page, request, 'GET /items', { seller: slug }),
  ]);
  const found = await orMoved(page, request, ['seller', slug], seller);
  const site = { origin: page.origin, language: languageOfPath(new URL(request.url).pathname) };
  tellMachines(page, request, {
    path: places.seller(slug),
    title: found.name,
    description: found.about.slice(0, 160),
    kind: 'profile',
    picture: found.picture,
    things: [
      sellerThing(site, found),
      breadcrumb(site, [
        { name: m.shell_home(), path: places.home },
        { name: found.name, path: places.seller(slug) },
      ]),
    ],
  });
  return { seller: found, ...read };
}

export function meta({ loaderData, matches, location }: MetaArgs<typeof loader>) {
  if (!loaderData) return [];
  return pageMeta({ matches, location, title: loaderData.seller.name });
}

export default function SellerPage() {
  const { seller, list, address, cursor } = useLoaderData<typeof loader>();
  return (
    <div className="page flex flex-col gap-12 pt-6 pb-12">
      <Head seller={seller} />
      {list.data.length > 0 && (
        <section aria-labelledby="offers">
          <StallHeading id="offers">{m.store_seller_offers()}</StallHeading>
          <ItemList list={list} address={address} cursor={cursor} heading="h3" />
        </section>
      )}
      <div className="max-w-prose">
        <Reviews rating={seller.rating} reviews={seller.reviews} />
      </div>
    </div>
  );
}

function Head({ seller }: { seller: Seller }) {
  const language = useLanguage();
  return (
    <div className="grid grid-cols-1 gap-6 md:grid-cols-12 md:gap-8">
      <div className="max-md:max-w-facets md:col-span-4">
        <Picture picture={seller.picture} cloth="turmeric" sizes={pictureSizes.half} first />
      </div>
      <div className="flex flex-col gap-3 md:col-span-8">
        <h1 className="text-32">{seller.name}</h1>
        <p className="flex flex-wrap items-center gap-x-4 text-14 text-ink-2">
          <Rating rating={seller.rating} />
          <span className="flex items-center gap-1">
            <Icon of={MapPin} small />
            {seller.area}
          </span>
          <span>{m.store_seller_since({ year: digits(seller.since.slice(0, 4), language) })}</span>
        </p>
        <p className="max-w-prose">{seller.about}</p>
        {seller.visits.length > 0 && (
          <p className="max-w-prose text-14 text-ink-2">
            {m.store_seller_visits({ areas: seller.visits.join(', ') })}
          </p>
        )}
        {seller.people.length > 0 && (
          <ul aria-label={m.store_seller_people()} className="mt-2 flex flex-wrap gap-4">
            {seller.people.map((person) => (
              <li key={person.name} className="w-24 text-14">
                <Picture picture={person.picture} cloth="turmeric" sizes={pictureSizes.thumb} silent />
                <span className="mt-1 block">{person.name}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
