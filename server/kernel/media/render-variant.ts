import { join } from 'node:path';
import sharp from 'sharp';
import type { Kernel } from '../kernel.ts';
import { folderOf, readIfThere, readOriginal, writeWhole } from './picture-files.ts';
import { isWhole } from './sniff.ts';
import { maxPixels } from './store-original.ts';
import { pictureTurns } from './turns.ts';

/**
 * 96 is for avatars and square; the others keep the picture's shape. 1200x630 is what a shared link shows of a page: the
 * whole picture on white, for readers that know JPEG alone.
 */
export const pictureWidths = [96, 320, 640, 1280, '1200x630'] as const;
export type PictureWidth = (typeof pictureWidths)[number];
export type PictureFormat = 'avif' | 'jpg';
export type Variant = { key: string; width: PictureWidth; format: PictureFormat };

// Each picture is decoded once or twice in its life; libvips' cache would only hold memory.
sharp.cache(false);

const flights = new Map<string, Promise<Buffer | undefined>>();

/**
 * A picture in one width and format: the file made before, or made now and kept. However many ask at once,
 * it is made once; a kept file that is damaged is made anew. Nothing is enlarged but drawings. Undefined
 * when there is no such picture.
 */
export function renderVariant(kernel: Kernel, variant: Variant): Promise<Buffer | undefined> {
  const file = join(folderOf(kernel, variant.key), `${variant.width}.${variant.format}`);
  let flight = flights.get(file);
  if (!flight) {
    flight = findOrMake(kernel, variant, file).finally(() => flights.delete(file));
    flights.set(file, flight);
  }
  return flight;
}

async function findOrMake(kernel: Kernel, variant: Variant, file: string) {
  const kept = await readIfThere(file);
  if (kept && isWhole(kept, variant.format)) return kept;
  const original = await readOriginal(folderOf(kernel, variant.key));
  if (!original) return undefined;
  return pictureTurns.take(async () => {
    const bytes = await render(original, variant);
    await writeWhole(file, bytes, true);
    kernel.log.debug({ ...variant, bytes: bytes.length, again: kept !== undefined }, 'rendered a picture');
    return bytes;
  });
}

async function render(original: { bytes: Buffer; drawn: boolean }, variant: Variant): Promise<Buffer> {
  const { width, format } = variant;
  const options = { limitInputPixels: maxPixels, failOn: 'error' } as const;
  // A drawing is rasterised at the size it is wanted in.
  const density = original.drawn ? await densityFor(original.bytes, width) : undefined;
  const picture = sharp(original.bytes, { ...options, ...(density && { density }) }).resize(
    width === '1200x630'
      ? { width: 1200, height: 630, fit: 'contain', background: '#ffffff' }
      : {
          width,
          ...(width === 96 && { height: width, fit: 'cover' }),
          withoutEnlargement: !original.drawn,
        },
  );
  if (format === 'avif') return picture.avif({ effort: 0, quality: 55 }).toBuffer();
  return picture.flatten({ background: '#ffffff' }).jpeg({ quality: 78, mozjpeg: true }).toBuffer();
}

async function densityFor(svg: Buffer, width: PictureWidth): Promise<number> {
  const natural = await sharp(svg, { density: 72 }).metadata();
  if (width === '1200x630') return Math.max(1, 72 * Math.min(1200 / natural.width, 630 / natural.height));
  const side = width === 96 ? Math.min(natural.width, natural.height) : natural.width;
  return Math.max(1, (72 * width) / side);
}
