import type { Api } from '#kernel/http/api.ts';
import { createCursors } from '#kernel/http/cursor.ts';
import { pageOf, startOf } from '#kernel/http/paging.ts';
import type { Kernel } from '#kernel/kernel.ts';
import { isRefusal, refuse } from '#kernel/refusal/refusal.ts';
import { wallClock } from '#domains/supply/index.ts';
import { acceptBooking } from './accept-booking.ts';
import { completeBooking } from './complete-booking.ts';
import { listBookings } from './queries.ts';
import { sellersDay } from './sellers-day.ts';
import { setOut } from './set-out.ts';
import { startBooking, wrongCodes } from './start-booking.ts';
import { viewBooking } from './view-booking.ts';

type Filters = { day?: string | undefined; status?: string | undefined };

/** Visits as sellers and staff see them, and what sellers do with them. */
export function bookingRoutes(api: Api, kernel: Kernel): void {
  const cursors = createCursors(kernel.secretFor('cursors'));
  const currency = kernel.config.HAAT_CURRENCY;
  const clock = wallClock(kernel.config.HAAT_TIME_ZONE);

  /** Without filters a list begins with today: what is long over would fill its first pages. */
  const filtersOf = ({ day, status }: Filters) => {
    const today = clock.instantAt(clock.localAt(kernel.clock.now().getTime()).day, 0);
    const since = day || status ? null : new Date(today).toISOString();
    return { day: day ?? null, status: status ?? null, since };
  };

  api.serve('GET /seller/bookings', async ({ principal, query, language }) => {
    const list = `seller bookings ${principal.sellerId} ${query.day ?? ''} ${query.status ?? ''}`;
    const start = startOf(cursors, list, query);
    if (isRefusal(start)) return start;
    const rows = await kernel.db
      .as(principal)
      .many(listBookings, { language, ...filtersOf(query), ...start });
    return pageOf(cursors, list, query, rows, (row) => viewBooking(row, currency));
  });

  api.serve('GET /admin/bookings', async ({ principal, query, language }) => {
    const list = `bookings ${query.day ?? ''} ${query.status ?? ''}`;
    const start = startOf(cursors, list, query);
    if (isRefusal(start)) return start;
    const rows = await kernel.db
      .as(principal)
      .many(listBookings, { language, ...filtersOf(query), ...start });
    return pageOf(cursors, list, query, rows, (row) => ({
      ...viewBooking(row, currency),
      seller: row.seller,
    }));
  });

  api.serve('GET /seller/today', ({ principal, language }) => sellersDay(kernel, principal, language));

  api.serve('POST /seller/bookings/{id}/accept', ({ params, transaction }) =>
    transaction((tx) => acceptBooking(tx, params.id)),
  );

  api.serve('POST /seller/bookings/{id}/on-the-way', ({ params, transaction }) =>
    transaction((tx) => setOut(tx, params.id)),
  );

  api.serve('POST /seller/bookings/{id}/start', async ({ params, body, principal, reply, transaction }) => {
    const attempt = { bookingId: params.id, code: body.code, personId: principal.personId };
    const answer = await transaction((tx) => startBooking(tx, kernel.ids, attempt));
    if (isRefusal(answer)) {
      if (answer.code === 'rate_limited') reply.header('retry-after', String(wrongCodes.withinSeconds));
      return answer;
    }
    return 'wrongCode' in answer ? refuse('code_wrong', undefined, '/code') : answer;
  });

  api.serve('POST /seller/bookings/{id}/complete', ({ params, transaction }) =>
    transaction((tx) => completeBooking(tx, params.id)),
  );
}
