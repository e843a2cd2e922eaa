import { useState } from 'react';
import { useRouteLoaderData } from 'react-router';

/**
 * The moment at which the page was made (RFC 3339), the same on the server and in the browser. For "today" and
 * "tomorrow"; a cached page carries the moment it was made at.
 */
export function useNow(): string {
  const root = useRouteLoaderData<{ now: string }>('root');
  const [opened] = useState(() => new Date().toISOString());
  return root?.now ?? opened;
}
