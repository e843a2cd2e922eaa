import { createServer } from 'node:net';
import { type Config, type ConfigError, cannotStart } from '#kernel/config/config.ts';

/** The gateway's stand-in listens so far above the market, so that its addresses survive a restart. */
export const simulatorPortOffset = 10;

export const runsSimulator = (config: Config) => config.demo && !config.SSLCOMMERZ_STORE_ID;

/**
 * Tries the ports before anything slow begins. Throws a ConfigError that names the setting; another program may still
 * take one in between.
 */
export async function checkPorts(config: Config): Promise<void> {
  const { PORT: port, HOST: host } = config;
  if (port === 0) return;
  await tryPort(port, host).catch((error: unknown) => {
    throw listenError(error, config) ?? error;
  });
  if (!runsSimulator(config)) return;
  const simulators = port + simulatorPortOffset;
  const needs = `PORT: the demo's payment gateway listens ${simulatorPortOffset} above ${port}`;
  if (simulators > 65_535) throw cannotStart(`${needs}; set PORT to ${65_535 - simulatorPortOffset} at most`);
  await tryPort(simulators, '127.0.0.1').catch((error: unknown) => {
    if (codeOf(error) !== 'EADDRINUSE') throw error;
    throw cannotStart(
      `${needs}, and ${simulators} is taken by another program; set PORT so that both are free`,
    );
  });
}

/** What it means that the market's port could not be opened; undefined when no setting is at fault. */
export function listenError(
  error: unknown,
  { PORT: port, HOST: host }: Pick<Config, 'PORT' | 'HOST'>,
): ConfigError | undefined {
  switch (codeOf(error)) {
    case 'EADDRINUSE':
      return cannotStart(`PORT: ${port} is taken by another program; set PORT to a free one`);
    case 'EACCES':
      return cannotStart(`PORT: ${port} is open to root only; set PORT to one above 1023`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EINVAL':
      return cannotStart(
        `HOST: “${host}” is no address of this machine; 0.0.0.0 listens on all of them, 127.0.0.1 for this machine alone`,
      );
    default:
      return undefined;
  }
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code;

function tryPort(port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject).listen({ port, host, exclusive: true }, () => probe.close(() => resolve()));
  });
}
