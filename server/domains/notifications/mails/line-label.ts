import type { Language } from '#contract/common.ts';
import { count } from '../format.ts';

type Line = {
  title: string;
  quantity: number;
  add_ons: readonly { name: string }[];
  options: readonly { name: string; text: string }[];
};

/** `Ceiling fan × 2`, `Fan fitting + Old fan taken down`, `Lunch box · Engraving: Mitu`. */
export function lineLabel(line: Line, language: Language): string {
  const extras = line.add_ons.map((extra) => ` + ${extra.name}`).join('');
  const answers = line.options.map(({ name, text }) => ` · ${name}: ${text}`).join('');
  return `${line.title}${line.quantity > 1 ? ` × ${count(line.quantity, language)}` : ''}${extras}${answers}`;
}
