import type { LucideIcon } from 'lucide-react';

/** A place in a menu or bottom bar; `to` with its language. */
export type Place = {
  to: string;
  label: string;
  sign: LucideIcon;
  /** What belongs to it, shown while one is at one of them (work shells). */
  parts?: readonly { to: string; label: string }[];
  /** Chosen only on the very address. */ end?: boolean;
};
