import { createHmac, timingSafeEqual } from 'node:crypto';
import { type Refusal, refuse } from '../refusal/refusal.ts';

/**
 * Opaque cursors: the sort values of the last row, bound by a signature to the filters and sort they came with,
 * so that a cursor of another list is refused instead of skipping rows.
 */
export function createCursors(key: Buffer) {
  const sign = (payload: string, list: string) =>
    createHmac('sha256', key).update(`${list}\n${payload}`).digest('base64url').slice(0, 16);
  return {
    write(list: string, values: readonly (string | number | null)[]): string {
      const payload = Buffer.from(JSON.stringify(values)).toString('base64url');
      return `${payload}.${sign(payload, list)}`;
    },
    read(list: string, cursor: string): (string | number | null)[] | Refusal<'not_acceptable_cursor'> {
      const [payload = '', signature = '', ...more] = cursor.split('.');
      const given = Buffer.from(signature);
      const wanted = Buffer.from(sign(payload, list));
      if (more.length > 0 || given.length !== wanted.length || !timingSafeEqual(given, wanted)) {
        return refuse('not_acceptable_cursor', undefined, '/query/cursor');
      }
      return JSON.parse(Buffer.from(payload, 'base64url').toString()) as (string | number | null)[];
    },
  };
}

export type Cursors = ReturnType<typeof createCursors>;
