import { finishSession } from './finish-session.ts';
import type { Simulator } from './simulator.ts';

/** Brings every session and refund up to the gateway's clock: what ran out ends, refunds are paid out. */
export function passTime(sim: Simulator): void {
  const nowMs = sim.nowMs();
  const { settings } = sim.store;
  for (const session of sim.store.openSessions.values()) {
    const leftLongAgo =
      session.leftAtMs !== null && nowMs - session.leftAtMs >= settings.unattempted_after_seconds * 1000;
    const tooOld = nowMs - session.createdAtMs >= settings.session_ttl_seconds * 1000;
    if (!leftLongAgo && !tooOld) continue;
    const onlyLooked = session.viewed && session.channel === '';
    void finishSession(sim, session, leftLongAgo || onlyLooked ? 'unattempted' : 'expire');
  }
  for (const refund of sim.store.refunds.values()) {
    const due = nowMs - refund.initiatedAtMs >= settings.refund_after_seconds * 1000;
    if (refund.status !== 'processing' || !due) continue;
    const cancelled = settings.refund_outcome === 'cancelled';
    sim.store.record({
      kind: 'refund',
      value: {
        ...refund,
        status: settings.refund_outcome,
        settledAtMs: nowMs,
        errorReason: cancelled ? 'Refund cancelled by bank' : '',
      },
    });
  }
}
