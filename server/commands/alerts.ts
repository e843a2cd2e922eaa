import { sweepAlerts } from '#domains/lists/index.ts';
import { type Command, UsageError, exitCodes, readArgs } from './command.ts';
import { withKernel } from './open-database.ts';

export const command: Command = {
  usage: ['alerts'],
  details: [
    'Queues a mail for everybody who waits for an item that is in stock again, and forgets alerts that were never',
    'confirmed or are long over. A running server does the same by itself; a second run tells nobody twice.',
  ],
  async run(args) {
    if (readArgs(args, {}).positionals.length > 0) throw new UsageError('alerts takes no words');
    return withKernel(async ({ kernel }) => {
      const { told, forgotten } = await sweepAlerts(kernel);
      console.log(`Told ${told}, forgot ${forgotten}.`);
      return exitCodes.done;
    });
  },
};
