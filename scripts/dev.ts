import { runStep } from './run-step.ts';

/** `npm run dev`: the market with the web from its sources. Files of the server restart it, files of the web reload hot. */
const args = ['--watch', '--watch-preserve-output', 'scripts/serve-dev.ts', ...process.argv.slice(2)];
process.exitCode = await runStep('node', args, { NODE_ENV: 'development' });
