import { PassThrough } from 'node:stream';
import { createReadableStreamFromReadable } from '@react-router/node';
import { renderToPipeableStream } from 'react-dom/server';
import { type EntryContext, type ServerBuild, ServerRouter, createContext } from 'react-router';
import type { Language } from './i18n/language.ts';
import { inBangla } from './i18n/script-language.ts';
import type { PageContext } from './page-context.ts';

export { inLanguageOf } from './i18n/locale-store.server.ts';

/** The browser's files for the pages of a language: its routes' scripts in the edition of that language. */
export function manifestFor(language: Language, manifest: ServerBuild['assets']): ServerBuild['assets'] {
  return language === 'bn' ? JSON.parse(inBangla(JSON.stringify(manifest))) : manifest;
}

/** Filled by the host for each request; loaders and actions read it. */
export const pageContext = createContext<PageContext>();

/** Pages are gathered whole (they go through the page cache), not streamed. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(<ServerRouter context={context} url={request.url} />, {
      onAllReady() {
        const body = new PassThrough();
        headers.set('content-type', 'text/html; charset=utf-8');
        resolve(new Response(createReadableStreamFromReadable(body), { status, headers }));
        pipe(body);
      },
      onError: reject,
      // What suspended stands in its place: a large part of a page would wait for a script to put it there.
      progressiveChunkSize: Number.POSITIVE_INFINITY,
    });
    request.signal.addEventListener('abort', () => abort(request.signal.reason));
  });
}
