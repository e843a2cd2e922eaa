import { rebuildSearch } from '#domains/search/index.ts';
import { type Command, UsageError, exitCodes, readArgs } from './command.ts';
import { withKernel } from './open-database.ts';

export const command: Command = {
  usage: ['search rebuild'],
  details: [
    'Writes what the search knows of every item from the catalogue again, and counts the filters anew. The market may stay open.',
  ],
  async run(args) {
    const { positionals } = readArgs(args, {});
    if (positionals.length !== 1 || positionals[0] !== 'rebuild') throw new UsageError('Say: search rebuild');
    return withKernel(async ({ kernel }) => {
      const { items, documents, facets } = await rebuildSearch(kernel, (done) => {
        if (done % 5000 === 0) console.error(`  ${done} items …`);
      });
      console.log(`Looked at ${items} items; ${documents} documents and ${facets} counts were wrong.`);
      return exitCodes.done;
    });
  },
};
