/**
 * What a cached page may know of its visitor before it has asked: two cookies that scripts can read and that say yes and
 * nothing else. `person`: somebody is signed in (set with the session). `running`: an order is under way.
 */
export type Mark = 'person' | 'running';

const cookieOf = (mark: Mark) => `haat_${mark}`;
const runningDays = 14;

/**
 * Runs before first paint: `person:` and `running:` in class names count from then on, so that what is filled later has
 * its place from the start. Constant, so that its hash may stand in a content security policy.
 */
export const marksScript =
  `for(let n of['person','running'])` +
  `if(document.cookie.includes('haat_'+n+'=1'))document.documentElement.dataset[n]='';`;

export function sentMark(request: Request, mark: Mark): boolean {
  return new RegExp(`(?:^|;\\s*)${cookieOf(mark)}=1`).test(request.headers.get('cookie') ?? '');
}

/** The `set-cookie` line that says whether an order is under way. */
export function markRunning(runs: boolean, secure: boolean): string {
  const age = runs ? runningDays * 86_400 : 0;
  const end = secure ? '; Secure' : '';
  return `${cookieOf('running')}=${runs ? 1 : ''}; Path=/; Max-Age=${age}; SameSite=Lax${end}`;
}
