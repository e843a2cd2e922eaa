import type { Picture as PictureData } from '#contract/common.ts';
import { cx } from './cx.ts';

type Props = {
  picture: PictureData | null;
  /** Name of the cloth below it, as the API gives it. */
  cloth: string;
  /** Width on the page for the browser's choice of file, as in `<img sizes>`. */
  sizes: string;
  /** In the first view: loads at once. */
  eager?: boolean;
  /** The one largest picture of the first view. */
  first?: boolean;
  /** Decoration beside its own name: readers skip it. */
  silent?: boolean;
  className?: string;
};

const cloths: Record<string, string> = {
  turmeric: 'bg-cloth-turmeric',
  rose: 'bg-cloth-rose',
  sky: 'bg-cloth-sky',
  mint: 'bg-cloth-mint',
  aubergine: 'bg-cloth-aubergine',
  clay: 'bg-cloth-clay',
  lime: 'bg-cloth-lime',
  slate: 'bg-cloth-slate',
};

/** The class that paints a cloth; slate for one nobody wove. */
export const clothClass = (cloth: string): string => cloths[cloth] ?? 'bg-cloth-slate';

const files = (key: string, type: 'avif' | 'jpg') =>
  [320, 640, 1280].map((width) => `/media/${key}/${width}.${type} ${width}w`).join(', ');

/** A picture on its cloth, square, its place kept before it has come. Without one, the cloth alone. */
export function Picture({ picture, cloth, sizes, eager, first, silent, className }: Props) {
  return (
    <span
      className={cx(
        'jamdani dim-in-dark block aspect-square overflow-hidden',
        clothClass(cloth),
        className ?? 'rounded-card',
      )}
    >
      {picture && (
        <picture>
          <source type="image/avif" srcSet={files(picture.key, 'avif')} sizes={sizes} />
          <img
            src={`/media/${picture.key}/640.jpg`}
            srcSet={files(picture.key, 'jpg')}
            sizes={sizes}
            width={picture.width}
            height={picture.height}
            alt={silent ? '' : picture.alt}
            loading={eager || first ? 'eager' : 'lazy'}
            fetchPriority={first ? 'high' : undefined}
            decoding="async"
            className="size-full object-cover"
            style={picture.focus && { objectPosition: picture.focus.map((part) => `${part}%`).join(' ') }}
          />
        </picture>
      )}
    </span>
  );
}
