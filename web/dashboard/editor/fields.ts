import type { ItemDraft } from '#contract/catalogue-admin.ts';

/** What every part of the editor's form is given. */
export type EditorFields = {
  item: ItemDraft;
  /** Refusals by field, as the API points at them: `title.en`, `attributes.watts`. */
  errors: Record<string, string>;
  /** What was typed into a form that was refused. */
  typed: Record<string, string[]> | undefined;
};

/** What a field shows: what was typed, else what is kept. */
export const shown = (
  typed: EditorFields['typed'],
  name: string,
  kept: string | number | null | undefined,
): string => (typed ? (typed[name]?.[0] ?? '') : String(kept ?? ''));
