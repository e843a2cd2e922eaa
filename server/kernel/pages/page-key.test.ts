import { expect, it } from 'vitest';
import { isPublicPage, publicAddress } from './page-key.ts';

const address = (path: string) => publicAddress(new URL(path, 'https://market.example'));

it.each([
  ['/search?q=fan&utm_source=x&fbclid=1', '/search?q=fan'],
  ['/c/fans?x=1&y=2&_=3', '/c/fans'],
  [
    '/c/fans?sort=price&facet.colour=white&area=mirpur-10',
    '/c/fans?area=mirpur-10&facet.colour=white&sort=price',
  ],
  ['/c/fans?facet.colour=white&facet.colour=brown', '/c/fans?facet.colour=brown&facet.colour=white'],
  ['/c/fans?facet.=1&facet.Colour=1&facets.x=1&facet.a-b=1', '/c/fans'],
  ['/c/fans?Q=1&q%20=1&area[]=x', '/c/fans'],
  ['/search?q=%E0%A6%AA%E0%A6%BE%E0%A6%96%E0%A6%BE', '/search?q=%E0%A6%AA%E0%A6%BE%E0%A6%96%E0%A6%BE'],
  [`/search?q=${'x'.repeat(201)}`, '/search'],
  ['/', '/'],
])('%s is kept as %s', (path, kept) => {
  expect(address(path)).toBe(kept);
});

it('a stranger cannot fill the cache with parameters of his own', () => {
  const keys = Array.from({ length: 1000 }, (_, n) => address(`/c/fans?x=${n}&${n}=1&sort=price`));
  expect(new Set(keys).size).toBe(1);
});

it.each([
  ['/', true],
  ['/bn', true],
  ['/c/fans', true],
  ['/basketball', true],
  ['/orders-of-magnitude', true],
  ['/basket', false],
  ['/basket/', false],
  ['/basket.data', false],
  ['/bn/basket', false],
  ['/bn/account/sessions.data', false],
  ['/orders/0199', false],
  ['/portal', false],
  ['/dashboard/orders', false],
  ['/checkout/0199', false],
  ['/payment/unknown', false],
  ['/sign-in', false],
])('%s is for everybody: %s', (path, shared) => {
  expect(isPublicPage(path)).toBe(shared);
});
