// The first thing any command runs. It works on the machine's own Node (20 or newer) with nothing
// installed: it installs what the lockfile names, then hands over to the Node that came with it.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const bin = join(root, 'node_modules', '.bin');
const programs = {
  start: ['scripts/start.ts'],
  dev: ['scripts/dev.ts'],
  build: ['scripts/build.ts'],
  test: ['scripts/test.ts'],
  deep: ['scripts/test.ts', '--deep'],
  check: ['scripts/check.ts'],
  bench: ['bench/run.ts'],
  screens: ['scripts/screens.ts'],
  haat: ['server/cli.ts'],
};

// For glibc: pictures are made in threads, and an arena for each of them kept what it once took (355 MB at rest after the
// first start; with these 197).
const frugal = { MALLOC_ARENA_MAX: '2', MALLOC_TRIM_THRESHOLD_: '131072' };

let stopped = false;
const [name, ...rest] = process.argv.slice(2);
const program = programs[name];
if (!program) {
  console.error(`Unknown command "${name}". One of: ${Object.keys(programs).join(', ')}`);
  process.exit(2);
}
await install();
process.exitCode = await run(pinnedNode(), [...program, ...rest], 'inherit');

/** Installs when the lockfile is not the one that was installed last. */
async function install() {
  const stamp = join(root, 'node_modules', '.haat-installed');
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  const folder = join(root, 'node_modules');
  if (existsSync(folder) && lstatSync(folder).isSymbolicLink()) {
    // npm would empty the folder behind the link, which belongs to another checkout.
    console.log('node_modules is a link to packages of another version; they are used as they are.');
    return;
  }
  const started = Date.now();
  const show = (text) => process.stdout.isTTY && process.stdout.write(`\r\x1b[2K${text}`);
  if (!process.stdout.isTTY) console.log('Installing packages (once, about a minute) …');
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const ticker = setInterval(() => {
    show(`Installing packages (once, about a minute) … ${seconds()} s`);
    // Where lines cannot be rewritten, a sign of life now and then.
    if (!process.stdout.isTTY && seconds() > 0 && seconds() % 15 === 0) console.log(`  … ${seconds()} s`);
  }, 1000);
  const npm = process.env.npm_execpath;
  const command = npm ? process.execPath : 'npm';
  const args = [
    ...(npm ? [npm] : []),
    'ci',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const output = [];
  const code = await run(command, args, output);
  clearInterval(ticker);
  show('');
  if (stopped) process.exit(code || 130);
  if (code !== 0) {
    console.error(output.join(''));
    console.error(
      'The packages could not be installed. Check the network and the messages above, then try again.',
    );
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
  console.log(`Packages installed in ${seconds()} s.`);
}

function pinnedNode() {
  const pinned = join(bin, process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(pinned)) return pinned;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  console.error(
    `Haat brings its own Node for Linux and macOS (x64 and arm64). For ${process.platform}-${process.arch} ` +
      `please install Node 24 or newer; this is ${process.version}.`,
  );
  process.exit(1);
}

/** Runs a program to its end. The child is told over a channel when this process dies, however it dies. */
function run(command, args, output) {
  return new Promise((resolve) => {
    const quiet = output !== 'inherit';
    const child = spawn(command, args, {
      cwd: root,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['inherit', 'inherit', 'inherit', 'ipc'],
      env: { ...frugal, ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`, HAAT_LAUNCHED: '1' },
    });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      process.on(signal, () => {
        stopped = true;
        // A terminal sends Ctrl-C to both; everything else reaches only this process and is passed on.
        if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
      });
    }
    // npm passes a signal to the shell between the two, and some shells die of it without a word to us.
    const parent = process.ppid;
    const watch = setInterval(() => {
      if (!process.env.npm_lifecycle_event || process.ppid === parent) return;
      stopped = true;
      clearInterval(watch);
      child.kill('SIGTERM');
    }, 200);
    if (quiet)
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (part) => output.push(String(part)));
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('exit', (code, signal) => {
      clearInterval(watch);
      resolve(code ?? 128 + constants.signals[signal]);
    });
  });
}
