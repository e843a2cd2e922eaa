import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { charactersOf, cuts } from './cuts.ts';

const require = createRequire(import.meta.url);
const outDirectory = fileURLToPath(new URL('../../web/ui/fonts/', import.meta.url));

for (const cut of cuts) {
  const source = require.resolve(`@fontsource-variable/anek-bangla/files/${cut.source}`);
  const font = await subsetFont(await readFile(source), charactersOf(cut.ranges), {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 700, default: 500 } },
    keepFeatures: cut.features,
    noHinting: true,
    dropTables: cut.drop,
    // Without names of instances and styles the file is smaller; copyright and licence (0, 13, 14) stay.
    preserveNameIds: [0, 13, 14],
  });
  await writeFile(`${outDirectory}${cut.file}`, font);
  console.log(`${cut.file}  ${font.byteLength} bytes`);
}
