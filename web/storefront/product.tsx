import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaArgs,
  redirect,
  useLoaderData,
} from 'react-router';
import { pageContext } from '../entry.server.tsx';
import { orMoved } from '../found/or-moved.ts';
import { tellMachines } from '../found/tell-machines.ts';
import { breadcrumb, productThing } from '../found/things.ts';
import { languageOfPath } from '../i18n/language.ts';
import { m } from '../i18n/paraglide/messages.js';
import { localPath, useLanguage, useLocalPath } from '../i18n/path.ts';
import { BottomAction } from '../ui/bottom-action.tsx';
import { Breadcrumb } from '../ui/breadcrumb.tsx';
import { buttonClass } from '../ui/button.tsx';
import { dayOf, money } from '../ui/format.ts';
import { places } from '../ui/places.ts';
import { Price } from '../ui/price.tsx';
import { useLiveRevalidation } from '../use-live.ts';
import { addWithOptions } from './add-with-options.ts';
import { areaQuery } from './area-cookie.ts';
import { BuyPanel, buyForm } from './buy-panel.tsx';
import { Facts } from './facts.tsx';
import { LinkedItems } from './linked-items.tsx';
import { Gallery } from './gallery.tsx';
import { OtherSellers } from './other-sellers.tsx';
import { pageMeta } from './page-meta.ts';
import { readFitting } from './read-fitting.ts';
import { Reviews } from './reviews.tsx';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const page = context.get(pageContext);
  const { api, tag } = page;
  const slug = params['slug'] ?? '';
  const found = await api('GET /items/{slug}', { params: { slug }, query: areaQuery(request) });
  const item = await orMoved(page, request, ['item', slug], found);
  const language = languageOfPath(new URL(request.url).pathname);
  if (item.kind === 'service') throw redirect(localPath(language, places.item(item)), 301);
  tag('catalogue', 'reviews', `item:${item.id}`, ...item.listings.map(({ id }) => `listing:${id}`));
  const best = item.listings[0];
  // Of a parent the best listing says which variant is shown first; of all others only their own count.
  const shown = item.structure === 'parent' ? best?.item_slug : item.slug;
  const offers = item.listings.filter((offer) => offer.item_slug === shown);
  const fitting = await readFitting(api, item, offers[0]?.arrives_on ?? null);
  if (fitting) tag(`listing:${fitting.listingId}`);
  const path = places.item({ kind: 'product', slug: item.parent_slug ?? slug });
  const site = { origin: page.origin, language };
  tellMachines(page, request, {
    path,
    title: item.seo.title ?? item.title,
    description: item.seo.description ?? item.summary,
    kind: 'product',
    picture: item.pictures[0],
    price: best?.price,
    things: [
      productThing(site, item),
      breadcrumb(site, [
        ...item.breadcrumb.map((step) => ({ name: step.name, path: places.category(step.slug) })),
        { name: item.title, path },
      ]),
    ],
  });
  return { item, offers, fitting };
}

/** Only a product that asks something is sent here. */
export function action(args: ActionFunctionArgs) {
  return addWithOptions(args);
}

export function meta({ loaderData, matches, location }: MetaArgs<typeof loader>) {
  if (!loaderData) return [];
  const { title, seo, parent_slug: parent } = loaderData.item;
  const canonical = localPath(
    languageOfPath(location.pathname),
    places.item({ kind: 'product', slug: parent ?? loaderData.item.slug }),
  );
  return pageMeta({ matches, location, title: seo.title ?? title, canonicalPath: canonical });
}

export const handle = { ownBottomBar: true };

export default function ProductPage() {
  const { item, offers, fitting } = useLoaderData<typeof loader>();
  const local = useLocalPath();
  const language = useLanguage();
  const [offer, ...others] = offers;
  useLiveRevalidation([
    ...item.listings.slice(0, 20).map(({ id }) => `listing:${id}`),
    ...(fitting?.slots ?? []).map(
      ({ start, time_zone: zone }) => `slots:${fitting?.listingId}:${dayOf(start, zone)}`,
    ),
  ]);
  return (
    <>
      <div className="page pb-12">
        <Breadcrumb
          steps={[
            { to: local(places.home), label: m.shell_home() },
            ...item.breadcrumb.map(({ slug, name }) => ({ to: local(places.category(slug)), label: name })),
          ]}
        />
        <div className="grid grid-cols-1 gap-6 md:grid-cols-12 md:gap-x-8 md:gap-y-12">
          <div className="min-w-0 md:col-span-7">
            <Gallery key={item.slug} pictures={item.pictures} cloth={item.cloth} title={item.title} />
          </div>
          <div className="min-w-0 md:sticky md:top-4 md:col-span-5 md:row-span-2 md:self-start">
            <BuyPanel key={item.slug} item={item} offer={offer} fitting={fitting} />
          </div>
          <div className="flex min-w-0 flex-col gap-12 pt-6 md:col-span-7 md:pt-0">
            <OtherSellers
              offers={others}
              cloth={item.cloth}
              within={item.options.length > 0 ? buyForm : undefined}
            />
            <Facts item={item} />
            <LinkedItems id="recommended" title={m.store_recommended()} items={item.recommended} />
            <LinkedItems id="related" title={m.store_related()} items={item.related} />
            <Reviews rating={item.rating} reviews={item.reviews} />
          </div>
        </div>
      </div>
      {offer && (
        <BottomAction>
          <div>
            <Price price={offer.price} size="24" />
            {offer.delivery && (
              <p className="text-12 text-ink-2">
                {m.store_with_delivery({ price: money(offer.delivery.total, language) })}
              </p>
            )}
          </div>
          <button form={buyForm} disabled={!offer.available} className={buttonClass()}>
            {offer.available ? m.store_add() : m.ui_card_sold_out()}
          </button>
        </BottomAction>
      )}
    </>
  );
}
