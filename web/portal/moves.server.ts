import type { Client } from '#client/client.ts';
import type { Problem } from '#contract/problems.ts';
import { type ActionFunctionArgs, data, replace } from 'react-router';
import { pageContext } from '../entry.server.tsx';
import { latinDigits } from './latin-digits.ts';
import { memberOf } from './member.server.ts';
import { type Refused, refusalText } from './refusal.ts';

/**
 * The action of every page of the portal: moves a visit or a parcel on, or takes units in, as the form's `move`
 * says, under the form's own key. Goes back to the page; a refusal stands at its form with what was typed.
 */
export async function act(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const { headers } = await memberOf(args);
  const [id, move, key] = [text(form, 'id'), text(form, 'move'), text(form, 'key')];
  const call = { params: { id }, key, headers };
  const result = await send(args.context.get(pageContext).api, move, call, form);
  if (!result) throw data(null, { status: 404 });
  if (result.ok) return replace(backTo(args.url, move, id), 303);
  const typed = Object.fromEntries(typedFields.map((name) => [name, text(form, name)]));
  const refused: Refused = { id, move, code: result.problem.code, text: refusalText(result.problem), typed };
  return data(refused, { status: result.problem.status });
}

const typedFields = ['code', 'tracking', 'quantity', 'reason'];
const text = (form: FormData, name: string) => String(form.get(name) ?? '').trim();

type Call = { params: { id: string }; key: string; headers: Record<string, string> };

function send(
  api: Client,
  move: string,
  call: Call,
  form: FormData,
): Promise<{ ok: true } | { ok: false; problem: Problem }> | null {
  const tracking = text(form, 'tracking');
  const reason = text(form, 'reason');
  switch (move) {
    case 'accept':
      return api('POST /seller/bookings/{id}/accept', call);
    case 'on-the-way':
      return api('POST /seller/bookings/{id}/on-the-way', call);
    case 'start':
      return api('POST /seller/bookings/{id}/start', {
        ...call,
        body: { code: latinDigits(text(form, 'code')) },
      });
    case 'complete':
      return api('POST /seller/bookings/{id}/complete', call);
    case 'ship':
      return api('POST /seller/shipments/{id}/ship', { ...call, body: tracking ? { tracking } : {} });
    case 'deliver':
      return api('POST /seller/shipments/{id}/deliver', call);
    case 'receive': {
      const quantity = Number(latinDigits(text(form, 'quantity')));
      return api('POST /seller/listings/{id}/receive', {
        ...call,
        body: { quantity, ...(reason && { reason }) },
      });
    }
    default:
      return null;
  }
}

/** The page the form stood on; after units came in it also says for which listing. */
function backTo(url: URL, move: string, id: string): string {
  const { pathname } = url;
  const searchParams = new URLSearchParams(url.search);
  searchParams.delete('index');
  searchParams.delete('received');
  if (move === 'receive') searchParams.set('received', id);
  return searchParams.size > 0 ? `${pathname}?${searchParams}` : pathname;
}
