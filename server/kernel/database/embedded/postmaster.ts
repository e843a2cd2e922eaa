import { existsSync, readFileSync, readdirSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** What stands in `postmaster.pid`: line 1 the process, line 8 its state. */
export function readPostmaster(folder: string): { pid: number; ready: boolean } | undefined {
  const file = join(folder, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n');
  const pid = Number(lines[0]);
  return Number.isInteger(pid) && pid > 0 ? { pid, ready: lines[7]?.trim() === 'ready' } : undefined;
}

/**
 * Clears what a crash left behind. Answers `running` when a server lives on this folder: it is to be adopted.
 * A pid file alone proves nothing, since its number may belong to another program by now.
 */
export async function recoverFolder(folder: string): Promise<'running' | 'clear'> {
  const noted = readPostmaster(folder);
  if (!noted) return 'clear';
  const inside = processesIn(folder, noted.pid);
  if (inside.includes(noted.pid)) return 'running';
  for (const orphan of inside) signal(orphan, 'SIGQUIT');
  for (let tries = 0; processesIn(folder, noted.pid).length > 0 && tries < 100; tries++) await sleep(50);
  rmSync(join(folder, 'postmaster.pid'), { force: true });
  return 'clear';
}

/**
 * Waits for a server found running on the folder. Answers false when it ends instead of becoming ready: one whose owner
 * was killed a moment ago still runs, and is about to shut down, so being ready counts only when it lasts.
 */
export async function becomesReady(folder: string): Promise<boolean> {
  let readyLooks = 0;
  for (let waited = 0; waited < 60_000; waited += 50) {
    const noted = readPostmaster(folder);
    if (!noted || !processesIn(folder, noted.pid).includes(noted.pid)) return false;
    readyLooks = noted.ready ? readyLooks + 1 : 0;
    if (readyLooks === 4) return true;
    await sleep(50);
  }
  throw new Error(`The PostgreSQL that runs on ${folder} was neither ready nor gone within a minute`);
}

/** Processes whose working folder is the data folder: the postmaster and its backends. */
function processesIn(folder: string, noted: number): number[] {
  if (process.platform !== 'linux') return isAlive(noted) ? [noted] : [];
  const real = realpathSync(folder);
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        return readlinkSync(`/proc/${name}/cwd`) === real && !isZombie(name);
      } catch {
        return false;
      }
    })
    .map(Number);
}

function isZombie(pid: string): boolean {
  return /^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
