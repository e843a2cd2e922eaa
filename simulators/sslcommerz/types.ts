import { z } from 'zod';

/** How a payment ends. `wrong_amount` and `wrong_currency` capture something else than was asked for. */
export const outcomes = [
  'pay',
  'risky',
  'discount',
  'wrong_amount',
  'wrong_currency',
  'decline',
  'cancel',
  'expire',
  'unattempted',
] as const;
export type Outcome = (typeof outcomes)[number];

export const ipnPolicySchema = z.strictObject({
  /** `before` and `after` the browser returns, `only` (no return), `none` (no IPN). */
  order: z.enum(['before', 'after', 'only', 'none']).optional(),
  delay_ms: z.number().int().min(0).max(600_000).optional(),
  copies: z.number().int().min(1).max(20).optional(),
  forge_signature: z.boolean().optional(),
  tamper_amount: z.string().optional(),
  sign_tampered: z.boolean().optional(),
  other_store_val_id: z.boolean().optional(),
  val_id: z.string().optional(),
  failed_after_valid: z.boolean().optional(),
});
export type IpnPolicy = z.infer<typeof ipnPolicySchema>;

export const planSchema = z.strictObject({
  outcome: z.enum(outcomes).optional(),
  channel: z.string().optional(),
  amount: z.string().optional(),
  error: z.string().optional(),
  ipn: ipnPolicySchema.optional(),
});
export type Plan = z.infer<typeof planSchema>;

export const settingsSchema = z.strictObject({
  session_ttl_seconds: z.number().int().positive(),
  unattempted_after_seconds: z.number().int().positive(),
  refund_after_seconds: z.number().int().min(0),
  refund_outcome: z.enum(['refunded', 'cancelled']),
  fee_basis_points: z.number().int().min(0).max(10_000),
  require_refund_trans_id: z.boolean(),
  store_active: z.boolean(),
  panel_ipn_url: z.string(),
});
export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = {
  session_ttl_seconds: 1_800,
  unattempted_after_seconds: 60,
  refund_after_seconds: 120,
  refund_outcome: 'refunded',
  fee_basis_points: 250,
  require_refund_trans_id: true,
  store_active: true,
  panel_ipn_url: '',
};

export const resultSchema = z.object({
  status: z.enum(['VALID', 'FAILED', 'CANCELLED', 'UNATTEMPTED', 'EXPIRED']),
  atMs: z.number(),
  valId: z.string(),
  bankTranId: z.string(),
  amountMinor: z.number().int(),
  storeAmountMinor: z.number().int(),
  currency: z.string(),
  currencyMinor: z.number().int(),
  risky: z.boolean(),
  discountMinor: z.number().int(),
  error: z.string(),
  channel: z.string(),
  cardMasked: z.string(),
  validatedAtMs: z.number().nullable(),
});
export type Result = z.infer<typeof resultSchema>;

export const sessionSchema = z.object({
  sessionKey: z.string(),
  tranId: z.string(),
  createdAtMs: z.number(),
  fields: z.record(z.string(), z.string()),
  bdtMinor: z.number().int(),
  currency: z.string(),
  currencyMinor: z.number().int(),
  rate: z.string(),
  plan: planSchema,
  viewed: z.boolean(),
  leftAtMs: z.number().nullable(),
  channel: z.string(),
  cardMasked: z.string(),
  wrongOtpCount: z.number().int(),
  result: resultSchema.nullable(),
});
export type Session = z.infer<typeof sessionSchema>;

export const refundSchema = z.object({
  refundRefId: z.string(),
  refundTransId: z.string(),
  bankTranId: z.string(),
  tranId: z.string(),
  amountMinor: z.number().int(),
  remarks: z.string(),
  initiatedAtMs: z.number(),
  status: z.enum(['processing', 'refunded', 'cancelled']),
  settledAtMs: z.number().nullable(),
  errorReason: z.string(),
});
export type Refund = z.infer<typeof refundSchema>;

export type Fields = Record<string, string>;
