import { accountComponents, accountExamples } from './accounts.ts';
import { alertComponents, alertExamples } from './alerts.ts';
import { basketComponents, basketExamples } from './basket.ts';
import { catalogueAdminComponents, catalogueAdminExamples } from './catalogue-admin.ts';
import { catalogueComponents, catalogueExamples } from './catalogue.ts';
import { commissionComponents, commissionExamples } from './commission.ts';
import { commonComponents } from './common.ts';
import { contentComponents, contentExamples } from './content.ts';
import type { AnyExample } from './example.ts';
import { notificationComponents, notificationExamples } from './notifications.ts';
import { optionComponents, optionExamples } from './options.ts';
import { orderComponents, orderExamples } from './orders.ts';
import { priceComponents, priceExamples } from './prices.ts';
import { stockComponents, stockExamples } from './stock.ts';
import { searchComponents, searchExamples } from './search.ts';

/** One thing of each schema that has a name. */
export const componentExamples: Readonly<Record<string, unknown>> = {
  ...commonComponents,
  ...accountComponents,
  ...catalogueComponents,
  ...catalogueAdminComponents,
  ...optionComponents,
  ...basketComponents,
  ...orderComponents,
  ...notificationComponents,
  ...contentComponents,
  ...stockComponents,
  ...alertComponents,
  ...priceComponents,
  ...commissionComponents,
  ...searchComponents,
};

/** What is said of single operations; the rest is put together. */
export const operationExamples: Readonly<Record<string, AnyExample | undefined>> = {
  ...accountExamples,
  ...catalogueExamples,
  ...catalogueAdminExamples,
  ...optionExamples,
  ...basketExamples,
  ...orderExamples,
  ...notificationExamples,
  ...contentExamples,
  ...stockExamples,
  ...alertExamples,
  ...priceExamples,
  ...commissionExamples,
  ...searchExamples,
} as Record<string, AnyExample | undefined>;
