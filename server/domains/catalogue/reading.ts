import type { Language } from '#contract/common.ts';
import type { Scoped } from '#kernel/database/database.ts';
import { type Cursors, createCursors } from '#kernel/http/cursor.ts';
import type { Kernel } from '#kernel/kernel.ts';
import type { Ahead } from './ahead.ts';

/** What every read of the catalogue stands on. */
export type Reading = {
  readonly kernel: Kernel;
  readonly cursors: Cursors;
  readonly ahead: Ahead;
};

/** For whom something is read: the scope decides what is visible, the language how it is said. */
export type Reader = { readonly scope: Scoped; readonly language: Language };

export function createReading(kernel: Kernel, ahead: Ahead): Reading {
  return { kernel, ahead, cursors: createCursors(kernel.secretFor('cursors')) };
}
