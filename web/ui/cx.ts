/** Joins class names, leaving out what is false. Later classes do not override earlier ones. */
export const cx = (...names: (string | false | null | undefined)[]): string =>
  names.filter(Boolean).join(' ');
