import { expect, test } from '@playwright/test';

const paths = [
  '/',
  '/c/lighting-electrical',
  '/search?q=fan',
  '/p/dokhina-classic-56-ceiling-fan',
  '/s/ceiling-fan-fitting',
  '/seller/megh-electronics',
  '/info/delivery',
  '/basket',
  '/sign-in',
];

for (const path of paths) {
  test(`${path} is small and stands still`, async ({ page, isMobile }) => {
    test.skip(!isMobile && process.env['HAAT_DEEP'] !== '1', 'a desk is seen in the deep run');
    for (const address of [path, path === '/' ? '/bn' : `/bn${path}`]) {
      const answer = await page.goto(address, { waitUntil: 'load' });
      expect(answer?.headers()['content-encoding']).toBe('br');
      await page.waitForTimeout(1000);
      const { bytes, shift } = await page.evaluate(async () => {
        const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
        const shifts = await new Promise<{ value: number }[]>((resolve) => {
          const observer = new PerformanceObserver((list) => {
            observer.disconnect();
            resolve(list.getEntries() as unknown as { value: number }[]);
          });
          observer.observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve([]), 500);
        });
        return { bytes: load?.encodedBodySize, shift: shifts.reduce((sum, one) => sum + one.value, 0) };
      });
      expect(bytes, `HTML of ${address}`).toBeLessThanOrEqual(15_000);
      expect(shift, `layout shift of ${address}`).toBeLessThan(0.05);
    }
  });
}
