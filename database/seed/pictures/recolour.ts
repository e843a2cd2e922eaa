import { channelsOfLch, hexOf, lchOf, lchOfChannels } from './colour.ts';
import type { Lch } from './colour.ts';

type Channels = [number, number, number];

const COLOUR = /#(?:[0-9a-f]{6}|[0-9a-f]{3})\b/gi;
const FLOOD = /values="0 0 0 0 ([\d.]+) 0 0 0 0 ([\d.]+) 0 0 0 0 ([\d.]+) /g;
const GREY = 0.045;

const apart = (a: number, b: number) => Math.abs(((a - b + 540) % 360) - 180);

/**
 * The hue that carries most of the drawing, of the colours `fits` lets through; nothing for a grey drawing.
 */
const leading = (colours: Lch[], fits: (colour: Lch) => boolean): Lch | undefined => {
  const weights = new Float64Array(36);
  const chosen = colours.filter((colour) => colour.c > GREY && fits(colour));
  for (const { c, h } of chosen)
    weights[Math.floor(h / 10) % 36] = (weights[Math.floor(h / 10) % 36] ?? 0) + c;
  const smooth = [...weights].map(
    (weight, i) => weight + 0.7 * ((weights[(i + 1) % 36] ?? 0) + (weights[(i + 35) % 36] ?? 0)),
  );
  const best = smooth.indexOf(Math.max(...smooth));
  if (!smooth[best]) return undefined;
  const near = chosen.filter((colour) => apart(colour.h, best * 10 + 5) < 30);
  const mean = (part: 'l' | 'c') => near.reduce((sum, colour) => sum + colour[part], 0) / near.length;
  return { l: mean('l'), c: mean('c'), h: best * 10 + 5 };
};

const towards = (colour: Lch, from: Lch, to: Lch): Lch => ({
  l: Math.min(0.99, Math.max(0.08, colour.l + (to.l - from.l) * 0.75)),
  c: colour.c * Math.min(1.6, to.c / Math.max(from.c, 0.02)),
  h: (colour.h - from.h + to.h + 360) % 360,
});

export type Recolouring = {
  tint?: string | undefined;
  accent?: string | undefined;
  lead?: number | undefined;
};

/**
 * A drawing in another colour: its leading hue (or, in a grey drawing, the greys) turned to `tint`, the
 * next hue to `accent`; light and shade within each stay. Without either the drawing comes back as it is.
 */
export const recolour = (svg: string, { tint, accent, lead }: Recolouring): string => {
  if (!tint && !accent) return svg;
  const found = [...svg.matchAll(COLOUR)].map(([hex]) => lchOf(hex));
  const main = leading(found, (colour) => lead === undefined || apart(colour.h, lead) < 35);
  const next = main && leading(found, (colour) => apart(colour.h, main.h) > 55);
  const toMain = tint === undefined ? undefined : lchOf(tint);
  const toNext = accent === undefined ? undefined : lchOf(accent);
  const change = (colour: Lch): Lch => {
    if (!main)
      return toMain
        ? {
            l: colour.l * 0.55 + toMain.l * 0.45 * (0.5 + colour.l * 0.6),
            c: Math.max(colour.c, toMain.c * 0.85),
            h: toMain.h,
          }
        : colour;
    if (colour.c <= 0.02) return colour;
    if (toMain && apart(colour.h, main.h) <= 50) return towards(colour, main, toMain);
    if (toNext && next && apart(colour.h, next.h) <= 50) return towards(colour, next, toNext);
    return colour;
  };
  return svg
    .replace(COLOUR, (hex) => hexOf(change(lchOf(hex))))
    .replace(FLOOD, (whole, r: string, g: string, b: string) => {
      const from: Channels = [Number(r), Number(g), Number(b)];
      if (from.every((channel) => channel === 0)) return whole;
      const [red, green, blue] = channelsOfLch(change(lchOfChannels(from))).map((channel) =>
        channel.toFixed(3),
      );
      return `values="0 0 0 0 ${red} 0 0 0 0 ${green} 0 0 0 0 ${blue} `;
    });
};
