import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { t } from '#kernel/database/columns.ts';
import type { Audience, Principal } from '#kernel/database/principal.ts';
import { dynamicStatement } from '#kernel/database/statement.ts';
import { type TestKernel, openTestKernel } from './test-kernel.ts';
import { type Side, fillTwoOfEach, idOf, rowOf } from './two-of-each.ts';

const audiences = ['anon', 'authenticated', 'seller', 'staff', 'worker'] as const;

const everybody = 'all all all all all';
const staffOnly = '- - - all -';
const nobody = '- - - - -';
const buyers = 'own own - all -';
const sellerOnly = '- - own all -';
const bothParties = 'own own own all -';

/**
 * Which of the two rows each audience sees, in the order of `audiences`: one's own, both, or `-` where it may not even
 * ask. Nothing beside this and `mayChange` is allowed, whatever a table is called.
 */
const sees: Record<string, string> = {
  'haat.people': '- own - all -',
  'haat.staff_members': staffOnly,
  'identity.credentials': nobody,
  'identity.sessions': nobody,
  'identity.refresh_tokens': nobody,
  'identity.one_time_tokens': nobody,
  'identity.signing_keys': nobody,
  'haat.outbox': nobody,
  'haat.events': staffOnly,
  'haat.followers': nobody,
  'haat.idempotency_keys': nobody,
  'haat.settings': staffOnly,
  'haat.turns': nobody,
  'haat.mails': nobody,
  'haat.areas': everybody,
  'haat.media': everybody,
  'haat.sellers': sellerOnly,
  'haat.seller_members': '- own own all -',
  'haat.seller_areas': everybody,
  'haat.categories': everybody,
  'haat.category_tree': everybody,
  'haat.choice_groups': everybody,
  'haat.product_types': everybody,
  'haat.item_links': everybody,
  'haat.attributes': everybody,
  'haat.items': staffOnly,
  'haat.item_attributes': everybody,
  'haat.item_pictures': everybody,
  'haat.add_ons': everybody,
  'haat.options': everybody,
  'haat.product_type_options': everybody,
  'haat.item_options': everybody,
  'haat.vocabulary': everybody,
  'haat.synonyms': everybody,
  'haat.search_documents': nobody,
  'haat.facet_counts': everybody,
  'haat.search_stale': nobody,
  'haat.listings': sellerOnly,
  'haat.listing_add_ons': everybody,
  'haat.locations': sellerOnly,
  'haat.stock': sellerOnly,
  'haat.stock_movements': sellerOnly,
  'haat.stock_alerts': sellerOnly,
  'haat.commission_terms': sellerOnly,
  'haat.order_line_commissions': sellerOnly,
  'haat.customer_groups': '- - all all -',
  'haat.customer_group_members': '- own - all -',
  'haat.listing_prices': sellerOnly,
  'haat.item_alerts': '- own - all -',
  'haat.resources': sellerOnly,
  'haat.listing_resources': everybody,
  'haat.working_rules': everybody,
  'haat.calendar_exceptions': everybody,
  'haat.holds': buyers,
  'haat.hold_stock': staffOnly,
  'haat.occupancy': sellerOnly,
  'haat.baskets': buyers,
  'haat.basket_lines': buyers,
  'haat.checkouts': buyers,
  'haat.orders': buyers,
  'haat.seller_orders': bothParties,
  'haat.order_lines': bothParties,
  'haat.shipments': bothParties,
  'haat.bookings': bothParties,
  'haat.start_code_tries': staffOnly,
  'haat.reviews': everybody,
  'haat.notifications': '- own - - -',
  'haat.pages': everybody,
  'haat.old_slugs': nobody,
  'haat.import_keys': nobody,
  'haat.imported_pictures': nobody,
  'haat.payments': buyers,
  'haat.payment_attempts': staffOnly,
  'haat.payment_notices': staffOnly,
  'haat.refunds': buyers,
};

/** Columns an audience may not read of a table that it may otherwise see. */
const hidden: Record<string, Partial<Record<Audience, string[]>>> = {
  'haat.item_alerts': { authenticated: ['token_hash'], staff: ['token_hash'] },
  'haat.bookings': { seller: ['start_code'] },
  'haat.calendar_exceptions': { anon: ['note'], authenticated: ['note'], seller: ['note'], worker: ['note'] },
};

/** All that any audience may change by SQL, of its own row only; nobody inserts or deletes. */
const mayChange: Record<string, Partial<Record<Audience, string[]>>> = {
  'haat.people': { authenticated: ['language', 'name', 'phone'] },
  'haat.notifications': { authenticated: ['read_at'] },
};

/** History: not even server code rewrites it. */
const engineMay: Record<string, string> = {
  'haat.events': 'insert select',
  // Units on hand are not among the columns it may write: they follow the movements.
  'haat.stock': 'select',
  'haat.stock_movements': 'insert select',
  'haat.stock_alerts': 'select',
  'haat.commission_terms': 'insert select',
  'haat.order_line_commissions': 'insert select',
  'haat.payment_notices': 'insert select update',
  'haat.vocabulary': 'select',
  'haat.old_slugs': 'select',
};

const principals: Record<Audience, Principal> = {
  anon: { audience: 'anon', basketToken: 'own basket', orderToken: 'own order' },
  authenticated: { audience: 'authenticated', personId: idOf('people', 'own') },
  seller: {
    audience: 'seller',
    personId: idOf('people', 'own'),
    sellerId: idOf('sellers', 'own'),
    role: 'owner',
  },
  staff: { audience: 'staff', personId: idOf('people', 'own'), role: 'operator' },
  worker: { audience: 'worker' },
};
const unset: Record<Audience, Principal> = {
  anon: { audience: 'anon' },
  authenticated: { audience: 'authenticated' },
  seller: { audience: 'seller' },
  staff: { audience: 'staff' },
  worker: { audience: 'worker' },
};

type Table = { name: string; columns: string[]; keys: string[] };
let test: TestKernel;
let tables: Table[];

const list = <T extends Record<string, unknown>>(sql: string, values?: unknown[]) =>
  test.owner<T>(sql, values);

beforeAll(async () => {
  test = await openTestKernel();
  await fillTwoOfEach(test);
  tables = await list<Table>(`
    select c.oid::regclass::text as name,
      array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped order by a.attnum) as columns,
      array(select a.attname::text from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = any (i.indkey)
        where i.indrelid = c.oid and i.indisprimary order by a.attnum) as keys
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and n.nspname in ('haat', 'identity') order by 1`);
});
afterAll(() => test.close());

/** Which row of the table a side's is, as SQL over its primary key. */
async function pick(table: Table, side: Side): Promise<string> {
  const row = rowOf[table.name]?.(side, (name) => idOf(name, side));
  // An identity column gives itself out; its row is found by another column of its own.
  const keys = table.keys.every((key) => row && key in row) ? table.keys : ['topic'];
  const parts = keys.map((key) => `"${key}" = ${pg.escapeLiteral(String(row?.[key]))}`);
  return parts.join(' and ');
}

const undo = new Error('undo');

/**
 * Tries a statement as an audience over the login that serves it, and takes it back: `-` when it lacks the privilege,
 * else what was touched or the database's reason.
 */
async function attempt(principal: Principal, text: string): Promise<number | string> {
  let touched: number | string = 0;
  const tried = dynamicStatement({ name: `test/${text}`, params: {}, row: { n: t.int }, text });
  try {
    await test.db.transaction(principal, async (tx) => {
      touched = (await tx.asker.run(tried, {})) ?? 0;
      throw undo;
    });
  } catch (error) {
    if (error === undo) return touched;
    if (!(error instanceof pg.DatabaseError)) throw error;
    return error.code === '42501' && error.message.startsWith('permission denied')
      ? '-'
      : `${error.code} ${error.message}`;
  }
  return touched;
}

async function seen(principal: Principal, table: Table): Promise<string> {
  const one = async (side: Side) =>
    attempt(principal, `select 1 as n from ${table.name} where ${await pick(table, side)}`);
  const [own, other] = [await one('own'), await one('other')];
  if (own === '-' && other === '-') return '-';
  const names: Record<string, string> = { '1 1': 'all', '1 0': 'own', '0 1': 'OTHER', '0 0': 'none' };
  return names[`${own} ${other}`] ?? `${own} ${other}`;
}

it('has two rows and expectations for every table', async () => {
  const names = tables.map(({ name }) => name);
  expect(names.length).toBeGreaterThan(50);
  expect(names.filter((name) => !sees[name])).toEqual([]);
  expect(names.filter((name) => !rowOf[name])).toEqual([]);
  expect(Object.keys(sees).filter((name) => !names.includes(name))).toEqual([]);
  for (const table of tables) {
    for (const side of ['own', 'other'] as const) {
      const rows = await list(`select 1 from ${table.name} where ${await pick(table, side)}`);
      expect(rows, `${side} row of ${table.name}`).toHaveLength(1);
    }
  }
});

describe.each(audiences)('as %s', (audience) => {
  const me = principals[audience];

  it('sees its own rows and no others', async () => {
    const found: Record<string, string> = {};
    for (const table of tables) found[table.name] = await seen(me, table);
    const expected = tables.map(({ name }) => [name, sees[name]?.split(' ')[audiences.indexOf(audience)]]);
    expect(found).toEqual(Object.fromEntries(expected));
  });

  it('sees no rows of anybody without an identity', async () => {
    if (audience === 'staff') return;
    for (const table of tables) {
      const should = sees[table.name]?.split(' ')[audiences.indexOf(audience)] === 'own' ? 'none' : undefined;
      if (should) expect([table.name, await seen(unset[audience], table)]).toEqual([table.name, should]);
    }
  });

  it('reads no column that is kept from it', async () => {
    for (const table of tables) {
      if ((await seen(me, table)) === '-') continue;
      const closed: string[] = [];
      for (const column of table.columns) {
        if ((await attempt(me, `select "${column}" as n from ${table.name} limit 0`)) === '-')
          closed.push(column);
      }
      expect([table.name, closed]).toEqual([table.name, hidden[table.name]?.[audience] ?? []]);
    }
  });

  it('inserts and deletes nothing', async () => {
    const found: string[] = [];
    for (const { name } of tables) {
      for (const text of [`insert into ${name} default values`, `delete from ${name}`, `truncate ${name}`]) {
        const outcome = await attempt(me, text);
        if (outcome !== '-') found.push(`${text}: ${outcome}`);
      }
    }
    expect(found).toEqual([]);
  });

  it('changes nothing but what is its own to say', async () => {
    for (const table of tables) {
      const allowed: string[] = [];
      for (const column of table.columns) {
        if ((await attempt(me, `update ${table.name} set "${column}" = default`)) !== '-')
          allowed.push(column);
      }
      expect([table.name, allowed.sort()]).toEqual([table.name, mayChange[table.name]?.[audience] ?? []]);
      for (const column of allowed) {
        const set = `update ${table.name} set "${column}" = "${column}" where`;
        expect(await attempt(me, `${set} ${await pick(table, 'own')}`)).toBe(1);
        expect(await attempt(me, `${set} ${await pick(table, 'other')}`)).toBe(0);
        expect(await attempt(me, `${set} true`)).toBe(1);
      }
    }
  });

  it('enters nothing of the libraries', async () => {
    expect(await attempt(me, 'select 1 as n from graphile_worker.migrations')).toBe('-');
    expect(await attempt(me, 'select 1 as n from haat_migrations.done')).toBe('-');
    expect(await attempt(me, `select nextval('haat.order_numbers') as n`)).toBe('-');
  });
});

it('a person cannot become somebody else by changing a row of his own', async () => {
  const person = principals.authenticated;
  for (const column of ['id', 'email', 'email_verified_at', 'created_at']) {
    expect(await attempt(person, `update haat.people set "${column}" = "${column}"`)).toBe('-');
  }
});

describe('a login that entered no role', () => {
  it.each(['web', 'desk'] as const)(
    '%s can do nothing, nor enter roles that are not its own',
    async (login) => {
      const client = new pg.Client(test.connections[login] as pg.ClientConfig);
      await client.connect();
      const code = (sql: string) =>
        client.query(sql).then(
          () => 'done',
          (error: pg.DatabaseError) => error.code,
        );
      try {
        for (const { name, columns } of tables) {
          for (const sql of [
            `select 1 from ${name}`,
            `insert into ${name} default values`,
            `update ${name} set "${columns[0]}" = default`,
            `delete from ${name}`,
          ]) {
            expect([sql, await code(sql)]).toEqual([sql, '42501']);
          }
        }
        const own = {
          web: ['anon', 'authenticated', 'seller', 'engine'],
          desk: ['staff', 'worker', 'engine'],
        }[login];
        for (const role of [
          ...audiences,
          'engine',
          'haat_owner',
          'haat_reader',
          'postgres',
          'haat_web',
          'haat_desk',
        ]) {
          const allowed = own.includes(role) || role === `haat_${login}`;
          expect([role, await code(`set role ${role}`)]).toEqual([role, allowed ? 'done' : '42501']);
          await client.query('reset role');
        }
        for (const role of own) {
          await client.query(`set role ${role}`);
          for (const sql of [
            'create table haat.x ()',
            'create table public.x ()',
            'create schema x',
            'alter table haat.stock disable row level security',
          ]) {
            expect([role, sql, await code(sql)]).toEqual([role, sql, '42501']);
          }
          await client.query('reset role');
        }
        const attributes = 'rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication';
        expect(
          await list(`select rolname from pg_roles where rolname = any ($1) and (${attributes})`, [
            [`haat_${login}`, ...own, 'haat_owner', 'haat_reader'],
          ]),
        ).toEqual([]);
      } finally {
        await client.end();
      }
    },
  );
});

describe('the catalogue of the database', () => {
  it('row-level security is on and forced on every table, with the two policies that let the house itself in', async () => {
    const rows = await list<{ name: string; sound: boolean }>(`
      select c.oid::regclass::text as name, c.relrowsecurity and c.relforcerowsecurity and pg_get_userbyid(c.relowner) = 'haat_owner'
        and (select count(*) from pg_policies p where (p.schemaname, p.tablename) = (n.nspname, c.relname) and p.cmd = 'ALL'
          and p.qual = 'true' and p.with_check = 'true' and p.permissive = 'PERMISSIVE'
          and (p.policyname, p.roles) in (('owner_all', array['haat_owner']::name[]), ('engine_all', array['engine']::name[]))) = 2 as sound
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and n.nspname in ('haat', 'identity')`);
    expect(rows.filter(({ sound }) => !sound)).toEqual([]);
  });

  it('every other policy is for named audiences and asks one simple thing', async () => {
    const policies = await list<{
      on: string;
      roles: string[];
      qual: string | null;
      check: string | null;
      cmd: string;
    }>(`
      select tablename || ' ' || policyname as on, roles::text[] as roles, qual, with_check as check, cmd from pg_policies
      where schemaname in ('haat', 'identity') and policyname not in ('owner_all', 'engine_all')`);
    expect(policies.length).toBeGreaterThan(40);
    const known = [...audiences, 'haat_reader'];
    for (const { on, roles, qual, check, cmd } of policies) {
      expect([on, roles.filter((role) => !(known as string[]).includes(role))]).toEqual([on, []]);
      expect([on, / OR /i.test(qual ?? ''), / OR /i.test(check ?? '')]).toEqual([on, false, false]);
      // A claim is read once for the statement, not once for each row.
      expect([on, /(?<!SELECT )\b(auth\.uid|haat\.claim)\(/.test(qual ?? '')]).toEqual([on, false]);
      expect([on, cmd]).toEqual([on, /^(people|notifications) own_update$/.test(on) ? 'UPDATE' : 'SELECT']);
    }
  });

  it('nothing is granted to public', async () => {
    const tablesOfPublic = await list(`
      select c.oid::regclass::text as name, a.privilege_type from pg_class c join pg_namespace n on n.oid = c.relnamespace,
        aclexplode(c.relacl) a where a.grantee = 0 and n.nspname in ('haat', 'identity', 'graphile_worker', 'haat_migrations')`);
    const columnsOfPublic = await list(`
      select attrelid::regclass::text as name, attname::text from pg_attribute, aclexplode(attacl) a
      where a.grantee = 0 and attrelid::regclass::text ~ '^(haat|identity)\\.'`);
    const schemasOfPublic = await list(`
      select nspname::text as name from pg_namespace, aclexplode(nspacl) a
      where a.grantee = 0 and nspname in ('haat', 'identity', 'auth', 'graphile_worker', 'haat_migrations')`);
    expect([tablesOfPublic, columnsOfPublic, schemasOfPublic]).toEqual([[], [], []]);
  });

  it('server code may do to each table what it needs, and history is append-only to it', async () => {
    const rows = await list<{ name: string; may: string }>(`
      select c.oid::regclass::text as name, string_agg(lower(a.privilege_type), ' ' order by a.privilege_type) as may
      from pg_class c join pg_namespace n on n.oid = c.relnamespace, aclexplode(c.relacl) a
      where a.grantee = 'engine'::regrole and c.relkind in ('r', 'p') and n.nspname in ('haat', 'identity') group by 1`);
    expect(rows).toHaveLength(tables.length);
    for (const { name, may } of rows) {
      expect([name, may]).toEqual([name, engineMay[name] ?? 'delete insert select update']);
    }
  });

  it('every foreign key has an index that finds the rows that point', async () => {
    const keys = await list<{ name: string; columns: string[] }>(`
      select k.conrelid::regclass::text || ' (' || array_to_string(cols.names, ', ') || ')' as name, cols.names as columns
      from pg_constraint k join pg_namespace n on n.oid = k.connamespace,
        lateral (select array_agg(a.attname::text order by u.n) as names from unnest(k.conkey) with ordinality u(num, n)
          join pg_attribute a on a.attrelid = k.conrelid and a.attnum = u.num) cols
      where k.contype = 'f' and n.nspname in ('haat', 'identity')
        and not exists (
          select from pg_index i where i.indrelid = k.conrelid and i.indisvalid
            and (i.indpred is null or pg_get_expr(i.indpred, i.indrelid) = format('(%I IS NOT NULL)', cols.names[1]))
            and (select array_agg(x.num order by x.num) from unnest((i.indkey::int2[])[0:cardinality(k.conkey) - 1]) x(num))
              = (select array_agg(y.num order by y.num) from unnest(k.conkey) y(num)))
      order by 1`);
    expect(keys.map(({ name }) => name)).toEqual([]);
  });

  it('functions with the rights of their owner pin where they look, and only who needs them may call them', async () => {
    const definers = await list<{ name: string; config: string[] | null; callers: string[] }>(`
      select p.oid::regprocedure::text as name, p.proconfig as config,
        array(select case when a.grantee = 0 then 'public' else a.grantee::regrole::text end
          from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a where a.grantee <> p.proowner order by 1) as callers
      from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where p.prosecdef and n.nspname in ('haat', 'identity', 'auth', 'public')`);
    for (const { name, config } of definers)
      expect([name, config?.filter((one) => one !== 'enable_seqscan=off')]).toEqual([
        name,
        ['search_path=""'],
      ]);
    const callers = Object.fromEntries(
      definers.map(({ name, callers: who }) => [name.replace(/\(.*/, ''), who.join(' ')]),
    );
    expect(callers).toEqual({
      'haat.forget_slugs': '',
      'haat.remember_slug': '',
      'haat.enqueue': 'engine worker',
      'haat.own_listings': 'anon authenticated engine seller staff worker',
      'haat.move_stock': '',
      'haat.watch_shelf': '',
      'haat.mark_special_prices': '',
      'haat.learn_words': '',
      'haat.learn_new_titles': '',
      'haat.learn_changed_titles': '',
      'haat.learn_category_names': '',
      'haat.learn_seller_names': '',
      'haat.learn_attribute_words': '',
      'haat.learn_synonyms': '',
      'haat.count_documents': '',
      'haat.write_search_documents': 'engine',
      'haat.search_went_stale': '',
      'haat.refresh_search': 'engine',
      'haat.recount_facets': 'engine',
      'haat.items_change_search': '',
      'haat.parts_change_search': '',
      'haat.listings_change_search': '',
      'haat.sellers_change_search': '',
      'haat.categories_change_search': '',
      'haat.tree_changes_search': '',
      'haat.attributes_change_search': '',
      'haat.types_change_search': '',
      'haat.items_with_code': 'anon authenticated engine seller staff worker',
    });
  });
});

/** What the public may know; a column more is a decision that belongs here. */
const views: Record<string, string> = {
  public_sellers: 'id slug kind name about area_id picture_id rating_sum rating_count since',
  public_items:
    'id slug kind structure parent_id product_type_id category_id title summary description variant_name upc duration_minutes ' +
    'weight_grams fitted_by_id rating_sum rating_count sold_count position words created_at meta_title meta_description',
  public_categories:
    'id slug parent_id name description cloth picture_id position in_menu meta_title meta_description',
  public_listings:
    'id item_id seller_id price compare_price currency dispatch_days notice_minutes window_days buffer_before_minutes ' +
    'buffer_after_minutes slot_step_minutes version',
  public_stock: 'listing_id available',
  public_search: 'item_id words',
  public_seller_words: 'id slug name words rating_count',
  public_resources: 'id seller_id name kind lanes time_zone picture_id',
  public_busy: 'resource_id lane blocked',
  public_reviews: 'id item_id seller_id author rating body created_at seller_name',
  public_moves: 'kind slug new_slug item_kind',
  public_item_places: 'id slug kind changed_at',
  public_seller_places: 'id slug changed_at',
  asked_options:
    'item_id id code name help kind required currency price choices min max max_length position adds',
  // Also shows whoever has it in a basket what is paused, since that must be able to say that a line went.
  listing_faces:
    'listing_id item_id kind sellable item_slug title duration_minutes weight_grams seller_id seller_slug seller_name ' +
    'seller_area_id price currency dispatch_days sku cloth picture',
};

describe('the public views', () => {
  it('are these, with these columns, owned by the role that reads what is public', async () => {
    const found = await list<{ name: string; owner: string; columns: string }>(`
      select c.relname::text as name, pg_get_userbyid(c.relowner)::text as owner, string_agg(a.attname, ' ' order by a.attnum) as columns
      from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
      where c.relkind in ('v', 'm') and n.nspname in ('haat', 'identity') group by 1, 2`);
    expect(Object.fromEntries(found.map(({ name, columns }) => [name, columns]))).toEqual(views);
    expect(new Set(found.map(({ owner }) => owner))).toEqual(new Set(['haat_reader']));
    const owned = await list(
      `select relname from pg_class where relowner = 'haat_reader'::regrole and relkind in ('r', 'p', 'S')`,
    );
    expect(owned).toEqual([]);
  });

  it.each(audiences)('cannot be written through by %s', async (audience) => {
    for (const [name, columns] of Object.entries(views)) {
      for (const column of columns.split(' ')) {
        expect(await attempt(principals[audience], `update haat.${name} set "${column}" = null`)).not.toEqual(
          expect.any(Number),
        );
      }
      expect(await attempt(principals[audience], `delete from haat.${name}`)).not.toEqual(expect.any(Number));
    }
  });

  const shown = async (view: string, column: string, table: string) =>
    attempt(principals.anon, `select 1 as n from haat.${view} where ${column} = '${idOf(table, 'own')}'`);
  const here: [string, string, string, string, unknown[]][] = [
    ['public_items', 'id', 'items', "update haat.items set status = 'draft'", []],
    ['public_categories', 'id', 'categories', 'update haat.categories set hidden = true', []],
    ['public_listings', 'id', 'listings', "update haat.listings set status = 'paused'", []],
    ['public_listings', 'id', 'listings', "update haat.sellers set status = 'paused'", []],
    ['public_sellers', 'id', 'sellers', "update haat.sellers set status = 'paused'", []],
    ['public_sellers', 'id', 'sellers', "update haat.sellers set status = 'closed'", []],
    ['public_item_places', 'id', 'items', "update haat.items set status = 'draft'", []],
    ['public_seller_places', 'id', 'sellers', "update haat.sellers set status = 'closed'", []],
    ['pages', 'id', 'pages', "update haat.pages set status = 'draft'", []],
    ['public_resources', 'id', 'resources', "update haat.resources set status = 'paused'", []],
    ['public_busy', 'resource_id', 'resources', 'delete from haat.occupancy', []],
  ];

  it.each(here)('%s shows a row until: %s %s %s', async (view, column, table, change) => {
    expect(await shown(view, column, table)).toBe(1);
    const target = /(?:update|from) (haat\.\w+)/.exec(change)?.[1] ?? '';
    await list(`create table public.kept as table ${target}`);
    await list(change);
    const after = await shown(view, column, table);
    const changed = /set (\w+)/.exec(change)?.[1];
    if (changed)
      await list(`update ${target} x set ${changed} = k.${changed} from public.kept k where k.id = x.id`);
    else await list(`insert into ${target} table public.kept`);
    await list('drop table public.kept');
    expect(after).toBe(0);
    expect(await shown(view, column, table)).toBe(1);
  });

  it('the face of a listing is there for whom it concerns once it is not on sale, and its SKU for the house alone', async () => {
    const faces = async (principal: Principal) =>
      Promise.all(
        (['own', 'other'] as const).map((side) =>
          attempt(
            principal,
            `select 1 as n from haat.listing_faces where listing_id = '${idOf('listings', side)}'`,
          ),
        ),
      );
    for (const audience of audiences)
      expect([audience, await faces(principals[audience])]).toEqual([audience, [1, 1]]);
    const left: [string, string][] = [
      ['listings', 'paused'],
      ['items', 'draft'],
      ['sellers', 'closed'],
    ];
    for (const [table, status] of left) {
      const before = await list<{ status: string }>(`select distinct status from haat.${table}`);
      expect(before).toHaveLength(1);
      await list(`update haat.${table} set status = $1`, [status]);
      const found = Object.fromEntries(
        await Promise.all(audiences.map(async (audience) => [audience, await faces(principals[audience])])),
      );
      const strangers = await faces(unset.anon);
      await list(`update haat.${table} set status = $1`, [before[0]!.status]);
      expect([table, found]).toEqual([
        table,
        { anon: [1, 0], authenticated: [1, 0], seller: [1, 0], staff: [1, 1], worker: [0, 0] },
      ]);
      expect([table, strangers]).toEqual([table, [0, 0]]);
    }
    for (const audience of audiences) {
      const closed: string[] = [];
      for (const column of views.listing_faces!.split(' ')) {
        if (
          (await attempt(
            principals[audience],
            `select 1 as n from haat.listing_faces where "${column}" is null`,
          )) === '-'
        )
          closed.push(column);
      }
      expect([audience, closed]).toEqual([audience, audience === 'staff' ? [] : ['sku']]);
    }
  });

  it('stock reads as 20 at most', async () => {
    const available = async () =>
      (
        await test.db.as(principals.anon).one(
          dynamicStatement({
            name: 'test/available',
            params: {},
            row: { available: t.int },
            text: `select available from haat.public_stock where listing_id = '${idOf('listings', 'own')}'`,
          }),
          {},
        )
      ).available;
    expect(await available()).toBe(20);
    await list(`update haat.stock set on_hand = 12, held = 5`);
    expect(await available()).toBe(7);
    await list(`update haat.stock set on_hand = 50, held = 1`);
  });

  it('a busy time says nothing of what or whose, and a hold that ran out is none', async () => {
    const busy = () => attempt(principals.anon, `select 1 as n from haat.public_busy where lane = 9`);
    await list(
      `insert into haat.occupancy (id, resource_id, lane, slot, blocked, kind, hold_id)
       values (gen_random_uuid(), $1, 9, '[2026-11-26,2026-11-27)', '[2026-11-26,2026-11-27)', 'hold', $2)`,
      [idOf('resources', 'own'), idOf('holds', 'own')],
    );
    expect(await busy()).toBe(1);
    test.clock.advance(3601);
    expect(await busy()).toBe(0);
    test.clock.advance(-3601);
  });
});
