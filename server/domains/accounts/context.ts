import type { Transaction } from '#kernel/database/database.ts';
import type { AccessTokens } from '#kernel/identity/access-token.ts';
import type { Passwords } from '#kernel/identity/password.ts';
import type { SigningKeys } from '#kernel/identity/signing-keys.ts';
import type { Kernel } from '#kernel/kernel.ts';
import type { AccountsGatekeeper } from './gatekeeper.ts';

/** Somebody signed up or in. `basketTokenHash` is set when they came with a guest's basket. */
export type SignedInNews = { tx: Transaction; personId: string; basketTokenHash: string | undefined };

/** Runs in the transaction of the sign-in, which may be tried again: database work only. */
export type SignedInListener = (news: SignedInNews) => Promise<void>;

/** What the use cases of accounts stand on. */
export type Accounts = {
  readonly kernel: Kernel;
  readonly passwords: Passwords;
  readonly keys: SigningKeys;
  readonly tokens: AccessTokens;
  readonly gatekeeper: AccountsGatekeeper;
  readonly signedInListeners: readonly SignedInListener[];
  /** Has `listener` run in every transaction that begins a session. */
  onSignedIn(listener: SignedInListener): void;
};

/** Where a session begins: what the list of sessions calls it, and the guest's basket that comes along. */
export type Visit = { device: string; basketTokenHash: string | undefined };
