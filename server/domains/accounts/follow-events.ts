import type { Events } from '#kernel/events/start-events.ts';
import type { Accounts } from './context.ts';

/** What another process ended or granted counts here too, as soon as its event arrives. */
export function followEvents(accounts: Accounts, events: Pick<Events, 'followEach'>): void {
  events.followEach((batch) => {
    const subjectsOf = (kind: string) =>
      batch.filter((event) => event.kind === kind).map((event) => event.subject);
    accounts.gatekeeper.sessionsEnded(subjectsOf('session.ended'));
    for (const personId of subjectsOf('person.staff_granted')) accounts.gatekeeper.forget(personId);
  });
}
