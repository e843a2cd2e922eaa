import {
  refundAnswer,
  refundStatusAnswer,
  sessionAnswer,
  tranIdAnswer,
  validationAnswer,
} from './answers.ts';
import { minorToDecimal } from './amounts.ts';
import { createCaller } from './call.ts';
import { parseDhakaTime } from './dhaka-time.ts';
import { gatewayRefusal, type GatewayRefusal, type GatewayResult } from './result.ts';
import { sessionFields, type SessionInput } from './session-input.ts';
import { toTransaction, type GatewayTransaction } from './transaction.ts';
import { createTransport, type GatewayFetch } from './transport.ts';

export type SslcommerzClientOptions = {
  /** `https://sandbox.sslcommerz.com`, `https://securepay.sslcommerz.com` or a simulator. */
  apiBaseUrl: string;
  storeId: string;
  /** The API password, not the one of the merchant panel. */
  storePassword: string;
  fetch?: GatewayFetch;
  /** For a whole operation with its retry; 8 s unless told. A connection must stand within 2 s of it. */
  timeoutMs?: number;
};

export type RefundInput = {
  bankTranId: string;
  /** Our own id of the refund, at most 30 characters; repeating it repeats no refund. */
  refundTransId: string;
  amountMinor: number;
  remarks: string;
  referenceId?: string;
};

export type OpenedSession = { sessionKey: string; gatewayPageUrl: string };
/** `success` means accepted, not paid back; `processing` that the gateway already had this refund. */
export type RequestedRefund = { status: 'success' | 'processing'; refundRefId: string | null };
export type RefundState = {
  status: 'processing' | 'refunded' | 'cancelled';
  initiatedAt: Date | null;
  refundedAt: Date | null;
  errorReason: string | null;
};

/**
 * The SSLCommerz v4 API. No method throws for what the gateway or the network does: the result says so with a
 * code. Reads are tried twice; `createSession` and `refund` once, so a caller repeats them knowingly: a
 * session with a new tranId, a refund with the same refundTransId.
 */
export type SslcommerzClient = {
  createSession(input: SessionInput): Promise<GatewayResult<OpenedSession>>;
  /** `ok` says that the gateway answered, not that it was paid: give the transaction to `judgePayment`. */
  validate(valId: string): Promise<GatewayResult<{ transaction: GatewayTransaction }>>;
  queryBySession(sessionKey: string): Promise<GatewayResult<{ transaction: GatewayTransaction }>>;
  /** Every attempt under the id, none when the gateway does not know it; see `preferCaptured`. */
  queryByTranId(tranId: string): Promise<GatewayResult<{ transactions: GatewayTransaction[] }>>;
  refund(input: RefundInput): Promise<GatewayResult<RequestedRefund>>;
  refundStatus(refundRefId: string): Promise<GatewayResult<RefundState>>;
};

const sessionPath = '/gwprocess/v4/api.php';
const validationPath = '/validator/api/validationserverAPI.php';
const queryPath = '/validator/api/merchantTransIDvalidationAPI.php';

export function createSslcommerzClient(options: SslcommerzClientOptions): SslcommerzClient {
  const timeoutMs = options.timeoutMs ?? 8_000;
  const fetch = options.fetch ?? createTransport(Math.min(2_000, timeoutMs));
  const call = createCaller({ ...options, fetch, timeoutMs });
  const asJson = { v: '1', format: 'json' };

  /** The gateway's own words, without the credentials should it repeat them. */
  const refused = (reason: string): GatewayRefusal => {
    const secrets = [options.storePassword, encodeURIComponent(options.storePassword), options.storeId];
    const clean = secrets.reduce((text, secret) => text.replaceAll(secret, '…'), reason);
    return gatewayRefusal('gateway_refused', clean.slice(0, 255));
  };
  const notConnected = (apiConnect: string) =>
    apiConnect === 'DONE' ? null : refused(`APIConnect is ${apiConnect || 'empty'}`);

  async function readTransaction(path: string, key: Record<string, string>) {
    const reply = await call({
      method: 'GET',
      path,
      fields: { ...key, ...asJson },
      answer: validationAnswer,
      retry: true,
    });
    if (!reply.ok) return reply;
    return (
      notConnected(reply.answer.APIConnect) ?? { ok: true as const, transaction: toTransaction(reply.answer) }
    );
  }

  return {
    async createSession(input) {
      const fields = sessionFields(input);
      const reply = await call({
        method: 'POST',
        path: sessionPath,
        fields,
        answer: sessionAnswer,
        retry: false,
      });
      if (!reply.ok) return reply;
      const { status, failedreason, sessionkey, GatewayPageURL: gatewayPageUrl } = reply.answer;
      if (status !== 'SUCCESS') return refused(failedreason || `status is ${status}`);
      if (!sessionkey || !/^https?:\/\//.test(gatewayPageUrl) || !URL.canParse(gatewayPageUrl)) {
        return gatewayRefusal('gateway_bad_answer', 'a session without key or page');
      }
      return { ok: true, sessionKey: sessionkey, gatewayPageUrl };
    },

    validate: (valId) => readTransaction(validationPath, { val_id: valId }),

    queryBySession: (sessionKey) => readTransaction(queryPath, { sessionkey: sessionKey }),

    async queryByTranId(tranId) {
      const fields = { tran_id: tranId, ...asJson };
      const reply = await call({ method: 'GET', path: queryPath, fields, answer: tranIdAnswer, retry: true });
      if (!reply.ok) return reply;
      const transactions = (reply.answer.element ?? []).map(toTransaction);
      return notConnected(reply.answer.APIConnect) ?? { ok: true, transactions };
    },

    async refund(input) {
      const fields = {
        bank_tran_id: input.bankTranId,
        refund_trans_id: input.refundTransId,
        refund_amount: minorToDecimal(input.amountMinor),
        refund_remarks: input.remarks.slice(0, 255),
        ...(input.referenceId ? { refe_id: input.referenceId.slice(0, 50) } : {}),
        ...asJson,
      };
      const reply = await call({
        method: 'GET',
        path: queryPath,
        fields,
        answer: refundAnswer,
        retry: false,
      });
      if (!reply.ok) return reply;
      const { APIConnect, status, refund_ref_id: refundRefId, errorReason } = reply.answer;
      const no = notConnected(APIConnect);
      if (no) return no;
      if (status === 'failed') return refused(errorReason || 'refund failed');
      if (status === 'processing') return { ok: true, status, refundRefId: refundRefId || null };
      if (status === 'success' && refundRefId) return { ok: true, status, refundRefId };
      return gatewayRefusal('gateway_bad_answer', 'a refund without status or reference');
    },

    async refundStatus(refundRefId) {
      const fields = { refund_ref_id: refundRefId, ...asJson };
      const reply = await call({
        method: 'GET',
        path: queryPath,
        fields,
        answer: refundStatusAnswer,
        retry: true,
      });
      if (!reply.ok) return reply;
      const {
        APIConnect,
        status,
        errorReason,
        initiated_on: initiatedOn,
        refunded_on: refundedOn,
      } = reply.answer;
      const no = notConnected(APIConnect);
      if (no) return no;
      if (status !== 'processing' && status !== 'refunded' && status !== 'cancelled') {
        return gatewayRefusal('gateway_bad_answer', 'a refund in an unknown state');
      }
      const [initiatedAt, refundedAt] = [parseDhakaTime(initiatedOn), parseDhakaTime(refundedOn)];
      return { ok: true, status, initiatedAt, refundedAt, errorReason: errorReason || null };
    },
  };
}
