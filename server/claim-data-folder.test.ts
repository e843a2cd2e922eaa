import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ConfigError } from '#kernel/config/config.ts';
import { claimDataFolder } from './claim-data-folder.ts';

const someFolder = () => `/nowhere/${randomUUID()}`;

it('lets one server onto a data folder and tells the next where the first is', async () => {
  const folder = someFolder();
  const claim = await claimDataFolder(folder, 3456);
  const refused = claimDataFolder(folder, 3457);
  await expect(refused).rejects.toBeInstanceOf(ConfigError);
  await expect(refused).rejects.toThrow('port 3456');
  const beside = await claimDataFolder(someFolder(), 3457);
  beside.release();
  claim.release();
  const next = await claimDataFolder(folder, 3458);
  await expect(claimDataFolder(folder, 3459)).rejects.toThrow('port 3458');
  next.release();
});

it('is free again when the server that held it was killed', async () => {
  const folder = someFolder();
  const program = `
    const { claimDataFolder } = await import(${JSON.stringify(join(import.meta.dirname, 'claim-data-folder.ts'))});
    await claimDataFolder(${JSON.stringify(folder)}, 3456);
    console.log('claimed');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await new Promise((resolve) => child.stdout.once('data', resolve));
  await expect(claimDataFolder(folder, 3457)).rejects.toThrow('port 3456');
  child.kill('SIGKILL');
  await ended;
  const claim = await claimDataFolder(folder, 3457);
  claim.release();
});

it('lets in one of twenty who start at once, also after one that was killed', async () => {
  for (const folder of Array.from({ length: 5 }, someFolder)) {
    const starts = Array.from({ length: 20 }, (_, n) => claimDataFolder(folder, 4000 + n));
    const claims = (await Promise.allSettled(starts)).filter((one) => one.status === 'fulfilled');
    expect(claims).toHaveLength(1);
    for (const claim of claims) claim.value.release();
  }
});
