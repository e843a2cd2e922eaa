import { m } from '../i18n/paraglide/messages.js';

/** The first thing the Tab key finds: past the menus, to `#content`. */
export function SkipLink() {
  return (
    <a
      href="#content"
      className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-20 focus:rounded-control focus:bg-raised focus:px-4 focus:py-3 focus:text-begun"
    >
      {m.shell_skip()}
    </a>
  );
}
