import { enableCompileCache } from 'node:module';
import { ConfigError } from '#kernel/config/config.ts';
import { MigrationError } from '#kernel/database/migrate.ts';
import { type Command, UsageError, UserError, exitCodes } from './commands/command.ts';

type Entry = { summary: string; load(): Promise<{ command: Command }> };

const commands: Record<string, Entry> = {
  migrate: { summary: 'bring the database up to date', load: () => import('./commands/migrate.ts') },
  seed: { summary: 'load the demo market', load: () => import('./commands/seed.ts') },
  import: { summary: 'take over the catalogue of another shop', load: () => import('./commands/import.ts') },
  user: { summary: 'make an account, or make one staff', load: () => import('./commands/user.ts') },
  alerts: { summary: 'tell who waits for what is back in stock', load: () => import('./commands/alerts.ts') },
  jobs: { summary: 'list jobs that failed, or try one again', load: () => import('./commands/jobs.ts') },
  search: { summary: 'make what the search knows anew', load: () => import('./commands/search.ts') },
  doctor: { summary: 'check settings and database', load: () => import('./commands/doctor.ts') },
};

// Commands are short: most of their time would go into reading the program.
enableCompileCache();
// The launcher's end of this channel closes when it dies, however it dies.
process.on('disconnect', () => process.exit(exitCodes.failed));
process.exit(await main(process.argv.slice(2)));

async function main([name = 'help', ...args]: string[]): Promise<number> {
  if (name === 'help' || name === '--help' || name === '-h') return help(console.log);
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!entry) {
    console.error(`There is no command “${name}”.\n`);
    help(console.error);
    return exitCodes.usage;
  }
  const { command } = await entry.load();
  if (args.includes('--help') || args.includes('-h')) return tellUsage(command, console.log);
  try {
    return await command.run(args);
  } catch (error) {
    return tellError(error, command);
  }
}

function tellError(error: unknown, command: Command): number {
  if (error instanceof UsageError) {
    console.error(`${error.message}\n`);
    tellUsage(command, console.error);
    return exitCodes.usage;
  }
  const plain = error instanceof UserError || error instanceof ConfigError || error instanceof MigrationError;
  console.error(plain ? error.message : (unreachable(error) ?? error));
  return exitCodes.failed;
}

/** What the network or the database says when it cannot be entered, in a line. */
function unreachable(error: unknown): string | undefined {
  const { code = '', message } = error as NodeJS.ErrnoException;
  const known = /^(?:ECONN|ENOTFOUND|EHOSTUNREACH|ETIMEDOUT|EAI_|28|3D000|08|57P)/.test(code);
  return known ? `The database cannot be reached: ${message || code}` : undefined;
}

function help(say: (line: string) => void): number {
  say('npm run haat -- <command>\n');
  for (const [name, { summary }] of Object.entries(commands)) say(`  ${name.padEnd(9)} ${summary}`);
  say('\nnpm run haat -- <command> --help  tells more.');
  return exitCodes.done;
}

function tellUsage({ usage, details = [] }: Command, say: (line: string) => void): number {
  for (const line of usage) say(`npm run haat -- ${line}`);
  if (details.length > 0) say('');
  for (const line of details) say(`  ${line}`);
  return exitCodes.done;
}
