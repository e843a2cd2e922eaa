import { Clock } from 'lucide-react';
import { type LoaderFunctionArgs, type MetaArgs, useLoaderData } from 'react-router';
import { pageContext } from '../entry.server.tsx';
import { tellMachines } from '../found/tell-machines.ts';
import { breadcrumb, serviceThing } from '../found/things.ts';
import { languageOfPath } from '../i18n/language.ts';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage, useLocalPath } from '../i18n/path.ts';
import { Breadcrumb } from '../ui/breadcrumb.tsx';
import { Empty } from '../ui/empty.tsx';
import { duration } from '../ui/format.ts';
import { Icon } from '../ui/icon.tsx';
import { pictureSizes } from '../ui/picture-sizes.ts';
import { Picture } from '../ui/picture.tsx';
import { places } from '../ui/places.ts';
import { Rating } from '../ui/rating.tsx';
import { useLiveRevalidation } from '../use-live.ts';
import { BookingPanel } from './booking-panel.tsx';
import { AboutItem } from './about-item.tsx';
import { pageMeta } from './page-meta.ts';
import { Providers } from './providers.tsx';
import { type Service, readService } from './read-service.ts';
import { Reviews } from './reviews.tsx';
import { useAreas } from './shell.tsx';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const page = context.get(pageContext);
  const service = await readService(page, request, params['slug'] ?? '');
  const { item } = service;
  const path = places.item(item);
  const site = { origin: page.origin, language: languageOfPath(new URL(request.url).pathname) };
  tellMachines(page, request, {
    path,
    title: item.title,
    description: item.summary,
    picture: item.pictures[0],
    price: item.listings[0]?.price,
    things: [
      serviceThing(site, item),
      breadcrumb(site, [
        ...item.breadcrumb.map((step) => ({ name: step.name, path: places.category(step.slug) })),
        { name: item.title, path },
      ]),
    ],
  });
  page.tag('catalogue', 'reviews', `item:${item.id}`, ...item.listings.map(({ id }) => `listing:${id}`));
  return service;
}

export function meta({ loaderData, matches, location }: MetaArgs<typeof loader>) {
  if (!loaderData) return [];
  return pageMeta({ matches, location, title: loaderData.item.title });
}

export const handle = { ownBottomBar: true };

export default function ServicePage() {
  const service = useLoaderData<typeof loader>();
  const { item, chosen, calendar, ticked } = service;
  const local = useLocalPath();
  useLiveRevalidation([
    ...(chosen && calendar ? calendar.days.map(({ day }) => `slots:${chosen.id}:${day}`) : []),
    ...item.listings.slice(0, 40).map(({ id }) => `listing:${id}`),
  ]);
  return (
    <div className="page pb-12">
      <Breadcrumb
        steps={[
          { to: local(places.home), label: m.shell_home() },
          ...item.breadcrumb.map(({ slug, name }) => ({ to: local(places.category(slug)), label: name })),
        ]}
      />
      <div className="grid grid-cols-1 gap-6 md:grid-cols-12 md:gap-8">
        <div className="min-w-0 md:col-span-7">
          <Head item={item} />
        </div>
        <div className="min-w-0 md:sticky md:top-4 md:col-span-5 md:row-span-2 md:self-start">
          {chosen && calendar ? (
            <BookingPanel service={service} offer={chosen} calendar={calendar} />
          ) : (
            <Nobody cloth={item.cloth} />
          )}
        </div>
        <div className="flex min-w-0 flex-col gap-12 md:col-span-7">
          {item.listings.length > 0 && (
            <Providers
              slug={item.slug}
              cloth={item.cloth}
              offers={item.listings}
              chosen={chosen?.id}
              ticked={ticked}
            />
          )}
          <AboutItem text={item.description} />
          <Reviews rating={item.rating} reviews={item.reviews} />
        </div>
      </div>
    </div>
  );
}

function Head({ item }: { item: Service['item'] }) {
  const language = useLanguage();
  const pictures = item.pictures.slice(0, 2);
  return (
    <>
      <div className="mb-4 grid grid-cols-2 gap-3">
        {pictures.map((picture, index) => (
          <Picture
            key={picture.key}
            picture={picture}
            cloth={item.cloth}
            sizes={pictureSizes.half}
            {...(index === 0 ? { first: true } : { eager: true })}
          />
        ))}
      </div>
      <h1 className="text-32">{item.title}</h1>
      <p className="mt-1 text-ink-2">{item.summary}</p>
      <p className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1">
        <a href="#reviews" className="hover:underline">
          <Rating rating={item.rating} />
        </a>
        {item.duration_minutes !== null && (
          <span className="flex items-center gap-1 text-14 text-ink-2">
            <Icon of={Clock} small />
            {m.store_takes({ duration: duration(item.duration_minutes, language) })}
          </span>
        )}
      </p>
    </>
  );
}

function Nobody({ cloth }: { cloth: string }) {
  const { areas, area } = useAreas();
  const name = areas.find(({ slug }) => slug === area)?.name;
  return <Empty cloth={cloth}>{name ? m.store_nobody_in({ area: name }) : m.store_nobody()}</Empty>;
}
