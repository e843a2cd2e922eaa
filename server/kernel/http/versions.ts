import { type Refusal, refuse } from '../refusal/refusal.ts';

/** The strong tag of a version. It names the state of the row, whatever else the answer shows beside it. */
export const tagOf = (version: number): string => `"${version}"`;

/** The tag of what a versioned operation answers. Throws when the answer has no version: the contract promised one. */
export function tagOfAnswer(key: string, answer: unknown): string {
  const { version } = (answer ?? {}) as { version?: unknown };
  if (typeof version !== 'number') throw new Error(`${key} is versioned and answers without a version`);
  return tagOf(version);
}

/**
 * The version that an If-Match is about, as RFC 9110 compares: a weak tag, or one that we never gave, matches nothing.
 * One tag only, and no `*`: it would change what nobody has looked at.
 */
export function seenVersion(
  header: string | undefined,
): number | Refusal<'precondition_required' | 'precondition_failed'> {
  const tag = header?.trim() ?? '';
  if (tag === '' || tag === '*' || /",/.test(tag)) {
    return refuse(
      'precondition_required',
      'It needs the ETag of the thing as you saw it, and that one alone.',
    );
  }
  const version = /^"(0|[1-9]\d{0,8})"$/.exec(tag)?.[1];
  return version === undefined ? refuse('precondition_failed') : Number(version);
}
