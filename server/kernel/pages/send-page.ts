import type { FastifyReply, FastifyRequest } from 'fastify';
import type { CachedPage } from './page-cache.ts';

/** Sends a page in the best encoding the browser takes, or 304 when it has this very page. */
export function sendPage(request: FastifyRequest, reply: FastifyReply, page: CachedPage) {
  const vary = [reply.getHeader('vary'), 'accept-encoding'].filter(Boolean).join(', ');
  reply.status(page.status).headers(page.headers).header('vary', vary);
  if (page.status === 200) {
    reply.header('etag', page.etag);
    if (knows(request.headers['if-none-match'], page.etag)) return reply.status(304).send();
  }
  if (page.identity.length <= 500) return reply.send(page.identity);
  const accepted = String(request.headers['accept-encoding'] ?? '');
  if (takes(accepted, 'br')) return reply.header('content-encoding', 'br').send(page.br);
  if (takes(accepted, 'gzip')) return reply.header('content-encoding', 'gzip').send(page.gzip);
  return reply.send(page.identity);
}

/** A proxy that packs a page itself makes its tag weak; for a read that is the same page. */
function knows(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  const tags = ifNoneMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes(etag) || tags.includes('*');
}

function takes(accepted: string, encoding: string): boolean {
  return accepted.split(',').some((part) => {
    const [name = '', ...parameters] = part.split(';').map((word) => word.trim().toLowerCase());
    return name === encoding && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
  });
}
