import { systemClock } from '#kernel/clock/clock.ts';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { RouterContextProvider, type ServerBuild, createRequestHandler } from 'react-router';
import { createServer as createVite } from 'vite';
import { createInProcessClient } from '#kernel/http/in-process.ts';
import { ConfigError } from '#kernel/config/config.ts';
import { createRefresher } from '#kernel/pages/refresh-session.ts';
import { demoDoors } from '#seed/demo-doors.ts';
import { loadDemo } from '#seed/load-demo.ts';
import { prepareStart } from '#server/prepare-start.ts';
import { showSteps } from '#server/show-steps.ts';
import { start } from '#server/start.ts';
import { buildWeb } from './build-web.ts';

/**
 * The server as it always is, behind Vite: Vite serves sources and hot reload, pages are rendered from sources on each
 * request, everything else is Fastify's. No page cache, and no policy of contents, which hot reload would break.
 */
type WebEntry = {
  pageContext: Parameters<RouterContextProvider['set']>[0];
  inLanguageOf<T>(pathname: string, work: () => T): T;
};

const { config, claim } = await prepareStart().catch((error: unknown) => {
  console.error(error instanceof ConfigError ? error.message : error);
  return process.exit(1);
});
const steps = showSteps();
// The host of the built pages wants a build to be there, though nothing of it is shown.
await buildWeb();
const running = await start(config, {
  onStep: steps.show,
  ...(config.demo && { seed: (opened) => loadDemo(opened, steps.show) }),
});
await running.app.ready();
const server = createServer();
const vite = await createVite({ appType: 'custom', server: { middlewareMode: true, hmr: { server } } });
const refresh = createRefresher(running.app, systemClock);
const loadBuild = async () => (await vite.ssrLoadModule('virtual:react-router/server-build')) as ServerBuild;
const handle = createRequestHandler(loadBuild, 'development');
const ofFastify =
  /^\/(api|auth|dev|docs|media|\.well-known|healthz|readyz|metrics|robots\.txt|sitemap\.xml|sitemaps|feeds|bn\/feeds)(\/|$|\?)/;

server.on('request', (request, response) => {
  if (ofFastify.test(request.url ?? '')) return running.app.routing(request, response);
  vite.middlewares(request, response, () => {
    showPage(request, response).catch((error: unknown) => {
      if (error instanceof Error) vite.ssrFixStacktrace(error);
      console.error(error);
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(error instanceof Error ? error.stack : String(error));
    });
  });
});
server.on('upgrade', (request, socket, head) => {
  if (ofFastify.test(request.url ?? '')) running.app.server.emit('upgrade', request, socket, head);
});

async function showPage(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(incoming.url ?? '/', running.kernel.origin);
  const language = url.pathname.startsWith('/bn') ? 'bn' : 'en';
  const addCookies = (cookies: readonly string[]) => {
    for (const cookie of cookies) response.appendHeader('set-cookie', cookie);
  };
  const session = await refresh({
    cookies: running.app.parseCookie(incoming.headers.cookie ?? ''),
    headers: incoming.headers,
    ip: '127.0.0.1',
  });
  addCookies(session.setCookies);
  const cookie = session.cookie ?? '';
  const headers = { 'accept-language': language, 'haat-session': 'cookie', cookie };
  const api = createInProcessClient(running.app, headers, '127.0.0.1', addCookies);
  const entry = (await loadBuild()).entry.module as unknown as WebEntry;
  const context = new RouterContextProvider();
  context.set(entry.pageContext, {
    api,
    tag: () => {},
    // Pages are sent on as they are made; what machines read of them stands in the built ones.
    head: () => {},
    origin: running.kernel.origin,
    demoDoors: config.demo ? demoDoors : [],
  });
  const asked = new Headers();
  for (const [name, value] of Object.entries(incoming.headers))
    if (typeof value === 'string') asked.set(name, value);
  if (cookie) asked.set('cookie', cookie);
  const hasBody = incoming.method !== 'GET' && incoming.method !== 'HEAD';
  const request = new Request(url, {
    method: incoming.method ?? 'GET',
    headers: asked,
    ...(hasBody && { body: Buffer.concat(await Array.fromAsync(incoming)) }),
  });
  const page = await entry.inLanguageOf(url.pathname, () => handle(request, context));
  response.statusCode = page.status;
  for (const [name, value] of page.headers) response.appendHeader(name, value);
  if (page.body)
    await pipeline(Readable.fromWeb(page.body as Parameters<typeof Readable.fromWeb>[0]), response);
  else response.end();
}

const leave = async () => {
  server.closeAllConnections();
  server.close();
  await vite.close();
  await running.close();
  claim?.release();
  process.exit(0);
};
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void leave());
process.once('disconnect', () => void leave());
server.listen(config.PORT, config.HOST, () => {
  steps.done();
  console.log(
    `\n  Haat in development at ${running.kernel.origin}\n  Pages come from sources; Ctrl-C closes it.\n`,
  );
});
