import type { Order } from '#contract/orders.ts';
import { expect, test } from 'vitest';
import { paymentState } from './payment-state.ts';

const taka = { amount: 380_000, currency: 'BDT' };
function order(status: Order['status'], payment: Order['payment']['status'], ...kinds: string[]): Order {
  return {
    id: 'o',
    number: '1042',
    status,
    placed_at: '2026-11-22T04:00:00Z',
    contact: { name: '', phone: '', email: null },
    shipping_address: { area: '', line: '', landmark: null },
    lines: [],
    shipments: [],
    bookings: [],
    payment: { method: 'sslcommerz', status: payment, amount: taka, paid_at: null, payable_until: null },
    refunds: [],
    items_total: taka,
    shipping_total: taka,
    total: taka,
    note: null,
    next: '',
    timeline: kinds.map((kind) => ({
      at: '2026-11-22T04:00:00Z',
      kind,
      track: 'payment',
      text: '',
      actor: null,
    })),
  };
}

test.each([
  ['the gateway says success, we do not know yet', order('pending', 'pending'), 'success', 'confirming'],
  ['we know, whatever the address says', order('confirmed', 'paid'), 'fail', 'paid'],
  ['risky', order('on_hold', 'on_hold'), 'success', 'checking'],
  ['refused', order('pending', 'pending', 'payment.failed'), 'success', 'failed'],
  ['another amount arrived', order('pending', 'pending', 'payment.rejected'), 'success', 'odd'],
  ['left', order('pending', 'pending'), 'cancel', 'cancelled'],
  [
    'ran out, which comes back as a failure',
    order('pending', 'pending', 'payment.cancelled'),
    'fail',
    'cancelled',
  ],
  [
    'a second attempt is running',
    order('pending', 'pending', 'payment.failed', 'payment.started'),
    'success',
    'confirming',
  ],
  ['no gateway', order('pending', 'pending'), 'unreachable', 'unreachable'],
  ['too late', order('expired', 'pending', 'payment.failed'), 'fail', 'over'],
])('%s', (_, given, outcome, state) => {
  expect(paymentState(given, outcome)).toBe(state);
});
