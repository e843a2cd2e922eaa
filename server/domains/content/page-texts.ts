import type { Texts } from '#kernel/database/texts.ts';

/** A text as somebody writes it: what is not named stays, null or nothing takes a language away. */
export type TextPatch = { en?: string | null | undefined; bn?: string | null | undefined };

/** The text after a patch (JSON Merge Patch); null where no language is left. `clean` is applied to what is written. */
export function patchTexts(
  before: Texts | null,
  patch: TextPatch | null | undefined,
  clean: (text: string) => string = (text) => text,
): Texts | null {
  if (patch === undefined) return before;
  if (patch === null) return null;
  const after: Texts = { ...before };
  for (const language of ['en', 'bn'] as const) {
    const given = patch[language];
    if (given === undefined) continue;
    const text = given === null ? '' : clean(given);
    if (text === '') delete after[language];
    else after[language] = text;
  }
  return Object.keys(after).length > 0 ? after : null;
}
