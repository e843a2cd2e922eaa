import type { HaatEvent } from '../events/event.ts';
import { idOfTopic, isPublicTopic } from './topics.ts';

/** What subscribers get. `id` is the position to resume after. */
export type LiveEvent = {
  id: number;
  topic: string;
  kind: string;
  subject: string;
  at: string;
  body: Record<string, unknown>;
};

const publicFields = ['available', 'price', 'day', 'start'];

/**
 * An event as it may leave on its topic: where everybody listens only harmless fields of the body do, and the
 * subject is what the topic names, so that it cannot be somebody's booking.
 */
export function liveEventOf(event: HaatEvent): LiveEvent {
  const { position: id, topic, kind, at } = event;
  if (!isPublicTopic(topic)) return { id, topic, kind, subject: event.subject, at, body: event.body };
  const body = Object.fromEntries(
    publicFields.filter((name) => name in event.body).map((name) => [name, event.body[name]]),
  );
  return { id, topic, kind, subject: idOfTopic(topic) ?? event.subject, at, body };
}
