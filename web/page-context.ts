import type { Client } from '#client/client.ts';

/** What a page's loader or action is given by the host. */
export type PageContext = {
  /** The in-process API, called with the visitor's cookies and language. */
  api: Client;
  /** Marks what the page shows, so that a change purges it from the page cache. */
  tag(...tags: string[]): void;
  /** Cookies the API set during this request; the host adds them to the reply. */
  origin: string;
  /** Whom the demo lets in with one tap, and as what; nobody anywhere else. */
  demoDoors: readonly { as: string; email: string; password: string }[];
};
