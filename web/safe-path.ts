const nowhere = 'http://nowhere.invalid';

/** A path of this site that a form or link asked to come back to; `fallback` for one that would leave it. */
export function safePath(path: unknown, fallback: string): string {
  if (typeof path !== 'string' || !path.startsWith('/') || !URL.canParse(path, nowhere)) return fallback;
  const { origin, pathname, search, hash } = new URL(path, nowhere);
  return origin === nowhere ? `${pathname}${search}${hash}` : fallback;
}
