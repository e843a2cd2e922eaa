import { existsSync } from 'node:fs';

/**
 * The browser that tests and screenshots use: CHROMIUM_PATH, else one of the system, else the one that the npm
 * package `@sparticuz/chromium` brings.
 */
export async function findChromium(): Promise<{ executablePath: string; args: string[] }> {
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-dev-shm-usage',
  ];
  const named = process.env.CHROMIUM_PATH;
  if (named) return { executablePath: named, args };
  const system = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
    existsSync(path),
  );
  if (system) return { executablePath: system, args };
  const { default: packed } = await import('@sparticuz/chromium');
  // Not with its own arguments: they suit a cloud function (one process, which dies with the first page that is
  // closed) and switch web security off, which would pass what no reader's browser passes.
  return { executablePath: await packed.executablePath(), args };
}
