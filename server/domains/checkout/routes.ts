import type { Checkout } from '#contract/basket.ts';
import type { Language } from '#contract/common.ts';
import type { Principal } from '#kernel/database/principal.ts';
import type { Api } from '#kernel/http/api.ts';
import type { Kernel } from '#kernel/kernel.ts';
import { type Refusal, isRefusal, refuse } from '#kernel/refusal/refusal.ts';
import { readBasket } from '#domains/basket/index.ts';
import { type Gateway, insertNextAttempt, openAttempt, seePayment } from '#domains/payments/index.ts';
import { releaseHold } from '#domains/supply/index.ts';
import { changeCheckout } from './change-checkout.ts';
import { openCheckout } from './open-checkout.ts';
import { placeOrder } from './place-order.ts';
import { cancelCheckout, findCheckout } from './queries.ts';
import { viewCheckout } from './view-checkout.ts';

export function checkoutRoutes(api: Api, kernel: Kernel, gateway: Gateway): void {
  const show = async (
    principal: Principal,
    id: string,
    language: Language,
  ): Promise<Checkout | Refusal<'not_found'>> => {
    const scope = kernel.db.as(principal);
    const row = await scope.maybe(findCheckout, { id });
    if (!row) return refuse('not_found');
    const basket = await scope.one(readBasket, { basket: row.basket_id, language });
    const timeZone = kernel.config.HAAT_TIME_ZONE;
    return viewCheckout(row, basket, { language, now: kernel.clock.now(), timeZone, online: gateway.open });
  };

  api.serve('POST /checkouts', async ({ principal, body, language, transaction }) => {
    const opened = await transaction((tx) =>
      openCheckout(tx, kernel, principal, body.basket_id, body.language),
    );
    return isRefusal(opened) ? opened : show(principal, opened.id, language);
  });

  api.serve('GET /checkouts/{id}', ({ principal, params, language }) => show(principal, params.id, language));

  api.serve('PATCH /checkouts/{id}', async ({ principal, params, body, language, transaction }) => {
    if (body.payment_method === 'sslcommerz' && !gateway.open) {
      return refuse('gateway_unavailable', 'This market takes no payments online.', '/payment_method');
    }
    const changed = await transaction((tx) => changeCheckout(tx, params.id, body, language));
    return isRefusal(changed) ? changed : show(principal, params.id, language);
  });

  api.serve('POST /checkouts/{id}/complete', async ({ principal, params, language, transaction }) => {
    const placed = await transaction((tx) => placeOrder(tx, kernel, principal, params.id, language));
    if (isRefusal(placed)) return placed;
    if (!placed.attemptId) return { order: placed.order, payment: { status: 'pending' } };
    // The order stands; without the gateway the customer pays from its page a little later.
    const opened = await openAttempt(kernel, gateway, placed.attemptId);
    return {
      order: placed.order,
      payment: { status: 'pending', ...(!isRefusal(opened) && { redirect_url: opened.redirectUrl }) },
    };
  });

  api.serve('POST /checkouts/{id}/cancel', async ({ principal, params, language, transaction }) => {
    const cancelled = await transaction(async (tx) => {
      if (!(await tx.asker.maybe(findCheckout, { id: params.id }))) return refuse('not_found');
      const row = await tx.engine.maybe(cancelCheckout, { id: params.id });
      if (!row) return refuse('checkout_closed');
      if (row.hold_id) await tx.engine.one(releaseHold, { hold: row.hold_id });
      tx.wroteEvents();
      return true;
    });
    return isRefusal(cancelled) ? cancelled : show(principal, params.id, language);
  });

  api.serve('POST /orders/{id}/pay', async ({ params, transaction }) => {
    const attempt = await transaction(async (tx) => {
      const seen = await tx.asker.maybe(seePayment, { order: params.id });
      if (!seen) return refuse('not_found');
      if (['paid', 'on_hold'].includes(seen.payment_status)) return refuse('already_paid');
      const next = await tx.engine.maybe(insertNextAttempt, { id: kernel.ids.uuid(), order: params.id });
      return next ?? refuse('not_payable');
    });
    if (isRefusal(attempt)) return attempt;
    const opened = await openAttempt(kernel, gateway, attempt.id);
    return isRefusal(opened) ? opened : { status: 'pending' as const, redirect_url: opened.redirectUrl };
  });
}
