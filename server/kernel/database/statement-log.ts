import { AsyncLocalStorage } from 'node:async_hooks';

const log = new AsyncLocalStorage<string[]>();

/** Notes a statement for whoever counts; costs nothing when nobody does. */
export function noteStatement(name: string): void {
  log.getStore()?.push(name);
}

/** Runs `work` and answers the names of the statements it sent, in order (scope prefix, BEGIN and COMMIT aside). */
export async function countingStatements<T>(
  work: () => Promise<T>,
): Promise<{ result: T; statements: string[] }> {
  const statements: string[] = [];
  // Awaited inside: a lazy thenable would otherwise start outside of the log.
  const result = await log.run(statements, async () => await work());
  return { result, statements };
}
