import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { Fields } from '../types.ts';

export type TestMerchant = {
  url: string;
  received: { path: string; fields: Fields }[];
  close(): Promise<void>;
};

/** A merchant that keeps what is posted to it, for tests. */
export async function startTestMerchant(): Promise<TestMerchant> {
  const received: TestMerchant['received'] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString('utf8');
    received.push({ path: request.url ?? '', fields: Object.fromEntries(new URLSearchParams(body)) });
    response.end('ok');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** A session request that the gateway takes; `changes` replaces or, with undefined, removes fields. */
export function sessionFields(merchantUrl: string, changes: Record<string, string | undefined> = {}): Fields {
  const fields: Record<string, string | undefined> = {
    store_id: 'haatsim001',
    store_passwd: 'sim_pass_9',
    total_amount: '1800.00',
    currency: 'BDT',
    tran_id: 'HAAT-0001',
    product_category: 'Home services',
    success_url: `${merchantUrl}/success`,
    fail_url: `${merchantUrl}/fail`,
    cancel_url: `${merchantUrl}/cancel`,
    ipn_url: `${merchantUrl}/ipn`,
    cus_name: 'Nusrat Jahan',
    cus_email: 'nusrat@example.com',
    cus_add1: 'House 7, Road 3',
    cus_city: 'Dhaka',
    cus_country: 'Bangladesh',
    cus_postcode: '1209',
    cus_phone: '01711000000',
    shipping_method: 'NO',
    num_of_item: '1',
    product_name: 'AC service',
    product_profile: 'non-physical-goods',
    value_a: 'বাংলা & more',
    ...changes,
  };
  return Object.fromEntries(
    Object.entries(fields).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
