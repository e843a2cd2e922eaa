import { readConfig } from '#kernel/config/config.ts';
import { loadDemo } from '#seed/load-demo.ts';
import type { Connections } from '#kernel/database/connect.ts';
import { start } from '#server/start.ts';

/** The whole market in a process of its own; in demo mode it fills itself first. Tells its own CPU time when asked. */
let connections: Connections | undefined;
const running = await start(readConfig(), {
  onStep: (step) => process.send?.({ step }),
  seed: async (opened) => {
    connections = opened.connections;
    if (opened.kernel.config.demo) await loadDemo(opened, (step) => process.send?.({ step }));
  },
});
const url = await running.app.listen({ port: 0, host: '127.0.0.1' });
process.on('message', (message) => {
  if (message === 'cpu') process.send?.({ cpu: process.cpuUsage() });
  if (message === 'close') void running.close().then(() => process.exit(0));
});
process.on('disconnect', () => void running.close().then(() => process.exit(0)));
process.send?.({ ready: { url, owner: connections?.owner } });
