import type { Accounts } from '#domains/accounts/index.ts';
import type { Gateway } from '#domains/payments/index.ts';
import type { Connections } from '#kernel/database/connect.ts';
import type { Kernel } from '#kernel/kernel.ts';
import { demoSignIns } from './demo-sign-ins.ts';
import { loadHistory } from './history/load-history.ts';
import { loadPresent } from './history/load-present.ts';
import { loadMarket } from './load-market.ts';
import { loadPages } from './load-pages.ts';

type Opened = { kernel: Kernel; accounts: Accounts; connections: Connections; gateway: Gateway };

/** Loads the demo market, its past and its day on the first start; later starts find them there and do nothing. */
export async function loadDemo(
  { kernel, accounts, connections, gateway }: Opened,
  onStep: (step: string) => void,
): Promise<void> {
  await loadMarket(kernel, { onProgress: onStep });
  await loadPages(kernel);
  await demoSignIns(accounts);
  await loadHistory({ kernel, connections, gateway }, onStep);
  await loadPresent({ kernel, connections, gateway }, onStep);
}
