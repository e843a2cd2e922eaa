import { z } from 'zod';

import { decimalToMinor } from './amounts.ts';
import { parseDhakaTime } from './dhaka-time.ts';
import type { NoticeFields } from './signature.ts';

/**
 * What an IPN or a browser return says. It is hearsay: use `tranId` to find our attempt and `valId` to ask
 * the gateway; take neither amount nor state from here.
 */
export type Notice = {
  status: 'VALID' | 'FAILED' | 'CANCELLED' | 'UNATTEMPTED' | 'EXPIRED';
  tranId: string;
  valId: string | null;
  storeId: string;
  amountMinor: number | null;
  currency: string | null;
  tranAt: Date | null;
  bankTranId: string | null;
  error: string | null;
  /** All that was posted but credentials, for the append-only event table. */
  raw: NoticeFields;
};

export type ParsedNotice =
  | { ok: true; notice: Notice }
  | { ok: false; code: 'gateway_bad_notice'; detail: string };

const posted = z.record(z.string().max(64), z.string().max(4_096));
const shape = z.object({
  status: z.enum(['VALID', 'FAILED', 'CANCELLED', 'UNATTEMPTED', 'EXPIRED']),
  tran_id: z.string().min(1).max(30),
  val_id: z.string().max(50).default(''),
  store_id: z.string().min(1).max(30),
  amount: z.string().default(''),
  currency: z.string().default(''),
  tran_date: z.string().default(''),
  bank_tran_id: z.string().max(80).default(''),
  error: z.string().default(''),
});

/**
 * Reads the decoded form fields of a callback; refuses what lacks tran_id, store_id, a known status, or
 * val_id when VALID.
 */
export function parseNotice(fields: unknown): ParsedNotice {
  const all = posted.safeParse(fields);
  const parsed = shape.safeParse(fields);
  if (!all.success || !parsed.success) {
    const issue = (parsed.error ?? all.error)?.issues[0];
    return bad(`${String(issue?.path[0] ?? 'notice')} is missing or not as expected`);
  }
  const { data } = parsed;
  if (data.status === 'VALID' && !data.val_id) return bad('val_id is missing or not as expected');
  const { store_passwd: _credential, ...raw } = all.data;
  return {
    ok: true,
    notice: {
      status: data.status,
      tranId: data.tran_id,
      valId: data.val_id || null,
      storeId: data.store_id,
      amountMinor: decimalToMinor(data.amount),
      currency: data.currency || null,
      tranAt: parseDhakaTime(data.tran_date),
      bankTranId: data.bank_tran_id || null,
      error: data.error || null,
      raw,
    },
  };
}

function bad(detail: string): ParsedNotice {
  return { ok: false, code: 'gateway_bad_notice', detail };
}
