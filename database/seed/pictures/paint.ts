import { lit } from './colour.ts';

export type Stop = [offset: number, colour: string, opacity?: number];

/** How one piece is modelled. Lengths are units of the drawing's own box. */
export type Look = {
  /** Where the light runs: from the upper left, from above, or round a standing or lying cylinder. */
  light?: 'corner' | 'above' | 'upright' | 'lying' | 'flat';
  /** Width of the soft edge, 0 for none. */
  relief?: number;
  /** How far light and shade go from the colour; 1 is usual. */
  depth?: number;
  opacity?: number;
};

const round = (value: number) => Math.round(value * 100) / 100;

const stopMarkup = ([offset, colour, opacity]: Stop) =>
  `<stop offset="${offset}" stop-color="${colour}` +
  `"${opacity === undefined ? '' : ` stop-opacity="${opacity}"`}/>`;

const rim = (result: 'shade' | 'gleam', away: number, colour: string, opacity: number) =>
  `<feOffset in="soft" dx="${round(away * 0.8)}" dy="${round(away)}" result="${result}-off"/>` +
  `<feComposite in="SourceAlpha" in2="${result}-off" operator="out" result="${result}-edge"/>` +
  `<feFlood flood-color="${colour}" flood-opacity="${round(opacity)}"/>` +
  `<feComposite in2="${result}-edge" operator="in" result="${result}"/>`;

/** Gradients and filters of one drawing. Ids start with `prefix`; equal paints are kept once. */
export const paintsOf = (prefix: string) => {
  const kept = new Map<string, { id: string; markup: string }>();
  const keep = (make: (id: string) => string): string => {
    const key = make('');
    const known = kept.get(key);
    if (known) return `url(#${known.id})`;
    const id = `${prefix}${kept.size.toString(36)}`;
    kept.set(key, { id, markup: make(id) });
    return `url(#${id})`;
  };

  const linear = (stops: Stop[], x1 = 0, y1 = 0, x2 = 1, y2 = 1) =>
    keep(
      (id) =>
        `<linearGradient id="${id}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}">` +
        `${stops.map(stopMarkup).join('')}</linearGradient>`,
    );

  const radial = (stops: Stop[], cx = 0.5, cy = 0.5, r = 0.5) =>
    keep(
      (id) =>
        `<radialGradient id="${id}" cx="${cx}" cy="${cy}" r="${r}">${stops.map(stopMarkup).join('')}` +
        `</radialGradient>`,
    );

  /** The colour as a lit surface. */
  const surface = (colour: string, { light = 'corner', depth = 1 }: Look): string => {
    const by = (amount: number) => lit(colour, amount * depth);
    const drum: Stop[] = [
      [0, by(-0.14)],
      [0.24, by(0.34)],
      [0.52, colour],
      [1, by(-0.4)],
    ];
    const even: Stop[] = [
      [0, by(0.28)],
      [0.45, colour],
      [1, by(-0.26)],
    ];
    if (light === 'flat') return colour;
    if (light === 'upright') return linear(drum, 0, 0, 1, 0);
    if (light === 'lying') return linear(drum, 0, 0, 0, 1);
    return light === 'above' ? linear(even, 0.35, 0, 0.5, 1) : linear(even, 0.1, 0, 0.9, 1);
  };

  /** The colour as a ball, its light in the upper left. */
  const globe = (colour: string, depth = 1): string =>
    radial(
      [
        [0, lit(colour, 0.46 * depth)],
        [0.45, colour],
        [0.85, lit(colour, -0.3 * depth)],
        [1, lit(colour, -0.42 * depth)],
      ],
      0.34,
      0.28,
      0.82,
    );

  /** The soft edge inside a piece: bright along its upper left, dark along its lower right. */
  const edge = (colour: string, width: number, depth = 1): string =>
    keep(
      (id) =>
        `<filter id="${id}" x="-.05" y="-.05" width="1.1" height="1.1" color-interpolation-filters="sRGB">` +
        `<feGaussianBlur in="SourceAlpha" stdDeviation="${round(width * 0.5)}" result="soft"/>` +
        rim('shade', width * -0.6, lit(colour, -0.55), Math.min(1, 0.6 * depth)) +
        rim('gleam', width * 0.6, lit(colour, 0.75), Math.min(1, 0.7 * depth)) +
        '<feMerge><feMergeNode in="SourceGraphic"/><feMergeNode in="shade"/><feMergeNode in="gleam"/>' +
        '</feMerge></filter>',
    );

  const blur = (deviation: number): string =>
    keep(
      (id) =>
        `<filter id="${id}" x="-.5" y="-.5" width="2" height="2"><feGaussianBlur ` +
        `stdDeviation="${deviation}"/></filter>`,
    );

  const clip = (path: string): string => keep((id) => `<clipPath id="${id}"><path d="${path}"/></clipPath>`);

  const defs = () => [...kept.values()].map((paint) => paint.markup).join('');
  return { linear, radial, surface, globe, edge, blur, clip, defs };
};
