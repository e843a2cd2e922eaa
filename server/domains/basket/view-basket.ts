import type { Basket, BasketLine } from '#contract/basket.ts';
import type { Language, Message } from '#contract/common.ts';
import type { RowOf } from '#kernel/database/statement.ts';
import { priceOfAnswers, tellAnswers, viewAnswer } from '#domains/catalogue/index.ts';
import { type Priced, priceBasket } from '#domains/quote/index.ts';
import { hasTariff, promiseArrival, shippingMethods } from '#domains/shipping/index.ts';
import { type LineOptions, optionsOf } from './line-options.ts';
import { basketTexts } from './texts.ts';
import type { LineJson, readBasket } from './queries.ts';

export type BasketRow = RowOf<typeof readBasket>;

export type BasketView = {
  basket: Basket;
  priced: Priced;
  /** By the id of the line. */
  options: ReadonlyMap<string, LineOptions>;
};

export type ViewContext = {
  language: Language;
  now: Date;
  timeZone: string;
  shippingMethod?: string | undefined;
};

/** The basket as the API shows it, priced, with everything it has to say about what changed meanwhile. */
export function viewBasket(row: BasketRow, context: ViewContext): BasketView {
  const options = new Map(row.lines.map((line) => [line.id, optionsOf(line, context)]));
  const told = (line: LineJson) => options.get(line.id)?.answers ?? [];
  const shipping = row.area ? chosenShipping(row, context) : undefined;
  const priced = priceBasket({
    currency: row.currency,
    language: context.language,
    shipping,
    lines: row.lines.map((line) => ({
      id: line.id,
      kind: line.kind,
      quantity: line.quantity,
      unitPriceMinor: line.price,
      addOnPricesMinor: line.add_ons.map((extra) => extra.price),
      options: told(line).map(({ code, name, price }) => ({
        code,
        name: name[context.language] ?? name.en ?? name.bn ?? code,
        priceMinor: price,
      })),
    })),
  });
  const basket: Basket = {
    id: row.id,
    status: row.status as Basket['status'],
    area: row.area && { slug: row.area.slug, name: row.area.name },
    lines: row.lines.map((line) => ({
      ...viewLine(line, row.currency, priced, context),
      options: told(line).map((answer) => viewAnswer(answer, row.currency, context.language)),
    })),
    quote: priced.quote,
    messages: [
      ...row.lines.flatMap((line, index) =>
        messagesOf(line, index, {
          area: row.area?.name,
          language: context.language,
          options: options.get(line.id),
          wanted: row.lines.reduce(
            (sum, one) => sum + (one.listing_id === line.listing_id ? one.quantity : 0),
            0,
          ),
        }),
      ),
      ...notDelivered(row, context.language),
    ],
    item_count: row.lines.reduce((sum, line) => sum + line.quantity, 0),
  };
  return { basket, priced, options };
}

/** What shipping costs and how it splits between the sellers; `standard` unless another method was chosen. */
export function chosenShipping(row: BasketRow, context: ViewContext) {
  const methods = offeredShipping(row, context.language);
  return methods.find((method) => method.code === context.shippingMethod) ?? methods[0];
}

export function offeredShipping(row: BasketRow, language: Language) {
  const totals = new Map<string, number>();
  for (const line of row.lines) {
    if (line.kind !== 'product') continue;
    const each = line.price + priceOfAnswers(tellAnswers(line.asked, line.options));
    totals.set(line.seller.id, (totals.get(line.seller.id) ?? 0) + each * line.quantity);
  }
  if (totals.size === 0 || !hasTariff(row.currency)) return [];
  const sellers = [...totals].map(([sellerId, itemsTotalMinor]) => ({ sellerId, itemsTotalMinor }));
  // What leaves at once cannot come sooner; nobody is to pay for that.
  const canHurry = row.lines.some((line) => line.kind === 'product' && line.dispatch_days > 0);
  const methods = shippingMethods({ currency: row.currency, language, sellers });
  return methods.filter(({ code }) => canHurry || code !== 'express');
}

export function lineMinutes(line: LineJson): number {
  return (line.duration_minutes ?? 0) + line.add_ons.reduce((sum, extra) => sum + extra.minutes, 0);
}

function viewLine(
  line: LineJson,
  currency: string,
  priced: Priced,
  context: ViewContext,
): Omit<BasketLine, 'options'> {
  const { picture } = line.item;
  const slotEnd =
    line.slot_start && new Date(Date.parse(line.slot_start) + lineMinutes(line) * 60_000).toISOString();
  const zone = line.resource?.time_zone ?? context.timeZone;
  return {
    id: line.id,
    kind: line.kind,
    listing_id: line.listing_id,
    item: {
      ...line.item,
      picture: picture && { ...picture, alt: picture.alt[context.language] ?? picture.alt.en ?? '' },
    },
    seller: line.seller,
    quantity: line.quantity,
    available: line.kind === 'product' ? (line.available ?? 0) : null,
    unit_price: { amount: line.price, currency },
    add_ons: line.add_ons.map(({ price, ...extra }) => ({ ...extra, price: { amount: price, currency } })),
    line_total: { amount: priced.lineTotalsMinor.get(line.id) ?? 0, currency },
    slot: line.slot_start && slotEnd ? { start: line.slot_start, end: slotEnd, time_zone: zone } : null,
    resource: line.resource && { id: line.resource.id, name: line.resource.name },
    arrives_on:
      line.kind === 'product'
        ? promiseArrival({
            now: context.now,
            timeZone: context.timeZone,
            dispatchDays: line.dispatch_days,
            ...(context.shippingMethod === 'express' && { method: 'express' as const }),
          })
        : null,
    after_line_id: line.after_line_id,
  };
}

/** True for goods in a currency in which nobody said what delivery costs: they cannot be ordered. */
export function cannotBeDelivered({ lines, currency }: Pick<BasketRow, 'lines' | 'currency'>): boolean {
  return lines.some(({ kind }) => kind === 'product') && !hasTariff(currency);
}

function notDelivered(row: BasketRow, language: Language): Message[] {
  if (!cannotBeDelivered(row)) return [];
  const detail = basketTexts[language].notDelivered(row.currency);
  return [{ severity: 'error', code: 'not_delivered', pointer: '/lines', detail }];
}

/** `available` never says more than this; see haat.public_stock. */
const mostShown = 20;

type Around = {
  area: string | undefined;
  language: Language;
  options: LineOptions | undefined;
  /** Units of the same listing in all lines. */
  wanted: number;
};

function messagesOf(line: LineJson, index: number, around: Around): Message[] {
  const { area, language, options, wanted } = around;
  const say = basketTexts[language];
  const at = (field: string) => `/lines/${index}/${field}`;
  const messages: Message[] = [];
  if (!line.sellable) {
    messages.push({
      severity: 'error',
      code: 'not_sold',
      pointer: at('listing_id'),
      detail: say.notSold(line.item.title),
    });
  } else if (line.kind === 'product' && (line.available ?? 0) < Math.min(wanted, mostShown)) {
    const detail = say.outOfStock(line.item.title, line.available ?? 0);
    messages.push({ severity: 'error', code: 'out_of_stock', pointer: at('quantity'), detail });
  }
  if (options && !options.fit) {
    messages.push({
      severity: 'error',
      code: 'options_invalid',
      pointer: at('options'),
      detail: say.optionsInvalid(line.item.title),
    });
  }
  if (!line.served && area) {
    const detail = say.areaNotServed(line.seller.name, area);
    messages.push({ severity: 'error', code: 'area_not_served', pointer: at('listing_id'), detail });
  }
  if (line.taken) {
    messages.push({
      severity: 'error',
      code: 'slot_gone',
      pointer: at('slot'),
      detail: say.slotGone(line.item.title),
    });
  }
  if (line.price !== line.price_seen || options?.priceMinor !== line.options_price_seen) {
    messages.push({
      severity: 'warning',
      code: 'price_changed',
      pointer: at('unit_price'),
      detail: say.priceChanged(line.item.title),
    });
  }
  return messages;
}
