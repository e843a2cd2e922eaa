import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** False while the markup of the server is taken over: until then nothing may differ from it. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
