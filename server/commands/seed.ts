import { createAccounts } from '#domains/accounts/index.ts';
import { openGateway } from '#domains/payments/index.ts';
import { migrateJobs } from '#kernel/jobs/start-jobs.ts';
import { loadDemo } from '#seed/load-demo.ts';
import { startSimulator } from '../demo/start-simulator.ts';
import { type Command, UserError, exitCodes, readArgs } from './command.ts';
import { readSettings, withKernel } from './open-database.ts';

export const command: Command = {
  usage: ['seed'],
  details: ['Fills an empty marketplace with the demo market of Dhaka. Once it is there, nothing changes.'],
  async run(args) {
    readArgs(args, {});
    if (readSettings().production) {
      throw new UserError(
        'The demo market has sign-ins that everybody knows; it is for HAAT_MODE=demo only.',
      );
    }
    return withKernel(async ({ kernel, connections }) => {
      await migrateJobs(kernel, connections.owner);
      // On a free port: a running server has a stand-in of its own on the usual one.
      const simulator = await startSimulator({ ...kernel.config, PORT: 0 });
      try {
        // The demo's past is never lived through at a real gateway, whatever the settings name.
        const config = { ...kernel.config, SSLCOMMERZ_API_URL: simulator.url };
        const gateway = openGateway({
          ...kernel,
          config: { ...config, SSLCOMMERZ_STORE_ID: undefined, SSLCOMMERZ_STORE_PASSWORD: undefined },
        });
        let steps = 0;
        await loadDemo({ kernel, accounts: createAccounts(kernel), connections, gateway }, (step) => {
          steps++;
          console.error(`  ${step} …`);
        });
        console.log(steps > 0 ? 'The demo market is there.' : 'The demo market was there already.');
      } finally {
        await simulator.stop();
      }
      return exitCodes.done;
    });
  },
};
