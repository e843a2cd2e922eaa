import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';

import { z } from 'zod';

import {
  defaultSettings,
  planSchema,
  refundSchema,
  sessionSchema,
  settingsSchema,
  type Plan,
  type Refund,
  type Session,
  type Settings,
} from './types.ts';

const entrySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('session'), value: sessionSchema }),
  z.object({ kind: z.literal('refund'), value: refundSchema }),
  z.object({ kind: z.literal('settings'), value: settingsSchema }),
  z.object({ kind: z.literal('default_plan'), value: planSchema }),
  z.object({ kind: z.literal('next_plans'), value: z.array(planSchema) }),
  z.object({ kind: z.literal('tran_plan'), tranId: z.string(), value: planSchema }),
  z.object({ kind: z.literal('clock_offset_ms'), value: z.number() }),
]);
type Entry = z.infer<typeof entrySchema>;

export type Store = {
  sessions: Map<string, Session>;
  openSessions: Map<string, Session>;
  refunds: Map<string, Refund>;
  settings: Settings;
  defaultPlan: Plan;
  nextPlans: Plan[];
  tranPlans: Map<string, Plan>;
  clockOffsetMs: number;
  /** Puts one new or changed record into memory and at the end of the state file. */
  record(entry: Entry): void;
  clear(): void;
};

/**
 * Opens the gateway's memory. With a file, every change is one appended JSON line and the file is read again
 * on start; a last line cut short by a kill is dropped.
 */
export function openStore(stateFile: string | undefined): Store {
  const store: Store = {
    sessions: new Map(),
    openSessions: new Map(),
    refunds: new Map(),
    settings: { ...defaultSettings },
    defaultPlan: {},
    nextPlans: [],
    tranPlans: new Map(),
    clockOffsetMs: 0,
    record(entry) {
      apply(store, entry);
      if (stateFile) appendFileSync(stateFile, `${JSON.stringify(entry)}\n`);
    },
    clear() {
      for (const map of [store.sessions, store.openSessions, store.refunds, store.tranPlans]) map.clear();
      store.settings = { ...defaultSettings };
      store.defaultPlan = {};
      store.nextPlans = [];
      store.clockOffsetMs = 0;
      if (stateFile) writeFileSync(stateFile, '');
    },
  };
  if (stateFile && existsSync(stateFile)) load(store, stateFile);
  return store;
}

function load(store: Store, stateFile: string): void {
  const lines = readFileSync(stateFile, 'utf8').split('\n');
  const cutShort = lines.pop();
  for (const line of lines) apply(store, entrySchema.parse(JSON.parse(line)));
  if (cutShort) writeFileSync(stateFile, lines.map((line) => `${line}\n`).join(''));
}

function apply(store: Store, entry: Entry): void {
  switch (entry.kind) {
    case 'session':
      store.sessions.set(entry.value.sessionKey, entry.value);
      if (entry.value.result) store.openSessions.delete(entry.value.sessionKey);
      else store.openSessions.set(entry.value.sessionKey, entry.value);
      break;
    case 'refund':
      store.refunds.set(entry.value.refundRefId, entry.value);
      break;
    case 'settings':
      store.settings = entry.value;
      break;
    case 'default_plan':
      store.defaultPlan = entry.value;
      break;
    case 'next_plans':
      store.nextPlans = entry.value;
      break;
    case 'tran_plan':
      store.tranPlans.set(entry.tranId, entry.value);
      break;
    case 'clock_offset_ms':
      store.clockOffsetMs = entry.value;
  }
}
