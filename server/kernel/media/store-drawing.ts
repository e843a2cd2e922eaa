import { join } from 'node:path';
import type { Kernel } from '../kernel.ts';
import { folderOf, keyOf, writeWhole } from './picture-files.ts';
import { type MediaRow, insertMedia } from './queries.ts';
import type { StoredPicture } from './store-original.ts';

const atOnce = 16;

/** Keeps a drawing of our own. Never for SVG that somebody sent; see `storeDrawings`. */
export async function storeDrawing(kernel: Kernel, svg: string): Promise<StoredPicture> {
  const [stored] = await storeDrawings(kernel, [svg]);
  if (!stored) throw new Error('a drawing was not stored');
  return stored;
}

/**
 * Keeps drawings that our own code made, as SVG; answers them in the same order. Equal drawings share one
 * picture. They are turned into pixels when a variant is first asked for. Throws when one does not begin with
 * an `<svg>` that states its width and height.
 */
export async function storeDrawings(kernel: Kernel, svgs: readonly string[]): Promise<StoredPicture[]> {
  const keys = svgs.map((svg) => keyOf(Buffer.from(svg)));
  const rows = new Map<string, { row: MediaRow; svg: string }>();
  svgs.forEach((svg, index) => {
    const key = keys[index]!;
    if (!rows.has(key)) rows.set(key, { row: { ...describe(svg), id: kernel.ids.uuid(), key }, svg });
  });
  const waiting = [...rows.values()];
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let next = waiting.pop(); next; next = waiting.pop()) {
        await writeWhole(join(folderOf(kernel, next.row.key), 'original.svg'), Buffer.from(next.svg), false);
      }
    }),
  );
  const pictures = [...rows.values()].map(({ row }) => row);
  const stored = await kernel.db.engine.many(insertMedia, { pictures });
  const byKey = new Map(stored.map((row) => [row.key, row]));
  return keys.map((key) => byKey.get(key)!);
}

function describe(svg: string) {
  const head = /^<svg [^>]*>/.exec(svg)?.[0] ?? '';
  const side = (name: string) => Number(new RegExp(` ${name}="(\\d+)"`).exec(head)?.[1]);
  const [width, height] = [side('width'), side('height')];
  if (!width || !height) throw new RangeError('a drawing needs an <svg> with width and height in pixels');
  return { content_type: 'image/svg+xml', width, height, bytes: Buffer.byteLength(svg) };
}
