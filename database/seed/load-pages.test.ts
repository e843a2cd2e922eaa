import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestKernel, openTestKernel } from '#server/testing/test-kernel.ts';
import { loadPages } from './load-pages.ts';
import { pages } from './market/pages.ts';

let test: TestKernel;
beforeAll(async () => {
  test = await openTestKernel();
});
afterAll(() => test.close());

it('writes every page once, as it stands in the source, in both languages', async () => {
  expect([await loadPages(test.kernel), await loadPages(test.kernel)]).toEqual([true, false]);
  const rows = await test.owner(
    'select slug, title, body, meta_description, footer_position from haat.pages order by footer_position',
  );
  expect(rows).toEqual(pages.map((page) => ({ ...page })));
});

it('leaves a page that was taken away where it is', async () => {
  await test.owner(`delete from haat.pages where slug = 'terms'`);
  expect(await loadPages(test.kernel)).toBe(false);
});

it('writes Bangla in Bangla', () => {
  for (const { title, body, meta_description: meta } of pages) {
    for (const text of [title.bn, meta.bn, body.bn.replace(/<[^>]*>/g, '')])
      expect(text.replace('API', '')).not.toMatch(/[a-z]{3}/i);
  }
});
