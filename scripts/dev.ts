import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';

/**
 * `npm run dev`: the market with the web from its sources. Files of the server restart it, files of the web reload hot.
 * Not by `node --watch`: that follows the temporary files of Vite's configuration too, and restarts for ever.
 */
const root = join(import.meta.dirname, '..');
const rooms = ['server', 'contract', 'client', 'database', 'simulators', '.env'];
let leaving = false;
let child: ChildProcess;
let pending: NodeJS.Timeout | undefined;

for (const room of rooms) {
  if (existsSync(join(root, room)))
    watch(join(root, room), { recursive: true }, (_, name) => noteChange(room, name));
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, leave);
// The launcher's end of this channel closes when it dies, however it dies.
process.once('disconnect', leave);
run();

function run(): void {
  child = spawn(process.execPath, ['scripts/serve-dev.ts', ...process.argv.slice(2)], {
    cwd: root,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, NODE_ENV: 'development' },
  });
  child.once('exit', (code) => {
    if (leaving) process.exit(code ?? 0);
    // With a mistake in a file or a setting: the next change tries again.
    if (!pending && code !== 0) console.log('\n  Stopped; the next change of a file starts it again.\n');
  });
}

function noteChange(room: string, name: string | null): void {
  if (leaving || name?.endsWith('.test.ts')) return;
  clearTimeout(pending);
  pending = setTimeout(() => {
    console.log(`\n  ${join(room, name ?? '')} has changed, starting again …`);
    const again = () => {
      pending = undefined;
      if (!leaving) run();
    };
    if (child.exitCode !== null || child.signalCode !== null) return again();
    child.once('exit', again);
    child.kill('SIGTERM');
  }, 200);
}

function leave(): void {
  if (leaving) return;
  leaving = true;
  clearTimeout(pending);
  if (child.exitCode !== null || child.signalCode !== null) process.exit(0);
  child.kill('SIGTERM');
}
