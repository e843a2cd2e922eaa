import { afterEach, expect, test, vi } from 'vitest';
import { markRunning, marksScript, sentMark } from './marks.ts';
import { showMark } from './use-mark.ts';

afterEach(() => vi.unstubAllGlobals());

const pageWith = (cookie: string) => {
  const shown: Record<string, boolean> = {};
  const toggleAttribute = (name: string, on: boolean) => (shown[name] = on);
  const page = { cookie, shown, documentElement: { dataset: {} as Record<string, string>, toggleAttribute } };
  vi.stubGlobal('document', page);
  return page;
};

test.each([
  ['', []],
  ['haat-theme=dark', []],
  ['haat_person=1', ['person']],
  ['a=b; haat_running=1', ['running']],
  ['haat_person=1; haat_running=1', ['person', 'running']],
  ['haat_person=; haat_running=', []],
])('with the cookies %j the page knows of %j before first paint', (cookie, known) => {
  const page = pageWith(cookie);
  // oxlint-disable-next-line no-new-func
  new Function(marksScript)();
  expect(Object.keys(page.documentElement.dataset)).toEqual(known);
  for (const mark of ['person', 'running'] as const) {
    expect(showMark(mark)).toBe(known.includes(mark));
    expect(page.shown[`data-${mark}`]).toBe(known.includes(mark));
  }
});

test('a running order is marked where scripts see it, and the mark is taken away', () => {
  const sent = (line: string) =>
    new Request('http://localhost/', { headers: { cookie: `a=b; ${line.split(';')[0]}` } });
  expect(sentMark(sent(markRunning(true, true)), 'running')).toBe(true);
  expect(sentMark(sent(markRunning(false, true)), 'running')).toBe(false);
  expect(sentMark(sent(markRunning(true, true)), 'person')).toBe(false);
  expect(markRunning(true, true)).toMatch(/Max-Age=1209600; SameSite=Lax; Secure$/);
  expect(markRunning(true, false)).not.toMatch(/Secure|HttpOnly/);
  expect(markRunning(false, false)).toContain('Max-Age=0');
});
