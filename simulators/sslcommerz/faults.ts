import { z } from 'zod';

export const faultSchema = z.strictObject({
  /** Which calls it hits; `notice` is what the gateway posts to the merchant (only `unpadded` applies). */
  target: z.enum(['session', 'validation', 'query', 'refund', 'refund_status', 'notice', 'any']),
  /** `timeout` does nothing and never answers, `lost_answer` does the work and drops the connection. */
  kind: z.enum(['timeout', 'lost_answer', 'error_page', 'truncated', 'numbers', 'unpadded']),
  calls: z.number().int().min(1).default(1),
});
export type Fault = z.infer<typeof faultSchema>;
export type FaultInput = z.input<typeof faultSchema>;
export type FaultTarget = Exclude<Fault['target'], 'any'>;

/** Takes one call off the first fault that is meant for the target; undefined when there is none. */
export function takeFault(faults: Fault[], target: FaultTarget): Fault['kind'] | undefined {
  const index = faults.findIndex((fault) =>
    fault.target === 'any' ? target !== 'notice' : fault.target === target,
  );
  const fault = faults[index];
  if (!fault) return undefined;
  fault.calls -= 1;
  if (fault.calls === 0) faults.splice(index, 1);
  return fault.kind;
}

const numeric = new RegExp(
  '^(amount|store_amount|currency_amount|currency_rate|base_fair|risk_level|no_of_trans_found|' +
    'discount_(amount|percentage)|emi_(instalment|amount))$',
);

/** The same answer with its numbers as JSON numbers, as some gateway versions send them. */
export function withNumbers(value: unknown): unknown {
  return mapTexts(value, (name, text) => (numeric.test(name) && text !== '' ? Number(text) : text));
}

/** The same answer with amounts as short as they go: `69` for `69.00`, `69.5` for `69.50`. */
export function withoutPadding(value: unknown): unknown {
  return mapTexts(value, (name, text) =>
    numeric.test(name) ? text.replace(/\.?0+$/, (zeros) => (text.includes('.') ? '' : zeros)) : text,
  );
}

function mapTexts(value: unknown, change: (name: string, text: string) => unknown, name = ''): unknown {
  if (typeof value === 'string') return change(name, value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapTexts(item, change, key)]));
}
