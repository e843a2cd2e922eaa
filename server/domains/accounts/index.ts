import { createAccessTokens } from '#kernel/identity/access-token.ts';
import { createPasswords } from '#kernel/identity/password.ts';
import { createSigningKeys } from '#kernel/identity/signing-keys.ts';
import type { Kernel } from '#kernel/kernel.ts';
import type { Accounts, SignedInListener } from './context.ts';
import { createGatekeeper } from './gatekeeper.ts';

/** One per process. Nothing is read or written before it is first used. */
export function createAccounts(kernel: Kernel): Accounts {
  const keys = createSigningKeys(kernel);
  const tokens = createAccessTokens(kernel, keys);
  const signedInListeners: SignedInListener[] = [];
  return {
    kernel,
    keys,
    tokens,
    passwords: createPasswords(),
    gatekeeper: createGatekeeper(kernel, tokens),
    signedInListeners,
    onSignedIn: (listener) => void signedInListeners.push(listener),
  };
}

export type { Accounts, SignedInListener, SignedInNews } from './context.ts';
export type { AccountsGatekeeper } from './gatekeeper.ts';
export { type NewPerson, createPerson } from './create-person.ts';
export { followEvents as followAccountEvents } from './follow-events.ts';
export { type StaffRole, grantStaff } from './grant-staff.ts';
export { purgeExpired } from './purge-expired.ts';
export { accountsRoutes, serveKeys } from './routes.ts';
