import './production-react.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { RouterContextProvider, type ServerBuild, createRequestHandler } from 'react-router';
import type { Client } from '#client/client.ts';
import { createInProcessClient } from '../http/in-process.ts';
import type { Kernel } from '../kernel.ts';
import { contentSecurityPolicy, pageHeaders } from './content-security.ts';
import { type RenderedPage, createPageCache, pack } from './page-cache.ts';
import { isPublicPage, publicAddress } from './page-key.ts';
import { createRefresher } from './refresh-session.ts';
import { sendPage } from './send-page.ts';

/** What the web's server build exports for its host; see web/entry.server.tsx. */
type WebEntry = {
  pageContext: Parameters<RouterContextProvider['set']>[0];
  inLanguageOf<T>(pathname: string, work: () => T): T;
  manifestFor(language: 'en' | 'bn', manifest: ServerBuild['assets']): ServerBuild['assets'];
};

/** A sign-in that everybody may know, since it opens the demo market alone. */
export type DemoDoor = { as: string; email: string; password: string };

export type PageOptions = {
  /** Origins a form may lead to beside our own: the gateway's pages. */
  formTargets: readonly string[];
  demoDoors: readonly DemoDoor[];
};

export type Pages = { purge(tags: readonly string[]): void };

const buildFolder = join(import.meta.dirname, '../../../build');

/**
 * Serves the built web: assets with long-lived names, public pages from the page cache, personal pages fresh. A page
 * has no private way in: its loaders call the same API as everybody, in-process.
 */
export async function servePages(
  app: FastifyInstance,
  kernel: Kernel,
  { formTargets, demoDoors }: PageOptions,
): Promise<Pages> {
  const file = join(buildFolder, 'server', 'index.js');
  if (!existsSync(file)) throw new Error('The web is not built. Run npm run build.');
  const build = (await import(pathToFileURL(file).href)) as ServerBuild;
  const entry = build.entry.module as unknown as WebEntry;
  const handlerFor = (language: 'en' | 'bn') =>
    createRequestHandler({ ...build, assets: entry.manifestFor(language, build.assets) }, 'production');
  const handlers = { en: handlerFor('en'), bn: handlerFor('bn') };
  const cache = createPageCache({ maxBytes: 64 * 1024 * 1024, ttlSeconds: 60 });
  const refresh = createRefresher(app, kernel.clock);
  const secure = kernel.origin.startsWith('https:');

  await app.register(fastifyStatic, {
    root: join(buildFolder, 'client', 'assets'),
    prefix: '/assets/',
    immutable: true,
    maxAge: '365d',
    preCompressed: true,
    decorateReply: false,
  });

  async function render(request: Request, api: Client): Promise<RenderedPage & { cookies: string[] }> {
    const tags: string[] = [];
    const heads: string[] = [];
    const context = new RouterContextProvider();
    context.set(entry.pageContext, {
      api,
      tag: (...more: string[]) => void tags.push(...more),
      head: (markup: string) => void heads.push(markup),
      origin: kernel.origin,
      demoDoors,
    });
    const { pathname, searchParams } = new URL(request.url);
    // The router asks for routes by the paths that links on its page lead to: those are in the page's language.
    const asked = pathname === '/__manifest' ? (searchParams.get('paths') ?? '').split(',') : [pathname];
    const handle = handlers[asked.some(isBangla) ? 'bn' : 'en'];
    const response = await entry.inLanguageOf(pathname, () => handle(request, context));
    const made = await response.text();
    const headers: Record<string, string> = { ...pageHeaders(secure) };
    const cookies = response.headers.getSetCookie();
    response.headers.delete('set-cookie');
    for (const [name, value] of response.headers) headers[name] = value;
    if (!headers['content-type']?.startsWith('text/html'))
      return { status: response.status, headers, body: Buffer.from(made), tags, cookies };
    const html = heads.length > 0 ? made.replace('</head>', () => `${heads.join('')}</head>`) : made;
    headers['content-security-policy'] = contentSecurityPolicy(html, formTargets);
    return { status: response.status, headers, body: Buffer.from(html), tags, cookies };
  }

  async function servePublic(request: FastifyRequest, reply: FastifyReply, url: URL) {
    const area = request.cookies['haat-area'];
    // Whoever chose an area sees pages for it; in the address, since that is what a public page is kept under.
    if (area && /^[a-z0-9-]{1,60}$/.test(area) && !url.searchParams.has('area'))
      url.searchParams.set('area', area);
    const address = publicAddress(url);
    const language = isBangla(url.pathname) ? 'bn' : 'en';
    const page = await cache.get(address, () => {
      const api = createInProcessClient(app, { 'accept-language': language }, request.ip, () => {});
      return render(new Request(new URL(address, kernel.origin)), api);
    });
    reply.header('cache-control', 'public, max-age=0, must-revalidate');
    return sendPage(request, reply, page);
  }

  async function serveRoutes(request: FastifyRequest, reply: FastifyReply, url: URL) {
    const page = await render(
      new Request(url),
      createInProcessClient(app, {}, request.ip, () => {}),
    );
    return sendPage(request, reply, await pack(page));
  }

  async function servePersonal(request: FastifyRequest, reply: FastifyReply, url: URL) {
    const collected: string[] = [];
    const session = await refresh(request);
    collected.push(...session.setCookies);
    const headers: Record<string, string> = {
      'accept-language': isBangla(url.pathname) ? 'bn' : 'en',
      'haat-session': 'cookie',
      'user-agent': String(request.headers['user-agent'] ?? ''),
      ...(session.cookie && { cookie: session.cookie }),
    };
    const api = createInProcessClient(app, headers, request.ip, (cookies) => collected.push(...cookies));
    const hasBody = request.method !== 'GET' && request.method !== 'HEAD';
    const webRequest = new Request(url, {
      method: request.method,
      headers: requestHeaders(request, session.cookie),
      ...(hasBody && { body: request.body as Buffer<ArrayBuffer>, duplex: 'half' }),
    });
    const page = await render(webRequest, api);
    for (const cookie of [...collected, ...page.cookies]) reply.header('set-cookie', cookie);
    reply.header('cache-control', 'no-store');
    return sendPage(request, reply, await pack(page));
  }

  await app.register(async (scope) => {
    // The web reads its forms itself; the API's JSON parser stays outside of this scope.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    scope.route({
      method: ['GET', 'HEAD', 'POST'],
      url: '/*',
      handler: async (request, reply) => {
        const url = new URL(request.url, kernel.origin);
        // What helps to build a market is no part of one that earns money.
        if (!kernel.config.demo && /^\/+dev(?:[/.]|$)/.test(url.pathname)) return reply.callNotFound();
        const isRead = request.method === 'GET' || request.method === 'HEAD';
        // The router asks which routes lie behind the links of a page, under the version of the build it runs on.
        if (url.pathname === '/__manifest') return serveRoutes(request, reply, url);
        if (isRead && isPublicPage(url.pathname)) return servePublic(request, reply, url);
        return servePersonal(request, reply, url);
      },
    });
  });

  return { purge: (tags) => cache.purge(tags) };
}

/** `/bn` and what lies below it, a page's data (`/bn.data`) included. */
function isBangla(pathname: string): boolean {
  return /^\/bn(\/|\.data$|$)/.test(pathname);
}

function requestHeaders(request: FastifyRequest, cookie: string | undefined): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (typeof value === 'string' && name !== 'cookie' && name !== 'connection') headers.set(name, value);
  }
  if (cookie) headers.set('cookie', cookie);
  return headers;
}
