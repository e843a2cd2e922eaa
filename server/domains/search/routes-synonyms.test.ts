import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TradeApp, openTradeApp } from '#server/testing/trade-app.ts';
import { synonymRoutes } from './routes-synonyms.ts';

type Synonym = { id: string; terms: string[]; leads_to: string[]; version: number };
type Listed = { data: Synonym[]; has_more: boolean; next_cursor: string | null };

let app: TradeApp;
beforeAll(async () => {
  app = await openTradeApp(synonymRoutes);
});
afterAll(() => app.close());

const call = (address: string, body?: object, seen?: number) =>
  app.call(address, {
    as: app.trade.staffId,
    ...(body && { body }),
    ...(seen !== undefined && { headers: { 'if-match': `"${seen}"` } }),
  });
const add = async (terms: string[], leadsTo?: string[]) =>
  (await call('POST /admin/synonyms', { terms, ...(leadsTo && { leads_to: leadsTo }) })).json as Synonym;

it('adds, lists newest first, finds by a word and pages', async () => {
  await add(['fan', 'pakha', 'পাখা']);
  await add(['tap leaking'], ['leak repair']);
  await add(['couch', 'sofa']);
  const first = (await call('GET /admin/synonyms?limit=2')).json as Listed;
  expect(first.data.map(({ terms }) => terms[0])).toEqual(['couch', 'tap leaking']);
  const second = (await call(`GET /admin/synonyms?limit=2&cursor=${first.next_cursor}`)).json as Listed;
  expect([second.data.map(({ terms }) => terms[0]), second.has_more]).toEqual([['fan'], false]);
  const found = (await call(`GET /admin/synonyms?q=${encodeURIComponent('REPAIR')}`)).json as Listed;
  expect(found.data).toMatchObject([{ terms: ['tap leaking'], leads_to: ['leak repair'], version: 1 }]);
});

it('changes what was seen and refuses what somebody changed meanwhile', async () => {
  const { id } = await add(['bulb', 'lamp']);
  const change = (version: number, terms: string[]) => call(`PUT /admin/synonyms/${id}`, { terms }, version);
  expect((await change(1, ['bulb', 'light'])).json).toMatchObject({ terms: ['bulb', 'light'], version: 2 });
  expect(await change(1, ['bulb', 'tube'])).toMatchObject({
    status: 412,
    json: { code: 'precondition_failed' },
  });
});

it('removes what was seen, once', async () => {
  const { id } = await add(['kettle', 'ketli']);
  const remove = (version: number) => call(`DELETE /admin/synonyms/${id}`, undefined, version);
  expect((await remove(2)).status).toBe(412);
  expect((await remove(1)).status).toBe(204);
  expect((await remove(1)).status).toBe(404);
});

it.each([
  ['one term that leads nowhere', { terms: ['alone'] }, '/terms'],
  ['no term', { terms: [], leads_to: ['x'] }, '/terms'],
  ['an unknown page', { terms: ['help'], leads_to: ['page:nowhere'] }, '/leads_to/0'],
  ['a page as a term', { terms: ['page:orders', 'x'] }, '/terms'],
  ['a term of nothing but spaces', { terms: ['a', '  '] }, '/terms/1'],
])('refuses %s at its field', async (_, body, pointer) => {
  expect(await call('POST /admin/synonyms', body)).toMatchObject({
    status: 422,
    json: { code: 'invalid_request', errors: [{ pointer }] },
  });
});
