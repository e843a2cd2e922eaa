import { NavLink, useLocation } from 'react-router';
import { cx } from './cx.ts';
import type { Place } from './place.ts';

/** Is one at this place or at one of its parts? */
export function isAt({ to, parts }: Pick<Place, 'to' | 'parts'>, pathname: string): boolean {
  return [to, ...(parts ?? []).map((part) => part.to)].some(
    (path) => pathname === path || pathname.startsWith(`${path}/`),
  );
}

/** The parts of the place where one is: below it in the side menu. */
export function SideParts({ place }: { place: Place }) {
  const { pathname } = useLocation();
  if (!place.parts || !isAt(place, pathname)) return null;
  return (
    <ul className="flex flex-col">
      {place.parts.map(({ to, label }) => (
        <li key={to}>
          <NavLink
            to={to}
            className={({ isActive }) =>
              cx(
                'flex min-h-8 items-center justify-center rounded-control text-12 lg:justify-start lg:pl-12 lg:text-14',
                isActive ? 'font-name text-begun' : 'text-ink-2 hover:text-ink',
              )
            }
          >
            {label}
          </NavLink>
        </li>
      ))}
    </ul>
  );
}

/** The same on a phone, where the bottom bar has no room for them: a strip above the page. */
export function StripParts({ places }: { places: readonly Place[] }) {
  const { pathname } = useLocation();
  const place = places.find((one) => one.parts && isAt(one, pathname));
  if (!place?.parts) return null;
  return (
    <nav aria-label={place.label} className="scroll-x mb-4 border-b border-line md:hidden">
      <ul className="flex min-w-max gap-1">
        {place.parts.map(({ to, label: name }) => (
          <li key={to}>
            <NavLink
              to={to}
              className={({ isActive }) =>
                cx(
                  'flex min-h-row items-center px-2 font-name',
                  isActive ? 'hang-full text-ink' : 'text-ink-2 hover:text-ink',
                )
              }
            >
              {name}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
