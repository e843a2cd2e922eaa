import { readFileSync } from 'node:fs';
import { join } from 'node:path';

let list: ReadonlySet<string> | undefined;

/**
 * Whether a password is among those tried first: on the list of common ones, made of one or two characters,
 * or one of the person's own words (name, e-mail address or the part before its @).
 */
export function isWeakPassword(password: string, ownWords: readonly string[] = []): boolean {
  const typed = password.normalize('NFKC').toLowerCase().trim();
  if (new Set(typed).size <= 2) return true;
  list ??= readList();
  return list.has(typed) || ownWords.flatMap(spellings).includes(typed);
}

function spellings(word: string): string[] {
  const lower = word.normalize('NFKC').toLowerCase().trim();
  return [lower, lower.replace(/\s+/g, ''), lower.replace(/@.*$/, '')];
}

function readList(): ReadonlySet<string> {
  const lines = readFileSync(join(import.meta.dirname, 'weak-passwords.txt'), 'utf8').split('\n');
  return new Set(lines.filter((line) => line !== '' && !line.startsWith('#')));
}
