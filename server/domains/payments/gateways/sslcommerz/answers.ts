import { z } from 'zod';

/** The gateway's texts: sometimes numbers, sometimes null or absent where empty is meant. */
const text = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value) => (value === null || value === undefined ? '' : String(value)));

export const sessionAnswer = z.object({
  status: z.string(),
  failedreason: text,
  sessionkey: text,
  GatewayPageURL: text,
});

/** One payment as validation and queries tell it; every field may be missing when the gateway says no. */
export const transactionAnswer = z.object({
  status: text,
  tran_id: text,
  val_id: text,
  tran_date: text,
  bank_tran_id: text,
  amount: text,
  store_amount: text,
  currency: text,
  currency_type: text,
  currency_amount: text,
  currency_rate: text,
  card_type: text,
  card_no: text,
  card_brand: text,
  card_issuer: text,
  risk_level: text,
  risk_title: text,
  discount_amount: text,
  discount_remarks: text,
  emi_instalment: text,
  value_a: text,
  value_b: text,
  value_c: text,
  value_d: text,
  error: text,
});
export type TransactionAnswer = z.infer<typeof transactionAnswer>;

const connected = { APIConnect: z.string() };

/** Keeps the whole payload beside what was read from it, for the event table. */
const withRaw = z.record(z.string(), z.unknown()).transform((raw, context) => {
  const parsed = transactionAnswer.safeParse(raw);
  if (parsed.success) return { ...parsed.data, raw };
  for (const issue of parsed.error.issues)
    context.addIssue({ code: 'custom', message: issue.message, path: issue.path });
  return z.NEVER;
});

export const validationAnswer = z.intersection(z.object(connected), withRaw);

export const tranIdAnswer = z.object({
  ...connected,
  no_of_trans_found: text,
  element: z.array(withRaw).nullish(),
});

export const refundAnswer = z.object({
  ...connected,
  status: text,
  refund_ref_id: text,
  bank_tran_id: text,
  trans_id: text,
  errorReason: text,
});

export const refundStatusAnswer = z.object({
  ...connected,
  status: text,
  refund_ref_id: text,
  bank_tran_id: text,
  initiated_on: text,
  refunded_on: text,
  errorReason: text,
});
