import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { type Refusal, refuse } from '../refusal/refusal.ts';
import { createTurnstile } from './turnstile.ts';

/** OWASP's recommendation for Argon2id: 19 MiB, two passes, one lane. */
const current = { memoryKib: 19_456, passes: 2, lanes: 1 };
const hashBytes = 32;
const saltBytes = 16;

type Parameters = typeof current;
type Parsed = Parameters & { salt: Buffer; hash: Buffer };

export interface Passwords {
  /** The password as a PHC string. Refuses when too many hashes wait. */
  hash(password: string): Promise<string | Refusal<'unavailable'>>;
  /**
   * Whether the password is the one of the PHC string. Takes as long without a string, and then answers no,
   * so that the time does not tell whether there is an account. Refuses when too many hashes wait.
   */
  verify(password: string, phc: string | undefined): Promise<boolean | Refusal<'unavailable'>>;
  /** Whether the string was made with other parameters than those of today. */
  isOutdated(phc: string): boolean;
}

/**
 * Argon2id on libuv's threads, which all of the process shares: at most `atOnce` hashes run and `waiting`
 * wait, the next is refused at once instead of making everybody slow.
 */
export function createPasswords({ atOnce = 2, waiting = 50 } = {}): Passwords {
  const turnstile = createTurnstile(atOnce, waiting);
  return {
    async hash(password) {
      const salt = randomBytes(saltBytes);
      const hash = await turnstile.pass(() => derive(password, salt, current, hashBytes));
      return hash
        ? format({ ...current, salt, hash })
        : refuse('unavailable', 'Too many people sign in right now.');
    },
    async verify(password, phc) {
      const parsed = (phc === undefined ? undefined : parse(phc)) ?? dummy;
      const hash = await turnstile.pass(() => derive(password, parsed.salt, parsed, parsed.hash.length));
      if (!hash) return refuse('unavailable', 'Too many people sign in right now.');
      return timingSafeEqual(hash, parsed.hash) && parsed !== dummy;
    },
    isOutdated(phc) {
      const parsed = parse(phc);
      return (
        parsed?.memoryKib !== current.memoryKib ||
        parsed.passes !== current.passes ||
        parsed.lanes !== current.lanes
      );
    },
  };
}

const dummy: Parsed = { ...current, salt: Buffer.alloc(saltBytes), hash: Buffer.alloc(hashBytes) };
const argon2Async = promisify(argon2);

/** Two ways to type the same letters (common in Bangla) are one password. */
async function derive(
  password: string,
  salt: Buffer,
  parameters: Parameters,
  bytes: number,
): Promise<Buffer> {
  return argon2Async('argon2id', {
    message: password.normalize('NFKC'),
    nonce: salt,
    parallelism: parameters.lanes,
    memory: parameters.memoryKib,
    passes: parameters.passes,
    tagLength: bytes,
  });
}

function format({ memoryKib, passes, lanes, salt, hash }: Parsed): string {
  return `$argon2id$v=19$m=${memoryKib},t=${passes},p=${lanes}$${base64(salt)}$${base64(hash)}`;
}

const phcPattern =
  /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,2}),p=(\d{1,2})\$([\w+/]{11,64})\$([\w+/]{22,128})$/;

function parse(phc: string): Parsed | undefined {
  const [, memoryKib, passes, lanes, salt, hash] = phcPattern.exec(phc) ?? [];
  if (!salt || !hash) return undefined;
  return {
    memoryKib: Number(memoryKib),
    passes: Number(passes),
    lanes: Number(lanes),
    salt: Buffer.from(salt, 'base64'),
    hash: Buffer.from(hash, 'base64'),
  };
}

function base64(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '');
}
