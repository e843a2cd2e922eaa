import { describe, expect, it } from 'vitest';
import { isRefusal } from '../refusal/refusal.ts';
import { createPasswords } from './password.ts';
import { createTurnstile } from './turnstile.ts';
import { isWeakPassword } from './weak-password.ts';

describe('passwords', () => {
  const passwords = createPasswords();

  it('hashes with Argon2id at 19 MiB and two passes, each time with another salt', async () => {
    const [first, second] = [await passwords.hash('river boat 71'), await passwords.hash('river boat 71')];
    expect(first).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
    expect(second).not.toBe(first);
    expect(await passwords.verify('river boat 71', first as string)).toBe(true);
    expect(await passwords.verify('river boat 72', first as string)).toBe(false);
    expect(passwords.isOutdated(first as string)).toBe(false);
  });

  it('reads what the reference implementation wrote', async () => {
    const reference =
      '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc';
    expect(await passwords.verify('password', reference)).toBe(true);
    expect(passwords.isOutdated(reference)).toBe(true);
  });

  it('takes two spellings of the same Bangla letters as one', async () => {
    // ড় and ো, each as one code point and as two.
    const [short, long] = ['ba\u09dc\u09cb 71', 'ba\u09a1\u09bc\u09c7\u09be 71'];
    const hash = (await passwords.hash(short)) as string;
    expect(await passwords.verify(long, hash)).toBe(true);
  });

  it.each([undefined, '', 'other', '$argon2id$v=19$m=19456,t=2,p=1$AAAA$AAAA'])(
    'answers no for the hash %s',
    async (hash) => {
      const startMs = performance.now();
      expect(await passwords.verify('river boat 71', hash)).toBe(false);
      expect(performance.now() - startMs).toBeGreaterThan(5);
    },
  );

  it('refuses at once what finds no place in the queue', async () => {
    const narrow = createPasswords({ atOnce: 1, waiting: 1 });
    const results = await Promise.all([1, 2, 3].map(() => narrow.hash('river boat 71')));
    expect(results.map(isRefusal)).toEqual([false, false, true]);
    expect(isRefusal(await narrow.verify('x', undefined))).toBe(false);
  });
});

describe('turnstile', () => {
  it('never lets more through at once than it may, in the order they came, also after failures', async () => {
    const turnstile = createTurnstile(2, 50);
    let inside = 0;
    let most = 0;
    const order: number[] = [];
    const visits = Array.from({ length: 12 }, (_, n) =>
      turnstile.pass(async () => {
        order.push(n);
        most = Math.max(most, ++inside);
        await new Promise((resolve) => setTimeout(resolve, 1));
        inside -= 1;
        if (n % 3 === 0) throw new Error('fell');
      }),
    );
    await Promise.allSettled(visits);
    expect([most, order]).toEqual([2, Array.from({ length: 12 }, (_, n) => n)]);
    expect(await turnstile.pass(async () => 'free')).toBe('free');
  });
});

describe('weak passwords', () => {
  it.each(['password', 'Password1', ' qwertyuiop ', 'BANGLADESH', 'zzzzzzzzzz', '12121212'])(
    'knows %s',
    (password) => {
      expect(isWeakPassword(password)).toBe(true);
    },
  );

  it('lets others pass, unless they are the person’s own words', () => {
    expect(isWeakPassword('river boat 71')).toBe(false);
    expect(isWeakPassword('karimuddin', ['Karim Uddin'])).toBe(true);
    expect(isWeakPassword('karim.uddin', ['karim.uddin@example.com'])).toBe(true);
  });
});
