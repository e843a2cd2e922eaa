import { afterEach, expect, test, vi } from 'vitest';
import { followOrder, isNews } from './follow-order.ts';

afterEach(() => vi.unstubAllGlobals());

test.each([
  ['retry: 2000\n\n', false],
  [': heartbeat\n\n', false],
  ['event: subscribed\ndata: {"topics":["order:1"]}\n\n', false],
  ['id: 7\ndata: {"topic":"order:1"}\n\n', true],
])('%j', (part, news) => expect(isNews(part)).toBe(news));

test('an event is told, the stream opened again after it broke, and the signal ends it', async () => {
  const leaving = new AbortController();
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (url: string, { headers }: { headers: Record<string, string> }) => {
    asked.push(`${url} ${headers['order-token']}`);
    return new Response(asked.length === 1 ? 'id: 7\ndata: {"topic":"order:1"}\n\n' : ': heartbeat\n\n');
  });
  let changes = 0;
  const onChange = () => {
    changes += 1;
    if (changes === 2) leaving.abort();
  };
  await followOrder({ id: '1', token: 't', signal: leaving.signal, retryMs: 1, onChange });
  expect(changes).toBe(2);
  expect(asked).toEqual(Array(2).fill('/api/v1/realtime/events?topics=order:1 t'));
});
