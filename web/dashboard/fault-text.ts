import { m } from '../i18n/paraglide/messages.js';

type Fault = { code: string; detail: string };

/** What is wrong with a field, in the page's language; in the API's words where the page has none. */
export function faultText(field: string, { code, detail }: Fault, typed: Record<string, string>): string {
  const value = typed[field] ?? '';
  const name = field.split('.').at(-1) ?? '';
  if (code === 'too_big') return m.dashboard_fault_long();
  switch (name) {
    case 'slug':
      return isSlug(value) ? m.dashboard_fault_slug_taken() : m.dashboard_fault_slug();
    case 'code':
      return isCode(value) || !field.includes('.')
        ? m.dashboard_fault_code_taken()
        : m.dashboard_fault_code();
    case 'kind':
      return m.dashboard_fault_kind_used();
    case 'choices': {
      if (code !== 'in_use') return m.dashboard_fault_choices();
      const codes = namedIn(detail, (typed[field.replace(/choices$/, 'had')] ?? '').split(' '));
      return codes.length > 0 ? m.dashboard_fault_choices_used({ codes: codes.join(', ') }) : detail;
    }
    case 'choice_group':
      return m.dashboard_fault_group();
    case 'entity':
      return m.dashboard_fault_entity();
    case 'cloth':
      return m.dashboard_fault_cloth();
    case 'en':
      return m.dashboard_fault_name();
    default:
      return detail;
  }
}

/** Those of the codes that a text names. */
export const namedIn = (text: string, codes: readonly string[]): string[] => {
  const words = new Set(text.split(/[\s,.]+/));
  return codes.filter((code) => code !== '' && words.has(code));
};

const isSlug = (value: string) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value);
const isCode = (value: string) => /^[a-z][a-z0-9_]{0,39}$/.test(value);
