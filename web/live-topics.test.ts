import { expect, test } from 'vitest';
import { liveAddress, topicsOfAll } from './live-topics.ts';

test('all tabs share one list without doubles', () => {
  const others = new Map([
    ['a', ['listing:1', 'listing:2']],
    ['b', ['listing:3']],
  ]);
  expect(topicsOfAll(['listing:1'], others)).toEqual(['listing:1', 'listing:3', 'listing:2']);
});

test('beyond a hundred topics the tab itself and the last speaker are kept', () => {
  const many = Array.from({ length: 120 }, (_, index) => `listing:${index}`);
  const found = topicsOfAll(
    ['basket:x'],
    new Map([
      ['old', many],
      ['new', ['order:y']],
    ]),
  );
  expect(found).toHaveLength(100);
  expect(found.slice(0, 2)).toEqual(['basket:x', 'order:y']);
});

test('the address resumes after what was heard', () => {
  expect(liveAddress(['a', 'b'], undefined)).toBe('/api/v1/realtime/events?topics=a,b');
  expect(liveAddress(['a'], 7)).toBe('/api/v1/realtime/events?topics=a&after=7');
});
