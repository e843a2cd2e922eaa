import { channelByCode } from './channels.ts';
import { sessionsOf, type Simulator } from './simulator.ts';
import { commonFields, paidFields, validationExtras } from './transaction-fields.ts';
import type { Fields, Session } from './types.ts';

/** Answers the validation call; the first for a val_id says VALID, every later one VALIDATED. */
export function validatePayment(sim: Simulator, valId: string): Fields {
  const session = [...sim.store.sessions.values()].find((one) => one.result?.valId === valId);
  if (!session?.result || !valId) return { APIConnect: 'DONE', status: 'INVALID_TRANSACTION' };
  const first = session.result.validatedAtMs === null;
  const result = { ...session.result, validatedAtMs: session.result.validatedAtMs ?? sim.nowMs() };
  if (first) sim.store.record({ kind: 'session', value: { ...session, result } });
  return {
    ...transaction({ ...session, result }),
    APIConnect: 'DONE',
    status: first ? 'VALID' : 'VALIDATED',
  };
}

/** One session as a flat answer; FAILED without transaction fields when the key is unknown. */
export function queryBySession(sim: Simulator, sessionKey: string): Fields {
  const session = sim.store.sessions.get(sessionKey);
  if (!session) return { APIConnect: 'DONE', status: 'FAILED', sessionkey: sessionKey };
  return { APIConnect: 'DONE', sessionkey: sessionKey, ...transaction(session) };
}

/** Every attempt made under the merchant's id, newest last. */
export function queryByTranId(sim: Simulator, tranId: string): Record<string, string | Fields[]> {
  const element = sessionsOf(sim, tranId).map((session) => ({
    ...transaction(session),
    bank_gw: channelByCode(session.result?.channel ?? '')?.label ?? '',
    error: session.result?.error ?? '',
  }));
  return { APIConnect: 'DONE', no_of_trans_found: String(element.length), element };
}

function transaction(session: Session): Fields {
  const { result } = session;
  const base = commonFields(session, result);
  if (!result) return { ...base, status: 'PENDING' };
  if (result.status !== 'VALID') return { ...base, status: 'FAILED' };
  return {
    ...base,
    status: result.validatedAtMs === null ? 'VALID' : 'VALIDATED',
    ...paidFields(result),
    ...validationExtras(session, result),
  };
}
