import { m } from '../i18n/paraglide/messages.js';
import { cx } from './cx.ts';

/** A well where a line of text will stand. */
export function SkeletonLine({ short, className }: { short?: boolean; className?: string }) {
  return <span className={cx('block h-4 rounded-control bg-sunken', short ? 'w-24' : 'w-full', className)} />;
}

/** What readers hear meanwhile. */
function Loading() {
  return <output className="sr-only">{m.ui_loading()}</output>;
}

/** Cards of the item grid before they have come. */
export function SkeletonCards({ count = 10 }: { count?: number }) {
  return (
    <div className="grid-items">
      <Loading />
      {Array.from({ length: count }, (_, index) => (
        <div key={index} className="flex flex-col gap-2">
          <span className="block aspect-square rounded-card bg-sunken" />
          <SkeletonLine />
          <SkeletonLine short />
          <SkeletonLine short />
          <span className="block h-8 w-24 rounded-control bg-sunken" />
        </div>
      ))}
    </div>
  );
}

/** Rows of a list or table before they have come. */
export function SkeletonRows({ count = 5, picture }: { count?: number; picture?: boolean }) {
  return (
    <div className="flex flex-col">
      <Loading />
      {Array.from({ length: count }, (_, index) => (
        <div key={index} className="flex items-center gap-4 border-b border-line py-3">
          {picture && <span className="block size-thumb shrink-0 rounded-card bg-sunken" />}
          <span className="flex flex-1 flex-col gap-2">
            <SkeletonLine />
            <SkeletonLine short />
          </span>
        </div>
      ))}
    </div>
  );
}

/** The times of a day before they have come. */
export function SkeletonSlots() {
  return (
    <div className="flex flex-wrap gap-2">
      <Loading />
      {Array.from({ length: 8 }, (_, index) => (
        <span key={index} className="block h-control w-24 rounded-control bg-sunken" />
      ))}
    </div>
  );
}
