import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { worker } from '#kernel/database/principal.ts';
import { countingStatements } from '#kernel/database/statement-log.ts';
import { type TestKernel, openTestKernel } from '#server/testing/test-kernel.ts';
import { type NewSeller, addMember, addMembers, createSeller, createSellers } from './index.ts';

let test: TestKernel;
const person = randomUUID();
beforeAll(async () => {
  test = await openTestKernel();
  await test.owner(`
    insert into haat.areas (id, slug, name, postcode, latitude, longitude)
    select gen_random_uuid(), slug, '{"en": "Area"}', '1200', 23.7, 90.4
    from unnest(array['banani', 'mirpur-10', 'wari']) as slug`);
  await test.owner(
    `insert into haat.people (id, email, name, created_at) values ($1, 'r@example.com', 'Rahima', now())`,
    [person],
  );
});
afterAll(() => test.close());

const seller = (slug: string, more: Partial<NewSeller> = {}): NewSeller => ({
  id: randomUUID(),
  slug,
  kind: 'provider',
  name: { en: 'Shop', bn: 'দোকান' },
  about: { en: 'About' },
  area: 'banani',
  visits: ['wari'],
  since: '2019-04-14',
  ...more,
});
const transact = <T>(work: Parameters<typeof test.db.transaction<T>>[1]) => test.db.transaction(worker, work);

it('opens a provider that visits its own area and those named', async () => {
  const one = seller('alo', {
    phone: '+8801712345678',
    street: { en: 'Road 4' },
    createdAt: '2026-01-02T03:04:05.000Z',
  });
  expect(await transact((tx) => createSeller(tx, one))).toEqual({ id: one.id });
  const [row] = await test.owner(
    `select s.slug, s.status, s.since::text, s.phone, haat.iso(s.created_at) as created_at, a.slug as area,
      (select array_agg(v.slug order by v.slug) from haat.seller_areas sa join haat.areas v on v.id = sa.area_id
        where sa.seller_id = s.id) as visits
    from haat.sellers s join haat.areas a on a.id = s.area_id where s.id = $1`,
    [one.id],
  );
  expect(row).toEqual({
    slug: 'alo',
    status: 'active',
    since: '2019-04-14',
    phone: '+8801712345678',
    created_at: '2026-01-02T03:04:05.000Z',
    area: 'banani',
    visits: ['banani', 'wari'],
  });
  expect(await test.owner('select kind, subject from haat.outbox where subject = $1', [one.id])).toEqual([
    { kind: 'seller.created', subject: one.id },
  ]);
});

it('takes many in two statements, and none when one is refused', async () => {
  const many = ['a', 'b', 'c'].map((slug) => seller(slug, { kind: 'partner', visits: [] }));
  const { result, statements } = await countingStatements(() => transact((tx) => createSellers(tx, many)));
  expect(result).toEqual({ count: 3 });
  expect(statements.filter((name) => name.startsWith('sellers/'))).toHaveLength(2);
  expect(await transact((tx) => createSellers(tx, [seller('d'), seller('a')]))).toMatchObject({
    code: 'invalid_request',
    errors: [{ pointer: '/slug' }],
  });
  expect(await test.owner(`select from haat.sellers where slug = 'd'`)).toEqual([]);
});

it.each([
  ['an area that does not exist', { area: 'atlantis' }, 'not_found', '/area'],
  ['an area to visit that does not exist', { visits: ['atlantis'] }, 'not_found', '/visits'],
  ['areas to visit for who sells goods', { kind: 'partner' as const }, 'invalid_request', '/visits'],
])('refuses %s', async (_, wrong, code, pointer) => {
  const answer = await transact((tx) => createSeller(tx, seller('wrong', wrong)));
  expect(answer).toMatchObject({ code, errors: [{ pointer }] });
});

it('lets somebody act for a seller, once, in one role', async () => {
  const one = seller('members');
  await transact((tx) => createSeller(tx, one));
  const member = { sellerId: one.id, personId: person, role: 'owner' } as const;
  expect(await transact((tx) => addMember(tx, member))).toEqual({ added: true });
  expect(await transact((tx) => addMember(tx, member))).toEqual({ added: false });
  expect(await transact((tx) => addMember(tx, { ...member, role: 'worker' }))).toMatchObject({
    code: 'invalid_request',
  });
  const stranger = { ...member, personId: randomUUID() };
  expect(await transact((tx) => addMembers(tx, [member, stranger]))).toMatchObject({ code: 'not_found' });
  expect(await test.owner('select role from haat.seller_members where seller_id = $1', [one.id])).toEqual([
    { role: 'owner' },
  ]);
});
