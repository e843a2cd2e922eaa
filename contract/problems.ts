import { z } from 'zod';

type ProblemKind = { status: number; title: string; help: string; retryable?: boolean };

/** Every code a 4xx or 5xx answer can carry. Codes are for ever; texts may change. Listed at /docs/errors. */
export const problems = {
  invalid_request: {
    status: 422,
    title: 'The request is not valid',
    help: 'Each entry of errors names a field and what it needs.',
  },
  malformed_json: { status: 400, title: 'The body is not JSON', help: 'Send valid JSON in UTF-8.' },
  malformed_request: {
    status: 400,
    title: 'The request cannot be read',
    help: 'Its address, its length or its headers break the rules of HTTP.',
  },
  not_found: {
    status: 404,
    title: 'There is nothing here',
    help: 'It does not exist, or it is not yours to see.',
  },
  method_not_allowed: {
    status: 405,
    title: 'The method is not allowed here',
    help: 'The header Allow names the methods.',
  },
  unsupported_media_type: {
    status: 415,
    title: 'The content type is not supported',
    help: 'Send application/json.',
  },
  body_too_large: { status: 413, title: 'The body is too large', help: 'Send less.' },
  not_acceptable_cursor: {
    status: 400,
    title: 'The cursor does not fit',
    help: 'Use next_cursor with the filters and sort it came with, or start without one.',
  },
  sign_in_required: {
    status: 401,
    title: 'Sign in first',
    help: 'Send an access token; refresh it when it has expired.',
  },
  token_invalid: {
    status: 401,
    title: 'The access token is not valid',
    help: 'Refresh it or sign in again.',
  },
  not_allowed: { status: 403, title: 'This is not yours to do', help: 'Your account lacks the role for it.' },
  cross_site_request: {
    status: 403,
    title: 'The request came from another site',
    help: 'Browsers must call from the market itself or from an origin on its allow-list.',
  },
  idempotency_key_missing: {
    status: 400,
    title: 'The header Idempotency-Key is missing',
    help: 'Send a fresh random key with each intended effect, and the same one when you retry.',
  },
  idempotency_key_in_use: {
    status: 409,
    title: 'The same request is still running',
    help: 'Wait a moment and retry with the same key.',
    retryable: true,
  },
  idempotency_key_reused: {
    status: 422,
    title: 'The key was used for another request',
    help: 'Make a new key for a new request.',
  },
  in_use: {
    status: 409,
    title: 'Something else needs it',
    help: 'The detail names what; take that away first.',
  },
  precondition_required: {
    status: 428,
    title: 'The header If-Match is missing',
    help: 'Send the ETag of what you saw.',
  },
  precondition_failed: {
    status: 412,
    title: 'It was changed meanwhile',
    help: 'Read it again, then decide.',
  },
  rate_limited: {
    status: 429,
    title: 'Too many requests',
    help: 'Wait for the seconds in Retry-After.',
    retryable: true,
  },
  internal_error: {
    status: 500,
    title: 'Something broke on our side',
    help: 'It was noted. Retry with the same key; nothing is done twice.',
    retryable: true,
  },
  unavailable: {
    status: 503,
    title: 'Not available right now',
    help: 'Retry after the seconds in Retry-After.',
    retryable: true,
  },

  credentials_wrong: {
    status: 401,
    title: 'E-mail or password is wrong',
    help: 'Check both, or reset the password.',
  },
  email_taken: {
    status: 409,
    title: 'There is an account with this e-mail',
    help: 'Sign in, or reset the password.',
  },
  password_weak: {
    status: 422,
    title: 'The password is too easy to guess',
    help: 'Use at least 8 characters that are not a common password.',
  },
  link_invalid: {
    status: 410,
    title: 'The link no longer works',
    help: 'It was used or has expired; ask for a new one.',
  },
  session_ended: { status: 401, title: 'The session has ended', help: 'Sign in again.' },

  address_taken: {
    status: 409,
    title: 'This address is taken',
    help: 'Something else stands there, or it is one of the market’s own. Choose another.',
  },

  item_not_sellable: { status: 422, title: 'This cannot be bought', help: 'Choose one of its variants.' },
  out_of_stock: {
    status: 409,
    title: 'Not enough left',
    help: 'Lower the quantity or choose another seller.',
  },
  price_overlaps: {
    status: 409,
    title: 'Another price is planned for some of this time',
    help: 'End that one first, or choose another time.',
  },
  currency_mismatch: {
    status: 422,
    title: 'A basket holds one currency',
    help: 'Order what is in the basket first, then start a new one.',
  },
  item_in_stock: {
    status: 409,
    title: 'This is in stock',
    help: 'There is nothing to wait for: put it into a basket.',
  },
  too_many_alerts: {
    status: 409,
    title: 'This address waits for twenty things already',
    help: 'Cancel an alert, then ask again.',
  },
  slot_gone: { status: 409, title: 'The time was just taken', help: 'Choose another time.' },
  slot_invalid: {
    status: 422,
    title: 'This is not a time that can be booked',
    help: 'Take one that the slots operation lists.',
  },
  area_not_served: {
    status: 422,
    title: 'The seller does not come to this area',
    help: 'Choose another area or another seller.',
  },
  slot_required: { status: 422, title: 'A service needs a time', help: 'Send slot.start.' },
  quantity_too_large: {
    status: 422,
    title: 'That is more than one order may hold',
    help: 'Lower the quantity.',
  },

  options_invalid: {
    status: 422,
    title: 'An answer is missing or does not fit',
    help: 'Each entry of errors names an option of the item, at /options/{code}.',
  },

  basket_empty: { status: 422, title: 'The basket is empty', help: 'Add something first.' },
  basket_closed: { status: 409, title: 'The basket was already ordered', help: 'Start a new one.' },
  checkout_incomplete: {
    status: 422,
    title: 'Something is still missing',
    help: 'Each entry of errors names what.',
  },
  checkout_closed: {
    status: 409,
    title: 'This checkout is over',
    help: 'Open the order, or start again from the basket.',
  },
  hold_expired: {
    status: 409,
    title: 'The reservation ran out',
    help: 'Open the checkout again; what is still free is held again.',
  },
  prices_changed: { status: 409, title: 'A price changed', help: 'Look at the basket again, then order.' },
  amount_not_payable: {
    status: 422,
    title: 'The gateway does not take this amount',
    help: 'Between 10 and 500,000 taka can be paid online.',
  },
  gateway_unavailable: {
    status: 502,
    title: 'The payment gateway does not answer',
    help: 'The order is kept. Try to pay again in a minute.',
    retryable: true,
  },
  already_paid: { status: 409, title: 'This order is paid', help: 'There is nothing left to pay.' },
  not_payable: {
    status: 409,
    title: 'This order can no longer be paid',
    help: 'Its reservation ended; order again.',
  },

  transition_refused: {
    status: 409,
    title: 'That does not follow from where it stands',
    help: 'Read it again; somebody may have moved it on.',
  },
  code_wrong: {
    status: 422,
    title: 'The code is wrong',
    help: 'The customer finds the four digits on the order page.',
  },
  review_exists: { status: 409, title: 'You have reviewed this already', help: 'One review per purchase.' },
  review_too_early: {
    status: 409,
    title: 'This is not finished yet',
    help: 'Review it once it was delivered or done.',
  },
} as const satisfies Record<string, ProblemKind>;

export type ProblemCode = keyof typeof problems;

export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    instance: z.string(),
    code: z.string(),
    retryable: z.boolean(),
    errors: z.array(z.object({ pointer: z.string(), code: z.string(), detail: z.string() })).optional(),
  })
  .meta({ id: 'Problem', description: 'RFC 9457, application/problem+json.' });
export type Problem = z.infer<typeof problem>;
