import { accountComponents, accountExamples } from './accounts.ts';
import { basketComponents, basketExamples } from './basket.ts';
import { catalogueComponents, catalogueExamples } from './catalogue.ts';
import { commonComponents } from './common.ts';
import type { AnyExample } from './example.ts';
import { notificationComponents, notificationExamples } from './notifications.ts';
import { orderComponents, orderExamples } from './orders.ts';
import { searchComponents, searchExamples } from './search.ts';

/** One thing of each schema that has a name. */
export const componentExamples: Readonly<Record<string, unknown>> = {
  ...commonComponents,
  ...accountComponents,
  ...catalogueComponents,
  ...basketComponents,
  ...orderComponents,
  ...notificationComponents,
  ...searchComponents,
};

/** What is said of single operations; the rest is put together. */
export const operationExamples: Readonly<Record<string, AnyExample | undefined>> = {
  ...accountExamples,
  ...catalogueExamples,
  ...basketExamples,
  ...orderExamples,
  ...notificationExamples,
  ...searchExamples,
} as Record<string, AnyExample | undefined>;
