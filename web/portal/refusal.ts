import type { Problem } from '#contract/problems.ts';
import { m } from '../i18n/paraglide/messages.js';

/** What an action of the portal answers when the API refused; `typed` goes back into the fields. */
export type Refused = {
  id: string;
  move: string;
  code: string;
  text: string;
  typed: Record<string, string>;
};

const texts: Record<string, () => string> = {
  code_wrong: m.portal_refused_code,
  transition_refused: m.portal_refused_moved,
  out_of_stock: m.portal_refused_stock,
  idempotency_key_in_use: m.portal_refused_running,
  rate_limited: m.portal_refused_often,
};

/** A refusal in the portal's words; in the API's where it has none. */
export function refusalText({ code, title, detail, errors }: Problem): string {
  return texts[code]?.() ?? errors?.[0]?.detail ?? detail ?? title;
}
