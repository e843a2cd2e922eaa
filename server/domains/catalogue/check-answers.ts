import { type Language, latinDigits } from '#contract/common.ts';
import type { OptionAnswer } from '#contract/options.ts';
import type { FieldError } from '#kernel/refusal/refusal.ts';
import { type Answers, type AskedOption, takesSeveral } from './asked-options.ts';
import { type AnswerTexts, answerTexts } from './answer-texts.ts';

export type Given = Readonly<Record<string, OptionAnswer>>;
type Context = { language: Language; /** `YYYY-MM-DD`, which days are counted from. */ today: string };
type Fault = { code: string; detail: string };

/** Characters of a text whose option says no number of its own. */
const longest = 500;
const largest = 1e12;

/**
 * Answers in the form in which they are kept: sorted by code, empty ones left out, texts trimmed, several choices in
 * the order in which they are offered; so that equal answers are equal JSON. Checking them again changes nothing.
 * Otherwise everything that is wrong with them, each at `/options/{code}`, in words.
 */
export function checkAnswers(
  asked: readonly AskedOption[],
  given: Given,
  context: Context,
): { answers: Answers } | { faults: FieldError[] } {
  const say = answerTexts[context.language];
  const faults: FieldError[] = [];
  const kept: [string, OptionAnswer][] = [];
  for (const code of Object.keys(given)) {
    if (!asked.some((option) => option.code === code)) {
      faults.push({ pointer: pointerTo(code), code: 'not_asked', detail: say.notAsked });
    }
  }
  for (const option of asked) {
    const value = Object.hasOwn(given, option.code) ? given[option.code] : undefined;
    const read = value === undefined ? null : readAnswer(option, value, context, say);
    const fault =
      read === null
        ? option.required && { code: 'required', detail: say.required(option.kind) }
        : faultIn(read);
    if (fault) faults.push({ pointer: pointerTo(option.code), ...fault });
    else if (read !== null) kept.push([option.code, read as OptionAnswer]);
  }
  if (faults.length > 0) return { faults };
  kept.sort(([a], [b]) => (a < b ? -1 : 1));
  return { answers: Object.fromEntries(kept) };
}

const pointerTo = (code: string) => `/options/${code.replaceAll('~', '~0').replaceAll('/', '~1')}`;

const faultIn = (read: OptionAnswer | Fault): Fault | false =>
  typeof read === 'object' && !Array.isArray(read) && read;

/** The answer as it is kept, null where it says nothing, or what is wrong with it. */
function readAnswer(
  option: AskedOption,
  value: OptionAnswer,
  { today }: Context,
  say: AnswerTexts,
): OptionAnswer | Fault | null {
  if (takesSeveral(option)) return readChoices(option, value, say);
  if (Array.isArray(value)) return { code: 'wrong_kind', detail: say.onlyOne };
  switch (option.kind) {
    case 'text':
      return readText(option, value, say);
    case 'integer':
    case 'number':
      return readNumber(option, value, say);
    case 'boolean':
      return readBoolean(value, say);
    case 'date':
      return readDay(option, value, today, say);
    default:
      return readChoice(option, value, say);
  }
}

function readText({ max_length: most }: AskedOption, value: unknown, say: AnswerTexts) {
  if (typeof value !== 'string') return { code: 'wrong_kind', detail: say.text };
  const text = value.replaceAll('\r\n', '\n').normalize('NFC').trim();
  if (text === '') return null;
  const limit = most ?? longest;
  return [...text].length > limit ? { code: 'too_long', detail: say.tooLong(limit) } : text;
}

function readNumber({ kind, min, max }: AskedOption, value: unknown, say: AnswerTexts) {
  const wrong = { code: 'wrong_kind', detail: kind === 'integer' ? say.integer : say.number };
  if (typeof value === 'boolean') return wrong;
  if (typeof value === 'string' && value.trim() === '') return null;
  const written = latinDigits(String(value)).trim();
  const isWritten = /^[+-]?\d{1,15}(\.\d{1,6})?$/.test(written);
  const number = typeof value === 'number' ? value : isWritten ? Number(written) : Number.NaN;
  if (!Number.isFinite(number) || Math.abs(number) > largest) return wrong;
  if (kind === 'integer' && !Number.isInteger(number)) return wrong;
  if (min !== null && number < min) return { code: 'too_small', detail: say.atLeast(min) };
  if (max !== null && number > max) return { code: 'too_large', detail: say.atMost(max) };
  // No minus before nothing, which JSON would lose.
  return number + 0;
}

/** Not ticked says nothing: that is how a form leaves a box. */
function readBoolean(value: unknown, say: AnswerTexts) {
  if (value === true || value === 'true' || value === 'on') return true;
  if (value === false || value === 'false' || value === '') return null;
  return { code: 'wrong_kind', detail: say.yesOrNo };
}

function readDay({ min, max }: AskedOption, value: unknown, today: string, say: AnswerTexts) {
  if (value === '') return null;
  const at =
    typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
      ? Date.parse(`${value}T00:00:00Z`)
      : Number.NaN;
  // A day that the calendar lacks is read as one after it.
  if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== value) {
    return { code: 'wrong_kind', detail: say.day };
  }
  const ahead = Math.round((at - Date.parse(`${today}T00:00:00Z`)) / 86_400_000);
  if (min !== null && ahead < min) return { code: 'too_small', detail: say.notBefore(dayAfter(today, min)) };
  if (max !== null && ahead > max) return { code: 'too_large', detail: say.notAfter(dayAfter(today, max)) };
  return value as string;
}

function readChoice({ choices }: AskedOption, value: unknown, say: AnswerTexts) {
  if (value === '') return null;
  return choices.some(({ code }) => code === value)
    ? (value as string)
    : { code: 'not_offered', detail: say.notOffered };
}

function readChoices({ choices, min, max }: AskedOption, value: OptionAnswer, say: AnswerTexts) {
  if (typeof value !== 'string' && !Array.isArray(value))
    return { code: 'wrong_kind', detail: say.notOffered };
  const wanted = new Set([value].flat().filter((code) => code !== ''));
  const taken = choices.filter(({ code }) => wanted.has(code)).map(({ code }) => code);
  if (taken.length < wanted.size) return { code: 'not_offered', detail: say.notOffered };
  if (taken.length === 0) return null;
  if (min !== null && taken.length < min) return { code: 'too_few', detail: say.atLeastChoices(min) };
  if (max !== null && taken.length > max) return { code: 'too_many', detail: say.atMostChoices(max) };
  return taken;
}

/** The day so many days after another, both `YYYY-MM-DD`. */
function dayAfter(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}
