import type { Texts } from './form-texts.ts';

export type Choice = { code: string; name: Texts };

/** Choices as lines, `code | English | Bangla`, as people edit them. */
export function writeChoices(choices: readonly { code: string; name: Texts }[]): string {
  return choices.map(({ code, name }) => [code, name.en ?? '', name.bn ?? ''].join(' | ').trim()).join('\n');
}

/**
 * Reads what `writeChoices` writes. A line without a bar is a name alone, whose code is made of it; empty lines count
 * for nothing.
 */
export function readChoices(lines: string): Choice[] {
  return lines
    .split('\n')
    .map((line) => line.split('|').map((part) => part.trim()))
    .filter((parts) => parts.some((part) => part !== ''))
    .map(([first = '', en, bn]) =>
      en === undefined
        ? { code: codeOf(first), name: { en: first } }
        : { code: first, name: { ...(en && { en }), ...(bn && { bn }) } },
    );
}

const codeOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .slice(0, 40)
    .replace(/^_+|_+$/g, '');
