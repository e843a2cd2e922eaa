import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { type Server, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ConfigError } from '#kernel/config/config.ts';

/**
 * Makes sure that one server runs on a data folder. A listening socket is the claim: unlike a file with a process
 * number it ends with its owner, however that ends. Throws a ConfigError that names the one already running.
 */
export async function claimDataFolder(folder: string, port: number): Promise<{ release(): void }> {
  const name = `haat-claim-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`;
  // On Linux a name without a file, so that of two starters the system lets in one, and nothing is left behind.
  const file =
    process.platform === 'linux' ? undefined : join(tmpdir().length < 60 ? tmpdir() : '/tmp', `${name}.sock`);
  const path = file ?? `\0${name}`;
  for (let tries = 1; ; tries++) {
    const server = await listen(path, port).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' || tries === 20) throw error;
      return undefined;
    });
    if (server) return { release: () => void server.close() };
    const running = await ask(path);
    if (running) {
      throw new ConfigError(
        `Haat runs on this data folder already (port ${running}). Stop it first, or set HAAT_DATA_DIR and PORT ` +
          'to start another market beside it.',
      );
    }
    if (file) rmSync(file, { force: true });
    // Whoever else found the file of a killed server removes it now too, and not after one of us listens.
    await sleep(50);
  }
}

function listen(path: string, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.end(String(port)));
    server.once('error', reject).listen(path, () => resolve(server.unref()));
  });
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
