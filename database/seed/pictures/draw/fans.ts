import { lit } from '../colour.ts';
import { ovalPath } from '../kit.ts';
import type { Kit } from '../kit.ts';
import { black, steel, white } from './object.ts';
import type { Drawings } from './object.ts';

const rotor = (kit: Kit, cx: number, cy: number, r: number, colour: string, count: number): string => {
  const blade =
    `M${cx} ${cy}C${cx - r * 0.1} ${cy - r * 0.5} ${cx - r * 0.62} ${cy - r * 0.62} ${cx - r * 0.5} ` +
    `${cy - r * 0.84}` +
    `C${cx - r * 0.2} ${cy - r * 1.08} ${cx + r * 0.42} ${cy - r * 0.98} ${cx + r * 0.36} ${cy - r * 0.62}` +
    `C${cx + r * 0.32} ${cy - r * 0.4} ${cx + r * 0.16} ${cy - r * 0.2} ${cx} ${cy}z`;
  return Array.from({ length: count }, (_, i) =>
    kit.moved(`rotate(${(360 / count) * i + 12} ${cx} ${cy})`, kit.shape(blade, colour, { relief: 1.6 })),
  ).join('');
};

const guard = (kit: Kit, cx: number, cy: number, r: number, wire: string): string => {
  const at = (share: number, a: number) =>
    `${(cx + r * share * Math.cos(a)).toFixed(2)} ${(cy + r * share * Math.sin(a)).toFixed(2)}`;
  const rays = Array.from({ length: 28 }, (_, i) => {
    const angle = (i / 28) * Math.PI * 2;
    const bent = angle + 0.28;
    return `M${at(0.2, angle)}Q${at(0.62, angle)} ${at(0.97, bent)}`;
  }).join('');
  return kit.line(rays, wire, 0.7, 0.75) + kit.line(ovalPath(cx, cy, r * 0.62), wire, 0.7, 0.7);
};

const head = (kit: Kit, cx: number, cy: number, r: number, tint: string, accent: string): string =>
  kit.flat(ovalPath(cx, cy, r), lit(tint, -0.5), 0.28) +
  kit.glow(cx, cy, r, r, '#ffffff', 0.5) +
  rotor(kit, cx, cy, r * 0.9, accent, 4) +
  guard(kit, cx, cy, r, '#ffffff') +
  kit.tube(ovalPath(cx, cy, r), r * 0.11, tint) +
  kit.ball(cx, cy, r * 0.22, r * 0.22, tint, { relief: 1.4 }) +
  kit.shine(
    `M${cx - r * 0.72} ${cy - r * 0.2}a${r * 0.75} ${r * 0.75} 0 0 1 ${r * 0.6} ${-r * 0.55}l${r * 0.1} ` +
      `${r * 0.2}` +
      `a${r * 0.6} ${r * 0.6} 0 0 0 ${-r * 0.5} ${r * 0.4}z`,
    0.5,
  );

export const fans: Drawings = {
  'ceiling-fan': {
    tint: '#7a4a34',
    accent: '#e0ab4a',
    place: 'ceiling',
    detail: [52, 46],
    draw: (kit, tint, accent) => {
      const wing = 'M58 44C66 38 84 32 97 32.6C101 33.6 101 43.6 97 46.4C86 51 70 53 59 52.4z';
      return (
        kit.moved('matrix(-1 0 0 1 100 0)', kit.shape(wing, lit(tint, 0.06), { relief: 1.8 })) +
        kit.shape(wing, tint, { relief: 1.8 }) +
        kit.line('M64 48.2C74 45.4 86 41.4 95 39.4', accent, 1.1, 0.9) +
        kit.line('M36 48.2C26 45.4 14 41.4 5 39.4', accent, 1.1, 0.9) +
        kit.box(47.4, 6, 5.2, 34, 1.5, steel, { light: 'upright', relief: 1 }) +
        kit.shape('M39 5Q50 2 61 5Q60 15 50 16Q40 15 39 5z', tint, { light: 'upright', relief: 1.6 }) +
        kit.shape('M44 31Q50 28 56 31L60 39Q50 42 40 39z', accent, { light: 'upright', relief: 1.4 }) +
        kit.shape('M33 44Q34 36 50 36Q66 36 67 44Q68 56 50 58Q32 56 33 44z', tint, {
          light: 'upright',
          relief: 2.4,
        }) +
        kit.shape('M33.4 46Q50 52 66.6 46L66.2 49.4Q50 55.6 33.8 49.4z', accent, {
          light: 'upright',
          relief: 0.8,
        }) +
        kit.shape(
          'M42 57C44 60 33 78 38 92C41 97 56 97 60 92C66 80 58 62 58 57C54 52 46 52 42 57z',
          lit(tint, 0.1),
          { relief: 2.4 },
        ) +
        kit.line('M49 63C49 72 47 80 48.6 89', accent, 1.3, 0.9) +
        kit.ball(50, 54, 9, 5.4, accent, { relief: 1.6 })
      );
    },
  },
  'table-fan': {
    tint: '#2f7fd1',
    accent: '#9fd0f4',
    place: 'table',
    detail: [44, 34],
    draw: (kit, tint, accent) =>
      kit.ball(52, 90, 27, 6.4, lit(tint, -0.12)) +
      kit.shape('M33 89Q36 78 46 77H58Q68 78 71 89Q52 95 33 89z', tint) +
      kit.box(46.6, 64, 10.8, 18, 4, lit(tint, -0.16), { light: 'upright' }) +
      kit.ball(45, 84.6, 1.9, 1.5, '#ffffff', { relief: 0.4 }) +
      kit.ball(52, 85.4, 1.9, 1.5, '#ffffff', { relief: 0.4 }) +
      kit.ball(59, 84.6, 1.9, 1.5, '#f06a5c', { relief: 0.4 }) +
      head(kit, 50, 38, 33, tint, accent),
  },
  'stand-fan': {
    tint: '#3d4657',
    accent: '#f0915a',
    place: 'floor',
    detail: [44, 26],
    draw: (kit, tint, accent) =>
      kit.ball(50, 94, 21, 4.4, tint) +
      kit.shape('M40 93Q42 88 47 87H53Q58 88 60 93Q50 96 40 93z', lit(tint, 0.1), { relief: 1.2 }) +
      kit.box(48, 50, 4, 40, 1.6, steel, { light: 'upright', relief: 0.8 }) +
      kit.box(46.4, 66, 7.2, 6, 2, tint, { light: 'upright', relief: 1 }) +
      kit.box(45, 47, 10, 12, 3.4, tint, { light: 'upright', relief: 1.4 }) +
      head(kit, 50, 28, 25, tint, accent),
  },
  'exhaust-fan': {
    tint: '#dfe3ee',
    accent: '#5a6b8c',
    place: 'wall',
    detail: [40, 40],
    draw: (kit, tint, accent) =>
      kit.box(6, 6, 88, 88, 12, tint, { relief: 3 }) +
      kit.flat(ovalPath(50, 50, 37), lit(accent, -0.5), 0.92) +
      rotor(kit, 50, 50, 34, accent, 5) +
      guard(kit, 50, 50, 37, '#ffffff') +
      kit.tube(ovalPath(50, 50, 37.4), 4.6, tint) +
      kit.ball(50, 50, 9, 9, tint, { relief: 1.8 }) +
      [
        [14, 14],
        [86, 14],
        [14, 86],
        [86, 86],
      ]
        .map(([x = 0, y = 0]) => kit.ball(x, y, 2.6, 2.6, steel, { relief: 0.8 }))
        .join(''),
  },
  'rechargeable-fan': {
    tint: '#2fa98c',
    accent: '#f3f3f8',
    place: 'table',
    detail: [44, 34],
    draw: (kit, tint, accent) =>
      kit.tube('M34 12Q50 -3 66 12', 5, lit(tint, -0.2)) +
      kit.box(27, 68, 46, 26, 9, tint, { relief: 2.6 }) +
      kit.box(32, 76, 36, 12, 4, black, { relief: 1 }) +
      kit.box(35, 79, 14, 6, 2, '#fff4c2', { light: 'flat', relief: 0 }) +
      kit.glow(42, 82, 12, 8, '#ffe9a0', 0.7) +
      [55, 60, 65].map((x) => kit.ball(x, 82, 1.5, 1.5, '#7cf0b0', { relief: 0.3 })).join('') +
      head(kit, 50, 39, 31, tint, accent),
  },
  'wall-fan': {
    tint: white,
    accent: '#3f8fd8',
    place: 'wall',
    detail: [44, 40],
    draw: (kit, tint, accent) =>
      kit.box(40, 66, 20, 30, 6, lit(tint, -0.08), { relief: 2 }) +
      kit.box(46, 58, 8, 22, 4, lit(tint, -0.2), { light: 'upright', relief: 1 }) +
      kit.line('M46 90v6M54 90v6', steel, 1.2) +
      head(kit, 50, 38, 33, tint, accent),
  },
};
