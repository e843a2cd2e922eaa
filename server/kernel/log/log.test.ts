import Fastify, { type FastifyBaseLogger } from 'fastify';
import { expect, test } from 'vitest';
import { createLog } from './log.ts';
import { maskText } from './mask.ts';

function capture(level = 'info') {
  const lines: string[] = [];
  const log = createLog(level, { write: (line: string) => void lines.push(line) });
  return { log, lines, last: () => JSON.parse(lines.at(-1) ?? '{}') as Record<string, unknown> };
}

test('what is named like a secret or a person is hidden, at any depth', () => {
  const { log, last, lines } = capture();
  log.info(
    {
      headers: { authorization: 'Bearer abc', cookie: 'haat_access=1', 'user-agent': 'curl' },
      body: {
        password: 'correct horse',
        store_passwd: 'x1y2',
        refresh_token: 'rt',
        items: [{ phone: 'a', qty: 2 }],
      },
      email: 'r',
      orderToken: 'ot',
    },
    'seen',
  );
  expect(last()).toMatchObject({
    level: 'info',
    msg: 'seen',
    headers: { authorization: '[hidden]', cookie: '[hidden]', 'user-agent': 'curl' },
    body: {
      password: '[hidden]',
      store_passwd: '[hidden]',
      refresh_token: '[hidden]',
      items: [{ phone: '[hidden]', qty: 2 }],
    },
    email: '[hidden]',
    orderToken: '[hidden]',
  });
  expect(lines.join()).not.toMatch(/abc|haat_access|horse|x1y2/);
});

test('what looks like one is masked wherever it stands', () => {
  const { log, lines, last } = capture();
  const error = Object.assign(new Error('duplicate for rahima.k@example.com'), {
    code: '23505',
    detail: 'Key (phone)=(+8801712345678) already exists.',
    cause: new Error('login failed: postgres://haat:hunter22@db/haat'),
  });
  log.error(
    { err: error },
    'sms to 01712345678 and 01812-345678 failed: eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiIxIn0.sig',
  );
  expect(lines.join()).not.toMatch(/rahima|17123|345678|hunter22|eyJ/);
  expect(last()['err']).toMatchObject({ code: '23505', message: 'duplicate for [mail]' });
});

test('times, ids, amounts and positions stay as they are', () => {
  const line = JSON.stringify({
    time: 1795327200000,
    at: '2026-11-22T06:00:00.000Z',
    id: '019ab3c1-0171-7234-8017-123456789012',
    amount: 1712345678,
    number: 'HA-017123-45678',
    path: '/api/v1/items?page=2',
  });
  expect(maskText(line)).toBe(line);
  expect(maskText('/x?token=abc&to=1')).toBe('/x?token=[secret]&to=1');
});

test('lines of a request carry its id, and no query', async () => {
  const { log, lines } = capture();
  const app = Fastify({ loggerInstance: log as FastifyBaseLogger, genReqId: () => 'request-7' });
  app.get('/x', async (request) => {
    request.log.warn('look');
    return {};
  });
  await app.inject('/x?token=abc');
  await app.close();
  const seen = lines.map((line) => JSON.parse(line) as { reqId?: string; msg: string });
  expect(seen.find((line) => line.msg === 'look')?.reqId).toBe('request-7');
  expect(lines.join()).toContain('"path":"/x"');
  expect(lines.join()).not.toContain('abc');
});
