import { lit } from '../colour.ts';
import type { Dice } from '../random.ts';

const flower = (x: number, y: number) =>
  `<path d="M${x} ${y - 7}l3.4 4-3.4 4-3.4-4zM${x} ${y - 1}l3.4 4-3.4 4-3.4-4zM${x - 7} ${y}l4-3.4 4 ` +
  `3.4-4 3.4zM${x - 1} ${y}l4-3.4` +
  ` 4 3.4-4 3.4z"/>`;

const dot = (x: number, y: number) => `<circle cx="${x}" cy="${y}" r="2.1"/>`;

/** The jamdani of a cloth: rows of small woven flowers with a dot between, as a `<pattern>`. */
export const jamdani = (id: string, cloth: string, scale = 1): string => {
  const thread = lit(cloth, -0.24);
  return (
    `<pattern id="${id}" width="96" height="96" patternUnits="userSpaceOnUse" ` +
    `patternTransform="scale(${scale})">` +
    `<g fill="${thread}" opacity=".5">${flower(24, 24)}${flower(72, 72)}${dot(72, 24)}${dot(24, 72)}</g>` +
    `</pattern>`
  );
};

const stop = (offset: number, colour: string, opacity: number) =>
  `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${opacity}"/>`;

/**
 * A cloth under daylight from the upper left, 1200 × 1200. Standing things get a cloth that sweeps up
 * behind them, others one that hangs in soft folds; where the folds fall depends on the dice.
 */
export const ground = (cloth: string, standing: boolean, dice: Dice): string => {
  const [light, deep] = [lit(cloth, 0.5), lit(cloth, -0.2)];
  const fold = (i: number) => {
    const x = -260 + i * 430 + dice.between(-70, 70);
    const [lean, wide] = [dice.between(240, 420), dice.between(150, 250)];
    return (
      `<path d="M${x} -20C${x + lean * 0.4} 380 ${x + lean * 0.5} 820 ${x + lean} ` +
      `1220H${x + lean + wide * 1.2}C${x + wide + lean * 0.6} 820 ${x + wide + lean * 0.3} 380 ` +
      `${x + wide} -20z" fill="url(#g-fold)"/>`
    );
  };
  const sweep = standing
    ? `<rect y="640" width="1200" height="560" fill="url(#g-floor)"/>`
    : [0, 1, 2, 3].map(fold).join('');
  return (
    `<defs><linearGradient id="g-base" x1="0" y1="0" x2="1" y2="1">${stop(0, lit(cloth, 0.22), 1)}` +
    `${stop(0.42, cloth, 1)}${stop(1, lit(cloth, -0.07), 1)}</linearGradient>` +
    `<linearGradient id="g-fold" x1="0" y1="0" x2="1" y2=".12">${stop(0, deep, 0)}` +
    `${stop(0.34, deep, 0.2)}${stop(0.5, deep, 0.05)}${stop(0.62, light, 0.5)}${stop(1, light, 0)}` +
    `</linearGradient>` +
    `<linearGradient id="g-floor" x1="0" y1="0" x2="0" y2="1">${stop(0, deep, 0)}` +
    `${stop(0.24, deep, 0.17)}${stop(0.46, light, 0.3)}${stop(1, light, 0.05)}</linearGradient>` +
    `<radialGradient id="g-pool" cx=".3" cy=".22" r=".62">${stop(0, '#ffffff', 0.5)}` +
    `${stop(0.5, '#ffffff', 0.13)}${stop(1, '#ffffff', 0)}</radialGradient>` +
    `<radialGradient id="g-dusk" cx=".4" cy=".36" r=".86">${stop(0.55, deep, 0)}` +
    `${stop(1, lit(cloth, -0.36), 0.26)}` +
    `</radialGradient>${jamdani('g-jamdani', cloth, standing ? 1 : 1.06)}</defs>` +
    `<rect width="1200" height="1200" fill="url(#g-base)"/>${sweep}<rect width="1200" height="1200" ` +
    `fill="url(#g-jamdani)"/>` +
    `<rect width="1200" height="1200" fill="url(#g-pool)"/><rect width="1200" height="1200" ` +
    `fill="url(#g-dusk)"/>`
  );
};

/** The dark, soft line where a standing thing touches the ground. */
export const contact = (id: string, cloth: string, x: number, y: number, halfWidth: number): string => {
  const dark = lit(cloth, -0.85);
  const pool = (name: string, dx: number, dy: number, rx: number, ry: number, opacity: number) =>
    `<radialGradient id="${id}${name}">${stop(0, dark, opacity)}${stop(0.55, dark, opacity * 0.42)}` +
    `${stop(1, dark, 0)}</radialGradient>` +
    `<ellipse cx="${x + dx}" cy="${y + dy}" rx="${rx}" ry="${ry}" fill="url(#${id}${name})"/>`;
  return (
    pool('a', halfWidth * 0.3, 10, halfWidth * 1.5, Math.min(96, halfWidth * 0.32), 0.36) +
    pool('b', halfWidth * 0.04, -3, halfWidth * 1.06, Math.min(36, halfWidth * 0.13), 0.5)
  );
};
