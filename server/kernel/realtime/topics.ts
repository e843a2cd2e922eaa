const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const known = new RegExp(
  `^(?:(?:listing|basket|order|booking|seller|user):${uuid}|slots:${uuid}:\\d{4}-\\d{2}-\\d{2}|admin)$`,
);

/** Is it a live channel? Nothing else leaves the house, whatever else events are filed under. */
export function isTopic(topic: string): boolean {
  return known.test(topic);
}

/** Everybody may follow these, so their events are stripped. */
export function isPublicTopic(topic: string): boolean {
  return topic.startsWith('listing:') || topic.startsWith('slots:');
}

/** The id a topic is about; `admin` has none. */
export function idOfTopic(topic: string): string | undefined {
  return topic.split(':')[1];
}
