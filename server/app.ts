import type { FastifyInstance } from 'fastify';
import {
  type Accounts,
  accountsRoutes,
  createAccounts,
  followAccountEvents,
  serveKeys,
} from '#domains/accounts/index.ts';
import { countSales } from '#domains/analytics/index.ts';
import { basketRoutes, mergeBasket } from '#domains/basket/index.ts';
import { bookingRoutes } from '#domains/bookings/index.ts';
import { catalogueRoutes, deskCatalogueRoutes, optionRoutes } from '#domains/catalogue/index.ts';
import { checkoutRoutes, gatewayRoutes } from '#domains/checkout/index.ts';
import { contentRoutes, machineRoutes } from '#domains/content/index.ts';
import { followOrderMails, followStock, notificationRoutes } from '#domains/notifications/index.ts';
import { adminOrderRoutes, orderRoutes, sellerOrderRoutes } from '#domains/orders/index.ts';
import { alertRoutes, followAlerts } from '#domains/lists/index.ts';
import type { Gateway } from '#domains/payments/index.ts';
import { placesRoutes } from '#domains/places/index.ts';
import { reviewRoutes } from '#domains/reviews/index.ts';
import { followSearch, searchRoutes, synonymRoutes } from '#domains/search/index.ts';
import { commissionRoutes, sellerRoutes } from '#domains/sellers/index.ts';
import { priceDelivery, promiseArrival } from '#domains/shipping/index.ts';
import {
  customerGroupRoutes,
  nextSlots,
  priceRoutes,
  sellerSupplyRoutes,
  stockRoutes,
  supplyRoutes,
} from '#domains/supply/index.ts';
import type { Events } from '#kernel/events/start-events.ts';
import { createApi } from '#kernel/http/api.ts';
import { buildHttp } from '#kernel/http/build-http.ts';
import { serveErrorCatalogue } from '#kernel/http/error-catalogue.ts';
import { healthRoutes } from '#kernel/http/health.ts';
import { createLimiter } from '#kernel/http/limits.ts';
import { metricsRoutes } from '#kernel/http/metrics.ts';
import { serveDocs } from '#kernel/http/serve-docs.ts';
import { answerUnknown } from '#kernel/http/unknown.ts';
import type { Kernel } from '#kernel/kernel.ts';
import { mailboxRoutes } from '#kernel/mail/mailbox-routes.ts';
import type { MailboxStore } from '#kernel/mail/mailbox-store.ts';
import { mediaRoutes } from '#kernel/media/routes.ts';
import { type DemoDoor, servePages } from '#kernel/pages/pages.ts';
import { createHub } from '#kernel/realtime/hub.ts';
import { realtimeRoutes } from '#kernel/realtime/routes.ts';
import { mayListen } from './may-listen.ts';
import { tagsOf } from './page-tags.ts';

export type AppParts = {
  gateway: Gateway;
  /** Made here unless given. */
  accounts?: Accounts;
  /** Without it nothing is live: for tests of the API alone. */
  events?: Events | undefined;
  /** Serves the built web too. */
  pages?: boolean;
  /** Sign-ins the sign-in page offers with one tap; outside of demo mode it offers none. */
  demoDoors?: readonly DemoDoor[];
  /** The demo's caught mails. */
  mailbox?: MailboxStore | undefined;
  /** Loosens all rate limits alike: for load from one address. */
  limitScale?: number;
};

/** The whole marketplace over one kernel, not yet listening. */
export async function buildApp(
  kernel: Kernel,
  parts: AppParts,
): Promise<{ app: FastifyInstance; accounts: Accounts }> {
  const app = await buildHttp(kernel);
  const accounts = parts.accounts ?? createAccounts(kernel);
  const { gatekeeper } = accounts;
  const limiter = createLimiter(() => kernel.clock.now().getTime(), parts.limitScale);
  metricsRoutes(app, kernel);
  const api = createApi(app, kernel, gatekeeper, limiter);
  accounts.onSignedIn(async ({ tx, personId, basketTokenHash }) => {
    if (basketTokenHash) await mergeBasket(tx, kernel, personId, basketTokenHash);
  });

  accountsRoutes(api, kernel, accounts);
  serveKeys(app, accounts);
  placesRoutes(api, kernel);
  sellerRoutes(api, kernel);
  commissionRoutes(api, kernel);
  const ahead = { nextSlots, priceDelivery, promiseArrival };
  catalogueRoutes(api, kernel, ahead);
  deskCatalogueRoutes(api, kernel);
  optionRoutes(api, kernel);
  searchRoutes(api, kernel, ahead);
  synonymRoutes(api, kernel);
  supplyRoutes(api, kernel);
  sellerSupplyRoutes(api, kernel);
  stockRoutes(api, kernel);
  priceRoutes(api, kernel);
  customerGroupRoutes(api, kernel);
  alertRoutes(api, kernel);
  basketRoutes(api, kernel);
  checkoutRoutes(api, kernel, parts.gateway);
  await gatewayRoutes(app, kernel, parts.gateway);
  orderRoutes(api, kernel);
  sellerOrderRoutes(api, kernel);
  adminOrderRoutes(api, kernel);
  bookingRoutes(api, kernel);
  reviewRoutes(api, kernel);
  notificationRoutes(api, kernel);
  contentRoutes(api, kernel, parts.events);
  mediaRoutes(app, kernel);
  machineRoutes(app, kernel, limiter);
  serveDocs(app, kernel, api.served);
  serveErrorCatalogue(app);

  if (parts.events) {
    const { events } = parts;
    followAccountEvents(accounts, events);
    followOrderMails(kernel, events);
    followStock(kernel, events);
    followAlerts(kernel, events);
    countSales(events);
    followSearch(events);
    healthRoutes(app, kernel, events);
    const hub = createHub({
      db: kernel.db,
      log: kernel.log,
      events,
      authorise: mayListen(kernel, gatekeeper),
    });
    await realtimeRoutes(app, kernel, gatekeeper, hub);
  }
  if (kernel.config.demo && parts.mailbox) mailboxRoutes(app, kernel, parts.mailbox);
  answerUnknown(app, api.served);
  if (parts.pages) {
    const pages = await servePages(app, kernel, {
      formTargets: parts.gateway.pageOrigins,
      demoDoors: kernel.config.demo ? (parts.demoDoors ?? []) : [],
    });
    parts.events?.followEach((happened) => pages.purge(happened.flatMap(tagsOf)));
  }
  return { app, accounts };
}
