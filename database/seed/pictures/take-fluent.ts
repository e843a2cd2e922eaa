/**
 * Takes the Fluent objects of the demo market into `fluent/`, once. The package is 100 MB and therefore no
 * dependency: unpack `npm pack @iconify-json/fluent-emoji` anywhere and call
 * `node database/seed/pictures/take-fluent.ts <folder with icons.json>`. Version 1.2.7 was taken.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fluentIcons } from './fluent-names.ts';

type IconSet = {
  width: number;
  height: number;
  icons: Record<string, { body: string; width?: number; height?: number }>;
};

const folder = process.argv[2];
if (!folder) throw new Error('say where icons.json lies');
const set = JSON.parse(await readFile(join(folder, 'icons.json'), 'utf8')) as IconSet;

for (const [name, icon] of Object.entries(fluentIcons)) {
  const taken = set.icons[icon];
  if (!taken) throw new Error(`the set has no ${icon}`);
  const box = `0 0 ${taken.width ?? set.width} ${taken.height ?? set.height}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">${taken.body}</svg>\n`;
  await writeFile(new URL(`fluent/${name}.svg`, import.meta.url), svg);
}
