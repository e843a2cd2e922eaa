import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWeb } from './build-web.ts';
import { fetchNode } from './other-node.ts';
import { runStep } from './run-step.ts';

/**
 * `npm test`: rules, database, API and simulators with Vitest, then the main flows in Chromium. `--deep` adds what
 * takes long. Anything after is a filter for Vitest. Ends with one line that counts everything.
 */
const deep = process.argv.includes('--deep');
const filters = process.argv.slice(2).filter((argument) => argument !== '--deep');
const results = mkdtempSync(join(tmpdir(), 'haat-results-'));
const counts = { passed: 0, failed: 0, skipped: 0 };
let broken = false;

await buildWeb();
const env = { HAAT_DEEP: deep ? '1' : '' };
await vitest('vitest.json', env);

if (filters.length === 0 && existsSync(join(import.meta.dirname, '../playwright.config.ts'))) {
  const playwrightFile = join(results, 'playwright.json');
  const code = await runStep('playwright', ['test', '--reporter=list,json'], {
    ...env,
    PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightFile,
  });
  if (code !== 0) broken = true;
  addPlaywright(playwrightFile);
}
if (deep && filters.length === 0) {
  console.log('\nOnce more on the oldest Node that Haat runs on where it does not bring its own.');
  await vitest('node-24.json', { ...(await fetchNode('24', join(results, 'node-24'))), HAAT_DEEP: '' });
}
rmSync(results, { recursive: true, force: true });
if (broken && counts.failed === 0) counts.failed = 1;
console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exit(broken ? 1 : 0);

async function vitest(report: string, environment: Record<string, string>): Promise<void> {
  const file = join(results, report);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  if ((await runStep('vitest', ['run', ...reporters, ...filters], environment)) !== 0) broken = true;
  addVitest(file);
}

function addVitest(file: string): void {
  if (!existsSync(file)) return;
  const report = JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>;
  counts.passed += report.numPassedTests ?? 0;
  counts.failed +=
    (report.numFailedTests ?? 0) + (report.numFailedTests ? 0 : (report.numFailedTestSuites ?? 0));
  counts.skipped += (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0);
}

function addPlaywright(file: string): void {
  if (!existsSync(file)) return;
  const { stats } = JSON.parse(readFileSync(file, 'utf8')) as { stats: Record<string, number> };
  counts.passed += (stats.expected ?? 0) + (stats.flaky ?? 0);
  counts.failed += stats.unexpected ?? 0;
  counts.skipped += stats.skipped ?? 0;
}
