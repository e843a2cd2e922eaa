import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { UserError } from './command.ts';

/**
 * A password from standard input: its first line, or typed unseen at a terminal. Throws a UserError without
 * one.
 */
export async function readPassword(): Promise<string> {
  const terminal = process.stdin.isTTY;
  if (terminal) process.stderr.write('Password: ');
  const unseen = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: unseen, terminal });
  let password: string | undefined;
  for await (const line of lines) {
    password = line;
    break;
  }
  lines.close();
  if (terminal) process.stderr.write('\n');
  if (!password) throw new UserError('No password came in on standard input.');
  return password;
}
