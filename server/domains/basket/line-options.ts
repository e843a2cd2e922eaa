import type { Language } from '#contract/common.ts';
import { type ToldAnswer, checkAnswers, priceOfAnswers, tellAnswers } from '#domains/catalogue/index.ts';
import type { LineJson } from './queries.ts';

export type LineOptions = {
  answers: readonly ToldAnswer[];
  /** What they add to the price of one piece now. */
  priceMinor: number;
  /** False where something is asked by now that these answers do not answer. */
  fit: boolean;
};

type Context = { language: Language; now: Date; timeZone: string };

/** The answers of a line by what is asked today. */
export function optionsOf(line: Pick<LineJson, 'asked' | 'options'>, context: Context): LineOptions {
  const answers = tellAnswers(line.asked, line.options);
  const checked = checkAnswers(line.asked, line.options, { ...context, today: todayOf(context) });
  return { answers, priceMinor: priceOfAnswers(answers), fit: 'answers' in checked };
}

/** The calendar day of the market, `YYYY-MM-DD`. */
export function todayOf({ now, timeZone }: Pick<Context, 'now' | 'timeZone'>): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(now);
}
