import { type LoaderFunctionArgs, Link, type MetaArgs, useLoaderData } from 'react-router';
import { pageContext } from '../entry.server.tsx';
import { orMoved } from '../found/or-moved.ts';
import { tellMachines } from '../found/tell-machines.ts';
import { breadcrumb as breadcrumbThing, itemListThing } from '../found/things.ts';
import { languageOfPath } from '../i18n/language.ts';
import { m } from '../i18n/paraglide/messages.js';
import { useLocalPath } from '../i18n/path.ts';
import { Breadcrumb } from '../ui/breadcrumb.tsx';
import { ButtonLink } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { places } from '../ui/places.ts';
import { FilteredList } from './filtered-list.tsx';
import { searchOf } from './list-query.ts';
import { pageMeta } from './page-meta.ts';
import { readList } from './read-list.ts';

/** How many things of a list are told to machines. */
const mostListed = 10;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const page = context.get(pageContext);
  const { api, tag } = page;
  const slug = params['slug'] ?? '';
  tag('catalogue', `category:${slug}`);
  const [category, read] = await Promise.all([
    api('GET /categories/{slug}', { params: { slug } }),
    readList(page, request, 'GET /items', { category: slug }),
  ]);
  const found = await orMoved(page, request, ['category', slug], category);
  const { name, description, breadcrumb, children, cloth } = found;
  const site = { origin: page.origin, language: languageOfPath(new URL(request.url).pathname) };
  tellMachines(page, request, {
    path: places.category(slug),
    title: name,
    description,
    picture: found.picture,
    things: [
      ...(breadcrumb.length > 1
        ? [
            breadcrumbThing(
              site,
              breadcrumb.map((step) => ({ name: step.name, path: places.category(step.slug) })),
            ),
          ]
        : []),
      // A department lists what its categories list, on the fullest pages of the market: they say it for it.
      ...(found.parent !== null && read.address.length === 0 && !read.cursor && read.list.data.length > 0
        ? [itemListThing(site, read.list.data.slice(0, mostListed))]
        : []),
    ],
  });
  const below = children.map((child) => ({ slug: child.slug, name: child.name }));
  return { category: { slug, name, description, breadcrumb, children: below, cloth }, ...read };
}

export function meta({ loaderData, matches, location }: MetaArgs<typeof loader>) {
  if (!loaderData) return [];
  const { name } = loaderData.category;
  return pageMeta({ matches, location, title: name });
}

export default function CategoryPage() {
  const { category, address, cursor, list } = useLoaderData<typeof loader>();
  const local = useLocalPath();
  const above = category.breadcrumb.filter(({ slug }) => slug !== category.slug);
  return (
    <div className="page pb-12">
      <Breadcrumb
        steps={[
          { to: local(places.home), label: m.shell_home() },
          ...above.map(({ slug, name }) => ({ to: local(places.category(slug)), label: name })),
        ]}
        here={category.name}
      />
      <h1 className="text-32">{category.name}</h1>
      <p className="mt-1 max-w-prose text-ink-2">{category.description}</p>
      {category.children.length > 0 && (
        <ul aria-label={m.store_category_below()} className="mt-4 flex flex-wrap gap-2">
          {category.children.map(({ slug, name }) => (
            <li key={slug}>
              <Link
                to={local(places.category(slug))}
                className="inline-flex min-h-row items-center rounded-control border border-edge bg-surface px-3 text-14 font-name hover:bg-begun-tint"
              >
                {name}
              </Link>
            </li>
          ))}
        </ul>
      )}
      <FilteredList
        list={list}
        address={address}
        cursor={cursor}
        clear={searchOf([])}
        empty={
          <Empty
            cloth={category.cloth}
            action={
              address.length > 0 ? (
                <ButtonLink to={searchOf([])} look="outline">
                  {m.ui_filters_clear()}
                </ButtonLink>
              ) : (
                <ButtonLink to={local(places.home)} look="outline">
                  {m.failure_home()}
                </ButtonLink>
              )
            }
          >
            {address.length > 0 ? m.store_none_filtered() : m.store_none_here()}
          </Empty>
        }
      />
    </div>
  );
}
