import type { HaatEvent } from '#kernel/events/event.ts';

/** Which cached pages an event makes stale. Pages tag themselves with what they show. */
export function tagsOf(event: Pick<HaatEvent, 'topic' | 'kind' | 'subject'>): string[] {
  const [kind = '', id = ''] = event.topic.split(':');
  if (kind === 'listing' || kind === 'slots') return [`listing:${id}`];
  if (event.kind.startsWith('item.') || event.kind.startsWith('category.'))
    return ['catalogue', `item:${event.subject}`];
  // What is asked of a product stands on its page, and what it costs at the least on its card.
  if (event.kind.startsWith('option.')) return ['catalogue'];
  if (event.kind === 'review.added') return ['reviews'];
  if (kind === 'page') return ['pages'];
  return [];
}
