import { type ChildProcess, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';

/** The launcher in a checkout of its own, with a server in it that only says who it is. */
const root = mkdtempSync(join(tmpdir(), 'haat launch-'));
const pidFile = join(root, 'pid');

beforeAll(() => {
  mkdirSync(join(root, 'scripts'));
  mkdirSync(join(root, 'node_modules', '.bin'), { recursive: true });
  cpSync(join(import.meta.dirname, 'launch.mjs'), join(root, 'scripts', 'launch.mjs'));
  symlinkSync(process.execPath, join(root, 'node_modules', '.bin', 'node'));
  writeFileSync(join(root, 'package-lock.json'), '{}');
  const installed = createHash('sha256').update('{}').digest('hex');
  writeFileSync(join(root, 'node_modules', '.haat-installed'), installed);
  writeFileSync(
    join(root, 'scripts', 'start.ts'),
    `import { writeFileSync } from 'node:fs';
     if (process.env.WANTED_EXIT) process.exit(Number(process.env.WANTED_EXIT));
     process.on('SIGTERM', () => process.exit(0));
     process.on('disconnect', () => process.exit(0));
     setInterval(() => {}, 1000);
     writeFileSync(${JSON.stringify(pidFile)}, String(process.pid));`,
  );
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** As npm does it: a shell between npm and the launcher that dies of a signal and passes nothing on. */
async function launch(command: string): Promise<{ shell: ChildProcess; server: number }> {
  rmSync(pidFile, { force: true });
  const shell = spawn('/bin/sh', ['-c', command], {
    cwd: root,
    stdio: 'ignore',
    env: { ...process.env, npm_lifecycle_event: 'start' },
  });
  for (let tries = 0; !existsSync(pidFile) && tries < 200; tries++) await sleep(50);
  await sleep(100);
  return { shell, server: Number(readFileSync(pidFile, 'utf8')) };
}

async function isGone(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 60; tries++) {
    try {
      process.kill(pid, 0);
    } catch {
      return true;
    }
    await sleep(50);
  }
  process.kill(pid, 'SIGKILL');
  return false;
}

it.each(['SIGTERM', 'SIGKILL'] as const)(
  'ends when the shell that npm put before it dies of %s',
  async (signal) => {
    const { shell, server } = await launch('node scripts/launch.mjs start; true');
    shell.kill(signal);
    expect(await isGone(server)).toBe(true);
  },
);

it.each(['SIGTERM', 'SIGKILL'] as const)('ends its server when it gets %s itself', async (signal) => {
  const { shell, server } = await launch('exec node scripts/launch.mjs start');
  shell.kill(signal);
  expect(await isGone(server)).toBe(true);
});

it('ends with the code of what it ran, and with that of the signal that killed it', async () => {
  const codeOf = (child: ChildProcess) => new Promise((resolve) => child.once('exit', resolve));
  const env = { ...process.env, WANTED_EXIT: '7' };
  expect(await codeOf(spawn('node', ['scripts/launch.mjs', 'start'], { cwd: root, env }))).toBe(7);
  const { shell, server } = await launch('exec node scripts/launch.mjs start');
  const code = codeOf(shell);
  process.kill(server, 'SIGKILL');
  expect(await code).toBe(137);
});

it('never empties the packages of another checkout through a link', async () => {
  const link = mkdtempSync(join(tmpdir(), 'haat-link-'));
  cpSync(join(root, 'scripts'), join(link, 'scripts'), { recursive: true });
  writeFileSync(join(link, 'package-lock.json'), '{"another": true}');
  symlinkSync(join(root, 'node_modules'), join(link, 'node_modules'));
  const env = { ...process.env, WANTED_EXIT: '0' };
  const child = spawn('node', ['scripts/launch.mjs', 'start'], { cwd: link, env });
  expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(0);
  expect(existsSync(join(root, 'node_modules', '.bin', 'node'))).toBe(true);
  rmSync(link, { recursive: true });
});
