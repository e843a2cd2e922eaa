import { toDecimal } from './money.ts';
import { sign } from './signature.ts';
import { commonFields, paidFields } from './transaction-fields.ts';
import type { Fields, Result, Session } from './types.ts';

export type Store = { storeId: string; storePassword: string };

/** The signed field set that both the IPN and the browser return carry for a finished session. */
export function noticeFor(session: Session, result: Result, store: Store): Fields {
  return sign(
    {
      status: result.status,
      store_id: store.storeId,
      ...commonFields(session, result),
      ...(result.status === 'VALID' ? paidFields(result) : {}),
      error: result.error,
    },
    store.storePassword,
  );
}

/** A FAILED notice for a session that was paid: what a confused gateway sends late. */
export function failedNoticeFor(session: Session, result: Result, store: Store): Fields {
  return noticeFor(
    session,
    { ...result, status: 'FAILED', valId: '', bankTranId: '', error: 'Late failure' },
    store,
  );
}

/** Where the browser goes back to: success, cancel or fail address of the merchant. */
export function returnAddress(session: Session, result: Result): string {
  const name =
    result.status === 'VALID' ? 'success_url' : result.status === 'CANCELLED' ? 'cancel_url' : 'fail_url';
  return session.fields[name] ?? '';
}

/** The amount of a payment that went wrong in the gateway: half a taka short unless the plan names one. */
export function wrongAmount(bdtMinor: number): string {
  return toDecimal(bdtMinor - 50);
}
