import type { FieldError } from '#kernel/refusal/refusal.ts';
import type { OptionRow } from './queries-options.ts';

const choiceKinds = ['select', 'radio', 'multi_select', 'checkbox'];
const severalKinds = ['multi_select', 'checkbox'];
const boundKinds = ['integer', 'number', 'date', ...severalKinds];

/** What is wrong with a question, each at its field; nothing when it can be asked and answered. */
export function faultsOfOption(option: Omit<OptionRow, 'id'>): FieldError[] {
  const { kind, name, choices, min, max, max_length: longest } = option;
  const faults: FieldError[] = [];
  const say = (pointer: string, code: string, detail: string) => void faults.push({ pointer, code, detail });
  const choosing = choiceKinds.includes(kind);
  if (!name.en && !name.bn) say('/name', 'required', 'Say it in one language at least.');
  if (choosing && choices.length === 0) say('/choices', 'required', 'Give something to choose from.');
  if (!choosing && choices.length > 0)
    say('/choices', 'not_offered', 'Nothing is chosen in this kind of question.');
  for (const [index, { code }] of choices.entries()) {
    if (choices.findIndex((one) => one.code === code) < index) {
      say(`/choices/${index}/code`, 'taken', 'Another choice has this code.');
    }
  }
  if (longest !== null && kind !== 'text') say('/max_length', 'wrong_kind', 'Only a text has a length.');
  const bounded = [
    ['/min', min],
    ['/max', max],
  ] as const;
  for (const [pointer, bound] of bounded) {
    if (bound === null) continue;
    if (!boundKinds.includes(kind)) say(pointer, 'wrong_kind', 'This kind of question has no bounds.');
    else if (kind !== 'number' && !Number.isInteger(bound))
      say(pointer, 'wrong_kind', 'Give a whole number.');
  }
  if (min !== null && max !== null && min > max) say('/max', 'too_small', 'Give no less than the least.');
  if (severalKinds.includes(kind)) {
    if (min !== null && (min < 0 || min > choices.length))
      say('/min', 'too_large', 'Ask for no more than there is to choose from.');
    if (max !== null && max < 1) say('/max', 'too_small', 'Let one be chosen at least.');
  }
  return faults;
}
