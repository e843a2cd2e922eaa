import type { Option } from '#contract/options.ts';
import { m } from '../i18n/paraglide/messages.js';
import type { Language } from '../i18n/language.ts';

const kinds: Record<Option['kind'], () => string> = {
  text: m.dashboard_kind_text,
  integer: m.dashboard_kind_integer,
  number: m.dashboard_kind_number,
  boolean: m.dashboard_kind_boolean,
  date: m.dashboard_kind_date,
  select: m.dashboard_kind_select,
  radio: m.dashboard_kind_radio,
  multi_select: m.dashboard_kind_multi_select,
  checkbox: m.dashboard_kind_checkbox,
};

/** What a kind of question is called at the desk. */
export const kindWord = (kind: Option['kind']): string => kinds[kind]();

/** A text in the language of the page, else in the other one. */
export const nameOf = (texts: Option['name'], language: Language): string =>
  texts[language] ?? texts.en ?? texts.bn ?? '';
