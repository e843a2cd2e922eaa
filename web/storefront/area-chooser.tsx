import { ChevronDown, MapPin } from 'lucide-react';
import { useLocation } from 'react-router';
import { m } from '../i18n/paraglide/messages.js';
import { useLocalPath } from '../i18n/path.ts';
import { cx } from '../ui/cx.ts';
import { Icon } from '../ui/icon.tsx';
import { Menu } from '../ui/menu.tsx';
import { places } from '../ui/places.ts';

type Props = { areas: readonly { slug: string; name: string }[]; area: string | null };

/** "Deliver and visit in …": every area is a button of one form, so one tap chooses, with or without JavaScript. */
export function AreaChooser({ areas, area }: Props) {
  const { pathname, search } = useLocation();
  const local = useLocalPath();
  const chosen = areas.find(({ slug }) => slug === area)?.name;
  return (
    <Menu
      id="area"
      buttonClass="flex min-h-control min-w-0 items-center gap-2 text-left"
      button={
        <>
          <Icon of={MapPin} className="max-sm:hidden" />
          <span className="min-w-0">
            <span className="block truncate text-12">{m.shell_area_label()}</span>
            <span className="block truncate text-14 font-bold">{chosen ?? m.shell_area_none()}</span>
          </span>
          <Icon of={ChevronDown} small />
        </>
      }
    >
      <form method="post" action={local(places.area)} className="p-4 sm:max-w-form">
        <input type="hidden" name="back" value={`${pathname}${search}`} />
        <p className="font-name">{m.shell_area_title()}</p>
        <p className="mb-3 text-14 text-ink-2">{m.shell_area_why()}</p>
        <div className="grid grid-cols-2 gap-2">
          {areas.map(({ slug, name }) => (
            <button
              key={slug}
              name="area"
              value={slug}
              aria-pressed={slug === area}
              className={cx(
                'min-h-control rounded-control border px-3 py-1 text-left text-14',
                slug === area
                  ? 'border-begun bg-begun-tint font-bold text-begun'
                  : 'border-edge hover:bg-begun-tint',
              )}
            >
              {name}
            </button>
          ))}
        </div>
      </form>
    </Menu>
  );
}
