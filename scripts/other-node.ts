import { mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runStep } from './run-step.ts';

/**
 * Fetches another Node than the pinned one, such as the one that a platform without a pinned one has, into `folder`.
 * Answers the environment in which `node` is that one.
 */
export async function fetchNode(version: string, folder: string): Promise<{ PATH: string }> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{}');
  const name = `node-${process.platform}-${process.arch}@${version}`;
  const options = ['--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  if ((await runStep('npm', ['install', ...options, name])) !== 0)
    throw new Error(`${name} did not install.`);
  return { PATH: [join(folder, 'node_modules/.bin'), process.env.PATH].join(delimiter) };
}
