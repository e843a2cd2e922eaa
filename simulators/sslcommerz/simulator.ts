import type { Fault } from './faults.ts';
import { openStore, type Store } from './store.ts';
import type { Fields, Plan, Session } from './types.ts';

export type SimulatorOptions = {
  host?: string;
  /** 0 (default) takes any free port. */
  port?: number;
  /** Where browsers reach the gateway; default is the address it listens on. */
  publicUrl?: string;
  storeId?: string;
  storePassword?: string;
  stateFile?: string;
};

export type IpnDelivery = {
  tran_id: string;
  url: string;
  fields: Fields;
  http_status: number | null;
  error: string | null;
};

/** Everything the gateway knows while it runs. Faults and the IPN log live only as long as the process. */
export type Simulator = {
  storeId: string;
  storePassword: string;
  publicUrl: string;
  store: Store;
  faults: Fault[];
  ipnLog: IpnDelivery[];
  pendingIpns: Set<Promise<void>>;
  closing: AbortController;
  nowMs(): number;
};

export function createSimulator(options: SimulatorOptions): Simulator {
  const store = openStore(options.stateFile);
  return {
    storeId: options.storeId ?? 'haatsim001',
    storePassword: options.storePassword ?? 'sim_pass_9',
    publicUrl: options.publicUrl?.replace(/\/$/, '') ?? '',
    store,
    faults: [],
    ipnLog: [],
    pendingIpns: new Set(),
    closing: new AbortController(),
    nowMs: () => Date.now() + store.clockOffsetMs,
  };
}

/** The plan that holds for a session: the one for its tran_id, else its own, over the default. */
export function planFor(sim: Simulator, session: Session): Plan {
  const own = { ...session.plan, ...sim.store.tranPlans.get(session.tranId) };
  return { ...sim.store.defaultPlan, ...own, ipn: { ...sim.store.defaultPlan.ipn, ...own.ipn } };
}

export function sessionsOf(sim: Simulator, tranId: string): Session[] {
  return [...sim.store.sessions.values()].filter((session) => session.tranId === tranId);
}

export function isPaid(sim: Simulator, tranId: string): boolean {
  return sessionsOf(sim, tranId).some((session) => session.result?.status === 'VALID');
}
