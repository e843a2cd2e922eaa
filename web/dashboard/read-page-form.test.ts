import type { ContentPage } from '#contract/content.ts';
import { expect, test } from 'vitest';
import { pageFormValues, readPageForm } from './read-page-form.ts';

const formOf = (values: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.set(name, value);
  return form;
};
const page: ContentPage = {
  id: '0199aaaa-0000-7000-8000-000000000001',
  slug: 'about',
  title: { en: 'About', bn: 'কথা' },
  body: { en: '<p>x</p>' },
  meta_title: null,
  meta_description: { bn: 'কথা' },
  status: 'published',
  footer_position: 7,
  version: 3,
  created_at: '2026-01-01T00:00:00.000Z',
  updated_at: '2026-01-01T00:00:00.000Z',
};

test('a page that is saved as it stands says the same', () => {
  const {
    slug,
    title,
    body,
    meta_title: metaTitle,
    status,
    footer_position: position,
  } = readPageForm(formOf(pageFormValues(page)));
  expect({ slug, title, body, metaTitle, status, position }).toEqual({
    slug: 'about',
    title: { en: 'About', bn: 'কথা' },
    body: { en: '<p>x</p>', bn: null },
    metaTitle: { en: null, bn: null },
    status: 'published',
    position: 7,
  });
});

test.each([
  ['', null],
  ['৩', 3],
  ['12', 12],
  ['first', 0],
])('%j in the footer is place %j', (typed, position) => {
  expect(readPageForm(formOf({ footer_position: typed })).footer_position).toBe(position);
});

test('a new page is an empty draft', () => {
  expect(new Set(Object.values(pageFormValues(null)))).toEqual(new Set(['', 'draft']));
});
