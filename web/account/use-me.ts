import type { Me } from '#contract/accounts.ts';
import { useOutletContext } from 'react-router';

/** Whose account it is; below the account's shell only. */
export function useMe(): Me {
  return useOutletContext<{ me: Me }>().me;
}
