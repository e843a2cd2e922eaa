import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { GatewayTotal } from './check-books.ts';

export type SimulatorProcess = {
  url: string;
  child: ChildProcess;
  /** Calls an operation under `/control`. */
  control<T>(method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, body?: unknown): Promise<T>;
  totals(): Promise<GatewayTotal[]>;
  stop(): Promise<void>;
};

/** Runs the gateway's stand-in as a program of its own, as the market finds it in a demo. */
export async function runSimulator(): Promise<SimulatorProcess> {
  const program = join(import.meta.dirname, '../../simulators/sslcommerz/main.ts');
  const child = spawn(process.execPath, [program], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    env: { PATH: process.env.PATH, PORT: '0' },
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', (part) => {
      const found = /at (http:\S+)/.exec(String(part));
      if (found?.[1]) resolve(found[1]);
    });
    child.once('exit', () => reject(new Error('the simulator did not start')));
  });
  const control = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const response = await fetch(`${url}/control${path}`, {
      method,
      ...(body !== undefined && {
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    });
    if (!response.ok)
      throw new Error(`${method} /control${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as T;
  };
  return {
    url,
    child,
    control,
    totals: () => control<GatewayTotal[]>('GET', '/transactions'),
    async stop() {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
      await ended;
    },
  };
}
