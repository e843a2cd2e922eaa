import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestKernel, openTestKernel } from '#server/testing/test-kernel.ts';
import { refuse } from '../refusal/refusal.ts';
import { t } from './columns.ts';
import { nobody } from './principal.ts';
import { countingStatements } from './statement-log.ts';
import { dynamicStatement } from './statement.ts';

let test: TestKernel;
beforeAll(async () => {
  test = await openTestKernel();
});
afterAll(() => test.close());

const whoAmI = dynamicStatement({
  name: 'test/who',
  params: {},
  row: { role: t.text, uid: t.uuid.orNull, claims: t.text.orNull },
  text: `select current_user::text as role, auth.uid() as uid, current_setting('request.jwt.claims', true) as claims`,
});
const area = dynamicStatement({
  name: 'test/area',
  params: { id: t.uuid, slug: t.text },
  text: `insert into haat.areas (id, slug, name, postcode, latitude, longitude)
    values ($id, $slug, '{"en": "Somewhere"}', '1216', 23.8, 90.36)`,
});
const areas = dynamicStatement({
  name: 'test/areas',
  params: { slug: t.text },
  row: { slug: t.text },
  text: `select slug from haat.areas where slug = $slug`,
});
const personId = '018f0000-0000-7000-8000-000000000001';

describe('a scoped statement', () => {
  it('runs as its audience with its claims, and the next one on the connection does not see them', async () => {
    const person = await test.db.as({ audience: 'authenticated', personId }).one(whoAmI, {});
    expect(person).toMatchObject({ role: 'authenticated', uid: personId });
    for (let turn = 0; turn < 10; turn++) {
      expect(await test.db.as(nobody).one(whoAmI, {})).toMatchObject({ role: 'anon', uid: null });
    }
  });

  it('keeps people apart when many share few connections', async () => {
    const ids = Array.from(
      { length: 60 },
      (_, n) => `018f0000-0000-7000-8000-${String(n).padStart(12, '0')}`,
    );
    const seen = await Promise.all(
      ids.map((id) => test.db.as({ audience: 'authenticated', personId: id }).one(whoAmI, {})),
    );
    expect(seen.map((row) => row.uid)).toEqual(ids);
  });

  it('leaves the connection usable after an error', async () => {
    const broken = dynamicStatement({
      name: 'test/broken',
      params: {},
      row: { n: t.int },
      text: 'select 1 / 0 as n',
    });
    for (let turn = 0; turn < 12; turn++) {
      await expect(test.db.as(nobody).one(broken, {})).rejects.toThrow('division by zero');
    }
    expect(await test.db.as(nobody).one(whoAmI, {})).toMatchObject({ role: 'anon' });
  });

  it('cannot enter a role of the other login', async () => {
    const asStaff = { audience: 'staff' } as const;
    const sneak = dynamicStatement({
      name: 'test/sneak',
      params: {},
      row: { r: t.text },
      text: `select set_config('role', 'staff', true) as r`,
    });
    expect(await test.db.as(asStaff).one(whoAmI, {})).toMatchObject({ role: 'staff' });
    await expect(test.db.as(nobody).one(sneak, {})).rejects.toThrow('permission denied to set role');
  });

  it('refuses an unscoped statement: the login itself may read nothing', async () => {
    const { default: pg } = await import('pg');
    const client = new pg.Client(test.connections.web);
    await client.connect();
    await expect(client.query('select * from haat.areas')).rejects.toThrow('permission denied');
    await client.end();
  });
});

describe('a transaction', () => {
  it('commits what engine wrote and the events with it', async () => {
    const id = test.kernel.ids.uuid();
    const { statements } = await countingStatements(() =>
      test.db.transaction(nobody, async (tx) => {
        await tx.engine.run(area, { id, slug: 'committed' });
        tx.emit({ topic: 'area:x', kind: 'area.added', subject: id });
      }),
    );
    expect(statements).toEqual(['test/area', 'kernel/insert-events']);
    expect(await test.db.as(nobody).many(areas, { slug: 'committed' })).toHaveLength(1);
    const events = await test.owner(`select occurred_at, kind from haat.outbox where subject = $1`, [id]);
    expect(events).toEqual([{ kind: 'area.added', occurred_at: test.clock.now() }]);
  });

  it('rolls back when the work answers a refusal or throws', async () => {
    const write = async (slug: string, end: () => unknown) =>
      test.db.transaction(nobody, async (tx) => {
        await tx.engine.run(area, { id: test.kernel.ids.uuid(), slug });
        return end();
      });
    expect(await write('refused', () => refuse('not_found'))).toMatchObject({ code: 'not_found' });
    await expect(
      write('thrown', () => {
        throw new Error('boom');
      }),
    ).rejects.toThrow('boom');
    expect(await test.owner(`select from haat.areas where slug in ('refused', 'thrown')`)).toHaveLength(0);
  });

  it('does not let the asker write', async () => {
    const attempt = test.db.transaction(nobody, (tx) =>
      tx.asker.run(area, { id: test.kernel.ids.uuid(), slug: 'nope' }),
    );
    await expect(attempt).rejects.toThrow('permission denied for table areas');
  });
});
