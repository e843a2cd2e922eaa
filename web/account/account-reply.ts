import type { Problem } from '#contract/problems.ts';
import { data } from 'react-router';
import { problemText } from '../checkout/problem-text.ts';
import { m } from '../i18n/paraglide/messages.js';

export type AccountReply = {
  /** By field. */
  errors: Record<string, string>;
  /** What no field is to blame for. */
  error: string | null;
  /** As typed, without passwords. */
  values: Record<string, string>;
};

const texts: Record<string, () => string> = {
  name: m.account_name_needed,
  email: m.account_email_wrong,
  phone: m.account_phone_wrong,
  password: m.account_password_short,
};
/** Refusals that belong to a field, although the API names none. */
const atField: Record<string, string> = { email_taken: 'email', password_weak: 'password' };

/** A refused form of the account: each field's own words, the rest above. Nothing typed is lost but passwords. */
export function refusedForm(problem: Problem, form: FormData) {
  const errors: Record<string, string> = {};
  for (const { pointer } of problem.errors ?? []) {
    const field = pointer.split('/').at(-1) ?? '';
    const text = texts[field];
    if (text) errors[field] = text();
  }
  const field = atField[problem.code];
  if (field) errors[field] = problemText(problem);
  const error = Object.keys(errors).length > 0 ? null : problemText(problem);
  return data<AccountReply>({ errors, error, values: typedIn(form) }, { status: problem.status });
}

function typedIn(form: FormData): Record<string, string> {
  const typed = [...form].filter(([name, value]) => name !== 'password' && typeof value === 'string');
  return Object.fromEntries(typed.map(([name, value]) => [name, String(value)]));
}
