import type { Cloth } from '../market/types.ts';
import { boundsOf } from './bounds.ts';
import { clothColours } from './cloths.ts';
import { drawObject } from './objects.ts';
import { diceOf } from './random.ts';
import { contact, ground } from './scene/ground.ts';
import { measuresScene } from './scene/measures.ts';
import { placed } from './scene/placed.ts';
import { roomScene } from './scene/room.ts';

export type StillLife = {
  object: string;
  tint?: string;
  accent?: string;
  cloth: Cloth;
  frame: 'still' | 'close' | 'measures' | 'room';
  /** Outer measures in centimetres; `measures` needs them, `room` uses them for the scale. */
  size?: { width: number; height: number; depth: number };
  seed: string | number;
};

const document = (view: string, inner: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view}" width="1200" height="1200">${inner}</svg>`;

/** The longer side of the object, in pixels: 62 % of the frame, a little more for what is long and low. */
const sideOf = (object: string): number => {
  const { left, top, right, bottom } = boundsOf(object);
  const [width, height] = [right - left, bottom - top];
  return 744 + 90 * Math.min(1, Math.max(0, Math.max(width / height, height / width) - 1.25));
};

/**
 * One picture of an item as a whole SVG of 1200 × 1200, the same for the same arguments. Refuses an unknown
 * object, and a size drawing without a size.
 */
export const stillLife = ({ object, tint, accent, cloth, frame, size, seed }: StillLife): string => {
  const colour = clothColours[cloth];
  const thing = { name: object, ...(tint && { tint }), ...(accent && { accent }) };
  const dice = diceOf(seed);
  if (frame === 'measures') {
    if (!size) throw new RangeError(`a size drawing of ${object} needs its size`);
    return document('0 0 1200 1200', measuresScene(thing, colour, size));
  }
  if (frame === 'room') return document('0 0 1200 1200', roomScene(thing, colour, size, dice));
  const { stands: standing } = drawObject(object);
  const set = placed(
    thing,
    { x: 600, y: standing ? 612 : 596, side: sideOf(object), shadow: colour, far: standing ? 0.7 : 1 },
    'i-',
  );
  const touch = standing ? contact('t-', colour, 600, set.top + set.height - 8, set.width / 2) : '';
  const inner = ground(colour, standing, dice) + touch + set.markup;
  if (frame === 'still') return document('0 0 1200 1200', inner);
  const side = 1200 / 2.1;
  const within = (value: number) => Math.min(1200 - side, Math.max(0, value - side / 2));
  return document(`${within(set.detail[0])} ${within(set.detail[1])} ${side} ${side}`, inner);
};
