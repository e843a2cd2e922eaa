import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createAccounts } from '#domains/accounts/index.ts';
import { countingStatements } from '#kernel/database/statement-log.ts';
import { openTestApp } from '#server/testing/test-app.ts';
import { type TestKernel, openTestKernel } from '#server/testing/test-kernel.ts';
import { isFixedAddress } from './fixed-addresses.ts';

let test: TestKernel;
let app: FastifyInstance;
let staff: string;

const person = '0199bbbb-0000-7000-8000-000000000001';
beforeAll(async () => {
  test = await openTestKernel();
  await test.owner(
    `insert into haat.people (id, email, name, created_at) values ($1, 'desk@example.com', 'Desk', '2026-01-01')`,
    [person],
  );
  await test.owner(
    `insert into haat.staff_members (person_id, role, since) values ($1, 'operator', '2026-01-01')`,
    [person],
  );
  app = await openTestApp(test, { limitScale: 1000 });
  staff = await createAccounts(test.kernel).tokens.issue({
    personId: person,
    sessionId: '0199bbbb-0000-7000-8000-000000000002',
    email: 'desk@example.com',
    phone: null,
    signedInAt: test.clock.now(),
  });
  await test.owner(
    `insert into identity.sessions (id, person_id, device, created_at, last_used_at, expires_at)
     values ('0199bbbb-0000-7000-8000-000000000002', $1, 'desk', '2026-01-01', '2026-01-01', '2027-01-01')`,
    [person],
  );
});
afterAll(async () => {
  await app.close();
  await test.close();
});
beforeEach(() => test.owner('delete from haat.pages; delete from haat.old_slugs; delete from haat.outbox'));

async function ask(method: string, path: string, payload?: unknown, headers: Record<string, string> = {}) {
  const reply = await app.inject({
    method: method as 'GET',
    url: `/api/v1${path}`,
    headers: {
      ...(path.startsWith('/admin') && { authorization: `Bearer ${staff}` }),
      ...(payload !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(payload !== undefined && { payload: JSON.stringify(payload) }),
  });
  return {
    status: reply.statusCode,
    etag: reply.headers.etag,
    body: reply.body === '' ? undefined : reply.json(),
  };
}

const about = {
  slug: 'about',
  title: { en: 'About us', bn: 'আমাদের কথা' },
  body: { en: '<p>Hello <script>x</script></p>', bn: 'নমস্কার' },
};
const write = async (more: Record<string, unknown> = {}) => {
  const made = await ask('POST', '/admin/pages', { ...about, ...more });
  expect(made.status).toBe(201);
  return made.body as { id: string; version: number };
};
const change = (id: string, patch: unknown, seen = 1) =>
  ask('PATCH', `/admin/pages/${id}`, patch, { 'if-match': `"${seen}"` });

describe('a new page', () => {
  it('is a draft with a clean body, and answers with its tag', async () => {
    const made = await ask('POST', '/admin/pages', about);
    expect(made).toMatchObject({
      status: 201,
      etag: '"1"',
      body: {
        slug: 'about',
        body: { en: '<p>Hello </p>', bn: '<p>নমস্কার</p>' },
        status: 'draft',
        footer_position: null,
        version: 1,
      },
    });
    expect((await ask('GET', '/pages/about')).status).toBe(404);
  });

  it('is read by everybody once it is published, each in his language', async () => {
    await write({ status: 'published', meta_description: { en: 'Who we are.' } });
    const bangla = await ask('GET', '/pages/about', undefined, { 'accept-language': 'bn' });
    expect(bangla.body).toMatchObject({
      title: 'আমাদের কথা',
      body: '<p>নমস্কার</p>',
      meta_description: 'Who we are.',
    });
    expect((await ask('GET', '/pages/about')).body.title).toBe('About us');
  });

  it.each([
    ['one that another page has', { slug: 'about' }],
    ['one of the market itself', { slug: 'basket' }],
  ])('is refused at an address: %s', async (_, more) => {
    await write();
    const refused = await ask('POST', '/admin/pages', { ...about, ...more });
    expect([refused.status, refused.body.code, refused.body.errors[0].pointer]).toEqual([
      409,
      'address_taken',
      '/slug',
    ]);
  });

  it.each([
    ['/slug', { slug: 'About us' }],
    ['/slug', { slug: 'a--b' }],
    ['/title', { title: {} }],
    ['/title', { title: { en: ' ', bn: null } }],
    ['/body', { body: { en: '<script>x</script>' } }],
    ['/footer_position', { footer_position: 0 }],
    ['/status', { status: 'hidden' }],
  ])('names the field at fault, %s of %j', async (pointer, more) => {
    const refused = await ask('POST', '/admin/pages', { ...about, ...more });
    expect([refused.status, refused.body.errors.map((one: { pointer: string }) => one.pointer)]).toEqual([
      422,
      [pointer],
    ]);
  });
});

describe('a change', () => {
  it('touches what it names: null takes away, what is not named stays', async () => {
    const { id } = await write({ meta_title: { en: 'Meta' }, footer_position: 3 });
    const changed = await change(id, { title: { bn: null }, meta_title: null, status: 'published' });
    expect([changed.status, changed.etag]).toEqual([200, '"2"']);
    expect(changed.body).toMatchObject({
      title: { en: 'About us' },
      body: { en: '<p>Hello </p>', bn: '<p>নমস্কার</p>' },
      meta_title: null,
      footer_position: 3,
      status: 'published',
      version: 2,
    });
    expect(changed.body.title.bn).toBeUndefined();
  });

  it('is refused without the version seen, or after another change', async () => {
    const { id } = await write();
    expect((await ask('PATCH', `/admin/pages/${id}`, { footer_position: 1 })).body.code).toBe(
      'precondition_required',
    );
    expect((await change(id, { footer_position: 1 })).status).toBe(200);
    const stale = await change(id, { footer_position: 2 });
    expect([stale.status, stale.body.code]).toEqual([412, 'precondition_failed']);
    expect((await ask('GET', `/admin/pages/${id}`)).body.footer_position).toBe(1);
  });

  it('of two at once is one', async () => {
    const { id } = await write();
    const both = await Promise.all([1, 2, 3, 4].map((position) => change(id, { footer_position: position })));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
  });

  it('to an address of another page is refused, and both stay', async () => {
    await write();
    const { id } = await write({ slug: 'terms' });
    const refused = await change(id, { slug: 'about' });
    expect([refused.status, refused.body.code]).toEqual([409, 'address_taken']);
    expect((await ask('GET', `/admin/pages/${id}`)).body).toMatchObject({ slug: 'terms', version: 1 });
  });

  it('may not leave a page without words', async () => {
    const { id } = await write();
    const refused = await change(id, { body: { en: '', bn: null } });
    expect([refused.status, refused.body.errors[0].pointer]).toEqual([422, '/body']);
  });

  it('is told, so that pages that show it are made anew', async () => {
    const { id } = await write();
    await change(id, { footer_position: 1 });
    const kinds = await test.owner('select topic, kind from haat.outbox order by id');
    expect(kinds).toEqual(['page.created', 'page.changed'].map((kind) => ({ topic: `page:${id}`, kind })));
  });
});

it('is deleted only by who saw it as it is', async () => {
  const { id } = await write();
  const remove = (seen: string) => ask('DELETE', `/admin/pages/${id}`, undefined, { 'if-match': seen });
  expect((await remove('"9"')).status).toBe(412);
  expect((await remove('"1"')).status).toBe(204);
  expect((await remove('"1"')).status).toBe(404);
});

it('lists those of the footer first, in their order, and no drafts; the list is kept and renewed', async () => {
  await write({ status: 'published', footer_position: 2 });
  await write({ slug: 'privacy', status: 'published' });
  await write({ slug: 'draft' });
  const terms = await write({ slug: 'terms', status: 'published', footer_position: 1 });
  const slugs = async () => (await ask('GET', '/pages')).body.data.map((one: { slug: string }) => one.slug);
  expect(await slugs()).toEqual(['terms', 'about', 'privacy']);
  expect((await countingStatements(slugs)).statements).toEqual([]);
  await change(terms.id, { footer_position: 3 });
  expect(await slugs()).toEqual(['about', 'terms', 'privacy']);
});

it('lists all to staff, page by page, by words and state', async () => {
  await write();
  await write({ slug: 'terms', title: { en: 'Terms 100%' }, body: { en: 'x' }, status: 'published' });
  const list = async (query: string) => {
    const { body } = await ask('GET', `/admin/pages?${query}`);
    return [body.data.map((one: { slug: string }) => one.slug), body.has_more];
  };
  expect((await list('q=100%25'))[0]).toEqual(['terms']);
  expect((await list('q=100_'))[0]).toEqual([]);
  expect((await list('status=draft'))[0]).toEqual(['about']);
  const first = (await ask('GET', '/admin/pages?limit=1')).body;
  const second = (await ask('GET', `/admin/pages?limit=1&cursor=${first.next_cursor}`)).body;
  expect([first.has_more, second.has_more]).toEqual([true, false]);
  expect(new Set([...first.data, ...second.data].map((one: { slug: string }) => one.slug)).size).toBe(2);
  expect(
    first.data.concat(second.data).find((one: { slug: string }) => one.slug === 'terms').languages,
  ).toEqual(['en']);
});

it('shows a body as it would be kept', async () => {
  const shown = await ask('POST', '/admin/pages/preview', { body: '<b onclick=x>a</b>' });
  expect(shown.body).toEqual({ body: '<b>a</b>' });
});

it('knows every address of the market', () => {
  const routes = readFileSync(join(import.meta.dirname, '../../../web/routes.ts'), 'utf8');
  const [storefront = '', beside = ''] = routes.split(/^ {4}\]\),$/m);
  const named = [
    ...storefront.matchAll(/^ {6}route\('([a-z][a-z-]*)/gm),
    ...beside.matchAll(/^ {4}route\('([a-z][a-z-]*)/gm),
    ...routes.matchAll(/^ {4}route\('([a-z][a-z-]*)/gm),
  ].map(([, name = '']) => name);
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((name) => !isFixedAddress(name))).toEqual([]);
});
