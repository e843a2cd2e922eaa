import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { receiveStock } from '#domains/supply/index.ts';
import { leaveOnShelves } from '#server/testing/leave-on-shelves.ts';
import { followStock } from './index.ts';
import { type Story, openStory, signedInAt } from './test-story.ts';

let at: Story;
beforeAll(async () => {
  at = await openStory();
  followStock(at.test.kernel, at.events);
  await at.events.drained();
});
afterAll(() => at.close());
beforeEach(async () => {
  await at.test.owner('update haat.stock set low_below = null');
  await leaveOnShelves(at.test.owner, 60);
  await at.test.owner('update haat.stock set low_below = 10');
  await at.events.drained();
  await at.test.owner('delete from haat.mails; delete from haat.notifications');
});

const fallTo = async (free: number) => {
  const [shelf] = await at.test.owner<{ free: number; location: string }>(
    'select on_hand - held as free, location_id as location from haat.stock',
  );
  const counted = {
    id: randomUUID(),
    listingId: at.shop.fanListing,
    locationId: shelf!.location,
    quantity: free - shelf!.free,
    kind: 'corrected' as const,
  };
  await at.test.db.transaction({ audience: 'worker' }, (tx) => receiveStock(tx, counted));
  await at.events.drained();
};
const mails = () =>
  at.test.owner<{ recipient: string; subject: string; text: string }>(
    `select recipient, subject, text_body as text from haat.mails where kind = 'stock_low' order by recipient`,
  );
const notices = () =>
  at.test.owner<{ person_id: string }>(`select person_id from haat.notifications where kind = 'stock_low'`);

it('tells the owners by mail in their language, and every member inside the market', async () => {
  await fallTo(4);
  const [mail, ...more] = await mails();
  expect(more).toEqual([]);
  expect(mail).toMatchObject({
    recipient: 'shop-owner@example.com',
    subject: 'কমে এসেছে: Ceiling fan, আছে ৪টি',
  });
  expect(mail?.text).toContain('/bn/portal/seller?seller=batas-ghar&to=%2Fportal%2Fstock%2F');
  const { partnerOwner, partnerWorker } = at.people;
  expect((await notices()).map((one) => one.person_id).toSorted()).toEqual(
    [partnerOwner, partnerWorker].toSorted(),
  );
});

it('tells once as long as the warning stands, and again when it comes back', async () => {
  await fallTo(4);
  await fallTo(3);
  expect(await mails()).toHaveLength(1);
  await fallTo(10);
  await fallTo(9);
  expect(await mails()).toHaveLength(2);
});

it('says which item, how many are left and where, and leads to its stock', async () => {
  await fallTo(4);
  const token = await at.shop.accounts.tokens.issue({
    personId: at.people.partnerWorker,
    sessionId: randomUUID(),
    email: 'shop-worker@example.com',
    phone: null,
    signedInAt: at.test.clock.now(),
  });
  const reply = await signedInAt(at.shop, token).call('GET', '/me/notifications');
  expect(reply.json().data[0]).toMatchObject({
    text: 'Ceiling fan is running low: 4 left for sale (Shop)',
    link: `/portal/stock/${at.shop.fanListing}`,
    seller: 'batas-ghar',
  });
});
