import { migrateDatabase } from '#kernel/database/connect.ts';
import { migrateJobs } from '#kernel/jobs/start-jobs.ts';
import { createLog } from '#kernel/log/log.ts';
import { type Command, exitCodes, readArgs } from './command.ts';
import { withConnections } from './open-database.ts';

export const command: Command = {
  usage: ['migrate'],
  details: [
    'Runs what is missing, each file in a transaction of its own. A server does the same when it starts.',
  ],
  async run(args) {
    readArgs(args, {});
    return withConnections(async (connections, config) => {
      const ran = await migrateDatabase(connections, config);
      await migrateJobs({ log: createLog(config.LOG_LEVEL) }, connections.owner);
      for (const name of ran) console.log(`  ${name}`);
      console.log(ran.length === 0 ? 'The database is up to date.' : `Ran ${ran.length} migrations.`);
      return exitCodes.done;
    });
  },
};
