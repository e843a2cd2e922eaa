import { createHash } from 'node:crypto';
import type { Answers } from '#domains/catalogue/index.ts';

type Visit = { slotStart: string; resourceId: string | undefined; addOns: readonly string[] };

/** Equal keys are the same thing in a basket. Answers are those that `checkAnswers` made. */
export function mergeKey(listingId: string, visit: Visit | undefined, answers: Answers = {}): string {
  if (visit) {
    const start = new Date(visit.slotStart).toISOString();
    return [listingId, start, visit.resourceId, ...visit.addOns].join(' ');
  }
  if (Object.keys(answers).length === 0) return listingId;
  const canonical = JSON.stringify(answers, Object.keys(answers).sort());
  return `${listingId} ${createHash('sha256').update(canonical).digest('base64url')}`;
}
