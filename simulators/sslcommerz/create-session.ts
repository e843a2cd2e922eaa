import { offeredChannels, type Channel } from './channels.ts';
import { newSessionKey } from './ids.ts';
import { checkSession } from './session-rules.ts';
import { isPaid, type Simulator } from './simulator.ts';
import type { Fields, Session } from './types.ts';

/** Opens a payment session, or says in `failedreason` why not; the answer is HTTP 200 either way. */
export function createSession(sim: Simulator, asked: Fields): Record<string, unknown> {
  const { store_id: storeId, store_passwd: storePassword, ...fields } = asked;
  if (storeId !== sim.storeId || storePassword !== sim.storePassword || !sim.store.settings.store_active) {
    return failed('Store Credential Error Or Store is De-active');
  }
  const checked = checkSession(fields);
  if ('failedReason' in checked) return failed(checked.failedReason);
  const tranId = fields['tran_id'] ?? '';
  if (isPaid(sim, tranId)) return failed(`Invalid Information! 'tran_id' ${tranId} is already paid.`);

  const [plan = {}, ...laterPlans] = sim.store.nextPlans;
  if (sim.store.nextPlans.length > 0) sim.store.record({ kind: 'next_plans', value: laterPlans });
  const session: Session = {
    sessionKey: newSessionKey(),
    tranId,
    createdAtMs: sim.nowMs(),
    fields,
    ...checked,
    plan,
    viewed: false,
    leftAtMs: null,
    channel: '',
    cardMasked: '',
    wrongOtpCount: 0,
    result: null,
  };
  sim.store.record({ kind: 'session', value: session });
  return answer(sim, session);
}

function answer(sim: Simulator, session: Session): Record<string, unknown> {
  const page = `${sim.publicUrl}/gwprocess/v4/gw.php`;
  const direct = `${page}?Q=REDIRECT&SESSIONKEY=${session.sessionKey}&cardname=`;
  const offered = offeredChannels(session.fields['multi_card_name']);
  const codes = (group: Channel['group']) =>
    offered
      .filter((channel) => channel.group === group)
      .map((channel) => channel.code)
      .join(',');
  return {
    status: 'SUCCESS',
    failedreason: '',
    sessionkey: session.sessionKey,
    gw: {
      visa: codes('visacard'),
      master: codes('mastercard'),
      amex: codes('amexcard'),
      othercards: codes('othercard'),
      internetbanking: codes('internetbank'),
      mobilebanking: codes('mobilebanking'),
    },
    redirectGatewayURL: direct,
    redirectGatewayURLFailed: session.fields['fail_url'] ?? '',
    directPaymentURLBank: '',
    directPaymentURLCard: '',
    directPaymentURL: '',
    GatewayPageURL: `${page}?Q=PAY&SESSIONKEY=${session.sessionKey}`,
    storeBanner: '',
    storeLogo: '',
    store_name: 'Sandbox store',
    desc: offered.map((channel) => ({
      name: channel.label,
      type: channel.group,
      logo: '',
      gw: channel.code,
      r_flag: '1',
      redirectGatewayURL: `${direct}${channel.code}`,
    })),
    is_direct_pay_enable: '0',
    tran_id: session.tranId,
  };
}

function failed(failedreason: string): Record<string, unknown> {
  return { status: 'FAILED', failedreason, sessionkey: '', GatewayPageURL: '' };
}
