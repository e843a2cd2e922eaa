import { boundsOf } from '../bounds.ts';
import { lit } from '../colour.ts';
import { drawObject } from '../objects.ts';
import type { ObjectColours } from '../objects.ts';
import type { Place } from '../draw/object.ts';

/** An object set into a picture of 1200 × 1200. */
export type Placed = {
  markup: string;
  place: Place;
  left: number;
  top: number;
  width: number;
  height: number;
  detail: [number, number];
};

/**
 * Sets an object so that what it fills has its longer side at `side` pixels and its middle at (`x`, `y`),
 * or stands with its foot at `foot`. `shadow` is the ground it throws its shadow on; without one it throws
 * none.
 */
export const placed = (
  object: { name: string } & ObjectColours,
  at: { x: number; y?: number; foot?: number; head?: number; side: number; shadow?: string; far?: number },
  prefix: string,
): Placed => {
  const drawn = drawObject(object.name, object, prefix);
  const bounds = boundsOf(object.name);
  const scale = at.side / Math.max(bounds.right - bounds.left, bounds.bottom - bounds.top);
  const width = (bounds.right - bounds.left) * scale;
  const height = (bounds.bottom - bounds.top) * scale;
  const left = at.x - width / 2;
  const top = at.foot !== undefined ? at.foot - height : (at.head ?? (at.y ?? 600) - height / 2);
  const [dx, dy] = [left - bounds.left * scale, top - bounds.top * scale];
  const far = at.far ?? 1;
  const dark = lit(at.shadow ?? '#888888', -0.82);
  const tone = [1, 3, 5].map((from) => `0 0 0 0 ${channel(dark, from)}`).join(' ');
  const cast = (name: string, away: number, blur: number, opacity: number) =>
    `<feGaussianBlur in="SourceAlpha" stdDeviation="${blur}"/><feOffset dx="${away * 0.62}" dy="${away}"/>` +
    `<feColorMatrix values="${tone} 0 0 0 ${opacity} 0" result="${name}"/>`;
  const body = `<g transform="translate(${dx} ${dy}) scale(${scale})">${drawn.svg}</g>`;
  const filter =
    `<filter id="${prefix}cast" filterUnits="userSpaceOnUse" x="${left - 140}" y="${top - 140}" ` +
    `width="${width + 280}" ` +
    `height="${height + 300}">${cast('wide', 46 * far, 34 * far, 0.34)}` +
    `${cast('near', 12 * far, 9 * far, 0.3)}` +
    `<feMerge><feMergeNode in="wide"/><feMergeNode in="near"/><feMergeNode in="SourceGraphic"/>` +
    `</feMerge></filter>`;
  return {
    markup:
      at.shadow === undefined ? body : `<defs>${filter}</defs><g filter="url(#${prefix}cast)">${body}</g>`,
    place: drawn.place,
    left,
    top,
    width,
    height,
    detail: [dx + drawn.detail[0] * scale, dy + drawn.detail[1] * scale],
  };
};

const channel = (hex: string, from: number) =>
  (Number.parseInt(hex.slice(from, from + 2), 16) / 255).toFixed(3);
