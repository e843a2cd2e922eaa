import { lit } from '../colour.ts';
import { boxPath, ovalPath } from '../kit.ts';
import { darkSteel, rubber, steel, white } from './object.ts';
import type { Drawings } from './object.ts';

const drop = (x: number, y: number, r: number) =>
  `M${x} ${y - r * 1.9}Q${x + r} ${y - r * 0.5} ${x + r} ${y + r * 0.2}A${r} ${r} 0 0 1 ${x - r} ` +
  `${y + r * 0.2}Q${x - r} ${y - r * 0.5} ${x} ${y - r * 1.9}z`;

export const water: Drawings = {
  'water-filter': {
    tint: '#2a8fd0',
    accent: '#f3f4f8',
    place: 'table',
    detail: [50, 70],
    draw: (kit, tint, accent) =>
      kit.shape('M18 46H82L78 90Q77 96 70 96H30Q23 96 22 90z', accent, { light: 'upright', relief: 3 }) +
      kit.wash(
        'M23 10H77L81 46H19z',
        [
          [0, '#ffffff', 0.8],
          [0.5, tint, 0.4],
          [1, lit(tint, -0.2), 0.75],
        ],
        [0, 0, 1, 1],
      ) +
      kit.shape('M21.4 26Q36 22 50 26T78.6 26L81 46H19z', tint, { relief: 2, opacity: 0.85 }) +
      kit.box(42, 22, 16, 24, 5, white, { light: 'upright', relief: 1.4 }) +
      kit.line('M44 29h12M44 35h12M44 41h12', steel, 1, 0.8) +
      kit.box(19, 3, 62, 10, [6, 3], tint, { light: 'upright', relief: 1.8 }) +
      kit.box(16, 43, 68, 8, 4, tint, { light: 'upright', relief: 1.6 }) +
      kit.box(43, 71, 14, 9, 3, tint, { light: 'upright', relief: 1.2 }) +
      kit.box(46, 78, 8, 8, 2, lit(tint, -0.25), { light: 'upright', relief: 0.8 }) +
      kit.box(47, 65, 6, 8, 2, '#e2564a', { relief: 0.8 }) +
      kit.shape(drop(50, 61, 3.4), tint, { relief: 0.6 }) +
      kit.shine('M27 14h9L33 44H24z', 0.8) +
      kit.shine('M25 54h8l2 36h-6z', 0.7),
  },
  'ro-purifier': {
    tint: '#25303f',
    accent: '#3cc0e8',
    place: 'wall',
    detail: [50, 56],
    draw: (kit, tint, accent) =>
      kit.box(18, 3, 64, 92, 9, tint, { relief: 3.2 }) +
      kit.box(24, 9, 52, 26, 6, lit(tint, 0.18), { relief: 1.4 }) +
      [31, 45.6, 60.2]
        .map((x) => kit.box(x, 12, 9.6, 20, 4, white, { light: 'upright', relief: 1.2 }))
        .join('') +
      kit.box(26, 44, 48, 40, 6, lit(tint, -0.35), { relief: 1.2 }) +
      kit.box(46, 43, 8, 10, 2.4, steel, { light: 'upright', relief: 1 }) +
      kit.wash('M41 62H59L57 80H43z', [
        [0, '#ffffff', 0.7],
        [1, accent, 0.9],
      ]) +
      kit.shape('M42 70H58L57 80H43z', accent, { relief: 0.8 }) +
      kit.line('M50 53v9', accent, 2, 0.9) +
      kit.line('M40 39.6h4M48 39.6h4M56 39.6h4', accent, 1.6) +
      kit.shine('M22 10q0 -4 6 -4h14L26 80h-4z', 0.2),
  },
  tap: {
    tint: '#c6cbd7',
    accent: '#2f7fd1',
    place: 'wall',
    detail: [44, 28],
    draw: (kit, tint, accent) =>
      kit.box(84, 34, 12, 38, 4, tint, { light: 'upright', relief: 1.8 }) +
      kit.box(70, 43, 18, 20, 3, lit(tint, -0.06), { light: 'lying', relief: 1.6 }) +
      kit.shape('M14 76Q10 40 38 40H72V64H44Q36 64 36 76z', tint, { relief: 3.4 }) +
      kit.box(11, 73, 28, 9, 3.4, lit(tint, -0.1), { light: 'upright', relief: 1.6 }) +
      kit.box(46, 26, 14, 17, 3, tint, { light: 'upright', relief: 1.6 }) +
      kit.box(27, 14, 52, 13, 6.4, accent, { light: 'lying', relief: 2.2 }) +
      kit.ball(53, 20, 8.4, 8.4, lit(accent, 0.1), { relief: 1.4 }) +
      kit.shape(drop(25, 94, 4.4), '#53b8f0', { relief: 0.9 }) +
      kit.shine('M18 66Q20 46 38 44H60V48H42Q26 50 24 66z', 0.85),
  },
  'wash-basin': {
    tint: '#f4f6fa',
    accent: '#b9bfcc',
    place: 'floor',
    detail: [40, 40],
    draw: (kit, tint, accent) =>
      kit.shape('M38 62H62L66 92Q66 96 62 96H38Q34 96 34 92z', lit(tint, -0.04), {
        light: 'upright',
        relief: 2.4,
      }) +
      kit.shape('M4 42H96Q95 68 66 72H34Q5 68 4 42z', tint, { light: 'upright', relief: 3.2 }) +
      kit.ball(50, 41, 47, 11, lit(tint, 0.1), { relief: 1.8 }) +
      kit.ball(50, 42, 36, 7.4, lit(tint, -0.28), { relief: 1 }) +
      kit.glow(50, 44, 26, 5, '#7fc4ee', 0.7) +
      kit.ball(50, 44.4, 3.6, 1.5, darkSteel, { relief: 0.4 }) +
      kit.tube('M50 34V18Q50 10 58 10Q66 10 66 20V24', 5, accent) +
      kit.box(44, 28, 12, 8, 2.4, accent, { light: 'upright', relief: 1 }) +
      kit.tube('M50 20L38 14', 3.4, accent) +
      kit.line('M66 29v9', '#7fc4ee', 2.4, 0.8),
  },
  pipe: {
    tint: '#e8e9ee',
    accent: '#f0913c',
    place: 'table',
    lies: true,
    draw: (kit, tint, accent) =>
      kit.box(2, 20, 52, 20, 3, tint, { light: 'lying', relief: 2 }) +
      kit.shape('M46 18H58Q82 18 82 42V54H60V46Q60 42 56 42H46z', lit(tint, -0.05), { relief: 3 }) +
      kit.box(58, 50, 26, 46, 3, tint, { light: 'upright', relief: 2 }) +
      kit.box(44, 15, 10, 30, 3, accent, { light: 'lying', relief: 1.6 }) +
      kit.box(55, 50, 32, 10, 3, accent, { light: 'upright', relief: 1.6 }) +
      kit.ball(5, 30, 4, 10, lit(tint, -0.6), { relief: 0.6 }) +
      kit.ball(71, 93, 13, 3.4, lit(tint, -0.5), { relief: 0.6 }),
  },
  mop: {
    tint: '#2fa9c4',
    accent: '#f2f4f8',
    place: 'floor',
    draw: (kit, tint, accent) =>
      kit.moved(
        'rotate(14 50 50)',
        kit.box(47.4, -6, 5.6, 74, 2.8, lit(tint, 0.1), { light: 'upright', relief: 1.2 }) +
          kit.box(46, -8, 8.4, 20, 4, rubber, { light: 'upright', relief: 1.2 }) +
          kit.box(36, 62, 28, 9, 4, tint, { relief: 1.6 }) +
          [34, 39, 44, 49, 54, 59, 64]
            .map((x, i) =>
              kit.tube(
                `M${50 + (x - 50) * 0.7} 70Q${x - 2} 80 ${50 + (x - 49) * 1.5} ${96 - (i % 2) * 3}`,
                6.4,
                i % 2 ? lit(accent, -0.06) : accent,
              ),
            )
            .join(''),
      ),
  },
  'dish-rack': {
    tint: '#4a9ed8',
    accent: white,
    place: 'table',
    draw: (kit, tint, accent) =>
      [26, 42, 58, 74]
        .map(
          (x, i) =>
            kit.ball(x, 46, 13, 27, i % 2 ? lit(tint, 0.35) : accent, { relief: 2 }) +
            kit.line(ovalPath(x + 1, 46, 8, 19), lit(tint, -0.1), 0.8, 0.4),
        )
        .join('') +
      kit.shape('M6 58H94L90 84Q89 88 84 88H16Q11 88 10 84z', tint, { light: 'above', relief: 3 }) +
      [18, 30, 42, 54, 66, 78]
        .map((x) => kit.flat(boxPath(x, 66, 6, 13, 3), lit(tint, -0.5), 0.55))
        .join('') +
      kit.box(3, 54, 94, 8, 4, lit(tint, 0.1), { light: 'lying', relief: 1.6 }),
  },
};
