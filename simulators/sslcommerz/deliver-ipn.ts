import { setTimeout as sleep } from 'node:timers/promises';

import { takeFault, withoutPadding } from './faults.ts';
import { newValId } from './ids.ts';
import { failedNoticeFor, noticeFor } from './notice.ts';
import { sign } from './signature.ts';
import type { Simulator } from './simulator.ts';
import type { Fields, IpnPolicy, Result, Session } from './types.ts';

/**
 * Sends the IPN of a finished session as the policy says, never failing: what the merchant answered, or that
 * it could not be reached, is in the log. All copies leave at once. A merchant that has not answered within
 * ten seconds is given up.
 */
export function deliverIpn(
  sim: Simulator,
  session: Session,
  result: Result,
  policy: IpnPolicy,
): Promise<void> {
  const url = session.fields['ipn_url'] || sim.store.settings.panel_ipn_url;
  if (!url || policy.order === 'none') return Promise.resolve();
  const delivery = send(sim, session, result, policy, url)
    .catch(() => undefined)
    .finally(() => sim.pendingIpns.delete(delivery));
  sim.pendingIpns.add(delivery);
  return delivery;
}

async function send(sim: Simulator, session: Session, result: Result, policy: IpnPolicy, url: string) {
  const notice = spoil(sim, noticeFor(session, result, sim), policy);
  const delayMs = policy.delay_ms ?? (policy.order === 'after' ? 500 : 0);
  if (delayMs > 0) await sleep(delayMs, undefined, { signal: sim.closing.signal });
  await Promise.all(Array.from({ length: policy.copies ?? 1 }, () => post(sim, url, notice)));
  if (policy.failed_after_valid && result.status === 'VALID') {
    await post(sim, url, failedNoticeFor(session, result, sim));
  }
}

function spoil(sim: Simulator, notice: Fields, policy: IpnPolicy): Fields {
  let fields = notice;
  if (takeFault(sim.faults, 'notice') === 'unpadded') {
    fields = sign(withoutPadding(fields) as Fields, sim.storePassword);
  }
  const valId = policy.other_store_val_id ? newValId(sim.nowMs()) : policy.val_id;
  if (valId) fields = sign({ ...fields, val_id: valId }, sim.storePassword);
  if (policy.tamper_amount) {
    fields = { ...fields, amount: policy.tamper_amount };
    if (policy.sign_tampered) fields = sign(fields, sim.storePassword);
  }
  if (policy.forge_signature) fields = { ...fields, ...forgedSignature };
  return fields;
}

const forgedSignature = { verify_sign: '0'.repeat(32), verify_sign_sha2: '0'.repeat(64) };

async function post(sim: Simulator, url: string, fields: Fields): Promise<void> {
  const delivery = { tran_id: fields['tran_id'] ?? '', url, fields };
  try {
    const response = await fetch(url, {
      method: 'POST',
      body: new URLSearchParams(fields),
      redirect: 'manual',
      signal: AbortSignal.any([sim.closing.signal, AbortSignal.timeout(10_000)]),
    });
    await response.arrayBuffer();
    sim.ipnLog.push({ ...delivery, http_status: response.status, error: null });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    sim.ipnLog.push({ ...delivery, http_status: null, error: reason });
  }
}
