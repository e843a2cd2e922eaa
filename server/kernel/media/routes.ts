import type { FastifyInstance } from 'fastify';
import { replyProblem } from '../http/problem-reply.ts';
import type { Kernel } from '../kernel.ts';
import { refuse } from '../refusal/refusal.ts';
import { isKey } from './picture-files.ts';
import { type PictureFormat, type PictureWidth, pictureWidths, renderVariant } from './render-variant.ts';

/** Goes up when the way pictures are encoded changes, so that nobody is told theirs is still the same. */
const recipe = 1;

const headers = {
  'cache-control': 'public, max-age=31536000, immutable',
  'content-security-policy': "default-src 'none'; sandbox",
  'cross-origin-resource-policy': 'cross-origin',
  'x-content-type-options': 'nosniff',
};

/** `GET /media/{key}/{width}.{avif|jpg}`: a picture that never changes, or a 404 problem. Asks no database. */
export function mediaRoutes(app: FastifyInstance, kernel: Kernel): void {
  app.get<{ Params: { shard: string; hash: string; file: string } }>(
    '/media/:shard/:hash/:file',
    async (request, reply) => {
      const variant = readAddress(request.params);
      const bytes = variant && (await renderVariant(kernel, variant));
      if (!bytes) {
        return replyProblem(reply.header('cache-control', 'no-store'), refuse('not_found'));
      }
      const { key, width, format } = variant;
      const etag = `"${key.replace('/', '')}-${width}-${format}-${recipe}"`;
      reply.headers({ ...headers, etag });
      if (matches(request.headers['if-none-match'], etag)) return reply.status(304).send();
      return reply.type(format === 'jpg' ? 'image/jpeg' : 'image/avif').send(bytes);
    },
  );
}

function readAddress({ shard, hash, file }: { shard: string; hash: string; file: string }) {
  const key = `${shard}/${hash}`;
  const [, size, format] = /^(\d{2,4}(?:x\d{3})?)\.(avif|jpg)$/.exec(file) ?? [];
  const width = pictureWidths.find((one) => String(one) === size);
  if (!isKey(key) || !width || (width === '1200x630' && format === 'avif')) return undefined;
  return { key, width: width satisfies PictureWidth, format: format as PictureFormat };
}

function matches(given: string | undefined, etag: string): boolean {
  if (!given) return false;
  return given.split(',').some((one) => [etag, '*'].includes(one.trim().replace(/^W\//, '')));
}
