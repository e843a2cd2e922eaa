import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cannotStart } from '#kernel/config/config.ts';

/** Makes the data folder where it is missing. Throws a ConfigError that names HAAT_DATA_DIR when nothing can be written there. */
export function prepareDataFolder(folder: string): void {
  try {
    makeFolder(folder);
    const probe = join(folder, `.writable-${process.pid}`);
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    throw cannotStart(
      `HAAT_DATA_DIR: nothing can be written to ${folder} (${reasonOf(error)}); ` +
        'set it to a folder of your own, or make this one yours with chown',
    );
  }
}

/** Step by step: below /proc and the like Node's own recursion never ends. */
function makeFolder(folder: string): void {
  const missing: string[] = [];
  for (let at = folder; !existsSync(at); at = dirname(at)) missing.unshift(at);
  for (const at of missing) mkdirSync(at);
}

const reasons: Record<string, string> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'a read-only file system',
  ENOSPC: 'no space left',
  ENOTDIR: 'a file stands in its way',
};

function reasonOf(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return reasons[code] ?? message;
}
