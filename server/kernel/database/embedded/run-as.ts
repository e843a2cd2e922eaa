import { execFileSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname } from 'node:path';

/** The account PostgreSQL runs as. It refuses to run as root and wants an account with a passwd entry. */
export type Account = { uid: number; gid: number; name: string; switched: boolean };

export function chooseAccount(): Account {
  const self = userInfo();
  if (self.uid !== 0) return { uid: self.uid, gid: self.gid, name: self.username, switched: false };
  for (const name of ['haat', 'postgres', 'nobody']) {
    const uid = idOf(name, '-u');
    const gid = idOf(name, '-g');
    if (uid && gid) return { uid, gid, name, switched: true };
  }
  throw new Error(
    'PostgreSQL does not run as root, and no account haat, postgres or nobody exists. Make one: useradd haat',
  );
}

/** May `account` pass through every folder above `path`? */
export function canReach(account: Account, path: string): boolean {
  if (!account.switched) return true;
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const { mode, uid, gid } = statSync(folder);
    const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}

/** May `account` run the file? Every folder above it must be passable too. */
export function canExecute(account: Account, file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
  } catch {
    return false;
  }
  return !account.switched || (canReach(account, file) && (statSync(file).mode & 0o001) !== 0);
}

function idOf(name: string, which: '-u' | '-g'): number | undefined {
  try {
    return Number(execFileSync('id', [which, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch {
    return undefined;
  }
}
