import sharp from 'sharp';
import { sniff } from '#kernel/media/sniff.ts';
import { maxPixels } from '#kernel/media/store-original.ts';

/** Whether a picture could be kept, as far as decoding tells; for trial runs, which keep nothing. */
export async function checkPicture(bytes: Buffer): Promise<boolean> {
  if (!sniff(bytes)) return false;
  try {
    await sharp(bytes, { limitInputPixels: maxPixels, failOn: 'error' }).resize(16).raw().toBuffer();
    return true;
  } catch {
    return false;
  }
}
