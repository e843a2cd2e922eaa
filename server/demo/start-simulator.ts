import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Config } from '#kernel/config/config.ts';
import { simulatorPortOffset } from '../check-ports.ts';

/** `url` is where this process calls it, `publicUrl` where customers' browsers find its pages. */
export type Simulator = { url: string; publicUrl: string; stop(): Promise<void> };

/**
 * Starts the gateway's stand-in as a program of its own, ten ports above the market, so that its addresses survive a
 * restart. It ends with this process, however that ends: it watches the channel between the two.
 */
export async function startSimulator(config: Config): Promise<Simulator> {
  const port = config.PORT === 0 ? 0 : config.PORT + simulatorPortOffset;
  const publicUrl = port === 0 ? '' : `http://localhost:${port}`;
  const program = join(import.meta.dirname, '../../simulators/sslcommerz/main.ts');
  const child = spawn(process.execPath, [program], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      PATH: process.env.PATH,
      PORT: String(port),
      PUBLIC_URL: publicUrl,
      STATE_FILE: join(config.HAAT_DATA_DIR, 'sslcommerz.jsonl'),
    },
  });
  const output: string[] = [];
  const url = await new Promise<string>((resolve, reject) => {
    child.stderr?.on('data', (part) => output.push(String(part)));
    child.stdout?.on('data', (part) => {
      output.push(String(part));
      const found = /at (http:\S+)/.exec(output.join(''));
      if (found?.[1]) resolve(found[1]);
    });
    child.on('error', reject);
    child.on('exit', () =>
      reject(new Error(`The gateway simulator did not start on port ${port}:\n${output.join('')}`)),
    );
  });
  child.channel?.unref();
  child.unref();
  return {
    url,
    publicUrl: publicUrl || url,
    stop: () =>
      new Promise((resolve) => {
        if (child.exitCode !== null || child.signalCode !== null) return resolve();
        child.ref();
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
        setTimeout(() => child.kill('SIGKILL'), 3_000).unref();
      }),
  };
}
