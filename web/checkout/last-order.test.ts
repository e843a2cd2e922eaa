import { expect, test } from 'vitest';
import { rememberOrder, rememberedOrder } from './last-order.ts';

const placed = { checkoutId: 'c1', id: 'o1', token: 'a-b_c' };

const requestWith = (setCookie: string) =>
  new Request('http://localhost/checkout', { headers: { cookie: `a=b; ${setCookie.split(';')[0]}` } });

test('the order a checkout became is found again, and that of no other', () => {
  const line = rememberOrder(placed, true);
  expect(rememberedOrder(requestWith(line), 'c1')).toEqual({ id: 'o1', token: 'a-b_c' });
  // Browsers send it as it was set, hosts may encode it once more.
  expect(rememberedOrder(requestWith(line.replaceAll('~', '%7E')), 'c1')).toEqual({
    id: 'o1',
    token: 'a-b_c',
  });
  expect(rememberedOrder(requestWith(line), 'c2')).toBeNull();
  expect(rememberedOrder(new Request('http://localhost/'), 'c1')).toBeNull();
});

test('no script reads it, and over https it stays there', () => {
  expect(rememberOrder(placed, true)).toMatch(/HttpOnly.*Secure$/);
  expect(rememberOrder(placed, false)).not.toContain('Secure');
});
