import type { Language } from '#contract/common.ts';
import type { AnsweredOption, OptionAnswer, OptionKind } from '#contract/options.ts';
import type { Texts } from '#kernel/database/texts.ts';
import { sayDay } from './answer-texts.ts';
import { type Answers, type AskedOption, inLanguage } from './asked-options.ts';
import { sayBoolean } from './attribute-value.ts';
import { sayNumber } from './say.ts';

/** An answer as an order keeps it: in all languages, with its price of one piece in minor units. */
export type ToldAnswer = {
  code: string;
  name: Texts;
  kind: OptionKind;
  value: OptionAnswer;
  text: Texts;
  price: number;
};

/** Checked answers in words and with their prices, in the order of asking. What is not asked is left out. */
export function tellAnswers(asked: readonly AskedOption[], answers: Answers): ToldAnswer[] {
  return asked.flatMap((option) => {
    // A code may be called as something every object has.
    const value = Object.hasOwn(answers, option.code) ? answers[option.code] : undefined;
    if (value === undefined) return [];
    const { code, name, kind } = option;
    const text = { en: sayAnswer(option, value, 'en'), bn: sayAnswer(option, value, 'bn') };
    return [{ code, name, kind, value, text, price: priceOf(option, value) }];
  });
}

/** What told answers add to the price of one piece. */
export const priceOfAnswers = (told: readonly ToldAnswer[]): number =>
  told.reduce((sum, { price }) => sum + price, 0);

/** A told answer as the contract shows it. */
export function viewAnswer(told: ToldAnswer, currency: string, language: Language): AnsweredOption {
  const { code, name, value, text, price } = told;
  return {
    code,
    name: inLanguage(name, language),
    value,
    text: inLanguage(text, language),
    price: { amount: price, currency },
  };
}

const chosen = ({ choices }: AskedOption, value: OptionAnswer) =>
  choices.filter(({ code }) => [value].flat().includes(code));

function priceOf(option: AskedOption, value: OptionAnswer): number {
  return chosen(option, value).reduce((sum, choice) => sum + choice.price, option.price);
}

function sayAnswer(option: AskedOption, value: OptionAnswer, language: Language): string {
  if (option.choices.length > 0) {
    return chosen(option, value)
      .map(({ name }) => inLanguage(name, language))
      .join(', ');
  }
  if (typeof value === 'boolean') return sayBoolean(value, language);
  if (typeof value === 'number') return sayNumber(value, language, { maximumFractionDigits: 6 });
  return option.kind === 'date' ? sayDay(String(value), language) : String(value);
}
