import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';

export type Child<Ready> = {
  ready: Ready;
  /** CPU time the process has used so far, in microseconds. */
  cpu(): Promise<number>;
  ask<T>(message: object): Promise<T>;
  close(): Promise<void>;
};

/** Runs a program of this folder beside us and waits until it says that it is ready. */
export async function runChild<Ready>(
  name: string,
  env: Record<string, string> = {},
  options: { execArgv?: string[]; onStep?: (step: string) => void } = {},
): Promise<Child<Ready>> {
  const child = fork(join(import.meta.dirname, name), {
    env: { PATH: process.env.PATH, ...env },
    execArgv: options.execArgv ?? [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  child.on('message', (message: { step?: string }) => void (message.step && options.onStep?.(message.step)));
  const { ready } = await hear<{ ready: Ready }>(child, 'ready');
  return {
    ready,
    async cpu() {
      const answer = hear<{ cpu: NodeJS.CpuUsage }>(child, 'cpu');
      child.send('cpu');
      const { cpu } = await answer;
      return cpu.user + cpu.system;
    },
    async ask<T>(message: object) {
      const answer = hear<{ measured: T }>(child, 'measured');
      child.send(message);
      return (await answer).measured;
    },
    async close() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.send('close');
      setTimeout(() => child.connected && child.disconnect(), 100).unref();
      await ended;
    },
  };
}

/** The next message that has the wanted field. */
function hear<T>(child: ChildProcess, field: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const leave = (code: number | null) =>
      reject(new Error(`it ended with ${code} before it said "${field}"`));
    const listen = (message: object) => {
      if (!(field in message)) return;
      child.off('message', listen).off('exit', leave);
      resolve(message as T);
    };
    child.on('message', listen).once('exit', leave);
  });
}
