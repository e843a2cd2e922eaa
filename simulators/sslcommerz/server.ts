import multipart from '@fastify/multipart';
import fastify from 'fastify';

import { createControl, type Control } from './control.ts';
import { passTime } from './pass-time.ts';
import { apiRoutes } from './routes/api-routes.ts';
import { controlRoutes } from './routes/control-routes.ts';
import { hostedRoutes } from './routes/hosted-routes.ts';
import { tolerateSpaces } from './routes/tolerate-spaces.ts';
import { createSimulator, type SimulatorOptions } from './simulator.ts';

export type RunningSimulator = { url: string; close(): Promise<void>; control: Control };

/**
 * Starts a stand-in of the SSLCommerz gateway and resolves once it listens. `close` drops open connections,
 * cancels IPNs that have not left and resolves when the port is free; with a `stateFile` a later start
 * goes on where this one stopped.
 */
export async function startSslcommerzSimulator(options: SimulatorOptions = {}): Promise<RunningSimulator> {
  const sim = createSimulator(options);
  const control = createControl(sim);
  const app = fastify({
    forceCloseConnections: true,
    clientErrorHandler(error, socket) {
      const rawPacket: unknown = 'rawPacket' in error ? error.rawPacket : undefined;
      tolerateSpaces(app, rawPacket, socket).catch(() => socket.destroy());
    },
  });

  await app.register(multipart, { attachFieldsToBody: 'keyValues' });
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  );
  app.addContentTypeParser('*', { parseAs: 'string' }, (_request, _body, done) => done(null, undefined));
  apiRoutes(app, sim);
  hostedRoutes(app, sim);
  await app.register(async (scope) => controlRoutes(scope, sim, control));

  const url = await app.listen({ host: options.host ?? '127.0.0.1', port: options.port ?? 0 });
  sim.publicUrl ||= url;
  const sweep = setInterval(() => passTime(sim), 1_000).unref();

  return {
    url,
    control,
    async close() {
      clearInterval(sweep);
      sim.closing.abort();
      await app.close();
      await control.idle();
    },
  };
}
