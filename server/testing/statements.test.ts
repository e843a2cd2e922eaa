import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Statement, declaredStatements } from '#kernel/database/statement.ts';
import { type TestKernel, openTestKernel } from './test-kernel.ts';

type Field = { name: string; dataTypeID: number };
type Wire = {
  parse(message: { name: string; text: string; types: number[] }): void;
  describe(message: { type: 'S'; name: string }): void;
  sync(): void;
};

/** Parse and Describe without Execute: what PostgreSQL says a statement answers. */
class Description {
  private fields: Field[] = [];
  private readonly text: string;
  private readonly done: (error: Error | null, fields: Field[]) => void;

  constructor(text: string, done: (error: Error | null, fields: Field[]) => void) {
    this.text = text;
    this.done = done;
  }
  submit(connection: unknown): undefined {
    const wire = connection as Wire;
    wire.parse({ name: '', text: this.text, types: [] });
    wire.describe({ type: 'S', name: '' });
    wire.sync();
    return undefined;
  }
  handleRowDescription(message: { fields: Field[] }): void {
    this.fields = message.fields;
  }
  handleError(error: Error): void {
    this.done(error, []);
  }
  handleReadyForQuery(): void {
    this.done(null, this.fields);
  }
}

let test: TestKernel;
let client: pg.Client;
let typeNames: Map<number, string>;

beforeAll(async () => {
  const server = join(import.meta.dirname, '..');
  const files = globSync('**/*.ts', { cwd: server }).filter((name) => !name.endsWith('.test.ts'));
  const declaring = files.filter((name) => /\bstatement\(\{/.test(readFileSync(join(server, name), 'utf8')));
  await Promise.all(declaring.map((name) => import(join(server, name))));
  test = await openTestKernel();
  client = new pg.Client(test.connections.owner);
  await client.connect();
  const { rows } = await client.query<{ id: string; name: string }>(
    `select oid::text as id, format_type(oid, null) as name from pg_type`,
  );
  typeNames = new Map(rows.map(({ id, name }) => [Number(id), name]));
});
afterAll(async () => {
  await client.end();
  await test.close();
});

function describeStatement({ text }: Statement): Promise<Field[]> {
  return new Promise((resolve, reject) => {
    const description = new Description(text, (error, fields) => (error ? reject(error) : resolve(fields)));
    client.query(description as unknown as pg.Submittable);
  });
}

/** What is wrong with a statement on this schema, or nothing. */
async function faultsOf(statement: Statement): Promise<string[]> {
  let fields: Field[];
  try {
    fields = await describeStatement(statement);
  } catch (error) {
    return [`${statement.name}: ${(error as Error).message}`];
  }
  const declared = Object.entries(statement.row).map(([name, { type }]) => `${name} ${type}`);
  const found = fields.map(({ name, dataTypeID }) => `${name} ${typeNames.get(dataTypeID)}`);
  // A statement that declares no row reads none, whatever it answers.
  if (declared.length === 0) return [];
  const missing = declared.filter((column) => !found.includes(column)).map((column) => `declares ${column}`);
  const extra = found.filter((column) => !declared.includes(column)).map((column) => `answers ${column}`);
  return [...missing, ...extra].map((fault) => `${statement.name} ${fault}`);
}

it('every declared statement fits the migrated schema and answers the columns it declares', async () => {
  const statements = declaredStatements();
  const faults: string[] = [];
  for (const statement of statements) faults.push(...(await faultsOf(statement)));
  expect(faults).toEqual([]);
  expect(statements.length).toBeGreaterThan(20);
});

it('notices a wrong type, a missing column and a table that is not there', async () => {
  const base = { params: {}, order: [], dynamic: true };
  const column = (type: string) => ({ type }) as Statement['row'][string];
  const wrong = { ...base, name: 'wrong', text: 'select id from haat.areas', row: { id: column('text') } };
  expect(await faultsOf(wrong)).toEqual(['wrong declares id text', 'wrong answers id uuid']);
  const gone = { ...base, name: 'gone', text: 'select 1 from haat.nowhere', row: {} };
  expect(await faultsOf(gone)).toEqual(['gone: relation "haat.nowhere" does not exist']);
});
