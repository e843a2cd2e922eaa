import type { Order } from '#contract/orders.ts';
import { expect, test } from 'vitest';
import { orderTracks } from './order-tracks.ts';

const at = '2026-11-22T04:00:00Z';
const taka = { amount: 380_000, currency: 'BDT' };
type Shipment = Order['shipments'][number];
type Booking = Order['bookings'][number];

const parcel = (status: Shipment['status'], id = 's'): Shipment => ({
  id,
  status,
  seller: { id, name: id },
  method: 'standard',
  tracking: null,
  arrives_on: '2026-11-23',
  line_ids: [],
});
const visit = (status: Booking['status']): Booking => ({
  id: 'b',
  status,
  line_id: 'l',
  seller: { id: 's', name: 's' },
  resource: { name: 'Karim', picture: null },
  slot: { start: at, end: at, time_zone: 'Asia/Dhaka' },
  start_code: '4821',
});

function order(change: Partial<Order>): Order {
  return {
    id: 'o',
    number: '1042',
    status: 'confirmed',
    placed_at: at,
    contact: { name: '', phone: '', email: null },
    shipping_address: { area: '', line: '', landmark: null },
    lines: [],
    shipments: [],
    bookings: [],
    payment: { method: 'sslcommerz', status: 'paid', amount: taka, paid_at: at, payable_until: null },
    refunds: [],
    items_total: taka,
    shipping_total: taka,
    total: taka,
    note: null,
    next: '',
    timeline: [],
    ...change,
  };
}
const states = (steps: readonly { name: string; state: string }[]) =>
  steps.map(({ name, state }) => `${name} ${state}`);

test('paid: packing and the answer of the provider come now, side by side', () => {
  const tracks = orderTracks(order({ shipments: [parcel('to_pack')], bookings: [visit('pending')] }));
  expect(states(tracks.before)).toEqual(['placed done', 'paid done']);
  expect(states(tracks.parcel)).toEqual(['pack now', 'ship ahead', 'deliver ahead']);
  expect(states(tracks.visit)).toEqual(['accept now', 'set_out ahead', 'start ahead', 'complete ahead']);
  expect(states(tracks.meet)).toEqual(['completed ahead']);
});

test('a parcel on its way waits for the door; when it left is said as long as there is one', () => {
  const timeline: Order['timeline'] = [
    { at, kind: 'shipment.shipped', track: 'parcel', text: '', actor: null },
  ];
  const one = orderTracks(order({ shipments: [parcel('shipped')], timeline })).parcel;
  expect(states(one)).toEqual(['pack done', 'ship done', 'deliver now']);
  expect(one[1]?.at).toBe(at);
  const two = orderTracks(order({ shipments: [parcel('shipped'), parcel('to_pack', 't')], timeline })).parcel;
  expect(two[1]?.at).toBeNull();
});

test('nothing moves before the money is there', () => {
  const payment = { ...order({}).payment, status: 'pending' as const, paid_at: null };
  const tracks = orderTracks(order({ status: 'pending', payment, shipments: [parcel('waiting')] }));
  expect(states(tracks.before)).toEqual(['placed done', 'paid now']);
  expect(states(tracks.parcel)).toEqual(['pack ahead', 'ship ahead', 'deliver ahead']);
});

test('an order nobody paid ends there', () => {
  const payment = { ...order({}).payment, status: 'pending' as const, paid_at: null };
  const tracks = orderTracks(order({ status: 'expired', payment, bookings: [visit('expired')] }));
  expect(states(tracks.before)).toEqual(['placed done', 'paid failed']);
  expect(states(tracks.visit)).toEqual(['accept failed']);
  expect(tracks.meet).toEqual([]);
});
