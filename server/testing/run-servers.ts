import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Server = {
  url: string;
  child: ChildProcess;
  /** SIGKILL, as a power cut would. */
  kill(): Promise<void>;
  stop(): Promise<void>;
};

export type ServerWish = {
  databaseUrl: string;
  gatewayUrl: string;
  port?: number;
  env?: Record<string, string>;
};

/** Starts the real server in production mode as a process of its own, as an operator would, on a test's database. */
export async function runServer(wish: ServerWish): Promise<Server> {
  const port = wish.port ?? (await freePort());
  const folder = mkdtempSync(join(tmpdir(), 'haat-server-'));
  const child = spawn(process.execPath, [join(import.meta.dirname, '../main.ts')], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      PATH: process.env.PATH,
      HAAT_MODE: 'production',
      HAAT_SECRET: 'a secret of the tests, long enough for it',
      HAAT_ORIGIN: `http://localhost:${port}`,
      HAAT_DATA_DIR: folder,
      HOST: '127.0.0.1',
      PORT: String(port),
      DATABASE_URL: wish.databaseUrl,
      SMTP_URL: 'smtp://127.0.0.1:9',
      SSLCOMMERZ_API_URL: wish.gatewayUrl,
      SSLCOMMERZ_STORE_ID: 'haatsim001',
      SSLCOMMERZ_STORE_PASSWORD: 'sim_pass_9',
      LOG_LEVEL: 'error',
      ...wish.env,
    },
  });
  const output: string[] = [];
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    child.stderr?.on('data', (part) => output.push(String(part)));
    child.stdout?.on('data', (part) => {
      output.push(String(part));
      if (output.join('').includes('Haat is open')) resolve();
    });
    child.once('exit', () => reject(new Error(`the server did not start:\n${output.join('')}`)));
  });
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: `http://127.0.0.1:${port}`, child, kill: () => end('SIGKILL'), stop: () => end('SIGTERM') };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
