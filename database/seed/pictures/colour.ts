/** A colour in OKLCH: lightness 0–1, chroma 0–0.4, hue in degrees. */
export type Lch = { l: number; c: number; h: number };

const toLinear = (v: number) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
const toGamma = (v: number) => (v <= 0.0031308 ? 12.92 * v : 1.055 * v ** (1 / 2.4) - 0.055);
const clamp = (v: number, low: number, high: number) => Math.min(high, Math.max(low, v));

/** Three channels 0–1 of `#rgb` or `#rrggbb`; refuses anything else. */
export const channelsOf = (hex: string): [number, number, number] => {
  const long = /^#[0-9a-f]{3}$/i.test(hex) ? hex.replace(/[0-9a-f]/gi, '$&$&') : hex;
  if (!/^#[0-9a-f]{6}$/i.test(long)) throw new RangeError(`not a colour: ${hex}`);
  const value = Number.parseInt(long.slice(1), 16);
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
};

/** OKLCH of three sRGB channels 0–1. */
export const lchOfChannels = ([red, green, blue]: [number, number, number]): Lch => {
  const [r, g, b] = [toLinear(red), toLinear(green), toLinear(blue)];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const bb = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  const lightness = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s;
  return { l: lightness, c: Math.hypot(a, bb), h: ((Math.atan2(bb, a) * 180) / Math.PI + 360) % 360 };
};

/** Three sRGB channels 0–1 of an OKLCH colour; what lies outside sRGB is clipped. */
export const channelsOfLch = ({ l, c, h }: Lch): [number, number, number] => {
  const a = c * Math.cos((h * Math.PI) / 180);
  const b = c * Math.sin((h * Math.PI) / 180);
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear: [number, number, number] = [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
  return linear.map((v) => clamp(toGamma(clamp(v, 0, 1)), 0, 1)) as [number, number, number];
};

export const lchOf = (hex: string): Lch => lchOfChannels(channelsOf(hex));

export const hexOf = (lch: Lch): string =>
  `#${channelsOfLch(lch)
    .map((v) =>
      Math.round(v * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

const turn = (from: number, to: number, share: number) =>
  (from + (((to - from + 540) % 360) - 180) * share + 360) % 360;

/**
 * The same material in more light (`amount` > 0) or in shade (< 0), −1 to 1. Shade drifts towards violet
 * and light towards yellow, as daylight does; greys stay grey with a breath of the same drift.
 */
export const lit = (hex: string, amount: number): string => {
  const { l, c, h } = lchOf(hex);
  if (amount >= 0) {
    return hexOf({
      l: l + (0.985 - l) * amount,
      c: c * (1 - amount * 0.55),
      h: turn(h, 95, c > 0.008 ? amount * 0.12 : 0),
    });
  }
  const shade = -amount;
  return hexOf({
    l: l * (1 - shade * 0.72),
    c: c > 0.008 ? c * (1 - shade * 0.18) : c + shade * 0.035,
    h: c > 0.008 ? turn(h, 300, shade * 0.22) : turn(h, 300, 0.7),
  });
};

/** A colour between two, `share` 0–1 of the second. */
export const between = (first: string, second: string, share: number): string => {
  const [a, b] = [channelsOf(first), channelsOf(second)];
  const part = (i: 0 | 1 | 2) =>
    Math.round((a[i] + (b[i] - a[i]) * share) * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${part(0)}${part(1)}${part(2)}`;
};
