import { type ParseArgsConfig, parseArgs } from 'node:util';

export type Command = {
  /** How it is called, a line for each form, without the `haat` before it. */
  usage: readonly string[];
  /** What its options mean, and whatever else one should know. */
  details?: readonly string[];
  /** Does the work and answers the exit code. */
  run(args: string[]): Promise<number>;
};

/** Something that whoever called can mend: told without a stack trace. */
export class UserError extends Error {
  override name = 'UserError';
}

/** Arguments that do not fit the command: told together with its usage. */
export class UsageError extends UserError {
  override name = 'UsageError';
}

export const exitCodes = { done: 0, failed: 1, usage: 2, incomplete: 3 } as const;

type Options = NonNullable<ParseArgsConfig['options']>;

/** Reads options and bare words. Throws a UsageError for what the command does not know. */
export function readArgs<const O extends Options>(args: string[], options: O) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError((error as Error).message.split('. ')[0]);
  }
}

/** The value of an option that must be there. Throws a UsageError when it is missing or empty. */
export function needed(value: string | undefined, name: string): string {
  if (value === undefined || value.trim() === '') throw new UsageError(`--${name} is missing`);
  return value.trim();
}

/** One of the words given; throws a UsageError otherwise. */
export function oneOf<const T extends string>(value: string, name: string, words: readonly T[]): T {
  const found = words.find((word) => word === value);
  if (found === undefined) throw new UsageError(`--${name} is one of ${words.join(', ')}, not “${value}”`);
  return found;
}
