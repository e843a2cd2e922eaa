import type { Transaction } from '#kernel/database/database.ts';
import type { Kernel } from '#kernel/kernel.ts';
import type { NoticeKind, NoticeParams } from './notice-text.ts';
import { insertNotice } from './queries.ts';

export type NewNotice = {
  personId: string;
  kind: NoticeKind;
  orderId: string;
  params: NoticeParams;
  /** One notification per person and key, for ever. */
  dedupeKey: string;
};

/** Tells a person inside the market, once, and says so on their topic. */
export async function putNotice(tx: Transaction, kernel: Kernel, notice: NewNotice): Promise<void> {
  const { personId, kind, orderId, params, dedupeKey } = notice;
  const id = kernel.ids.uuid();
  const row = { id, person: personId, kind, subject: orderId, params, dedupe_key: dedupeKey };
  const inserted = await tx.engine.run(insertNotice, row);
  if (inserted > 0)
    tx.emit({ topic: `user:${personId}`, kind: 'notification.created', subject: id, body: { kind } });
}
