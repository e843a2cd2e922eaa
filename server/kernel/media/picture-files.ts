import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readFile, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Kernel } from '../kernel.ts';

const keyPattern = /^[0-9a-f]{2}\/[0-9a-f]{30}$/;

/** The address of a picture follows from its content: two equal pictures are one, and a changed one moves. */
export function keyOf(bytes: Uint8Array): string {
  const hash = createHash('sha256').update(bytes).digest('hex');
  return `${hash.slice(0, 2)}/${hash.slice(2, 32)}`;
}

export function isKey(text: string): boolean {
  return keyPattern.test(text);
}

/** Where a picture's original and its variants lie. Throws on anything but a key, so no path leads outside. */
export function folderOf(kernel: Pick<Kernel, 'config'>, key: string): string {
  if (!isKey(key)) throw new RangeError(`not the key of a picture: ${key}`);
  return join(kernel.config.HAAT_DATA_DIR, 'media', key);
}

/** The original of a picture, or undefined where there is none. */
export async function readOriginal(folder: string): Promise<{ bytes: Buffer; drawn: boolean } | undefined> {
  const names = await readdir(folder).catch(absent);
  const name = names?.find((one) => /^original\.(?:svg|jpg|webp)$/.test(one));
  if (!name) return undefined;
  return { bytes: await readFile(join(folder, name)), drawn: name.endsWith('.svg') };
}

export function readIfThere(file: string): Promise<Buffer | undefined> {
  return readFile(file).catch(absent);
}

/**
 * Writes a file so that readers see all of it or none. `durable` waits until it is on the disk, for what
 * could not be made again.
 */
export async function writeWhole(file: string, bytes: Uint8Array, durable: boolean): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    const handle = await open(draft, 'w');
    try {
      await handle.writeFile(bytes);
      if (durable) await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
  return undefined;
}
