import { lit } from '../colour.ts';
import { boxPath, ovalPath } from '../kit.ts';
import { black, brass, darkSteel, steel, white } from './object.ts';
import type { Drawings } from './object.ts';

export const climate: Drawings = {
  'ac-split': {
    tint: '#f1f3f8',
    accent: '#3fa7e0',
    place: 'wall',
    detail: [74, 44],
    draw: (kit, tint, accent) =>
      [20, 38, 56, 74]
        .map(
          (x, i) =>
            kit.line(`M${x} 68q${4 - i} 8 ${-1 + i} 16`, accent, 2.6, 0.55) +
            kit.line(`M${x + 8} 67q${4 - i} 6 ${-1 + i} 11`, accent, 1.6, 0.35),
        )
        .join('') +
      kit.box(2, 28, 96, 37, [9, 14], tint, { light: 'above', relief: 3 }) +
      kit.flat(boxPath(6, 49, 88, 0.9, 0.4), lit(tint, -0.4), 0.6) +
      kit.shape('M10 54H90Q92 54 91 57Q89 61 84 61H16Q11 61 9 57Q8 54 10 54z', lit(tint, -0.55), {
        light: 'above',
        relief: 0.8,
      }) +
      kit.shape('M11 57.6H89Q87 62.6 83 62.6H17Q13 62.6 11 57.6z', lit(tint, -0.04), {
        light: 'above',
        relief: 1,
      }) +
      kit.box(72, 38.4, 16, 6, 2, lit(tint, -0.1), { relief: 0.5, light: 'flat' }) +
      kit.line('M75 41.4h3M80 41.4h1.6M83.4 41.4h1.6', accent, 1.5) +
      kit.flat(boxPath(12, 33, 12, 2.2, 1.1), accent, 0.85) +
      kit.shine('M8 31H66L58 46H6Q5 36 8 31z', 0.55),
  },
  'ac-outdoor': {
    tint: '#e7eaf0',
    accent: '#454c5c',
    place: 'floor',
    draw: (kit, tint, accent) =>
      kit.box(12, 84, 12, 6, 1.4, darkSteel) +
      kit.box(76, 84, 12, 6, 1.4, darkSteel) +
      kit.box(3, 18, 94, 68, 7, tint, { relief: 3 }) +
      kit.flat(ovalPath(39, 52, 28), accent) +
      [6, 11, 16, 21, 26].map((r) => kit.line(ovalPath(39, 52, r), lit(tint, -0.2), 1, 0.9)).join('') +
      kit.line('M39 24v56M11 52h56M19 32l40 40M59 32L19 72', lit(tint, -0.12), 1.1) +
      kit.ball(39, 52, 5, 5, tint, { relief: 1 }) +
      [28, 34, 40, 46, 52, 58, 64, 70, 76]
        .map((y) => kit.flat(boxPath(75, y, 16, 2, 1), lit(tint, -0.45), 0.55))
        .join(''),
  },
  geyser: {
    tint: '#f4f1ee',
    accent: '#d9534a',
    place: 'wall',
    detail: [50, 62],
    draw: (kit, tint, accent) =>
      kit.tube('M38 80V95', 4, steel) +
      kit.tube('M62 80V95', 4, steel) +
      kit.box(35, 86, 6, 4.6, 1.4, '#4a86d8', { light: 'upright', relief: 0.7 }) +
      kit.box(59, 86, 6, 4.6, 1.4, '#dd5348', { light: 'upright', relief: 0.7 }) +
      kit.shape('M20 22Q20 6 50 6Q80 6 80 22V68Q80 84 50 84Q20 84 20 68z', tint, {
        light: 'upright',
        relief: 3.4,
      }) +
      kit.shape('M20 60Q50 67 80 60V68Q80 84 50 84Q20 84 20 68z', accent, { light: 'upright', relief: 2.6 }) +
      kit.ball(50, 42, 11.6, 11.6, lit(tint, -0.12), { relief: 1.4 }) +
      kit.ball(50, 42, 9, 9, white, { relief: 0.8 }) +
      kit.line('M44.6 45.6a6.4 6.4 0 1 1 10.8 0', lit(tint, -0.4), 1.2) +
      kit.line('M50 42L53.6 38.6', accent, 1.6) +
      kit.ball(50, 72, 2, 2, '#ffd36b', { relief: 0.4 }) +
      kit.shine('M27 20Q29 12 40 11V56Q30 56 27 54z', 0.75),
  },
  fridge: {
    tint: '#9fb6cf',
    accent: '#e9edf4',
    place: 'floor',
    detail: [60, 40],
    draw: (kit, tint, accent) =>
      kit.box(26, 92, 8, 5, 1.6, black) +
      kit.box(66, 92, 8, 5, 1.6, black) +
      kit.box(19, 3, 62, 91, 7, lit(tint, -0.2), { relief: 3 }) +
      kit.box(19, 3, 62, 32, [7, 2], tint, { relief: 2.6 }) +
      kit.box(19, 36.2, 62, 57.8, [2, 7], tint, { relief: 2.6 }) +
      kit.box(71, 13, 4, 18, 2, accent, { light: 'upright', relief: 1 }) +
      kit.box(71, 41, 4, 26, 2, accent, { light: 'upright', relief: 1 }) +
      kit.box(27, 11, 13, 3.4, 1.7, accent, { relief: 0.5 }) +
      kit.shine('M24 8H44L30 32H23z', 0.42) +
      kit.shine('M24 40H50L30 88H24z', 0.34),
  },
  'fridge-open-top': {
    tint: '#f2f4f8',
    accent: '#2f7fd1',
    place: 'floor',
    draw: (kit, tint, accent) =>
      kit.box(14, 90, 8, 5, 1.6, black) +
      kit.box(78, 90, 8, 5, 1.6, black) +
      kit.box(5, 34, 90, 58, 6, tint, { relief: 3 }) +
      kit.box(3, 22, 94, 17, [7, 3], lit(tint, -0.06), { light: 'above', relief: 2.4 }) +
      kit.box(40, 34, 20, 4, 2, accent, { relief: 0.8 }) +
      kit.box(12, 80, 34, 6, 2, lit(tint, -0.3), { relief: 0.6 }) +
      kit.line('M15 83h28', lit(tint, -0.5), 1, 0.6) +
      kit.ball(84, 83, 3, 3, accent, { relief: 0.8 }) +
      kit.shine('M10 46H44L32 74H10z', 0.5),
  },
  'washing-machine': {
    tint: '#eef1f7',
    accent: '#4b8fe0',
    place: 'floor',
    detail: [44, 54],
    draw: (kit, tint, accent) =>
      kit.box(16, 91, 9, 5, 1.6, black) +
      kit.box(75, 91, 9, 5, 1.6, black) +
      kit.box(9, 5, 82, 89, 8, tint, { relief: 3.2 }) +
      kit.flat(boxPath(11, 22, 78, 0.8, 0.4), lit(tint, -0.4), 0.5) +
      kit.box(15, 10, 26, 8.4, 3, lit(tint, -0.1), { relief: 0.8 }) +
      kit.ball(60, 14, 4.6, 4.6, steel, { relief: 1 }) +
      kit.line('M60 14V10.6', black, 1) +
      kit.box(69, 10.6, 16, 7, 2, black, { relief: 0.6 }) +
      kit.line('M72 14h4M78.6 14h3', '#7fe7c0', 1.4) +
      kit.ball(50, 57, 30, 30, steel, { relief: 2 }) +
      kit.ball(50, 57, 26, 26, darkSteel, { relief: 1.4 }) +
      kit.within(
        ovalPath(50, 57, 23.4),
        kit.flat(ovalPath(50, 57, 23.4), lit(accent, -0.62)) +
          kit.glow(46, 52, 26, 26, accent, 0.7) +
          kit.shape('M24 62Q34 54 44 60T64 58T78 62V84H24z', accent, { relief: 1.6 }) +
          kit.shape('M28 70Q36 62 48 68Q58 74 72 66V84H28z', lit(accent, 0.42), { relief: 1.6 }) +
          [
            [40, 52, 2.4],
            [58, 50, 3],
            [50, 46, 1.7],
            [63, 56, 1.6],
          ]
            .map(([x = 0, y = 0, r = 0]) => kit.ball(x, y, r, r, '#ffffff', { relief: 0.4, opacity: 0.85 }))
            .join(''),
      ) +
      kit.shine('M31 53Q34 40 47 36L50 41Q39 45 36 56z', 0.75) +
      kit.box(77, 51, 4.4, 12, 2, steel, { light: 'upright', relief: 0.8 }),
  },
  'water-pump': {
    tint: '#2b6cc4',
    accent: '#f0a93c',
    place: 'floor',
    detail: [30, 50],
    draw: (kit, tint, accent) =>
      kit.box(30, 82, 54, 7, 2.4, lit(tint, -0.35)) +
      kit.box(38, 74, 8, 12, 2, lit(tint, -0.25)) +
      kit.box(68, 74, 8, 12, 2, lit(tint, -0.25)) +
      kit.box(34, 40, 56, 38, 9, tint, { light: 'lying', relief: 2.6 }) +
      [48, 55, 62, 69, 76].map((x) => kit.line(`M${x} 45V73`, lit(tint, -0.4), 1.5, 0.7)).join('') +
      kit.box(82, 43, 13, 32, 6, lit(tint, -0.2), { light: 'lying', relief: 1.8 }) +
      kit.box(48, 28, 24, 14, 3.6, accent, { relief: 1.6 }) +
      kit.ball(65, 35, 2.4, 2.4, '#e2463c', { relief: 0.6 }) +
      kit.box(22, 20, 12, 24, 3, steel, { light: 'upright', relief: 1.4 }) +
      kit.box(19, 15, 18, 8, 2.4, brass, { light: 'upright', relief: 1 }) +
      kit.ball(27, 59, 21, 24, lit(tint, -0.06), { relief: 2.6 }) +
      kit.ball(24, 59, 11, 13, lit(tint, -0.3), { relief: 1.4 }) +
      kit.box(3, 52, 17, 14, 3, steel, { light: 'lying', relief: 1.2 }),
  },
  'water-tank': {
    tint: '#3a3f4c',
    accent: '#53c1e8',
    place: 'floor',
    draw: (kit, tint, accent) =>
      kit.shape('M14 26Q14 16 50 14Q86 16 86 26V84Q86 96 50 96Q14 96 14 84z', tint, {
        light: 'upright',
        relief: 3.2,
      }) +
      [34, 46, 58, 70, 82]
        .map(
          (y) =>
            kit.line(`M14.6 ${y}Q50 ${y + 9} 85.4 ${y}`, lit(tint, 0.26), 1.6, 0.55) +
            kit.line(`M14.6 ${y + 2}Q50 ${y + 11} 85.4 ${y + 2}`, lit(tint, -0.5), 1.4, 0.5),
        )
        .join('') +
      kit.shape('M30 12Q50 7 70 12V18Q50 23 30 18z', lit(tint, 0.12), { light: 'upright', relief: 1.4 }) +
      kit.ball(50, 10.4, 16, 5, lit(tint, 0.2), { relief: 1.2 }) +
      kit.shape('M36 52Q50 55 64 52V70Q50 73 36 70z', accent, { light: 'upright', relief: 1 }) +
      kit.shape(
        'M50 55.6C54 60 55.4 62 55.4 64.4A5.4 5.4 0 0 1 44.6 64.4C44.6 62 46 60 50 55.6z',
        '#ffffff',
        { relief: 0.5 },
      ) +
      kit.shine('M20 30Q22 24 34 22V88Q24 88 20 82z', 0.24),
  },
};
