import { lit } from '../colour.ts';
import { boxPath, ovalPath } from '../kit.ts';
import type { Kit } from '../kit.ts';
import { steel, white, wood } from './object.ts';
import type { Drawings } from './object.ts';

const buti = (kit: Kit, x: number, y: number, r: number, colour: string): string =>
  [0, 90, 180, 270]
    .map((turn) =>
      kit.flat(
        ovalPath(
          x + Math.cos((turn * Math.PI) / 180) * r,
          y + Math.sin((turn * Math.PI) / 180) * r,
          r * 0.62,
        ),
        colour,
        0.9,
      ),
    )
    .join('') + kit.flat(ovalPath(x, y, r * 0.5), lit(colour, 0.5), 0.95);

export const bedding: Drawings = {
  mattress: {
    tint: '#e9edf6',
    accent: '#4a7fd0',
    place: 'floor',
    detail: [28, 56],
    draw: (kit, tint, accent) =>
      kit.shape('M22 30H92Q99 30 97 37L80 68Q78 72 73 72H6Q-1 72 2 65L16 34Q18 30 22 30z', tint, {
        light: 'above',
        relief: 3,
      }) +
      [
        [28, 40],
        [44, 40],
        [60, 40],
        [76, 40],
        [22, 51],
        [40, 51],
        [58, 51],
        [76, 51],
        [15, 62],
        [35, 62],
        [55, 62],
        [73, 62],
      ]
        .map(
          ([x = 0, y = 0]) =>
            kit.glow(x, y, 6, 2.6, lit(tint, -0.5), 0.5) + kit.ball(x, y, 1.5, 0.9, accent, { relief: 0.3 }),
        )
        .join('') +
      kit.shape('M1 66Q2 72 8 72H73Q78 72 80 68L97 38V52L80 84Q78 88 73 88H7Q1 88 1 82z', lit(accent, 0.12), {
        light: 'above',
        relief: 2.4,
      }) +
      kit.line('M3 77Q5 79 9 79H73Q77 79 79 76L97 44', '#ffffff', 1.2, 0.7) +
      kit.line('M3 84Q5 85 9 85H73Q77 85 79 82L97 50', '#ffffff', 0.8, 0.5),
  },
  pillow: {
    tint: '#f4f1fa',
    accent: '#8f6fd0',
    place: 'floor',
    detail: [30, 44],
    draw: (kit, tint, accent) =>
      kit.shape(
        'M10 52Q6 44 12 42Q50 48 88 42Q94 44 90 52Q84 66 90 82Q94 90 86 90Q50 84 14 90Q6 90 10 82Q16 66 ' +
          '10 52z',
        lit(accent, 0.2),
        { relief: 4 },
      ) +
      kit.shape(
        'M12 20Q6 12 14 11Q50 19 86 11Q94 12 88 20Q82 38 88 58Q92 66 84 66Q50 59 16 66Q8 66 12 58Q18 38 ' +
          '12 20z',
        tint,
        { relief: 4.4 },
      ) +
      kit.line('M18 19Q50 26 82 19M19 59Q50 53 81 59', accent, 1, 0.6) +
      buti(kit, 50, 39, 4.4, accent) +
      buti(kit, 33, 39, 3, lit(accent, 0.2)) +
      buti(kit, 67, 39, 3, lit(accent, 0.2)) +
      kit.line('M20 24q6 3 9 2M80 24q-6 3 -9 2M22 54q5 -3 8 -2M78 54q-5 -3 -8 -2', lit(tint, -0.3), 1, 0.6),
  },
  duvet: {
    tint: '#e07a94',
    accent: '#fbe7c9',
    place: 'floor',
    detail: [36, 44],
    draw: (kit, tint, accent) =>
      [70, 50, 30]
        .map(
          (y, i) =>
            kit.shape(
              `M12 ${y}H86Q97 ${y} 97 ${y + 12}Q97 ${y + 25} 86 ${y + 25}H12Q3 ${y + 25} 3 ${y + 12}Q3 ` +
                `${y} 12 ${y}z`,
              i === 1 ? accent : lit(tint, i ? 0.06 : -0.06),
              { light: 'lying', relief: 3.6, depth: 0.8 },
            ) +
            kit.line(`M88 ${y + 6}Q80 ${y + 12} 88 ${y + 19}`, lit(i === 1 ? accent : tint, -0.4), 1.2, 0.5),
        )
        .join('') +
      kit.shape('M12 14H84Q96 14 96 24Q96 38 86 38H14Q4 38 4 26Q4 14 12 14z', tint, {
        light: 'above',
        relief: 4,
      }) +
      [
        [22, 23],
        [42, 20],
        [62, 23],
        [80, 20],
        [32, 31],
        [52, 31],
        [71, 31],
      ]
        .map(([x = 0, y = 0]) => buti(kit, x, y, 1.9, accent))
        .join(''),
  },
  'mosquito-net': {
    tint: '#a9d8f0',
    accent: '#f7f7fb',
    place: 'floor',
    detail: [50, 30],
    draw: (kit, tint, accent) =>
      kit.box(12, 74, 76, 12, 4, accent, { light: 'above', relief: 2 }) +
      kit.box(16, 66, 20, 11, 5, lit(tint, 0.3), { relief: 2 }) +
      kit.box(8, 82, 84, 8, 3, wood, { light: 'above', relief: 1.6 }) +
      kit.box(10, 88, 6, 8, 2, lit(wood, -0.2), { relief: 1 }) +
      kit.box(84, 88, 6, 8, 2, lit(wood, -0.2), { relief: 1 }) +
      kit.wash(
        'M50 8Q60 26 92 40L97 88Q72 94 50 90Q28 94 3 88L8 40Q40 26 50 8z',
        [
          [0, lit(tint, 0.7), 0.95],
          [0.5, tint, 0.6],
          [1, lit(tint, 0.2), 0.75],
        ],
        [0.2, 0, 0.8, 1],
      ) +
      kit.line(
        'M50 8Q44 30 22 38L18 90M50 8Q48 34 38 42L36 91M50 8Q52 34 62 42L64 91M50 8Q56 30 78 38L82 90',
        '#ffffff',
        1,
        0.75,
      ) +
      kit.line('M7 50Q50 60 93 50M6 60Q50 70 94 60M5 70Q50 80 95 70M4 80Q50 88 96 80', '#ffffff', 0.7, 0.5) +
      kit.shape('M7 38Q28 33 50 36T93 38L93.6 44Q72 40 50 43T6.4 44z', lit(tint, -0.12), {
        light: 'above',
        relief: 1.2,
      }) +
      kit.ball(50, 8, 10, 4, lit(tint, -0.2), { relief: 1.2 }) +
      kit.line('M50 4V-4', steel, 1.4),
  },
  cot: {
    tint: '#c98b56',
    accent: '#8ec6ee',
    place: 'floor',
    detail: [40, 50],
    draw: (kit, tint, accent) =>
      kit.box(14, 18, 72, 8, 4, lit(tint, -0.16), { light: 'lying', relief: 1.4 }) +
      [22, 32, 42, 52, 62, 72]
        .map((x) => kit.box(x, 24, 4, 34, 2, lit(tint, -0.2), { light: 'upright', relief: 0.8 }))
        .join('') +
      kit.box(10, 54, 80, 14, 6, white, { light: 'above', relief: 2 }) +
      kit.box(14, 48, 22, 12, 6, '#fff6e0', { relief: 2 }) +
      kit.shape('M40 53H90V66H36Q36 55 40 53z', accent, { relief: 2 }) +
      [46, 56, 66, 76].map((x) => kit.flat(ovalPath(x, 59, 1.8), '#ffffff', 0.8)).join('') +
      kit.box(5, 34, 90, 7, 3.5, tint, { light: 'lying', relief: 1.6 }) +
      [13, 23, 33, 43, 53, 63, 73, 83]
        .map((x) => kit.box(x, 39, 4.4, 36, 2, tint, { light: 'upright', relief: 1 }))
        .join('') +
      kit.box(5, 73, 90, 8, 3, tint, { light: 'lying', relief: 1.6 }) +
      kit.box(3, 12, 9, 78, 4, lit(tint, 0.05), { light: 'upright', relief: 1.8 }) +
      kit.box(88, 12, 9, 78, 4, lit(tint, 0.05), { light: 'upright', relief: 1.8 }) +
      kit.ball(7.5, 92, 4.6, 4.6, steel, { relief: 1 }) +
      kit.ball(92.5, 92, 4.6, 4.6, steel, { relief: 1 }) +
      kit.ball(7.5, 12, 5.4, 5.4, accent, { relief: 1.2 }) +
      kit.ball(92.5, 12, 5.4, 5.4, accent, { relief: 1.2 }),
  },
  'prayer-mat': {
    tint: '#1f7a5c',
    accent: '#e6b450',
    place: 'floor',
    lies: true,
    detail: [50, 34],
    draw: (kit, tint, accent) =>
      [24, 30, 36, 42, 48, 54, 60, 66, 72, 78]
        .map((x) => kit.line(`M${x - 1} 8V2M${x - 1} 92v6`, accent, 1.8))
        .join('') +
      kit.box(18, 6, 64, 88, 3, tint, { relief: 2.4 }) +
      kit.line(boxPath(22, 10, 56, 80, 2), accent, 1.4) +
      kit.line(boxPath(26, 14, 48, 72, 2), accent, 0.8, 0.9) +
      kit.shape(
        'M30 84V46Q30 38 36 36Q34 28 42 28Q46 20 50 17Q54 20 58 28Q66 28 64 36Q70 38 70 46V84z',
        lit(tint, -0.25),
        { relief: 1.4 },
      ) +
      kit.line(
        'M30 84V46Q30 38 36 36Q34 28 42 28Q46 20 50 17Q54 20 58 28Q66 28 64 36Q70 38 70 46V84z',
        accent,
        1.4,
      ) +
      kit.shape('M42 84V58Q42 50 50 44Q58 50 58 58V84z', lit(tint, 0.2), { relief: 1 }) +
      kit.line('M50 30v7', accent, 1.2) +
      kit.ball(50, 40, 2.6, 3, accent, { relief: 0.6 }) +
      [
        [36, 56],
        [64, 56],
        [36, 70],
        [64, 70],
        [50, 66],
        [50, 76],
      ]
        .map(([x = 0, y = 0]) => buti(kit, x, y, 1.8, accent))
        .join(''),
  },
  towel: {
    tint: '#d8443c',
    accent: '#f7efe2',
    place: 'table',
    detail: [40, 60],
    draw: (kit, tint, accent) =>
      kit.box(6, 64, 88, 24, 11, lit(tint, -0.14), { light: 'lying', relief: 3 }) +
      kit.box(6, 42, 88, 26, 12, accent, { light: 'lying', relief: 3 }) +
      kit.box(6, 18, 88, 28, 12, tint, { light: 'lying', relief: 3.4 }) +
      [18, 30, 42, 54, 66, 78].map((x) => kit.flat(boxPath(x, 19, 4, 26, 1), accent, 0.45)).join('') +
      kit.line('M8 27H92M8 37H92', accent, 1.8, 0.45) +
      [18, 30, 42, 54, 66, 78].map((x) => kit.flat(boxPath(x, 65, 4, 22, 1), accent, 0.4)).join(''),
  },
};
