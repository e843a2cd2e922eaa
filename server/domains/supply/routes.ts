import type { Api } from '#kernel/http/api.ts';
import type { Kernel } from '#kernel/kernel.ts';
import { refuse } from '#kernel/refusal/refusal.ts';
import { addDays, daysBetween, midnightOf } from './civil-day.ts';
import { listingSlots } from './listing-slots.ts';
import { readCalendars } from './read-calendars.ts';
import { wallClock } from './wall-clock.ts';

const dayLength = 86_400_000;

export function supplyRoutes(api: Api, kernel: Kernel): void {
  api.serve('GET /listings/{id}/slots', async ({ params, query, principal }) => {
    const now = kernel.clock.now();
    const marketDay = wallClock(kernel.config.HAAT_TIME_ZONE).localAt(now.getTime()).day;
    for (const name of ['from', 'not_before'] as const) {
      const day = query[name];
      if (day !== undefined && Math.abs(daysBetween(marketDay, day)) > 400)
        return refuse('invalid_request', 'This is more than a year away.', `/query/${name}`);
    }

    const firstDay = midnightOf(query.from ?? addDays(marketDay, -1));
    const read = await readCalendars(kernel.db.as(principal), {
      listingIds: [params.id],
      addOnIds: query.add_ons,
      // No zone's day begins or ends further from UTC's than this.
      from: new Date(firstDay - dayLength),
      to: new Date(firstDay + (query.days + 3) * dayLength),
    });
    const listing = read.get(params.id);
    if (!listing) return refuse('not_found');
    if (new Set(query.add_ons).size !== listing.addOnIds.length)
      return refuse('invalid_request', 'This listing does not offer one of these extras.', '/query/add_ons');

    const { terms, calendars } = listing;
    const timeZone = calendars[0]?.timeZone ?? kernel.config.HAAT_TIME_ZONE;
    return {
      time_zone: timeZone,
      duration_minutes: terms.durationMinutes,
      days: listingSlots({
        calendars,
        terms,
        now,
        fromDay: query.from ?? wallClock(timeZone).localAt(now.getTime()).day,
        days: query.days,
        notBeforeDay: query.not_before,
      }),
    };
  });
}
