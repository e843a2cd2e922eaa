import { createServer } from 'node:net';

/** A port that is free, as is the one of the gateway's stand-in ten above it. */
export async function freePort(): Promise<number> {
  for (let port = 3460; port < 3960; port += 20) {
    if ((await isFree(port)) && (await isFree(port + 10))) return port;
  }
  throw new Error('No free port between 3460 and 3960.');
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false)).listen(port, () => probe.close(() => resolve(true)));
  });
}
