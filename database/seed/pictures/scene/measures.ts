import { boundsOf } from '../bounds.ts';
import { lit } from '../colour.ts';
import type { ObjectColours } from '../objects.ts';
import { jamdani } from './ground.ts';
import { lettering } from './lettering.ts';
import { placed } from './placed.ts';

const INK = '#221927';

const label = (text: string, x: number, y: number, paper: string): string => {
  const { markup, width } = lettering(text, 54);
  const [w, h] = [width + 40, 68];
  return (
    `<rect x="${x - w / 2}" y="${y - h / 2}" width="${w}" height="${h}" rx="${h / 2}" fill="${paper}"/>` +
    `<g fill="${INK}" transform="translate(${x - width / 2} ${y + 17})">${markup}</g>`
  );
};

const span = (x1: number, y1: number, x2: number, y2: number): string => {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length];
  const head = (x: number, y: number, sign: number) =>
    `M${x + sign * ux * 20 - uy * 11} ${y + sign * uy * 20 + ux * 11}L${x} ${y}` +
    `L${x + sign * ux * 20 + uy * 11} ${y + sign * uy * 20 - ux * 11}`;
  return (
    `<path d="M${x1} ${y1}L${x2} ${y2}${head(x1, y1, 1)}${head(x2, y2, -1)}" fill="none" stroke="${INK}" ` +
    `stroke-width="4" stroke-linecap="round" stroke-linejoin="round"/>`
  );
};

const cm = (value: number) => `${Math.round(value * 10) / 10} cm`;

const guide = (path: string) =>
  `<path d="${path}" fill="none" stroke="${INK}" stroke-opacity=".38" stroke-width="2.5" ` +
  `stroke-dasharray="3 10" stroke-linecap="round"/>`;

/**
 * The object with its width, height and depth in centimetres on light paper ruled like a pattern maker's
 * sheet.
 */
export const measuresScene = (
  object: { name: string } & ObjectColours,
  cloth: string,
  size: { width: number; height: number; depth: number },
): string => {
  const paper = lit(cloth, 0.62);
  const { left, top, right, bottom } = boundsOf(object.name);
  const longest = Math.max((right - left) / 660, (bottom - top) / 640);
  const side = Math.max(right - left, bottom - top) / longest;
  const set = placed(object, { x: 550, y: 540, side, shadow: paper, far: 0.5 }, 'm-');
  const [x1, y1, x2, y2] = [set.left, set.top, set.left + set.width, set.top + set.height];
  const [below, aside] = [y2 + 104, x2 + 104];
  return (
    `<defs>${jamdani('m-border', cloth)}<pattern id="m-rule" width="40" height="40" ` +
    `patternUnits="userSpaceOnUse">` +
    `<path d="M40 0H0V40" fill="none" stroke="${lit(cloth, -0.06)}" stroke-opacity=".55" ` +
    `stroke-width="1.5"/></pattern></defs>` +
    `<rect width="1200" height="1200" fill="${cloth}"/><rect width="1200" height="1200" ` +
    `fill="url(#m-border)"/>` +
    `<rect x="60" y="60" width="1080" height="1080" rx="36" fill="${paper}"/><rect x="60" y="60" ` +
    `width="1080" height="1080" rx="36" fill="url(#m-rule)"/>` +
    set.markup +
    guide(
      `M${x1} ${y2 + 18}V${below + 24}M${x2} ${y2 + 18}V${below + 24}M${x2 + 18} ${y1}H${aside + 24}` +
        `M${x2 + 18} ${y2}H${aside + 24}`,
    ) +
    span(x1, below, x2, below) +
    span(aside, y1, aside, y2) +
    label(cm(size.width), (x1 + x2) / 2, below, paper) +
    label(cm(size.height), Math.min(aside, 1030), (y1 + y2) / 2, paper) +
    span(x2 + 26, below + 4, x2 + 112, below - 82) +
    label(cm(size.depth), Math.min(x2 + 130, 1020), below + 34, paper)
  );
};
