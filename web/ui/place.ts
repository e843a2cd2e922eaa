import type { LucideIcon } from 'lucide-react';

/** A place in a menu or bottom bar; `to` with its language. */
export type Place = {
  to: string;
  label: string;
  sign: LucideIcon;
  /** Chosen only on the very address. */ end?: boolean;
};
