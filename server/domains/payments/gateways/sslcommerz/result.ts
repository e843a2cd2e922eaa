/**
 * Why a call to the gateway came to nothing. `gateway_refused`: it answered no, asking again changes nothing.
 * `gateway_unreachable`: no answer in time, so it is unknown whether the call took effect.
 * `gateway_bad_answer`: an answer that is not one (HTML, cut short, fields missing), equally unknown.
 */
export type GatewayRefusalCode = 'gateway_refused' | 'gateway_unreachable' | 'gateway_bad_answer';

/** `detail` is for logs and operators; it never holds the store's credentials. */
export type GatewayRefusal = { ok: false; code: GatewayRefusalCode; detail: string };

export type GatewayResult<Value> = ({ ok: true } & Value) | GatewayRefusal;

export function gatewayRefusal(code: GatewayRefusalCode, detail: string): GatewayRefusal {
  return { ok: false, code, detail };
}
