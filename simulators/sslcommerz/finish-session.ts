import { channelByCode } from './channels.ts';
import { deliverIpn } from './deliver-ipn.ts';
import { newBankTranId, newValId } from './ids.ts';
import { shareOf, toMinor } from './money.ts';
import { noticeFor, returnAddress, wrongAmount } from './notice.ts';
import { isPaid, planFor, type Simulator } from './simulator.ts';
import { discountBasisPoints } from './transaction-fields.ts';
import type { Fields, Outcome, Plan, Result, Session } from './types.ts';

export type BrowserReturn = { url: string; fields: Fields };

export type Finished = { status: Result['status']; return: BrowserReturn | null };

const unpaidResults = {
  decline: ['FAILED', 'Transaction declined by issuer'],
  cancel: ['CANCELLED', 'Cancelled by User'],
  expire: ['EXPIRED', 'Session expired'],
  unattempted: ['UNATTEMPTED', 'No payment channel was chosen'],
} as const;

/**
 * Ends a session with an outcome and sends its IPN by the plan. Answers what the browser is to post back, or
 * null when it never returns. A finished session stays as it is; of two sessions with one tran_id only one is
 * paid, the other is declined.
 */
export async function finishSession(
  sim: Simulator,
  session: Session,
  outcome: Outcome,
  plan: Plan = planFor(sim, session),
): Promise<Finished> {
  if (session.result)
    return { status: session.result.status, return: browserReturn(sim, session, session.result) };
  const twice = !(outcome in unpaidResults) && isPaid(sim, session.tranId);
  const result = twice
    ? { ...resultOf(sim, session, 'decline', plan), error: 'This tran_id is already paid' }
    : resultOf(sim, session, outcome, plan);
  sim.store.record({ kind: 'session', value: { ...session, result } });

  const policy = plan.ipn ?? {};
  const delivery = deliverIpn(sim, session, result, policy);
  const order = policy.order ?? 'before';
  if (order !== 'after') await delivery;
  const leaves = order === 'only' || result.status === 'UNATTEMPTED';
  return { status: result.status, return: leaves ? null : browserReturn(sim, session, result) };
}

/** What the browser of a customer whose session is finished posts to the merchant. */
export function browserReturn(sim: Simulator, session: Session, result: Result): BrowserReturn {
  return { url: returnAddress(session, result), fields: noticeFor(session, result, sim) };
}

function resultOf(sim: Simulator, session: Session, outcome: Outcome, plan: Plan): Result {
  const atMs = sim.nowMs();
  const channel = session.channel || plan.channel || 'bkash';
  const base = {
    atMs,
    amountMinor: session.bdtMinor,
    currency: session.currency,
    currencyMinor: session.currencyMinor,
    risky: outcome === 'risky',
    discountMinor: 0,
    channel,
    cardMasked: session.cardMasked || (channelByCode(channel)?.asks === 'card' ? '411111XXXXXX1111' : ''),
    validatedAtMs: null,
  };
  if (outcome in unpaidResults) {
    const [status, error] = unpaidResults[outcome as keyof typeof unpaidResults];
    return { ...base, status, error: plan.error ?? error, valId: '', bankTranId: '', storeAmountMinor: 0 };
  }
  if (outcome === 'wrong_amount') {
    base.amountMinor = toMinor(plan.amount ?? wrongAmount(session.bdtMinor)) ?? session.bdtMinor;
    base.currencyMinor = base.amountMinor;
  }
  if (outcome === 'wrong_currency') base.currency = session.currency === 'USD' ? 'BDT' : 'USD';
  if (outcome === 'discount') base.discountMinor = shareOf(session.bdtMinor, discountBasisPoints);
  const feeMinor = shareOf(base.amountMinor, sim.store.settings.fee_basis_points);
  return {
    ...base,
    status: 'VALID',
    error: '',
    valId: newValId(atMs),
    bankTranId: newBankTranId(atMs),
    storeAmountMinor: base.amountMinor - feeMinor,
  };
}
