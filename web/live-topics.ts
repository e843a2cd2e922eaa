/** The server takes this many on one connection. */
const maxTopics = 100;

/** What all tabs together follow; where it is too much, the tab itself and those that spoke last come first. */
export function topicsOfAll(
  own: readonly string[],
  others: ReadonlyMap<string, readonly string[]>,
): string[] {
  return [...new Set([...own, ...[...others.values()].toReversed().flat()])].slice(0, maxTopics);
}

/** Address of the event stream; with a position it first sends what happened since. */
export function liveAddress(topics: readonly string[], after: number | undefined): string {
  const query = `topics=${topics.join()}`;
  return `/api/v1/realtime/events?${query}${after === undefined ? '' : `&after=${after}`}`;
}
