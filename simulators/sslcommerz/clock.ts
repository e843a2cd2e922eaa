const dhakaOffsetMs = 6 * 3_600_000;

/** Dhaka wall time without a zone, `YYYY-MM-DD HH:mm:ss`, as the gateway writes every date. */
export function dhakaTime(atMs: number): string {
  return new Date(atMs + dhakaOffsetMs).toISOString().slice(0, 19).replace('T', ' ');
}

/** The twelve digits `YYMMDDHHmmss` that begin the gateway's own ids. */
export function dhakaDigits(atMs: number): string {
  return dhakaTime(atMs).replaceAll(/\D/g, '').slice(2);
}
