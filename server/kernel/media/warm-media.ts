import type { Kernel } from '../kernel.ts';
import { isKey } from './picture-files.ts';
import { type PictureFormat, type PictureWidth, renderVariant } from './render-variant.ts';
import { pictureTurns } from './turns.ts';

export type Warming = {
  /** Pictures in the order of how often they are seen. */
  pictures: readonly { key: string; widths: readonly PictureWidth[] }[];
  formats?: readonly PictureFormat[];
  /** Ends it after the picture at hand. */
  signal?: AbortSignal;
};

/**
 * Makes the variants that are missing, one at a time and only while nobody waits for a picture. Answers how
 * many variants stand ready. A picture that fails is logged and passed over.
 */
export async function warmMedia(kernel: Kernel, warming: Warming): Promise<number> {
  let ready = 0;
  for (const { key, widths } of warming.pictures) {
    if (!isKey(key)) continue;
    for (const width of widths) {
      for (const format of warming.formats ?? ['avif']) {
        await pictureTurns.quiet();
        if (warming.signal?.aborted) return ready;
        try {
          if (await renderVariant(kernel, { key, width, format })) ready += 1;
        } catch (error) {
          kernel.log.warn({ err: error, key, width, format }, 'a picture could not be rendered');
        }
      }
    }
  }
  return ready;
}
