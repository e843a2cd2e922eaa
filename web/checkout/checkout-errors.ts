import type { Problem } from '#contract/problems.ts';
import { m } from '../i18n/paraglide/messages.js';
import type { CheckoutField } from './read-checkout-form.ts';

export type CheckoutErrors = Partial<Record<CheckoutField, string>>;

const texts: Record<CheckoutField, () => string> = {
  name: m.checkout_name_needed,
  phone: m.checkout_phone_needed,
  email: m.checkout_email_wrong,
  area: m.checkout_area_needed,
  line: m.checkout_line_needed,
  landmark: m.checkout_too_long,
  note: m.checkout_too_long,
  shipping_method: m.problem_invalid_request,
  payment_method: m.checkout_payment_needed,
};

/** The words at each field that is empty though needed, or that the API refused. */
export function checkoutErrors(missing: readonly CheckoutField[], problem?: Problem): CheckoutErrors {
  const errors: CheckoutErrors = Object.fromEntries(missing.map((field) => [field, texts[field]()]));
  for (const { pointer, code } of problem?.errors ?? []) {
    const field = pointer.split('/').at(-1) ?? '';
    if (!isField(field)) continue;
    errors[field] ??= code === 'area_not_served' ? m.problem_area_not_served() : texts[field]();
  }
  return errors;
}

const isField = (name: string): name is CheckoutField => name in texts;
