import { NewsBell } from './bell.tsx';

/** As the menus of the portal and the dashboard show it: in the header of a phone, below the menu of a desk. */
export function WorkBell() {
  return <NewsBell wordClass="max-lg:sr-only" className="px-2 lg:gap-4 lg:px-0" />;
}
