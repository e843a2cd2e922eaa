import type { Basket } from '#contract/basket.ts';
import type { Language } from '#contract/common.ts';
import type { Principal } from '#kernel/database/principal.ts';
import type { Api } from '#kernel/http/api.ts';
import { cookieNames, hashToken } from '#kernel/http/principal.ts';
import type { Kernel } from '#kernel/kernel.ts';
import { type Refusal, isRefusal, refuse } from '#kernel/refusal/refusal.ts';
import { addLine } from './add-line.ts';
import { changeLine } from './change-line.ts';
import { openBasket } from './open-basket.ts';
import { findLine, readBasket, removeLine, setArea } from './queries.ts';
import { viewBasket } from './view-basket.ts';

const noLine = '00000000-0000-0000-0000-000000000000';

export function basketRoutes(api: Api, kernel: Kernel): void {
  const timeZone = kernel.config.HAAT_TIME_ZONE;
  const show = async (
    principal: Principal,
    id: string | null,
    language: Language,
  ): Promise<Basket | Refusal<'not_found'>> => {
    const row = await kernel.db.as(principal).maybe(readBasket, { basket: id, language });
    if (!row) return refuse('not_found');
    return viewBasket(row, { language, now: kernel.clock.now(), timeZone }).basket;
  };

  api.serve('POST /baskets', async ({ principal, body, language, request, reply, transaction }) => {
    const opened = await transaction((tx) => openBasket(tx, kernel, principal, body.area));
    if (isRefusal(opened)) return opened;
    if (opened.token && request.headers['haat-session'] === 'cookie') {
      const secure = kernel.origin.startsWith('https:');
      const thirtyDays = 30 * 24 * 3600;
      reply.setCookie(cookieNames.basket, opened.token, {
        path: '/',
        httpOnly: true,
        sameSite: 'lax',
        secure,
        maxAge: thirtyDays,
      });
    }
    const owner = opened.token ? { ...principal, basketToken: hashToken(opened.token) } : principal;
    const basket = await show(owner, opened.id, language);
    return isRefusal(basket) ? basket : { ...basket, token: opened.token };
  });

  api.serve('GET /baskets/mine', async ({ principal, language }) => {
    if (!principal.personId && !principal.basketToken) return { basket: null };
    const basket = await show(principal, null, language);
    return { basket: isRefusal(basket) ? null : basket };
  });

  api.serve('GET /baskets/{id}', ({ principal, params, language }) => show(principal, params.id, language));

  api.serve('PATCH /baskets/{id}', async ({ principal, params, body, language, transaction }) => {
    const done = await transaction(async (tx) => {
      const found = await tx.asker.maybe(findLine, { basket: params.id, line: noLine });
      if (!found) return refuse('not_found');
      if (found.status !== 'open') return refuse('basket_closed');
      const changed = await tx.engine.run(setArea, { basket: params.id, area: body.area });
      if (changed === 0) return refuse('invalid_request', 'There is no such area.', '/area');
      tx.emit({ topic: `basket:${params.id}`, kind: 'basket.changed', subject: params.id });
      return true;
    });
    return isRefusal(done) ? done : show(principal, params.id, language);
  });

  api.serve('POST /baskets/{id}/lines', async ({ principal, params, body, language, transaction }) => {
    const added = await transaction((tx) => addLine(tx, kernel.ids, params.id, body, { language, timeZone }));
    return isRefusal(added) ? added : show(principal, params.id, language);
  });

  api.serve(
    'PATCH /baskets/{id}/lines/{line_id}',
    async ({ principal, params, body, language, transaction }) => {
      const changed = await transaction((tx) =>
        changeLine(tx, params.id, params.line_id, body, { language, timeZone }),
      );
      return isRefusal(changed) ? changed : show(principal, params.id, language);
    },
  );

  api.serve('DELETE /baskets/{id}/lines/{line_id}', async ({ principal, params, language, transaction }) => {
    const removed = await transaction(async (tx) => {
      const found = await tx.asker.maybe(findLine, { basket: params.id, line: params.line_id });
      if (!found) return refuse('not_found');
      if (found.status !== 'open') return refuse('basket_closed');
      await tx.engine.run(removeLine, { basket: params.id, line: params.line_id });
      tx.emit({ topic: `basket:${params.id}`, kind: 'basket.changed', subject: params.id });
      return true;
    });
    return isRefusal(removed) ? removed : show(principal, params.id, language);
  });
}
