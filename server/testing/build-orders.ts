import { randomUUID } from 'node:crypto';
import type { TestKernel } from './test-kernel.ts';

type Owner = TestKernel['owner'];
type SellerRow = { id: string; slug: string; token: string };
export type Offer = {
  kind: 'product' | 'service';
  listingId: string;
  itemId: string;
  locationId: string;
  resourceId: string;
};
export type Trade = Awaited<ReturnType<typeof buildTrade>>;

/** Writes one row; a value that is an object goes as JSON. */
export async function insertRow(owner: Owner, table: string, row: Record<string, unknown>): Promise<void> {
  const names = Object.keys(row);
  const values = Object.values(row).map((value) =>
    value !== null && typeof value === 'object' && !Array.isArray(value) ? JSON.stringify(value) : value,
  );
  const places = names.map((_, index) => `$${index + 1}`);
  await owner(`insert into haat.${table} (${names.join(', ')}) values (${places.join(', ')})`, values);
}

const since = '2026-11-01T04:00:00Z';

/** A market with an area, a category, a customer and a member of staff, and ways to add sellers and what they sell. */
export async function buildTrade(owner: Owner) {
  const areaId = randomUUID();
  const categoryId = randomUUID();
  const typeId = randomUUID();
  const name = { en: 'Mirpur 10', bn: 'মিরপুর ১০' };
  const place = { postcode: '1216', latitude: 23.8, longitude: 90.37 };
  await insertRow(owner, 'areas', { id: areaId, slug: 'mirpur-10', name, ...place });
  const words = { name: { en: 'Fans' }, description: { en: 'Fans' } };
  await insertRow(owner, 'categories', { id: categoryId, slug: 'fans', cloth: 'neel', ...words });
  await insertRow(owner, 'product_types', { id: typeId, slug: 'fan', name: { en: 'Fan' } });

  async function person(personName: string): Promise<string> {
    const id = randomUUID();
    await insertRow(owner, 'people', { id, email: `${id}@example.com`, name: personName, created_at: since });
    return id;
  }
  const customerId = await person('Rahima Begum');
  const staffId = await person('Nadia Operator');
  await insertRow(owner, 'staff_members', { person_id: staffId, role: 'operator', since });

  async function seller(slug: string): Promise<SellerRow> {
    const id = randomUUID();
    const texts = { name: { en: `Seller ${slug}` }, about: { en: 'About' } };
    const rest = { area_id: areaId, since: '2020-01-01', created_at: since };
    await insertRow(owner, 'sellers', { id, slug, kind: 'both', ...texts, ...rest });
    const memberId = await person(`Member of ${slug}`);
    await insertRow(owner, 'seller_members', { seller_id: id, person_id: memberId, role: 'owner', since });
    return { id, slug, token: memberId };
  }

  async function item(
    slug: string,
    kind: 'product' | 'service',
    more: Record<string, unknown> = {},
  ): Promise<string> {
    const id = randomUUID();
    const typed = kind === 'product' ? { product_type_id: typeId } : { duration_minutes: 60 };
    const texts = { title: { en: `Title ${slug}` }, summary: { en: 'S' }, description: { en: 'D' } };
    const rest = { category_id: categoryId, status: 'published', created_at: since };
    await insertRow(owner, 'items', { id, slug, kind, ...typed, ...texts, ...rest, ...more });
    return id;
  }

  /** A listing of a seller with ten units on a shelf, or with somebody who comes. */
  async function offer(
    by: SellerRow,
    itemId: string,
    kind: 'product' | 'service',
    priceMinor: number,
  ): Promise<Offer> {
    const made: Offer = {
      kind,
      itemId,
      listingId: randomUUID(),
      locationId: randomUUID(),
      resourceId: randomUUID(),
    };
    const sku = `${by.slug}-${made.listingId.slice(0, 8)}`;
    const listing = {
      id: made.listingId,
      item_id: itemId,
      seller_id: by.id,
      sku,
      price: priceMinor,
      currency: 'BDT',
    };
    await insertRow(owner, 'listings', { ...listing, created_at: since, updated_at: since });
    const own = { seller_id: by.id };
    if (kind === 'product') {
      await insertRow(owner, 'locations', {
        id: made.locationId,
        ...own,
        area_id: areaId,
        name: { en: 'Shop' },
      });
      const shelf = { listing_id: made.listingId, location_id: made.locationId };
      await insertRow(owner, 'stock', { ...shelf, updated_at: since });
      const arrived = { id: randomUUID(), kind: 'received', quantity: 10, at: since };
      await insertRow(owner, 'stock_movements', { ...shelf, ...arrived });
    } else {
      const zone = { time_zone: 'Asia/Dhaka' };
      await insertRow(owner, 'resources', { id: made.resourceId, ...own, name: { en: 'Karim' }, ...zone });
    }
    return made;
  }

  return { owner, areaId, categoryId, customerId, staffId, person, seller, item, offer };
}

export type NewPart = {
  seller: SellerRow;
  status?: string;
  goods?: { offer: Offer; quantity: number; status?: string };
  visit?: { offer: Offer; status?: string; start?: string; code?: string };
};
export type NewTestOrder = {
  status?: string;
  method?: 'cash' | 'sslcommerz';
  payment?: string;
  personId?: string | null;
  tokenHash?: string;
  placedAt?: string;
  customer?: string;
  parts: NewPart[];
};

export type BuiltPart = {
  id: string;
  goodsLineId: string;
  visitLineId: string;
  shipmentId: string;
  bookingId: string;
};

const prices = { goods: 3_200_00, visit: 600_00, shipping: 60_00 } as const;

/** An order as it stands some time after it was placed; confirmed unless said. Goods are set aside on their shelf. */
export async function buildOrder(trade: Trade, given: NewTestOrder) {
  const { owner, areaId } = trade;
  const id = randomUUID();
  const placedAt = given.placedAt ?? '2026-11-22T05:00:00Z';
  const method = given.method ?? 'sslcommerz';
  const cash = method === 'cash';
  const basketId = randomUUID();
  const checkoutId = randomUUID();
  const stamps = { created_at: placedAt, updated_at: placedAt };
  await insertRow(owner, 'baskets', { id: basketId, currency: 'BDT', status: 'ordered', ...stamps });
  await insertRow(owner, 'checkouts', {
    id: checkoutId,
    basket_id: basketId,
    status: 'completed',
    ...stamps,
  });
  const [sequence] = await owner<{ number: string }>(`select nextval('haat.order_numbers')::text as number`);
  const number = sequence?.number ?? '';
  const customer = given.customer ?? 'Rahima Begum';
  const contact = { name: customer, phone: '+8801712345678', email: 'rahima@example.com' };
  const address = {
    area: 'mirpur-10',
    area_name: 'Mirpur 10',
    line: 'House 1, Road 2',
    landmark: 'Near the mosque',
  };
  const totals = given.parts.map(({ goods, visit }) => ({
    items_total: (goods ? goods.quantity * prices.goods : 0) + (visit ? prices.visit : 0),
    shipping_total: goods ? prices.shipping : 0,
  }));
  const sum = (key: 'items_total' | 'shipping_total') => totals.reduce((total, part) => total + part[key], 0);
  const money = { items_total: sum('items_total'), shipping_total: sum('shipping_total') };
  const total = money.items_total + money.shipping_total;
  const buyer = {
    person_id: given.personId ?? null,
    token_hash: given.tokenHash ?? randomUUID(),
    contact,
    address,
  };
  const kept = {
    checkout_id: checkoutId,
    area_id: areaId,
    language: 'en',
    currency: 'BDT',
    placed_at: placedAt,
  };
  const order = {
    id,
    number,
    status: given.status ?? 'confirmed',
    payment_method: method,
    note: 'Ring twice',
  };
  await insertRow(owner, 'orders', { ...order, ...buyer, ...kept, ...money, total });
  const status = given.payment ?? (cash ? 'pending' : 'paid');
  const paid = {
    amount: total,
    currency: 'BDT',
    paid_at: status === 'paid' ? placedAt : null,
    created_at: placedAt,
  };
  const paymentId = randomUUID();
  await insertRow(owner, 'payments', { id: paymentId, order_id: id, method, status, ...paid });

  const holdId = randomUUID();
  const held = { status: 'claimed', first_at: placedAt, expires_at: placedAt, created_at: placedAt };
  await insertRow(owner, 'holds', { id: holdId, basket_id: basketId, order_id: id, ...held });

  const parts: BuiltPart[] = [];
  for (const [index, part] of given.parts.entries()) {
    const snapshot = {
      order_number: number,
      contact,
      address,
      area_id: areaId,
      note: 'Ring twice',
      placed_at: placedAt,
    };
    const sellerOrder = {
      id: randomUUID(),
      order_id: id,
      seller_id: part.seller.id,
      status: part.status ?? 'new',
    };
    await insertRow(owner, 'seller_orders', { ...sellerOrder, ...totals[index], ...snapshot, paid: !cash });
    const ids = { order_id: id, seller_order_id: sellerOrder.id, seller_id: part.seller.id };
    parts.push({
      id: sellerOrder.id,
      ...(await insertPart(owner, ids, part, { position: index * 2, cash, holdId })),
    });
  }
  return { id, number, paymentId, total, parts, part: parts[0] as BuiltPart };
}

async function insertPart(
  owner: Owner,
  ids: { order_id: string; seller_order_id: string; seller_id: string },
  part: NewPart,
  { position, cash, holdId }: { position: number; cash: boolean; holdId: string },
) {
  const made = {
    goodsLineId: randomUUID(),
    visitLineId: randomUUID(),
    shipmentId: randomUUID(),
    bookingId: randomUUID(),
  };
  const line = (offer: Offer) => ({
    ...ids,
    listing_id: offer.listingId,
    item_id: offer.itemId,
    kind: offer.kind,
  });
  if (part.goods) {
    const { offer, quantity } = part.goods;
    const bought = {
      title: { en: 'Ceiling fan', bn: 'সিলিং ফ্যান' },
      sku: 'FAN',
      quantity,
      unit_price: prices.goods,
    };
    const where = { location_id: offer.locationId, position, line_total: quantity * prices.goods };
    await insertRow(owner, 'order_lines', { id: made.goodsLineId, ...line(offer), ...bought, ...where });
    await owner('update haat.stock set held = held + $2 where listing_id = $1', [offer.listingId, quantity]);
    const shelf = { listing_id: offer.listingId, location_id: offer.locationId };
    await insertRow(owner, 'hold_stock', { hold_id: holdId, ...shelf, quantity });
    const parcel = { status: part.goods.status ?? 'to_pack', method: 'standard', arrives_on: '2026-11-24' };
    await insertRow(owner, 'shipments', { id: made.shipmentId, ...ids, ...parcel });
  }
  if (part.visit) {
    const { offer, status = 'pending', start = '2026-11-22T10:00:00Z', code = '4711' } = part.visit;
    const bought = { title: { en: 'Fan fitting' }, sku: 'FIT', quantity: 1, unit_price: prices.visit };
    const where = { position: position + 1, line_total: prices.visit };
    await insertRow(owner, 'order_lines', { id: made.visitLineId, ...line(offer), ...bought, ...where });
    const end = new Date(Date.parse(start) + 3_600_000).toISOString();
    const visit = {
      order_line_id: made.visitLineId,
      resource_id: offer.resourceId,
      status,
      slot: `[${start},${end})`,
    };
    const due = { time_zone: 'Asia/Dhaka', start_code: code, cash_due: cash ? prices.visit : 0 };
    await insertRow(owner, 'bookings', { id: made.bookingId, ...ids, ...visit, ...due });
  }
  return made;
}
