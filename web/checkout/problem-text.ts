import type { Problem } from '#contract/problems.ts';
import { m } from '../i18n/paraglide/messages.js';

const texts: Record<string, () => string> = {
  out_of_stock: m.problem_out_of_stock,
  currency_mismatch: m.problem_currency,
  slot_gone: m.problem_slot_gone,
  slot_invalid: m.problem_slot_gone,
  slot_required: m.problem_slot_required,
  area_not_served: m.problem_area_not_served,
  item_not_sellable: m.problem_item_not_sellable,
  options_invalid: m.problem_options_invalid,
  quantity_too_large: m.problem_quantity_too_large,
  basket_empty: m.problem_basket_empty,
  basket_closed: m.problem_basket_closed,
  checkout_closed: m.problem_checkout_closed,
  hold_expired: m.problem_hold_expired,
  prices_changed: m.problem_prices_changed,
  amount_not_payable: m.problem_amount_not_payable,
  gateway_unavailable: m.problem_gateway_unavailable,
  already_paid: m.problem_already_paid,
  not_payable: m.problem_not_payable,
  rate_limited: m.problem_rate_limited,
  idempotency_key_in_use: m.problem_in_progress,
  idempotency_key_reused: m.problem_sent_before,
  review_exists: m.problem_review_exists,
  review_too_early: m.problem_review_too_early,
  credentials_wrong: m.problem_credentials_wrong,
  email_taken: m.problem_email_taken,
  password_weak: m.problem_password_weak,
  link_invalid: m.problem_link_invalid,
  invalid_request: m.problem_invalid_request,
};

/** What a refusal says to the customer, in the page's language: what happened, what is kept, what to do. */
export function problemText({ code }: Pick<Problem, 'code'>): string {
  return (texts[code] ?? m.problem_other)();
}
