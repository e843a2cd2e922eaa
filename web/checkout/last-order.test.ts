import { expect, test } from 'vitest';
import { forgetOrder, lastOrder, rememberOrder, rememberedOrder } from './last-order.ts';

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

test('the last order is known whatever its checkout was, until the browser is to forget it', () => {
  expect(lastOrder(requestWith(rememberOrder(placed, false)))).toEqual({ id: 'o1', token: 'a-b_c' });
  expect(lastOrder(requestWith(forgetOrder(false)))).toBeNull();
  expect(lastOrder(new Request('http://localhost/'))).toBeNull();
  expect(forgetOrder(true)).toMatch(/Max-Age=0; HttpOnly.*Secure$/);
});

test('no script reads it, and over https it stays there', () => {
  expect(rememberOrder(placed, true)).toMatch(/HttpOnly.*Secure$/);
  expect(rememberOrder(placed, false)).not.toContain('Secure');
});
