import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { createCache } from '#kernel/cache/cache.ts';
import { type Limiter, limitHeaders, networkOf } from '#kernel/http/limits.ts';
import { replyProblem } from '#kernel/http/problem-reply.ts';
import { sendStream } from '#kernel/http/send-stream.ts';
import type { Kernel } from '#kernel/kernel.ts';
import { personalPlaces } from '#kernel/pages/page-key.ts';
import { refuse } from '#kernel/refusal/refusal.ts';
import { productFeed } from './product-feed.ts';
import { type PlaceKind, placeKinds } from './queries-found.ts';
import { sitemapIndex, sitemapPart } from './sitemaps.ts';

const partName = new RegExp(
  String.raw`^(${placeKinds.join('|')})-([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\.xml$`,
);

/** Files that search engines and shopping sites read: robots.txt, the sitemap in parts, the feed of products. */
export function machineRoutes(app: FastifyInstance, kernel: Kernel, limiter: Limiter): void {
  const cache = createCache({ maxBytes: 4_000_000 });

  /** True where whoever asks has asked too often, and was told so. */
  const tooOften = (request: FastifyRequest, reply: FastifyReply): boolean => {
    const verdicts = limiter.take([{ name: 'machine', key: networkOf(request.ip) }]);
    if (verdicts.every(({ allowed }) => allowed)) return false;
    void replyProblem(reply.headers(limitHeaders(verdicts)), refuse('rate_limited'));
    return true;
  };

  app.get('/robots.txt', async (_request, reply) =>
    reply
      .header('cache-control', 'public, max-age=3600')
      .type('text/plain; charset=utf-8')
      .send(robots(kernel.origin)),
  );

  app.get('/sitemap.xml', async (request, reply) => {
    if (tooOften(request, reply)) return reply;
    const index = await cache.getOrSet('sitemap', { ttlSeconds: 600, tags: [], graceSeconds: 3600 }, () =>
      sitemapIndex(kernel),
    );
    return xml(reply, 3600).send(index);
  });

  app.get<{ Params: { file: string } }>('/sitemaps/:file', async (request, reply) => {
    const { file } = request.params;
    const [, kind, start] = partName.exec(file) ?? [];
    const part =
      file === 'market.xml' ? 'market' : kind && start ? { kind: kind as PlaceKind, start } : undefined;
    if (!part) return replyProblem(reply, refuse('not_found'));
    if (tooOften(request, reply)) return reply;
    return sendStream(request, xml(reply, 3600), sitemapPart(kernel, part));
  });

  for (const [prefix, language] of [
    ['', 'en'],
    ['/bn', 'bn'],
  ] as const) {
    app.get(`${prefix}/feeds/google-products.xml`, async (request, reply) => {
      if (tooOften(request, reply)) return reply;
      reply.header('content-language', language);
      return sendStream(request, xml(reply, 900), productFeed(kernel, language));
    });
  }
}

const xml = (reply: FastifyReply, seconds: number) =>
  reply
    .header('cache-control', `public, max-age=${seconds}`)
    // A search engine reads it and shows it to nobody.
    .header('x-robots-tag', 'noindex')
    .type('application/xml; charset=utf-8');

/** What crawlers leave alone: what depends on who looks, and what is for programs. Results of searches say noindex. */
export function robots(origin: string): string {
  const closed = personalPlaces.flatMap((place) => [`/${place}$`, `/${place}/`, `/${place}?`]);
  return [
    'User-agent: *',
    ...['', '/bn'].flatMap((prefix) => closed.map((path) => `Disallow: ${prefix}${path}`)),
    'Disallow: /api/',
    `Sitemap: ${origin}/sitemap.xml`,
    '',
  ].join('\n');
}
