import { join } from 'node:path';
import sharp from 'sharp';
import type { Kernel } from '../kernel.ts';
import { Refusal, isRefusal, refuse } from '../refusal/refusal.ts';
import { folderOf, keyOf, writeWhole } from './picture-files.ts';
import { insertMedia } from './queries.ts';
import { sniff } from './sniff.ts';
import { pictureTurns } from './turns.ts';

/** `bytes` counts those of the original as kept; `key` is the address below /media. */
export type StoredPicture = { id: string; key: string; width: number; height: number; bytes: number };

export const maxPixels = 25_000_000;
const maxBytes = 20_000_000;
/** No variant is wider than half of this; what is larger came from a camera and only takes room. */
const keptSide = 2560;

type Upload = {
  bytes: Uint8Array;
  /** What the sender calls it. Only a claim: a wrong one is refused, a right one proves nothing. */
  contentType?: string;
};
type UploadRefusal = Refusal<'unsupported_media_type' | 'body_too_large' | 'invalid_request'>;

/**
 * Takes somebody's photograph: decoded, turned upright, at most 2560 px, without metadata, encoded anew. The
 * same photograph twice is one picture. Takes JPEG, PNG, WebP and AVIF by their first bytes; refuses anything
 * else (SVG above all), more than 25 megapixels or 20 MB, and what cannot be decoded.
 */
export async function storeOriginal(kernel: Kernel, upload: Upload): Promise<StoredPicture | UploadRefusal> {
  const bytes = Buffer.from(upload.bytes.buffer, upload.bytes.byteOffset, upload.bytes.byteLength);
  const claim = upload.contentType?.split(';')[0]?.trim().toLowerCase();
  if (!sniff(bytes) || (claim && !/^image\/(?:jpeg|jpg|png|webp|avif)$/.test(claim))) {
    return refuse('unsupported_media_type', 'Send a JPEG, PNG, WebP or AVIF.', '/file');
  }
  if (bytes.length > maxBytes) return refuse('body_too_large', 'A picture may have 20 MB.', '/file');
  const clean = await pictureTurns.take(() => encodeAnew(bytes));
  if (isRefusal(clean)) return clean;
  const key = keyOf(clean.data);
  const name = clean.info.format === 'webp' ? 'webp' : 'jpg';
  await writeWhole(join(folderOf(kernel, key), `original.${name}`), clean.data, true);
  const row = {
    id: kernel.ids.uuid(),
    key,
    content_type: name === 'webp' ? 'image/webp' : 'image/jpeg',
    width: clean.info.width,
    height: clean.info.height,
    bytes: clean.data.length,
  };
  return kernel.db.engine.one(insertMedia, { pictures: [row] });
}

async function encodeAnew(bytes: Buffer) {
  try {
    const picture = sharp(bytes, { limitInputPixels: maxPixels, failOn: 'error' });
    const { width, height, hasAlpha } = await picture.metadata();
    if (width * height > maxPixels) return tooManyPixels();
    const upright = picture
      .autoOrient()
      .toColourspace('srgb')
      .resize({ width: keptSide, height: keptSide, fit: 'inside', withoutEnlargement: true });
    const encoded = hasAlpha ? upright.webp({ quality: 92 }) : upright.jpeg({ quality: 90, mozjpeg: true });
    return await encoded.toBuffer({ resolveWithObject: true });
  } catch (error) {
    if (/pixel limit/i.test((error as Error).message)) return tooManyPixels();
    return refuse('invalid_request', 'The picture cannot be read; it may be damaged.', '/file');
  }
}

const tooManyPixels = () => refuse('body_too_large', 'A picture may have 25 megapixels.', '/file');
