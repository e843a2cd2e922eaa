import type { Client } from '#client/client.ts';

/** What a page's loader or action is given by the host. */
export type PageContext = {
  /** The in-process API, called with the visitor's cookies and language. */
  api: Client;
  /** Marks what the page shows, so that a change purges it from the page cache. */
  tag(...tags: string[]): void;
  /**
   * Puts markup into the head of the page as it is: for what only machines read, so that no script carries it. The
   * browser's own navigations do not see it.
   */
  head(markup: string): void;
  /** The market's address without a slash at the end. */
  origin: string;
  /** Whom the demo lets in with one tap, and as what; nobody anywhere else. */
  demoDoors: readonly { as: string; email: string; password: string }[];
};
