import type { NewOption } from '#domains/catalogue/index.ts';
import { market } from '../market/index.ts';
import type { Desk, MarketPlan } from './plan.ts';

/** What products ask, and which of them. */
export function planOptions({ ids, currency }: Desk): Pick<MarketPlan, 'options' | 'asked'> {
  const options = market.options.map((seed, position): NewOption => ({
    id: ids.uuid(),
    code: seed.code,
    name: seed.name,
    help: seed.help ?? null,
    kind: seed.kind,
    required: false,
    currency,
    price: (seed.priceTaka ?? 0) * 100,
    choices: (seed.choices ?? []).map(({ priceTaka, ...choice }) => ({ ...choice, price: priceTaka * 100 })),
    min: seed.max === undefined ? null : 0,
    max: seed.max ?? null,
    max_length: seed.maxLength ?? null,
    position,
  }));
  const asked = market.options.flatMap(({ code, askedBy }) => askedBy.map((item) => ({ item, code })));
  return { options, asked };
}
