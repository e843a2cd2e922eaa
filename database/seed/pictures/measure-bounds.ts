/**
 * Measures what each object fills of its box and writes `bounds.json`, from which scenes centre, scale and
 * dimension. Run it again when an object is added or changes its outline: `node
 * database/seed/pictures/measure-bounds.ts`.
 */
import { writeFile } from 'node:fs/promises';
import sharp from 'sharp';
import { drawObject, objectNames } from './objects.ts';

const SCALE = 4;
const MARGIN = 12;
const side = (100 + 2 * MARGIN) * SCALE;

const boundsOf = async (name: string): Promise<number[]> => {
  const view = `${-MARGIN} ${-MARGIN} ${100 + 2 * MARGIN} ${100 + 2 * MARGIN}`;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view}" width="${side}" height="${side}` +
    `">${drawObject(name).svg}</svg>`;
  const alpha = await sharp(Buffer.from(svg)).extractChannel(3).raw().toBuffer();
  let [left, top, right, bottom] = [side, side, 0, 0];
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      // Glows and vapour around an object are fainter than this and do not count.
      if ((alpha[y * side + x] ?? 0) < 190) continue;
      left = Math.min(left, x);
      right = Math.max(right, x + 1);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y + 1);
    }
  }
  const toBox = (pixel: number) => Math.round((pixel / SCALE - MARGIN) * 10) / 10;
  return [toBox(left), toBox(top), toBox(right), toBox(bottom)];
};

const rows: string[] = [];
for (const name of objectNames) rows.push(`  "${name}": [${(await boundsOf(name)).join(', ')}]`);
await writeFile(new URL('bounds.json', import.meta.url), `{\n${rows.join(',\n')}\n}\n`);
