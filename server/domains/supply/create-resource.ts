import type { Transaction } from '#kernel/database/database.ts';
import type { Texts } from '#kernel/database/texts.ts';
import { type Refusal, isRefusal, refuse } from '#kernel/refusal/refusal.ts';
import { insertResources } from './queries-write.ts';

/** Minutes after midnight of the resource's wall clock; an end beyond 1440 runs into the next day. */
export type WorkingHours = { id: string; weekday: number; startMinute: number; endMinute: number };

export type NewResource = {
  id: string;
  sellerId: string;
  name: Texts;
  kind?: 'person' | 'team';
  /** How many visits it can do at the same time. */
  lanes?: number;
  /** IANA name. */
  timeZone: string;
  pictureId?: string;
  /** Weekday 1 is Monday. Without any, it never works. */
  rules: readonly WorkingHours[];
};

type ResourceRefusal = Refusal<'not_found' | 'invalid_request'>;

/**
 * Takes on somebody who does visits, with weekly hours. Refuses a seller that does not exist, an unknown time
 * zone, and hours that overlap, end before they begin or last more than a day.
 */
export async function createResource(
  tx: Transaction,
  resource: NewResource,
): Promise<{ id: string } | ResourceRefusal> {
  const answer = await createResources(tx, [resource]);
  return isRefusal(answer) ? answer : { id: resource.id };
}

/** Many at once, in one statement; refuses as `createResource`. */
export async function createResources(
  tx: Transaction,
  resources: readonly NewResource[],
): Promise<{ count: number } | ResourceRefusal> {
  for (const { timeZone, rules } of resources) {
    if (!isTimeZone(timeZone)) {
      return refuse('invalid_request', `${timeZone} is no IANA time zone.`, '/timeZone');
    }
    const wrong = whyWrong(rules);
    if (wrong) return refuse('invalid_request', wrong, '/rules');
  }
  const rows = resources.map((resource) => ({
    id: resource.id,
    seller_id: resource.sellerId,
    name: resource.name,
    kind: resource.kind ?? 'person',
    lanes: resource.lanes ?? 1,
    time_zone: resource.timeZone,
    picture_id: resource.pictureId ?? null,
  }));
  const rules = resources.flatMap((resource) =>
    resource.rules.map(({ id, weekday, startMinute, endMinute }) => ({
      id,
      resource_id: resource.id,
      weekday,
      start_minute: startMinute,
      end_minute: endMinute,
    })),
  );
  const made = await tx.engine.many(insertResources, { resources: rows, rules });
  if (made.length < rows.length) return refuse('not_found', 'There is no such seller.', '/sellerId');
  return { count: made.length };
}

const minutesOfDay = 1440;
const minutesOfWeek = 7 * minutesOfDay;

function whyWrong(rules: readonly WorkingHours[]): string | undefined {
  const spans: [number, number][] = [];
  for (const { weekday, startMinute, endMinute } of rules) {
    const lasts = endMinute - startMinute;
    if (![1, 2, 3, 4, 5, 6, 7].includes(weekday)) return 'A weekday is 1 (Monday) to 7 (Sunday).';
    if (startMinute < 0 || startMinute >= minutesOfDay || lasts <= 0 || lasts > minutesOfDay) {
      return 'Hours begin within their day, end after that and last a day at most.';
    }
    const start = (weekday - 1) * minutesOfDay + startMinute;
    spans.push([start, start + lasts]);
    // Sunday night runs into Monday.
    if (start + lasts > minutesOfWeek) spans.push([0, start + lasts - minutesOfWeek]);
  }
  spans.sort(([a], [b]) => a - b);
  const overlap = spans.some(([start], index) => index > 0 && start < spans[index - 1]![1]);
  return overlap ? 'Hours of the week overlap.' : undefined;
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
