import { resolve } from 'node:path';
import { runImport, tellReport, wentWell } from '#domains/imports/index.ts';
import { isRefusal } from '#kernel/refusal/refusal.ts';
import { type Command, UsageError, UserError, exitCodes, needed, readArgs } from './command.ts';
import { withKernel } from './open-database.ts';
import { progressBar } from './progress-bar.ts';

export const command: Command = {
  usage: [
    'import oscar <folder or file>... --seller <slug> [--create-seller "Name"] [--currency BDT] [--dry-run]',
  ],
  details: [
    "Reads Django Oscar's catalogue CSVs, fixtures (JSON and XML) and pictures named by UPC.",
    '--seller         whose listings they become',
    '--create-seller  opens the seller under this name if there is none',
    '--area           where a new seller sits (slug); without it the first area of the market',
    "--currency       of the prices as they are written; without it the market's",
    '--dry-run        reads and compares all, writes nothing',
    'Ends with 3 when something could not be imported; all else was.',
  ],
  async run(args) {
    const { values, positionals } = readArgs(args, {
      seller: { type: 'string' },
      'create-seller': { type: 'string' },
      area: { type: 'string' },
      currency: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
    });
    const [source, ...paths] = positionals;
    if (source !== 'oscar') throw new UsageError('Say what to import from: import oscar');
    if (paths.length === 0) throw new UsageError('Name a folder or file to import');
    const slug = needed(values.seller, 'seller');
    if (!/^[a-z0-9-]+$/.test(slug)) throw new UsageError('--seller is a slug such as boi-ghar');
    const name = values['create-seller'];
    // npm runs scripts in the project; paths are meant from where it was called.
    const from = process.env.INIT_CWD ?? process.cwd();
    return withKernel(async ({ kernel }) => {
      const bar = progressBar();
      const report = await runImport(kernel, {
        paths: paths.map((path) => resolve(from, path)),
        seller: {
          slug,
          ...(name !== undefined && { createName: needed(name, 'create-seller') }),
          ...(values.area !== undefined && { area: values.area }),
        },
        ...(values.currency !== undefined && { currency: values.currency }),
        dryRun: values['dry-run'],
        onProgress: bar.show,
      }).finally(bar.end);
      if (isRefusal(report)) throw new UserError(report.detail ?? report.code);
      for (const line of tellReport(report)) console.log(line);
      return wentWell(report) ? exitCodes.done : exitCodes.incomplete;
    });
  },
};
