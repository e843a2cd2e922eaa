import type { Cloth } from '../market/types.ts';
import { clothColours } from './cloths.ts';
import { kitOf } from './kit.ts';
import { clothes } from './people/clothes.ts';
import { beard, face, glasses } from './people/face.ts';
import { hairBehind, hairInFront } from './people/hair.ts';
import { personOf } from './people/person.ts';
import { diceOf } from './random.ts';
import { ground } from './scene/ground.ts';

export type Portrait = { gender: 'f' | 'm'; seed: string | number; cloth: Cloth };

/**
 * Somebody of Dhaka before a cloth, head and shoulders, as an SVG of 800 × 800; the same for the same
 * arguments.
 */
export const portrait = ({ gender, seed, cloth }: Portrait): string => {
  const colour = clothColours[cloth];
  const person = personOf(gender, diceOf(`${gender}-${seed}`));
  const kit = kitOf('p-');
  const bust =
    hairBehind(kit, person) +
    kit.moved('translate(0 -4.6)', clothes(kit, person)) +
    face(kit, person) +
    beard(kit, person) +
    hairInFront(kit, person) +
    glasses(kit, person);
  const behind = kit.glow(56, 62, 62, 62, '#3b1f4a', 0.2);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 1200" width="800" ` +
    `height="800">${ground(colour, false, diceOf(seed))}` +
    `<g transform="translate(-55 -2) scale(13.1)"><defs>${kit.paints.defs()}</defs>${behind}${bust}</g></svg>`
  );
};
