import type { Picture as PictureData } from '#contract/common.ts';
import { type MouseEvent, useRef } from 'react';
import { m } from '../i18n/paraglide/messages.js';
import { pictureSizes } from '../ui/picture-sizes.ts';
import { Picture } from '../ui/picture.tsx';

type Props = { pictures: readonly PictureData[]; cloth: string; title: string };

/** Pictures side by side in a strip that is swiped, or moved by the small ones below it. */
export function Gallery({ pictures, cloth, title }: Props) {
  const strip = useRef<HTMLDivElement>(null);
  const many = pictures.length > 1;

  function show(event: MouseEvent, index: number) {
    event.preventDefault();
    const { current } = strip;
    current?.scrollTo({ left: index * current.clientWidth, behavior: 'smooth' });
  }

  return (
    <div>
      {/* Focusable, so that the strip can be moved by the arrow keys. */}
      <div
        ref={strip}
        role="region"
        aria-label={m.store_pictures({ title })}
        tabIndex={0}
        className="scroll-x snap-x snap-mandatory rounded-card"
      >
        <ul className="flex">
          {(many ? pictures : [pictures[0] ?? null]).map((picture, index) => (
            <li
              key={picture?.key ?? 'none'}
              id={`picture-${index + 1}`}
              className="w-full shrink-0 snap-center"
            >
              <Picture
                picture={picture}
                cloth={cloth}
                sizes={pictureSizes.lead}
                className=""
                {...(index === 0 && { first: true })}
              />
            </li>
          ))}
        </ul>
      </div>
      {many && (
        <ul className="mt-3 flex gap-3">
          {pictures.map((picture, index) => (
            <li key={picture.key} className="w-thumb">
              <a
                href={`#picture-${index + 1}`}
                aria-label={picture.alt}
                onClick={(event) => show(event, index)}
                className="block"
              >
                <Picture picture={picture} cloth={cloth} sizes={pictureSizes.thumb} silent />
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
