import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { type Server, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigError } from '#kernel/config/config.ts';

/**
 * Makes sure that one server runs on a data folder. A listening socket is the claim: unlike a file with a process
 * number it ends with its owner, however that ends. Throws a ConfigError that names the one already running.
 */
export async function claimDataFolder(folder: string, port: number): Promise<{ release(): void }> {
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 16);
  const path = join(tmpdir().length < 60 ? tmpdir() : '/tmp', `haat-claim-${name}.sock`);
  const running = await ask(path);
  if (running) {
    throw new ConfigError(
      `Haat runs on this data folder already (port ${running}). Stop it first, or set HAAT_DATA_DIR and PORT ` +
        'to start another market beside it.',
    );
  }
  rmSync(path, { force: true });
  const server: Server = createServer((socket) => socket.end(String(port)));
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(path, resolve));
  server.unref();
  return { release: () => void server.close() };
}

function ask(path: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(path);
    socket.on('data', (part) => (answer += String(part)));
    socket.on('end', () => resolve(answer));
    socket.on('error', () => resolve(undefined));
  });
}
