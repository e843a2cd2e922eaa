import type { Language } from '#contract/common.ts';
import type { OptionKind } from '#contract/options.ts';
import { sayNumber } from './say.ts';

export type AnswerTexts = {
  required(kind: OptionKind): string;
  notAsked: string;
  onlyOne: string;
  text: string;
  tooLong(most: number): string;
  integer: string;
  number: string;
  atLeast(least: number): string;
  atMost(most: number): string;
  yesOrNo: string;
  day: string;
  notBefore(day: string): string;
  notAfter(day: string): string;
  notOffered: string;
  atLeastChoices(count: number): string;
  atMostChoices(count: number): string;
};

const full = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const calendars = {
  en: new Intl.DateTimeFormat('en-GB', full),
  bn: new Intl.DateTimeFormat('bn-BD', full),
};

/** `24 November 2026` of `YYYY-MM-DD`. */
export const sayDay = (day: string, language: Language): string =>
  calendars[language].format(new Date(`${day}T00:00:00Z`));

const said = (language: Language) => (value: number) =>
  sayNumber(value, language, { maximumFractionDigits: 6 });
const en = said('en');
const bn = said('bn');

/** Why an answer does not fit, and what would. */
export const answerTexts: Record<Language, AnswerTexts> = {
  en: {
    required: (kind) =>
      kind === 'boolean'
        ? 'Tick this to go on.'
        : ['select', 'radio', 'multi_select', 'checkbox'].includes(kind)
          ? 'Choose one to go on.'
          : 'Fill this in to go on.',
    notAsked: 'This is not asked of the product.',
    onlyOne: 'Give one answer.',
    text: 'Write a text.',
    tooLong: (most) => `Write at most ${en(most)} characters.`,
    integer: 'Write a whole number.',
    number: 'Write a number, such as 2.5.',
    atLeast: (least) => `Write ${en(least)} or more.`,
    atMost: (most) => `Write ${en(most)} or less.`,
    yesOrNo: 'Say yes or no.',
    day: 'Choose a day of the calendar.',
    notBefore: (day) => `Choose ${sayDay(day, 'en')} or later.`,
    notAfter: (day) => `Choose ${sayDay(day, 'en')} or earlier.`,
    notOffered: 'Choose one of those that are offered.',
    atLeastChoices: (count) => `Choose at least ${en(count)}.`,
    atMostChoices: (count) => `Choose at most ${en(count)}.`,
  },
  bn: {
    required: (kind) =>
      kind === 'boolean'
        ? 'এগোতে হলে এখানে টিক দিন।'
        : ['select', 'radio', 'multi_select', 'checkbox'].includes(kind)
          ? 'এগোতে হলে একটি বেছে নিন।'
          : 'এগোতে হলে এটি লিখুন।',
    notAsked: 'এই পণ্যের জন্য এটি জানতে চাওয়া হয় না।',
    onlyOne: 'একটিই উত্তর দিন।',
    text: 'কথায় লিখুন।',
    tooLong: (most) => `${bn(most)} অক্ষরের মধ্যে লিখুন।`,
    integer: 'একটি পূর্ণ সংখ্যা লিখুন।',
    number: 'একটি সংখ্যা লিখুন, যেমন ২.৫।',
    atLeast: (least) => `${bn(least)} বা তার বেশি লিখুন।`,
    atMost: (most) => `${bn(most)} বা তার কম লিখুন।`,
    yesOrNo: 'হ্যাঁ অথবা না বলুন।',
    day: 'ক্যালেন্ডার থেকে একটি দিন বেছে নিন।',
    notBefore: (day) => `${sayDay(day, 'bn')} বা তার পরের কোনো দিন বেছে নিন।`,
    notAfter: (day) => `${sayDay(day, 'bn')} বা তার আগের কোনো দিন বেছে নিন।`,
    notOffered: 'যা দেওয়া আছে তার থেকেই বেছে নিন।',
    atLeastChoices: (count) => `অন্তত ${bn(count)}টি বেছে নিন।`,
    atMostChoices: (count) => `${bn(count)}টির বেশি নেওয়া যায় না।`,
  },
};
