import type { AskedOption as Shown, OptionAnswer, OptionKind } from '#contract/options.ts';
import type { Language } from '#contract/common.ts';
import type { Texts } from '#kernel/database/texts.ts';

/** A question asked of a product when it is put into the basket; prices in minor units of `currency`, of one piece. */
export type AskedOption = {
  code: string;
  name: Texts;
  help: Texts | null;
  kind: OptionKind;
  required: boolean;
  currency: string;
  price: number;
  choices: readonly { code: string; name: Texts; price: number }[];
  min: number | null;
  max: number | null;
  max_length: number | null;
};

/** Answers by the code of what was asked, in the form in which they are kept. */
export type Answers = Readonly<Record<string, OptionAnswer>>;

const several: readonly OptionKind[] = ['multi_select', 'checkbox'];

/** True for kinds of which several choices can be taken. */
export const takesSeveral = ({ kind }: Pick<AskedOption, 'kind'>): boolean => several.includes(kind);

/**
 * What is asked of an item (an expression of its id), in the order of asking, as an array of AskedOption. With a
 * currency (an expression) only what is asked in it.
 */
export function askedOptionsJson(itemId: string, currency?: string): string {
  return `(
    select coalesce(jsonb_agg(jsonb_build_object(
      'code', ao.code, 'name', ao.name, 'help', ao.help, 'kind', ao.kind, 'required', ao.required,
      'currency', ao.currency, 'price', ao.price, 'choices', ao.choices, 'min', ao.min, 'max', ao.max,
      'max_length', ao.max_length) order by ao.position, ao.code), '[]')
    from haat.asked_options ao
    where ao.item_id = ${itemId}${currency ? ` and ao.currency = ${currency}` : ''})`;
}

/** A text in the language asked for, else in whatever there is. */
export const inLanguage = (texts: Texts, language: Language): string =>
  texts[language] ?? texts.en ?? texts.bn ?? '';

/** The question as the contract shows it. */
export function viewAsked(option: AskedOption, language: Language): Shown {
  const { currency, name, help, price, choices, ...rest } = option;
  const money = (amount: number) => ({ amount, currency });
  return {
    ...rest,
    name: inLanguage(name, language),
    help: help && inLanguage(help, language),
    price: money(price),
    choices: choices.map((choice) => ({
      code: choice.code,
      name: inLanguage(choice.name, language),
      price: money(choice.price),
    })),
  };
}
