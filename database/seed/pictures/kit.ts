import { lit } from './colour.ts';
import { paintsOf } from './paint.ts';
import type { Look, Stop } from './paint.ts';

/**
 * The hands every picture is drawn with: rounded pieces lit from the upper left. All give back SVG markup.
 */
export type Kit = ReturnType<typeof kitOf>;

const show = (opacity: number | undefined) => (opacity === undefined ? '' : ` opacity="${opacity}"`);

/** Path of a box with rounded corners; one radius, or upper and lower ones. */
export const boxPath = (
  x: number,
  y: number,
  w: number,
  h: number,
  radius: number | [number, number],
): string => {
  const [up, low] = (typeof radius === 'number' ? [radius, radius] : radius).map((r) =>
    Math.min(r, w / 2, h / 2),
  ) as [number, number];
  return (
    `M${x + up} ${y}h${w - 2 * up}a${up} ${up} 0 0 1 ${up} ${up}v${h - up - low}a${low} ${low} 0 0 1 ` +
    `${-low} ${low}` +
    `h${2 * low - w}a${low} ${low} 0 0 1 ${-low} ${-low}v${up + low - h}a${up} ${up} 0 0 1 ${up} ${-up}z`
  );
};

export const ovalPath = (cx: number, cy: number, rx: number, ry = rx): string =>
  `M${cx - rx} ${cy}a${rx} ${ry} 0 1 1 ${2 * rx} 0a${rx} ${ry} 0 1 1 ${-2 * rx} 0z`;

/** A bent pipe, cable or handle of even width. */
const tube = (path: string, width: number, colour: string, cap: 'round' | 'butt' = 'round'): string => {
  const stroke = (tone: string, w: number, away: number, opacity = 1) =>
    `<path d="${path}" stroke="${tone}" stroke-width="${w}" transform="translate(${-away} ${-away}` +
    `)"${show(opacity)}/>`;
  return (
    `<g fill="none" stroke-linecap="${cap}" stroke-linejoin="round">${stroke(lit(colour, -0.32), width, 0)}` +
    stroke(lit(colour, -0.12), width * 0.8, width * 0.07) +
    stroke(colour, width * 0.56, width * 0.13) +
    `${stroke(lit(colour, 0.34), width * 0.26, width * 0.2)}` +
    `${stroke(lit(colour, 0.62), width * 0.1, width * 0.22, 0.8)}</g>`
  );
};

/** A plain piece: prints, slots, shadows between parts. */
const flat = (path: string, fill: string, opacity?: number) =>
  `<path fill-rule="evenodd" d="${path}" fill="${fill}"${show(opacity)}/>`;

const line = (path: string, colour: string, width: number, opacity?: number) =>
  `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" ` +
  `stroke-linejoin="round"${show(opacity)}/>`;

const moved = (transform: string, inner: string) => `<g transform="${transform}">${inner}</g>`;

/** A kit for one drawing; every id in it starts with `prefix`. */
export const kitOf = (prefix: string) => {
  const paints = paintsOf(prefix);

  /** A modelled piece of any outline. */
  const shape = (path: string, colour: string, look: Look = {}): string => {
    const { relief = 2.2, depth = 1, opacity } = look;
    const filter = relief > 0 ? ` filter="${paints.edge(colour, relief, depth)}"` : '';
    return (
      `<path fill-rule="evenodd" d="${path}" fill="${paints.surface(colour, look)}"${filter}` +
      `${show(opacity)}/>`
    );
  };

  /** A modelled box; `radius` may differ above and below. */
  const box = (
    x: number,
    y: number,
    w: number,
    h: number,
    radius: number | [number, number],
    colour: string,
    look?: Look,
  ) => shape(boxPath(x, y, w, h, radius), colour, look);

  /** A ball or a disc with body. */
  const ball = (cx: number, cy: number, rx: number, ry: number, colour: string, look: Look = {}): string => {
    const { relief = 2.2, depth = 1, opacity } = look;
    const filter = relief > 0 ? ` filter="${paints.edge(colour, relief, depth)}"` : '';
    return (
      `<ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}" fill="${paints.globe(colour, depth)}"` +
      `${filter}${show(opacity)}/>`
    );
  };

  /** A pool of light or shade that fades to nothing. */
  const glow = (cx: number, cy: number, rx: number, ry: number, colour: string, opacity = 0.6) =>
    `<ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}" fill="${paints.radial([
      [0, colour, opacity],
      [0.5, colour, opacity * 0.45],
      [1, colour, 0],
    ])}"/>`;

  /** A reflection that fades downwards to the right. */
  const shine = (path: string, opacity = 0.6) =>
    `<path d="${path}" fill="${paints.linear(
      [
        [0, '#ffffff', opacity],
        [1, '#ffffff', 0],
      ],
      0.1,
      0,
      0.7,
      1,
    )}"/>`;

  /** A plain piece with its own gradient; `turn` is its direction in shares of the piece. */
  const wash = (path: string, stops: Stop[], turn: [number, number, number, number] = [0, 0, 0, 1]) =>
    `<path fill-rule="evenodd" d="${path}" fill="${paints.linear(stops, ...turn)}"/>`;

  const soft = (path: string, fill: string, deviation: number, opacity: number) =>
    `<path d="${path}" fill="${fill}" filter="${paints.blur(deviation)}"${show(opacity)}/>`;

  const within = (path: string, inner: string) => `<g clip-path="${paints.clip(path)}">${inner}</g>`;

  return { paints, shape, box, ball, tube, flat, line, glow, shine, wash, soft, within, moved };
};
