import { expect, test } from 'vitest';
import { landingOf } from './landing.ts';

const nobody = { staff_role: null, sellers: [] };
const seller = {
  staff_role: null,
  sellers: [{ id: 's', slug: 's', name: 's', kind: 'partner' as const, role: 'owner' }],
};

test.each([
  ['a customer to the orders', nobody, undefined, '/account/orders'],
  ['a seller to the portal', seller, '', '/portal'],
  ['staff to the dashboard', { ...seller, staff_role: 'operator' }, null, '/dashboard'],
  ['whoever was sent here, back', seller, '/checkout', '/checkout'],
  ['nobody off the site', nobody, '//elsewhere.com', '/account/orders'],
])('%s', (_, me, to, path) => {
  expect(landingOf(me, to, 'en')).toBe(path);
});
