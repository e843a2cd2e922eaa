import type { Kernel } from '#kernel/kernel.ts';
import type { Principal } from '#kernel/database/principal.ts';
import type { RowOf } from '#kernel/database/statement.ts';
import { hashToken } from '#kernel/http/principal.ts';
import { type Refusal, refuse } from '#kernel/refusal/refusal.ts';
import { type BasketRow, type chosenShipping, type viewBasket, lineMinutes } from '#domains/basket/index.ts';
import { type NewOrder, orderToken } from '#domains/orders/index.ts';
import type { bindHold } from './queries.ts';
import type { CheckoutRow } from './view-checkout.ts';

type Input = {
  kernel: Kernel;
  checkout: CheckoutRow;
  basket: BasketRow;
  view: ReturnType<typeof viewBasket>;
  bound: RowOf<typeof bindHold>;
  shipping: ReturnType<typeof chosenShipping>;
  orderId: string;
  cash: boolean;
  principal: Principal;
};

/**
 * Freezes what was bought: lines, prices, who and where, split by seller. Refuses when the hold does not cover the
 * basket any more (it was changed after the hold was taken).
 */
export function snapshotOf(input: Input): NewOrder | Refusal<'hold_expired'> {
  const { kernel, checkout, basket, view, bound, shipping, orderId, cash } = input;
  const waiting = !cash;
  const areaId = basket.area?.id;
  if (!areaId || !isWhatIsHeld(basket, bound)) return refuse('hold_expired');
  const sellerIds = [...new Set(basket.lines.map((line) => line.seller.id))];
  const sellerOrders = sellerIds.map((sellerId) => {
    const own = basket.lines.filter((line) => line.seller.id === sellerId);
    return {
      id: kernel.ids.uuid(),
      seller_id: sellerId,
      status: waiting ? 'waiting' : 'new',
      items_total: own.reduce((sum, line) => sum + (view.priced.lineTotalsMinor.get(line.id) ?? 0), 0),
      shipping_total: shipping?.perSeller.find((part) => part.sellerId === sellerId)?.priceMinor ?? 0,
    };
  });
  const sellerOrderOf = (sellerId: string) =>
    sellerOrders.find((one) => one.seller_id === sellerId)?.id ?? '';
  const newId = new Map(basket.lines.map((line) => [line.id, kernel.ids.uuid()]));
  const lines: NewOrder['lines'] = [];
  const bookings: NewOrder['bookings'] = [];
  for (const [position, line] of basket.lines.entries()) {
    const shown = view.basket.lines[position];
    const unit = bound.units.find((one) => one.listing_id === line.listing_id);
    const time = bound.times.find((one) => one.line_id === line.id);
    const free = bound.untracked.includes(line.listing_id);
    if (!shown || (line.kind === 'product' ? !unit && !free : !time)) return refuse('hold_expired');
    const id = newId.get(line.id) ?? '';
    lines.push({
      id,
      seller_order_id: sellerOrderOf(line.seller.id),
      listing_id: line.listing_id,
      location_id: unit?.location_id ?? null,
      position,
      quantity: line.quantity,
      unit_price: line.price,
      add_ons: line.add_ons,
      options: view.options.get(line.id)?.answers ?? [],
      line_total: view.priced.lineTotalsMinor.get(line.id) ?? 0,
      after_line_id: line.after_line_id ? (newId.get(line.after_line_id) ?? null) : null,
      arrives_on: shown.arrives_on,
    });
    if (time) {
      bookings.push({
        id: kernel.ids.uuid(),
        order_line_id: id,
        seller_order_id: sellerOrderOf(line.seller.id),
        seller_id: line.seller.id,
        resource_id: time.resource_id,
        status: waiting ? 'held' : 'pending',
        slot_start: time.start,
        slot_end: time.end,
        time_zone: time.time_zone,
        start_code: String(kernel.ids.integer(10_000)).padStart(4, '0'),
        cash_due: cash ? (view.priced.lineTotalsMinor.get(line.id) ?? 0) : 0,
      });
    }
  }
  const shipments = sellerOrders.flatMap((sellerOrder) => {
    const arrivals = basket.lines.flatMap((line, index) =>
      line.seller.id === sellerOrder.seller_id ? [view.basket.lines[index]?.arrives_on ?? null] : [],
    );
    const latest = arrivals
      .filter((day) => day !== null)
      .sort()
      .at(-1);
    if (!latest) return [];
    return [
      {
        id: kernel.ids.uuid(),
        seller_order_id: sellerOrder.id,
        seller_id: sellerOrder.seller_id,
        status: waiting ? 'waiting' : 'to_pack',
        method: shipping?.code ?? 'standard',
        arrives_on: latest,
      },
    ];
  });
  return {
    order: {
      id: orderId,
      token_hash: hashToken(orderToken(kernel, orderId)),
      person_id: input.principal.personId ?? null,
      checkout_id: checkout.id,
      hold_id: checkout.hold_id ?? '',
      status: waiting ? 'pending' : 'confirmed',
      contact: checkout.contact ?? {},
      address: { ...checkout.address, area_name: basket.area?.name },
      area_id: areaId,
      language: checkout.language,
      currency: basket.currency,
      items_total: view.basket.quote.items_total.amount,
      shipping_total: view.basket.quote.shipping_total?.amount ?? 0,
      total: view.basket.quote.total.amount,
      payment_method: cash ? 'cash' : 'sslcommerz',
      note: checkout.note,
    },
    payment: { id: kernel.ids.uuid() },
    attempt: waiting ? { id: kernel.ids.uuid() } : null,
    sellerOrders,
    lines,
    shipments,
    bookings,
  };
}

/** A hold keeps a basket as it was: other quantities, times or lines need a hold of their own. */
function isWhatIsHeld({ lines }: BasketRow, { units: held, times, untracked }: Input['bound']): boolean {
  const wanted = new Map<string, number>();
  const units = held.filter((unit) => !untracked.includes(unit.listing_id));
  for (const { kind, listing_id: id, quantity } of lines)
    if (kind === 'product' && !untracked.includes(id)) wanted.set(id, (wanted.get(id) ?? 0) + quantity);
  const visits = lines.filter((line) => line.kind === 'service');
  return (
    units.length === wanted.size &&
    units.every((unit) => wanted.get(unit.listing_id) === unit.quantity) &&
    times.length === visits.length &&
    visits.every((line) => {
      const time = times.find((one) => one.line_id === line.id);
      const startMs = Date.parse(line.slot_start ?? '');
      // Who comes may be somebody else than was chosen, when that one's time was taken.
      return (
        Date.parse(time?.start ?? '') === startMs &&
        Date.parse(time?.end ?? '') === startMs + lineMinutes(line) * 60_000
      );
    })
  );
}
