import { type LoaderFunctionArgs, type MetaArgs, useLoaderData } from 'react-router';
import { pageContext } from '../entry.server.tsx';
import { infoPath } from '../found/info-path.ts';
import { orMoved } from '../found/or-moved.ts';
import { tellMachines } from '../found/tell-machines.ts';
import { breadcrumb } from '../found/things.ts';
import { languageOfPath } from '../i18n/language.ts';
import { m } from '../i18n/paraglide/messages.js';
import { useLocalPath } from '../i18n/path.ts';
import { Breadcrumb } from '../ui/breadcrumb.tsx';
import { places } from '../ui/places.ts';
import { Words } from '../ui/words.tsx';
import { pageMeta } from './page-meta.ts';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const host = context.get(pageContext);
  const slug = params['slug'] ?? '';
  host.tag('pages');
  const found = await host.api('GET /pages/{slug}', { params: { slug } });
  const page = await orMoved(host, request, ['page', slug], found);
  const title = page.meta_title ?? page.title;
  const description = page.meta_description ?? beginningOf(page.body);
  const path = infoPath(slug);
  const site = { origin: host.origin, language: languageOfPath(new URL(request.url).pathname) };
  tellMachines(host, request, {
    path,
    title,
    description,
    kind: 'article',
    things: [
      breadcrumb(site, [
        { name: m.shell_home(), path: places.home },
        { name: page.title, path },
      ]),
    ],
  });
  return { title, heading: page.title, body: page.body };
}

/** The first words of a body, as whole ones. */
function beginningOf(body: string): string {
  const words = body
    .replace(/<[^>]*>/g, ' ')
    .replace(
      /&(lt|gt|quot|amp);/g,
      (_, name: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name] ?? '',
    )
    .replace(/\s+/g, ' ')
    .trim();
  return words.length <= 160 ? words : `${words.slice(0, 159).replace(/\s+\S*$/, '')}…`;
}

export function meta({ loaderData, matches, location }: MetaArgs<typeof loader>) {
  if (!loaderData) return [];
  return pageMeta({ matches, location, title: loaderData.title });
}

export default function InfoPage() {
  const { heading, body } = useLoaderData<typeof loader>();
  const local = useLocalPath();
  return (
    <article className="page pb-12">
      <Breadcrumb steps={[{ to: local(places.home), label: m.shell_home() }]} here={heading} />
      <h1 className="mb-6 text-32">{heading}</h1>
      <Words html={body} />
    </article>
  );
}
