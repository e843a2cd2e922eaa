import { lit } from '../colour.ts';
import { boxPath, ovalPath } from '../kit.ts';
import { black, darkSteel, rubber, steel, white } from './object.ts';
import type { Drawings } from './object.ts';

export const tools: Drawings = {
  drill: {
    tint: '#2f8f6c',
    accent: '#33303c',
    place: 'table',
    detail: [40, 34],
    draw: (kit, tint, accent) =>
      kit.box(0, 31.6, 22, 4.8, 2, darkSteel, { light: 'lying', relief: 0.8 }) +
      kit.line('M3 32l4 4M8 32l4 4M13 32l4 4', lit(steel, 0.4), 1) +
      kit.shape('M18 27H30V41H18Q16 41 16 38V30Q16 27 18 27z', steel, { light: 'lying', relief: 1.4 }) +
      kit.box(28, 23, 13, 22, 4, accent, { light: 'lying', relief: 1.6 }) +
      kit.shape('M60 44H84L92 78Q93 84 88 84H72Q68 84 67 80z', tint, { relief: 2.6 }) +
      kit.shape('M70 54H88L90 66L74 68z', accent, { relief: 1.2 }) +
      kit.shape('M38 16H82Q98 16 97 32Q96 50 82 50H38Q35 50 35 46V20Q35 16 38 16z', tint, {
        light: 'lying',
        relief: 3.2,
      }) +
      kit.shape('M54 48H63Q64 58 56 60Q52 58 54 48z', accent, { relief: 1.2 }) +
      kit.box(60, 80, 39, 16, 4, accent, { relief: 2 }) +
      kit.box(66, 85, 14, 5, 2, tint, { relief: 0.6 }) +
      [70, 76, 82, 88].map((x) => kit.flat(boxPath(x, 25, 2.6, 14, 1.3), lit(tint, -0.5), 0.7)).join('') +
      kit.flat(boxPath(43, 29, 20, 5, 2.4), white, 0.9) +
      kit.shine('M40 19H80Q90 20 92 26H40z', 0.35),
  },
  'pipe-wrench': {
    tint: '#d8443c',
    accent: steel,
    place: 'table',
    lies: true,
    detail: [36, 24],
    draw: (kit, tint, accent) =>
      kit.moved(
        'rotate(-38 50 50)',
        kit.box(42, 42, 17, 66, 7, tint, { light: 'upright', relief: 2.6 }) +
          kit.flat(ovalPath(50.5, 99, 4), lit(tint, -0.6), 0.8) +
          kit.flat(boxPath(48, 54, 5, 34, 2.5), lit(tint, -0.35), 0.5) +
          kit.shape('M40 40V22H62V40Q62 46 58 48H44Q40 46 40 40z', lit(tint, -0.1), { relief: 1.8 }) +
          kit.shape('M30 18H60Q64 18 64 22V27H30Q28 27 28 24V20z', accent, { light: 'above', relief: 1.2 }) +
          kit.shape('M24 8Q24 -8 44 -9H60Q66 -9 66 -3V36H57V4H42Q36 4 36 12V14H24z', accent, { relief: 2 }) +
          kit.line('M38 18.6v3M43 18.6v3M48 18.6v3M53 18.6v3', black, 1.2, 0.6) +
          kit.line('M26 10h8', black, 1.2, 0.5) +
          kit.box(38, 31, 27, 9, 3, darkSteel, { light: 'lying', relief: 1.4 }),
      ),
  },
  'paint-bucket': {
    tint: '#e85c8a',
    accent: '#e9ebf2',
    place: 'floor',
    detail: [46, 34],
    draw: (kit, tint, accent) =>
      kit.tube('M16 30Q10 -4 50 2Q90 -4 84 30', 3, darkSteel) +
      kit.shape('M14 30H86L81 90Q80 96 74 96H26Q20 96 19 90z', accent, { light: 'upright', relief: 3.2 }) +
      kit.shape('M17.6 58Q50 66 82.4 58L80.6 78Q50 86 19.4 78z', tint, { light: 'upright', relief: 1.4 }) +
      kit.ball(50, 30, 37, 10, lit(accent, -0.1), { relief: 1.6 }) +
      kit.ball(50, 31, 32.6, 7.6, tint, { relief: 1.4 }) +
      kit.shape(
        'M20 33Q20 30 24 34Q34 39 44 38.6Q44 52 40 58Q36 60 35 54V47Q33 44 31 47V66Q28 71 25 66V44Q20 ' +
          '40 20 33z',
        tint,
        { relief: 1.8 },
      ) +
      kit.ball(15.6, 32, 4, 4, darkSteel, { relief: 1 }) +
      kit.ball(84.4, 32, 4, 4, darkSteel, { relief: 1 }),
  },
  'paint-roller': {
    tint: '#3f7fe0',
    accent: '#f0913c',
    place: 'table',
    lies: true,
    detail: [40, 22],
    draw: (kit, tint, accent) =>
      kit.tube('M82 22H92Q96 22 96 28V40Q96 46 90 46H56Q50 46 50 52V62', 4, steel) +
      kit.box(43.4, 58, 13.4, 38, 6, accent, { light: 'upright', relief: 2.2 }) +
      kit.flat(ovalPath(50, 90, 2.4), lit(accent, -0.6), 0.8) +
      kit.line('M45 68h10M45 74h10', lit(accent, -0.35), 1.4, 0.5) +
      kit.box(4, 8, 80, 28, 9, tint, { light: 'lying', relief: 3 }) +
      kit.box(2, 11, 6, 22, 3, lit(tint, -0.3), { relief: 0.8 }) +
      kit.box(80, 11, 6, 22, 3, lit(tint, -0.3), { relief: 0.8 }) +
      kit.shine('M12 12H76V18H12z', 0.55),
  },
  'spray-can': {
    tint: '#3fae5a',
    accent: '#f3f3f8',
    place: 'table',
    detail: [46, 30],
    draw: (kit, tint, accent) =>
      kit.glow(18, 12, 22, 15, '#ffffff', 0.95) +
      kit.glow(12, 10, 13, 11, '#ffffff', 0.8) +
      kit.box(30, 30, 42, 66, [9, 5], tint, { light: 'upright', relief: 3 }) +
      kit.shape('M32 34Q34 22 51 22Q68 22 70 34Q51 39 32 34z', steel, { light: 'upright', relief: 1.6 }) +
      kit.shape('M40 24V12Q40 6 46 6H56Q62 6 62 12V24Q51 28 40 24z', accent, {
        light: 'upright',
        relief: 1.8,
      }) +
      kit.box(37, 11, 7, 6, 2, lit(accent, -0.2), { relief: 0.8 }) +
      kit.shape('M30 50Q51 55 72 50V80Q51 85 30 80z', accent, { light: 'upright', relief: 1 }) +
      kit.shape('M51 56L60 60V67Q60 75 51 79Q42 75 42 67V60z', tint, { relief: 1 }) +
      kit.line('M47 67l3 3.6l6 -7', '#ffffff', 2) +
      kit.shine('M35 38h6v52h-6z', 0.5),
  },
  'vacuum-cleaner': {
    tint: '#c8385c',
    accent: '#33303c',
    place: 'floor',
    detail: [66, 66],
    draw: (kit, tint, accent) =>
      kit.tube('M62 52Q60 18 36 14Q20 12 19 30', 6, rubber) +
      kit.tube('M19 26L16 80', 5, steel) +
      kit.box(14, 22, 11, 14, 4, accent, { relief: 1.4 }) +
      kit.shape('M3 82Q3 78 8 78H26Q31 78 31 84V90H3z', accent, { relief: 1.8 }) +
      kit.box(1, 88, 32, 5, 2.4, lit(accent, 0.1), { relief: 0.8 }) +
      kit.shape('M40 74Q40 46 68 46Q97 46 97 74Q97 88 88 88H48Q40 88 40 74z', tint, { relief: 3.2 }) +
      kit.shape('M52 56Q58 50 68 50Q84 50 88 62Q76 58 52 56z', lit(tint, 0.5), {
        relief: 0.8,
        opacity: 0.65,
      }) +
      kit.ball(80, 82, 14, 14, accent, { relief: 2 }) +
      kit.ball(80, 82, 6, 6, steel, { relief: 1 }) +
      kit.ball(48, 88, 7, 7, accent, { relief: 1.4 }) +
      kit.box(54, 66, 15, 7, 3.4, lit(accent, 0.1), { relief: 1 }) +
      kit.ball(65, 69.4, 1.6, 1.6, '#7cf0b0', { relief: 0.3 }),
  },
  'hair-dryer': {
    tint: '#a65ad0',
    accent: '#2f2b38',
    place: 'table',
    detail: [50, 36],
    draw: (kit, tint, accent) =>
      kit.tube('M62 88Q66 98 82 94', 3, accent) +
      kit.shape('M48 48H70L66 86Q65 92 60 92H54Q49 92 49 86z', lit(tint, -0.08), { relief: 2.4 }) +
      kit.box(54, 60, 8, 12, 3, accent, { relief: 1 }) +
      kit.shape('M8 26L38 20V54L8 48Q4 46 4 42V32Q4 28 8 26z', accent, { light: 'lying', relief: 2 }) +
      kit.shape('M34 18Q58 10 74 14Q94 20 94 37Q94 56 74 60Q58 63 34 56z', tint, {
        light: 'lying',
        relief: 3.2,
      }) +
      kit.ball(83, 37, 10.4, 16, accent, { relief: 1.6 }) +
      [29, 33, 37, 41, 45].map((y) => kit.line(`M77 ${y}h12`, lit(accent, 0.45), 1)).join('') +
      kit.shine('M40 22Q60 14 74 20Q60 22 42 32z', 0.7),
  },
  trimmer: {
    tint: '#2d3340',
    accent: '#d7a13c',
    place: 'table',
    lies: true,
    detail: [46, 18],
    draw: (kit, tint, accent) =>
      kit.moved(
        'rotate(18 50 50)',
        kit.shape(
          'M36 30Q34 22 38 18H62Q66 22 64 30Q62 44 65 60Q68 98 58 100H42Q32 98 35 60Q38 44 36 30z',
          tint,
          { light: 'upright', relief: 3.2 },
        ) +
          kit.box(37, 10, 26, 10, 3, accent, { light: 'upright', relief: 1.4 }) +
          kit.box(36, 4, 28, 7, 1.6, steel, { light: 'upright', relief: 1 }) +
          Array.from({ length: 11 }, (_, i) => kit.line(`M${38 + i * 2.4} -1v5`, steel, 1.2)).join('') +
          kit.box(45, 36, 10, 18, 5, accent, { relief: 1.4 }) +
          kit.line('M50 40v5', '#ffffff', 1.6, 0.9) +
          kit.line('M46 66h8M46 71h8M46 76h8', lit(tint, 0.4), 1.2, 0.8) +
          kit.ball(50, 88, 1.8, 1.8, '#7cf0b0', { relief: 0.3 }),
      ),
  },
  iron: {
    tint: '#3aa0c8',
    accent: '#f3f3f8',
    place: 'table',
    detail: [40, 62],
    draw: (kit, tint, accent) =>
      kit.tube('M84 42Q98 36 96 18Q94 6 99 2', 3.4, rubber) +
      kit.shape('M3 86Q6 62 34 54L92 50Q96 50 96 55V86z', tint, { relief: 3 }) +
      kit.shape('M1 84H97V90Q97 93 94 93H4Q1 93 1 90z', steel, { light: 'above', relief: 1.4 }) +
      kit.shape('M30 58Q34 30 58 26H78Q92 26 92 38V56L80 57V46Q80 39 74 39H60Q50 40 47 57z', accent, {
        relief: 2.6,
      }) +
      kit.ball(64, 66, 9, 9, accent, { relief: 1.6 }) +
      kit.line('M64 66V60', tint, 2) +
      kit.box(55, 22, 16, 7, 3, lit(tint, -0.1), { relief: 1.2 }) +
      kit.shape('M12 78Q18 66 36 62Q44 62 42 68Q38 76 12 78z', lit(tint, 0.6), {
        relief: 0.8,
        opacity: 0.75,
      }),
  },
  'sewing-machine': {
    tint: '#2c2a38',
    accent: '#d9a440',
    place: 'table',
    detail: [26, 44],
    draw: (kit, tint, accent) =>
      kit.box(2, 82, 96, 13, 5, '#a9693c', { light: 'above', relief: 2 }) +
      kit.box(8, 74, 84, 11, 4, tint, { light: 'above', relief: 1.8 }) +
      kit.shape('M14 22Q14 18 18 18H78Q88 18 88 28V76H64V44Q64 40 60 40H34Q30 40 30 44V56H14z', tint, {
        relief: 3.2,
      }) +
      kit.box(16, 54, 12, 7, 2, steel, { light: 'upright', relief: 1 }) +
      kit.line('M22 60V74', steel, 1.6) +
      kit.shape('M17 70H27L29 74H15z', steel, { relief: 0.7 }) +
      kit.ball(91, 36, 8, 17, accent, { relief: 1.8 }) +
      kit.ball(92, 36, 3.4, 8, lit(accent, -0.3), { relief: 0.8 }) +
      kit.line('M34 29H60M40 26q6 6 12 0t12 0', accent, 1.3, 0.95) +
      kit.line('M70 50q6 4 12 0M70 58q6 4 12 0', accent, 1.3, 0.95) +
      kit.box(44, 8, 10, 12, 2, '#d8445c', { light: 'upright', relief: 1 }) +
      kit.box(42, 6, 14, 3, 1.5, white, { relief: 0.5 }) +
      kit.line('M48 12Q30 8 22 20V40', '#d8445c', 0.7),
  },
  'measuring-tape': {
    tint: '#f5b82e',
    accent: '#33303c',
    place: 'table',
    detail: [44, 40],
    draw: (kit, tint, accent) =>
      kit.shape('M56 78H98V88H56z', tint, { light: 'above', relief: 1 }) +
      [62, 68, 74, 80, 86, 92].map((x, i) => kit.line(`M${x} 79v${i % 2 ? 3 : 5}`, black, 1)).join('') +
      kit.box(95, 76, 4, 17, 1.4, steel, { relief: 0.7 }) +
      kit.shape('M8 34Q8 10 34 10H52Q82 12 82 46V80Q82 90 72 90H18Q8 90 8 80z', accent, { relief: 3.2 }) +
      kit.ball(44, 48, 26, 26, tint, { relief: 2.4 }) +
      kit.ball(44, 48, 17, 17, lit(tint, -0.1), { relief: 1.2 }) +
      kit.ball(44, 48, 5, 5, accent, { relief: 1 }),
  },
  pliers: {
    tint: '#d8443c',
    accent: steel,
    place: 'table',
    lies: true,
    draw: (kit, tint, accent) =>
      kit.moved(
        'rotate(36 50 50)',
        kit.shape('M47 2Q40 2 38 14Q36 30 44 38L50 46L56 40Q52 26 50 4Q50 2 47 2z', accent, { relief: 2 }) +
          kit.shape('M53 2Q60 2 62 14Q64 30 56 38L50 46L44 40Q48 26 50 4Q50 2 53 2z', lit(accent, -0.08), {
            relief: 2,
          }) +
          kit.tube('M54 44Q38 66 40 98', 10, tint) +
          kit.tube('M46 44Q62 66 60 98', 10, tint) +
          kit.ball(50, 41, 8, 8, darkSteel, { relief: 1.6 }) +
          kit.ball(50, 41, 3, 3, accent, { relief: 0.6 }),
      ),
  },
};
