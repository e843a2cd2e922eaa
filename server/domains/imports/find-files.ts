import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join, relative } from 'node:path';

export type FoundFile = {
  path: string;
  /** Its name for people: below the folder that was given. */
  name: string;
  bytes: number;
};
export type FoundFiles = {
  csv: FoundFile[];
  json: FoundFile[];
  xml: FoundFile[];
  pictures: FoundFile[];
};

const kinds: Record<string, keyof FoundFiles | undefined> = {
  '.csv': 'csv',
  '.json': 'json',
  '.xml': 'xml',
  '.jpg': 'pictures',
  '.jpeg': 'pictures',
  '.png': 'pictures',
  '.webp': 'pictures',
  '.avif': 'pictures',
};

/**
 * The files an import can read, in the order of their names: those named, and all below the folders named.
 * Hidden ones, links and other kinds are passed over. Rejects with the error of the file system for what is
 * not there.
 */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const found: FoundFiles = { csv: [], json: [], xml: [], pictures: [] };
  const take = async (path: string, name: string) => {
    const kind = kinds[extname(path).toLowerCase()];
    if (kind) found[kind].push({ path, name, bytes: (await stat(path)).size });
  };
  for (const path of paths) {
    if (!(await stat(path)).isDirectory()) {
      await take(path, basename(path));
      continue;
    }
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter(
        (file) =>
          !relative(path, file)
            .split('/')
            .some((part) => part.startsWith('.')),
      );
    for (const file of files.toSorted()) await take(file, relative(path, file));
  }
  return found;
}
