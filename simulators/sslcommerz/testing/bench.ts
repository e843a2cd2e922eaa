import { startSslcommerzSimulator, type RunningSimulator } from '../server.ts';
import type { SimulatorOptions } from '../simulator.ts';
import type { Fields } from '../types.ts';
import { sessionFields, startTestMerchant, type TestMerchant } from './merchant.ts';

type Json = Record<string, unknown>;

export type TestBench = {
  gateway: RunningSimulator;
  merchant: TestMerchant;
  /** Opens a session and gives its key; throws when the gateway refuses. */
  open(changes?: Record<string, string | undefined>): Promise<string>;
  session(changes?: Record<string, string | undefined>): Promise<Json>;
  validator(page: 'validation' | 'query', fields: Fields): Promise<Json>;
  form(page: string, fields: Fields): Promise<{ status: number; html: string }>;
  page(sessionKey: string, query?: string): Promise<string>;
  close(): Promise<void>;
};

/** A gateway and a merchant on free ports, with the few calls the tests make. */
export async function startTestBench(options: SimulatorOptions = {}): Promise<TestBench> {
  const [gateway, merchant] = await Promise.all([startSslcommerzSimulator(options), startTestMerchant()]);
  const session: TestBench['session'] = async (changes) => {
    const body = new URLSearchParams(sessionFields(merchant.url, changes));
    const response = await fetch(`${gateway.url}/gwprocess/v4/api.php`, { method: 'POST', body });
    return (await response.json()) as Json;
  };
  return {
    gateway,
    merchant,
    session,
    async open(changes) {
      const answer = await session(changes);
      if (answer['status'] !== 'SUCCESS') throw new Error(String(answer['failedreason']));
      return String(answer['sessionkey']);
    },
    async validator(page, fields) {
      const name = page === 'validation' ? 'validationserverAPI' : 'merchantTransIDvalidationAPI';
      const query = new URLSearchParams({ store_id: 'haatsim001', store_passwd: 'sim_pass_9', ...fields });
      return (await (await fetch(`${gateway.url}/validator/api/${name}.php?${query}`)).json()) as Json;
    },
    async form(page, fields) {
      const body = new URLSearchParams(fields);
      const response = await fetch(`${gateway.url}/gwprocess/v4/${page}.php`, { method: 'POST', body });
      return { status: response.status, html: await response.text() };
    },
    async page(sessionKey, query = 'Q=PAY') {
      return (await fetch(`${gateway.url}/gwprocess/v4/gw.php?${query}&SESSIONKEY=${sessionKey}`)).text();
    },
    async close() {
      await Promise.all([gateway.close(), merchant.close()]);
    },
  };
}

/** The fields of the form that a page would post, as a browser reads them. */
export function formFields(html: string): Fields {
  const plain = (text: string) =>
    text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  const inputs = html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g);
  return Object.fromEntries([...inputs].map((match) => [match[1] ?? '', plain(match[2] ?? '')]));
}
