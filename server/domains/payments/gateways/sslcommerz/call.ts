import type { z } from 'zod';

import { gatewayRefusal, type GatewayRefusal, type GatewayResult } from './result.ts';
import type { GatewayFetch } from './transport.ts';

export type Call<Answer> = {
  method: 'GET' | 'POST';
  path: string;
  fields: Record<string, string>;
  answer: z.ZodType<Answer>;
  /** One more try when the first got no usable answer; only for calls that change nothing. */
  retry: boolean;
};

export type Caller = <Answer>(call: Call<Answer>) => Promise<GatewayResult<{ answer: Answer }>>;

type CallerOptions = {
  apiBaseUrl: string;
  storeId: string;
  storePassword: string;
  fetch: GatewayFetch;
  timeoutMs: number;
};

/** Sends calls with the store's credentials; both tries of a call together keep within `timeoutMs`. */
export function createCaller(options: CallerOptions): Caller {
  const base = options.apiBaseUrl.replace(/\/+$/, '');
  const credentials = { store_id: options.storeId, store_passwd: options.storePassword };

  return async (call) => {
    const deadline = AbortSignal.timeout(options.timeoutMs);
    const first = await attempt(call, deadline);
    if (first.ok || !call.retry || deadline.aborted) return first;
    return attempt(call, deadline);
  };

  async function attempt<Answer>(
    call: Call<Answer>,
    signal: AbortSignal,
  ): Promise<GatewayResult<{ answer: Answer }>> {
    const fields = new URLSearchParams({ ...call.fields, ...credentials }).toString();
    const posts = call.method === 'POST';
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    let status: number;
    let text: string;
    try {
      const response = await options.fetch(posts ? base + call.path : `${base}${call.path}?${fields}`, {
        method: call.method,
        headers: { accept: 'application/json', ...(posts ? form : {}) },
        body: posts ? fields : undefined,
        signal,
      });
      status = response.status;
      text = await response.text();
    } catch (error) {
      return unreachable(error, signal);
    }
    if (status !== 200) return gatewayRefusal('gateway_bad_answer', `HTTP ${status} from ${call.path}`);
    return read(call, text);
  }
}

/** The network's own message may hold the address with the credentials, so only its code is passed on. */
function unreachable(error: unknown, signal: AbortSignal): GatewayRefusal {
  if (signal.aborted) return gatewayRefusal('gateway_unreachable', 'no answer in time');
  const cause: unknown = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code: unknown = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  const detail = typeof code === 'string' && /^[A-Z_0-9]{1,40}$/.test(code) ? code : 'connection failed';
  return gatewayRefusal('gateway_unreachable', detail);
}

function read<Answer>(call: Call<Answer>, text: string): GatewayResult<{ answer: Answer }> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return gatewayRefusal('gateway_bad_answer', `not JSON from ${call.path}`);
  }
  const parsed = call.answer.safeParse(json);
  if (parsed.success) return { ok: true, answer: parsed.data };
  const where = parsed.error.issues[0]?.path.join('.') || 'answer';
  return gatewayRefusal('gateway_bad_answer', `${where} has another shape than expected from ${call.path}`);
}
