import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { locateBinaries } from './binaries.ts';
import { becomesReady, isAlive, readPostmaster, recoverFolder, signal } from './postmaster.ts';
import { type Account, canReach, chooseAccount } from './run-as.ts';

export type EmbeddedPostgres = {
  /** Folder of the Unix socket; there is no TCP port. */
  socketFolder: string;
  user: 'postgres';
  folder: string;
  /** False when a server was running there already: then `stop` leaves it alone. */
  owned: boolean;
  stop(): Promise<void>;
  /** Settles when the server that was started here ends without `stop`: killed, or out of memory. Else never. */
  lost: Promise<void>;
};

export type EmbeddedOptions = {
  folder: string;
  /** For tests: gives up durability for speed. */
  throwAway?: boolean;
  onSlowStep?: (step: string) => void;
};

/**
 * Starts PostgreSQL on a folder of its own, or adopts the server that runs there already.
 * The server ends with this process, however that ends: a guard shell between the two sees the pipe close.
 */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const account = chooseAccount();
  const binaries = locateBinaries(account);
  const folder = prepareFolder(options.folder, account);
  const socketFolder = prepareSocketFolder(folder, account);
  if (!existsSync(join(folder, 'haat-initialised'))) {
    options.onSlowStep?.('Creating the database');
    await initialise(binaries, folder, account, options.throwAway ?? false);
  }
  while ((await recoverFolder(folder)) === 'running') {
    if (!(await becomesReady(folder))) continue;
    return {
      socketFolder,
      user: 'postgres',
      folder,
      owned: false,
      stop: async () => {},
      lost: new Promise(() => {}),
    };
  }
  const { child, log } = launch(binaries, folder, socketFolder, account, options.throwAway ?? false);
  await untilReady(folder, child, log);
  child.unref();
  child.stderr?.removeAllListeners('data').resume();
  (child.stderr as unknown as { unref(): void }).unref();
  (child.stdin as unknown as { unref(): void }).unref();
  let stopping = false;
  const lost = new Promise<void>((resolve) => child.once('exit', () => !stopping && resolve()));
  return {
    socketFolder,
    user: 'postgres',
    folder,
    owned: true,
    lost,
    stop() {
      stopping = true;
      return stop(folder, child);
    },
  };
}

function prepareFolder(folder: string, account: Account): string {
  mkdirSync(join(folder, '..'), { recursive: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (account.switched) chownSync(folder, account.uid, account.gid);
  chmodSync(folder, 0o700);
  if (!canReach(account, folder)) {
    throw new Error(
      `PostgreSQL runs as the account "${account.name}", which may not enter the folders above ${folder}. ` +
        'Set HAAT_DATA_DIR to a folder it can reach, for example /var/lib/haat.',
    );
  }
  return folder;
}

/** Short, since the path of a Unix socket may have 107 bytes at most. */
function prepareSocketFolder(folder: string, account: Account): string {
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 16);
  const socketFolder = join(tmpdir().length < 60 ? tmpdir() : '/tmp', `haat-${name}`);
  mkdirSync(socketFolder, { recursive: true, mode: 0o700 });
  if (account.switched) chownSync(socketFolder, account.uid, account.gid);
  chmodSync(socketFolder, 0o700);
  return socketFolder;
}

async function initialise(
  binaries: string,
  folder: string,
  account: Account,
  throwAway: boolean,
): Promise<void> {
  // Without the marker an earlier initdb did not finish: what it left is of no use.
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { mode: 0o700 });
  if (account.switched) chownSync(folder, account.uid, account.gid);
  const args = ['-D', folder, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8'];
  args.push('--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C');
  // Trigrams ask the C library what a letter is: with plain C none of Bangla would be one.
  if (process.platform === 'linux') args.push('--lc-ctype=C.UTF-8');
  if (throwAway) args.push('--no-sync', '--no-data-checksums');
  const child = spawn(join(binaries, 'bin', 'initdb'), args, {
    ...switchTo(account),
    env: environment(binaries),
    cwd: '/',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: string[] = [];
  child.stdout.on('data', (part) => output.push(String(part)));
  child.stderr.on('data', (part) => output.push(String(part)));
  const code = await new Promise<number | null>((resolve, reject) =>
    child.on('error', reject).on('exit', resolve),
  );
  if (code !== 0) throw new Error(`The database could not be created in ${folder}:\n${output.join('')}`);
  writeFileSync(join(folder, 'haat-initialised'), '');
}

/** Closing the pipe on file descriptor 3 asks the server for a fast shutdown; it runs in a session of its own. */
const guard =
  'exec 3<&0; "$@" </dev/null 3<&- & p=$!; (cat <&3 >/dev/null; kill -INT $p) >/dev/null 2>&1 & w=$!; ' +
  'exec 3<&-; wait $p; s=$?; kill $w; exit $s';

function launch(
  binaries: string,
  folder: string,
  socketFolder: string,
  account: Account,
  throwAway: boolean,
) {
  const settings: Record<string, string> = {
    listen_addresses: '',
    unix_socket_directories: socketFolder,
    max_connections: '120',
    shared_buffers: '128MB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    lock_timeout: '10s',
    idle_in_transaction_session_timeout: '30s',
    ...(throwAway && {
      fsync: 'off',
      synchronous_commit: 'off',
      full_page_writes: 'off',
      wal_level: 'minimal',
      max_wal_senders: '0',
      max_connections: '300',
    }),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const command = [join(binaries, 'bin', 'postgres'), '-D', folder, ...flags];
  const child = spawn('/bin/sh', ['-c', guard, 'haat-postgres', ...command], {
    ...switchTo(account),
    env: environment(binaries),
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  const lines: string[] = [];
  child.stderr.on('data', (part) => lines.push(String(part)));
  child.stdin.on('error', () => {});
  return { child, log: () => lines.join('') };
}

async function untilReady(folder: string, child: ChildProcess, log: () => string): Promise<void> {
  for (let waited = 0; waited < 60_000; waited += 20) {
    if (readPostmaster(folder)?.ready) return;
    if (child.exitCode !== null) throw new Error(`PostgreSQL did not start:\n${log()}`);
    await sleep(20);
  }
  throw new Error(`PostgreSQL was not ready within a minute:\n${log()}`);
}

async function stop(folder: string, child: ChildProcess): Promise<void> {
  const pid = readPostmaster(folder)?.pid;
  // Held again, or Node would leave before the server has shut down.
  child.ref();
  if (!pid || child.exitCode !== null) return;
  signal(pid, 'SIGINT');
  for (let waited = 0; isAlive(pid) && waited < 15_000; waited += 20) await sleep(20);
  if (isAlive(pid)) signal(pid, 'SIGQUIT');
}

function switchTo(account: Account) {
  return account.switched ? { uid: account.uid, gid: account.gid } : {};
}

function environment(binaries: string): NodeJS.ProcessEnv {
  const libraries = join(binaries, 'lib');
  return { PATH: '/usr/bin:/bin', LC_ALL: 'C', LD_LIBRARY_PATH: libraries, DYLD_LIBRARY_PATH: libraries };
}
