import type { Cloth } from '../market/types.ts';
import { clothColours } from './cloths.ts';
import { lit } from './colour.ts';
import type { Kit } from './kit.ts';
import { kitOf } from './kit.ts';
import { objectNames } from './objects.ts';
import type { Dice } from './random.ts';
import { diceOf } from './random.ts';
import { jamdani } from './scene/ground.ts';
import { placed } from './scene/placed.ts';
import { shopDoor, shopWindow } from './scene/shop-parts.ts';

export type Signboard = { seed: string | number; cloth: Cloth; object?: string };

const roofs = ['#5b1f68', '#1f7a5c', '#b3245a', '#2743a3', '#c8643c', '#0f7f94', '#8c2f39', '#c9862c'];

const show = (name: string, x: number, foot: number, side: number, prefix: string) =>
  placed({ name }, { x, foot, side }, prefix).markup;

const awning = (kit: Kit, x: number, y: number, width: number, height: number, roof: string): string => {
  const count = Math.round(width / 15);
  const w = width / count;
  const strips = Array.from({ length: count }, (_, i) => {
    const left = x + i * w;
    const colour = i % 2 ? '#fbf6ee' : roof;
    return (
      kit.wash(
        `M${x + 5 + (i * (width - 10)) / count} ${y}h${(width - 10) / count}L${left + w} ${y + height}` +
          `h${-w}z`,
        [
          [0, lit(colour, 0.16)],
          [0.6, colour],
          [1, lit(colour, -0.16)],
        ],
      ) +
      kit.shape(`M${left} ${y + height - 0.2}h${w}v3a${w / 2} ${w / 2.4} 0 0 1 ${-w} 0z`, colour, {
        relief: 0.9,
        light: 'above',
      })
    );
  });
  return (
    kit.soft(`M${x + 2} ${y + height}h${width}v13h${-width}z`, '#2a1030', 2.6, 0.32) +
    strips.join('') +
    kit.shape(`M${x + 3} ${y - 2.4}h${width - 6}v3.4h${6 - width}z`, lit(roof, -0.2), { relief: 0.8 })
  );
};

const board = (kit: Kit, dice: Dice, roof: string, cloth: string): string => {
  const ground = dice.chance(0.5) ? lit(roof, -0.12) : '#fbf6ee';
  const rim = ground === '#fbf6ee' ? roof : '#f4b223';
  return (
    kit.soft('M32 15H120V37H32z', '#2a1030', 1.8, 0.3) +
    kit.box(30, 11, 90, 24, 4, rim, { relief: 1.4 }) +
    kit.box(32.4, 13.4, 85.2, 19.2, 2.6, ground === '#fbf6ee' ? lit(cloth, 0.5) : ground, { relief: 1.2 }) +
    [38, 112]
      .map(
        (x) =>
          kit.tube(`M${x} 5V9`, 1.4, '#3a3442') +
          kit.shape(`M${x - 4} 9.6Q${x} 6 ${x + 4} 9.6z`, '#3a3442', { relief: 0.5 }) +
          kit.glow(x, 13, 11, 8, '#fff3c0', 0.6),
      )
      .join('')
  );
};

/**
 * The front of a shop with awning and signboard as an SVG of 1200 × 800, without a word on it; `object` is
 * what it shows on the board and in the window. The same for the same arguments; refuses an unknown object.
 */
export const signboard = ({ seed, cloth, object }: Signboard): string => {
  const dice = diceOf(`shop-${seed}`);
  const colour = clothColours[cloth];
  const roof = dice.pick(roofs);
  const wall = dice.pick([lit(colour, -0.04), lit(colour, -0.14), lit(colour, 0.3)]);
  const kit = kitOf('s-');
  const goods = object ?? dice.pick(objectNames.filter((name) => name !== 'house'));
  const doorLeft = dice.chance(0.5);
  const at = (x: number) => (doorLeft ? 150 - x : x);
  const facade =
    kit.wash(
      'M0 0H150V88H0z',
      [
        [0, lit(wall, 0.3)],
        [0.6, wall],
        [1, lit(wall, -0.1)],
      ],
      [0, 0, 1, 1],
    ) +
    `<rect width="150" height="88" fill="url(#s-print)"/>` +
    kit.glow(34, 6, 90, 60, '#ffffff', 0.5) +
    kit.wash('M0 86H150V100H0z', [
      [0, '#b7aab4'],
      [1, '#d9cfd4'],
    ]) +
    kit.flat('M0 86H150V88H0z', '#3b2a40', 0.25) +
    shopWindow(kit, at(54), roof) +
    shopDoor(kit, at(118), roof);
  const front = awning(kit, 12, 38, 126, 13, roof) + board(kit, dice, roof, colour);
  const sign = placed({ name: goods }, { x: 600, y: 184, side: 132, shadow: roof, far: 0.12 }, 'b-').markup;
  const shelf = [-140, 0, 140]
    .map((dx, i) =>
      show(
        i === 1 ? goods : dice.pick(['package', 'potted-plant', 'jar', 'basket', 'light-bulb', 'teapot']),
        at(54) * 8 + dx,
        648,
        i === 1 ? 168 : 104,
        `w${i}-`,
      ),
    )
    .join('');
  const pots =
    show('plant-pot', at(140) * 8, 742, 150, 'q-') +
    show(dice.pick(['potted-plant', 'bucket', 'basket', 'package']), at(10) * 8, 748, 110, 'r-');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 800" width="1200" height="800">` +
    `<defs>${jamdani('s-print', wall, 0.11)}${kit.paints.defs()}</defs>` +
    `<g transform="scale(8)">${facade}</g>${shelf}<g ` +
    `transform="scale(8)">${kit.shine(`M${at(54) - 26} 54h14l-12 30h-2z`, 0.5)}${front}</g>${sign}` +
    `${pots}</svg>`
  );
};
