import { faultSchema, type FaultInput } from './faults.ts';
import { finishSession, type Finished } from './finish-session.ts';
import { passTime } from './pass-time.ts';
import { planFor, type IpnDelivery, type Simulator } from './simulator.ts';
import { listTransactions, type TranTotals } from './totals.ts';
import type { Plan, Refund, Session, Settings } from './types.ts';

/** What a test steers the gateway with; the routes under `/control` are these same operations. */
export type Control = {
  planDefault(plan: Plan): void;
  planNext(plan: Plan): void;
  planTran(tranId: string, plan: Plan): void;
  change(settings: Partial<Settings>): Settings;
  addFault(fault: FaultInput): void;
  clearFaults(): void;
  sessions(tranId?: string): Session[];
  /** Ends a session as a customer would; null when there is no such session. */
  pay(sessionKey: string, plan?: Plan): Promise<Finished | null>;
  transactions(): TranTotals[];
  refunds(): Refund[];
  settleRefund(refundRefId: string, status: 'refunded' | 'cancelled', errorReason?: string): Refund | null;
  ipnLog(): IpnDelivery[];
  /** Resolves when no IPN is waiting or on its way. */
  idle(): Promise<void>;
  clock(): { offset_seconds: number; now: string };
  setClock(offsetSeconds: number): void;
  advanceClock(seconds: number): void;
  reset(): void;
};

export function createControl(sim: Simulator): Control {
  const { store } = sim;
  const setClock = (offsetSeconds: number) => {
    store.record({ kind: 'clock_offset_ms', value: offsetSeconds * 1000 });
    passTime(sim);
  };
  return {
    planDefault: (value) => store.record({ kind: 'default_plan', value }),
    planNext: (plan) => store.record({ kind: 'next_plans', value: [...store.nextPlans, plan] }),
    planTran: (tranId, value) => store.record({ kind: 'tran_plan', tranId, value }),
    change(settings) {
      store.record({ kind: 'settings', value: { ...store.settings, ...settings } });
      passTime(sim);
      return store.settings;
    },
    addFault: (fault) => void sim.faults.push(faultSchema.parse(fault)),
    clearFaults: () => void sim.faults.splice(0),
    sessions(tranId) {
      passTime(sim);
      const all = [...store.sessions.values()];
      return tranId === undefined ? all : all.filter((session) => session.tranId === tranId);
    },
    async pay(sessionKey, plan = {}) {
      passTime(sim);
      const session = store.sessions.get(sessionKey);
      if (!session) return null;
      const planned = planFor(sim, session);
      const whole = { ...planned, ...plan, ipn: { ...planned.ipn, ...plan.ipn } };
      return finishSession(sim, session, whole.outcome ?? 'pay', whole);
    },
    transactions: () => listTransactions(sim),
    refunds() {
      passTime(sim);
      return [...store.refunds.values()];
    },
    settleRefund(refundRefId, status, errorReason = '') {
      const refund = store.refunds.get(refundRefId);
      if (!refund) return null;
      const value = { ...refund, status, settledAtMs: sim.nowMs(), errorReason };
      store.record({ kind: 'refund', value });
      return value;
    },
    ipnLog: () => sim.ipnLog,
    async idle() {
      while (sim.pendingIpns.size > 0) await Promise.all(sim.pendingIpns);
    },
    clock: () => ({ offset_seconds: store.clockOffsetMs / 1000, now: new Date(sim.nowMs()).toISOString() }),
    setClock,
    advanceClock: (seconds) => setClock(store.clockOffsetMs / 1000 + seconds),
    reset() {
      store.clear();
      sim.faults.splice(0);
      sim.ipnLog.splice(0);
    },
  };
}
