import { runStep } from './run-step.ts';

/** Types, lint, format, unused code. The boundary test runs with the tests. All steps run, so one go shows all. */
const steps: [string, string[]][] = [
  ['react-router', ['typegen']],
  [
    'paraglide-js',
    ['compile', '--silent', '--project', 'web/i18n/project.inlang', '--outdir', 'web/i18n/paraglide'],
  ],
  ['tsc', ['--noEmit']],
  ['oxlint', ['--deny-warnings']],
  ['oxfmt', ['--check', '.']],
  ['knip', ['--no-progress']],
];

const failed: string[] = [];
for (const [command, args] of steps) {
  console.log(`\n$ ${command} ${args.join(' ')}`);
  if ((await runStep(command, args)) !== 0) failed.push(command);
}
console.log(failed.length === 0 ? '\nAll checks passed.' : `\nFailed: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
