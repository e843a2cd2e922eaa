import { readFileSync } from 'node:fs';
import { bedding } from './draw/bedding.ts';
import { climate } from './draw/climate.ts';
import { clothes } from './draw/clothes.ts';
import { electric } from './draw/electric.ts';
import { fans } from './draw/fans.ts';
import { furniture } from './draw/furniture.ts';
import { kitchen } from './draw/kitchen.ts';
import type { Drawings, Place } from './draw/object.ts';
import { tools } from './draw/tools.ts';
import { water } from './draw/water.ts';
import { fluentIcons } from './fluent-names.ts';
import { fluentLying, fluentPlaces } from './fluent-places.ts';
import { kitOf } from './kit.ts';
import { recolour } from './recolour.ts';

const drawings: Drawings = {
  ...fans,
  ...climate,
  ...kitchen,
  ...electric,
  ...water,
  ...tools,
  ...bedding,
  ...furniture,
  ...clothes,
};

/** Other words for an object, so that a seed may use the name it thinks of. */
const aliases: Readonly<Record<string, string>> = {
  'bottle-with-popping-cork': 'oil-bottle',
  gamcha: 'towel',
  freezer: 'fridge-open-top',
};

/** Every object that can be drawn, by name. */
export const objectNames: readonly string[] = [
  ...Object.keys(drawings),
  ...Object.keys(fluentIcons),
  ...Object.keys(aliases),
];

export type ObjectColours = { tint?: string; accent?: string };

export type DrawnObject = {
  /** Markup for a box of 0 0 100 100, with its own `<defs>`. */
  svg: string;
  /** Where it is at home in a room. */
  place: Place;
  /** It stands on its foot; otherwise it hangs, or is seen from above. */
  stands: boolean;
  /** Centre of the detail worth a close look, in the box. */
  detail: [number, number];
};

/** Hues (degrees) by which these Fluent objects are known, where another one fills more of the drawing. */
const leadHues: Readonly<Record<string, number>> = { bicycle: 15 };

const fluentText = new Map<string, string>();
const fluent = (name: string): string => {
  const known = fluentText.get(name) ?? readFileSync(new URL(`fluent/${name}.svg`, import.meta.url), 'utf8');
  fluentText.set(name, known);
  return known;
};

const stands = (place: Place) => place === 'floor' || place === 'table';

const withPrefix = (svg: string, prefix: string): string =>
  svg
    .replace(/ id="/g, ` id="${prefix}`)
    .replace(/url\(#/g, `url(#${prefix}`)
    .replace(/href="#/g, `href="#${prefix}`);

/**
 * Draws an object in its own colours or in those given (`#rrggbb`). Ids start with `prefix`, which must be
 * unique in the document. Refuses a name that is not in `objectNames`.
 */
export const drawObject = (
  name: string,
  { tint, accent }: ObjectColours = {},
  prefix = 'o-',
): DrawnObject => {
  const known = aliases[name] ?? name;
  const drawing = drawings[known];
  if (drawing) {
    const kit = kitOf(prefix);
    const body = drawing.draw(kit, tint ?? drawing.tint, accent ?? drawing.accent);
    const { place, lies, detail = [44, 42] } = drawing;
    return { svg: `<defs>${kit.paints.defs()}</defs>${body}`, place, stands: stands(place) && !lies, detail };
  }
  if (!fluentIcons[known]) throw new RangeError(`no object is called ${name}`);
  const text = recolour(fluent(known), { tint, accent, lead: leadHues[known] });
  const [, side = '32'] = /viewBox="0 0 ([\d.]+)/.exec(text) ?? [];
  const inner = withPrefix(text.slice(text.indexOf('>') + 1, text.lastIndexOf('</svg>')), prefix);
  const place = fluentPlaces[known] ?? 'table';
  return {
    svg: `<g transform="scale(${100 / Number(side)})">${inner}</g>`,
    place,
    stands: stands(place) && !fluentLying.has(known),
    detail: [44, 42],
  };
};
