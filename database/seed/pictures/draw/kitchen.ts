import { lit } from '../colour.ts';
import { boxPath, ovalPath } from '../kit.ts';
import type { Kit } from '../kit.ts';
import { black, darkSteel, rubber, screen, steel, white } from './object.ts';
import type { Drawings } from './object.ts';

const flame = (kit: Kit, cx: number, cy: number, r: number): string =>
  Array.from({ length: 9 }, (_, i) => {
    const x = cx - r + (i / 8) * 2 * r;
    const h = 7 - Math.abs(i - 4) * 0.5;
    return kit.wash(
      `M${x - 2} ${cy}Q${x - 2.4} ${cy - h * 0.5} ${x} ${cy - h}Q${x + 2.4} ${cy - h * 0.5} ${x + 2} ${cy}z`,
      [
        [0, '#8fd0ff', 0.9],
        [0.6, '#3d7bf0'],
        [1, '#2a46c4', 0.9],
      ],
    );
  }).join('');

export const kitchen: Drawings = {
  'gas-stove': {
    tint: '#3a3744',
    accent: '#c9ced9',
    place: 'table',
    detail: [30, 52],
    draw: (kit, tint, accent) =>
      kit.box(8, 84, 8, 7, 2, rubber) +
      kit.box(84, 84, 8, 7, 2, rubber) +
      kit.shape('M12 44H88L97 66H3z', tint, { light: 'above', relief: 1.8 }) +
      kit.shine('M14 45.6H60L50 64H6z', 0.2) +
      [29, 71]
        .map(
          (x) =>
            kit.ball(x, 56, 14, 5.4, darkSteel, { relief: 1 }) +
            kit.ball(x, 54.4, 9, 3.6, '#d5a849', { relief: 0.8 }) +
            flame(kit, x, 54, 8) +
            kit.tube(`M${x - 17} 52H${x + 17}`, 2, rubber) +
            kit.tube(`M${x - 12} 46L${x - 16} 61M${x + 12} 46L${x + 16} 61`, 2, rubber),
        )
        .join('') +
      kit.box(3, 65, 94, 21, [3, 6], accent, { light: 'above', relief: 2.4 }) +
      [24, 76]
        .map(
          (x) =>
            kit.ball(x, 75.4, 7, 7, tint, { relief: 1.4 }) +
            kit.box(x - 1.4, 69, 2.8, 8, 1.4, white, { relief: 0.4 }),
        )
        .join('') +
      kit.box(43, 73, 14, 4.6, 2.3, lit(accent, -0.3), { relief: 0.6 }),
  },
  'induction-stove': {
    tint: '#2d2b38',
    accent: '#f2564b',
    place: 'table',
    detail: [48, 46],
    draw: (kit, tint, accent) =>
      kit.shape('M16 26H84Q88 26 89 30L97 76Q98 82 92 82H8Q2 82 3 76L11 30Q12 26 16 26z', tint, {
        light: 'above',
        relief: 2.4,
      }) +
      kit.box(3, 75, 94, 10, 4, lit(tint, -0.3), { light: 'above', relief: 1.4 }) +
      kit.line(ovalPath(50, 47, 25, 14), accent, 1.6, 0.95) +
      kit.line(ovalPath(50, 47, 18, 10), accent, 1.1, 0.7) +
      kit.line(ovalPath(50, 47, 10, 5.4), accent, 1, 0.5) +
      kit.glow(50, 47, 30, 18, accent, 0.5) +
      kit.box(38, 66.6, 24, 6, 1.6, '#14121c', { relief: 0.4 }) +
      kit.line('M42 69.6h3M48 69.6h4M55 69.6h3', accent, 1.6) +
      [22, 30, 70, 78].map((x) => kit.line(ovalPath(x, 69.6, 2), '#ffffff', 0.8, 0.75)).join('') +
      kit.shine('M17 28H56L40 64H11z', 0.2),
  },
  'rice-cooker': {
    tint: '#e8564e',
    accent: '#f3f3f8',
    place: 'table',
    detail: [46, 66],
    draw: (kit, tint, accent) =>
      kit.box(20, 88, 12, 6, 2, rubber) +
      kit.box(68, 88, 12, 6, 2, rubber) +
      kit.shape('M2 52Q2 46 10 46H90Q98 46 98 52Q98 60 88 60H12Q2 60 2 52z', rubber, {
        light: 'above',
        relief: 1.6,
      }) +
      kit.shape('M11 44H89V70Q89 91 70 91H30Q11 91 11 70z', tint, { light: 'upright', relief: 3 }) +
      kit.shape('M11 44Q12 22 50 22Q88 22 89 44Q50 50 11 44z', accent, { light: 'corner', relief: 2.6 }) +
      kit.shape('M9 44Q50 50 91 44V49Q50 55 9 49z', steel, { light: 'upright', relief: 1 }) +
      kit.shape('M42 17Q42 10 50 10Q58 10 58 17L56 24Q50 26 44 24z', rubber, {
        light: 'upright',
        relief: 1.4,
      }) +
      kit.box(38, 56, 24, 31, 6, accent, { relief: 1.6 }) +
      kit.ball(45, 62, 1.8, 1.8, '#f5b13b', { relief: 0.4 }) +
      kit.line('M50 62h7', steel, 1.6) +
      kit.ball(45, 68, 1.8, 1.8, '#5fbf73', { relief: 0.4 }) +
      kit.line('M50 68h7', steel, 1.6) +
      kit.box(43, 74, 14, 9, 2.6, rubber, { light: 'above', relief: 1 }) +
      kit.shine('M20 38Q24 28 44 26Q34 32 32 40z', 0.8),
  },
  blender: {
    tint: '#d83d6d',
    accent: '#8fd3ee',
    place: 'table',
    detail: [48, 34],
    draw: (kit, tint, accent) =>
      kit.tube('M72 24Q88 24 86 40Q84 54 70 54', 5.4, lit(tint, -0.1)) +
      kit.wash(
        'M26 14H74L68 64H32z',
        [
          [0, '#ffffff', 0.75],
          [0.4, accent, 0.5],
          [1, lit(accent, -0.2), 0.75],
        ],
        [0, 0, 1, 1],
      ) +
      kit.shape('M29.6 40Q40 36 50 40T70.8 40L68 64H32z', '#f6a13c', { relief: 2, light: 'corner' }) +
      [
        [40, 50, 3],
        [56, 47, 2.4],
        [48, 57, 2],
        [61, 56, 2.2],
      ]
        .map(([x = 0, y = 0, r = 0]) => kit.ball(x, y, r, r, '#ffd27a', { relief: 0.5 }))
        .join('') +
      kit.shine('M30 16H42L40 62H34z', 0.75) +
      kit.line('M70 20L65.4 62', '#ffffff', 1, 0.7) +
      kit.line('M60 30h6M59.4 36h6M58.8 42h6', '#ffffff', 0.9, 0.8) +
      kit.box(23, 7, 54, 9, 4, tint, { light: 'upright', relief: 1.6 }) +
      kit.box(41, 2.6, 18, 7, 3, lit(tint, -0.2), { light: 'upright', relief: 1 }) +
      kit.box(29, 62, 42, 7, 2.4, rubber, { light: 'upright', relief: 1.2 }) +
      kit.shape('M31 68H69L77 90Q78 96 72 96H28Q22 96 23 90z', tint, { light: 'upright', relief: 2.6 }) +
      kit.ball(50, 83, 7.4, 7.4, white, { relief: 1.4 }) +
      kit.line('M50 83V78', tint, 1.8),
  },
  microwave: {
    tint: '#e9ebf1',
    accent: '#f4a63a',
    place: 'table',
    detail: [36, 50],
    draw: (kit, tint, accent) =>
      kit.box(12, 80, 8, 5, 1.6, rubber) +
      kit.box(80, 80, 8, 5, 1.6, rubber) +
      kit.box(2, 20, 96, 62, 8, tint, { relief: 3 }) +
      kit.box(7, 26, 64, 50, 6, darkSteel, { relief: 1.6 }) +
      kit.within(
        boxPath(11, 30, 56, 42, 4),
        kit.flat(boxPath(11, 30, 56, 42, 4), '#2b2733') +
          kit.glow(39, 52, 34, 26, accent, 0.85) +
          kit.ball(39, 65, 22, 4, '#bfe0ee', { relief: 0.8 }) +
          kit.shape('M25 57H53Q52 65 45 65H33Q26 65 25 57z', white, { relief: 1.2 }) +
          kit.ball(39, 56.6, 13.4, 3.4, '#f7d98c', { relief: 0.6 }),
      ) +
      kit.shine('M13 32H38L22 70H13z', 0.28) +
      kit.box(67.6, 30, 3.6, 42, 1.8, steel, { light: 'upright', relief: 0.8 }) +
      kit.box(76, 27, 17, 9, 2, screen, { relief: 0.5 }) +
      kit.line('M79 31.6h3M84 31.6h1.4M87 31.6h3', '#7fe7c0', 1.5) +
      [0, 1, 2]
        .flatMap((r) =>
          [0, 1].map((c) =>
            kit.box(77 + c * 8.6, 40 + r * 6, 6.4, 4, 1.4, lit(tint, -0.14), { relief: 0.6 }),
          ),
        )
        .join('') +
      kit.ball(84.6, 67, 6.6, 6.6, steel, { relief: 1.4 }) +
      kit.line('M84.6 67V62.6', black, 1.2),
  },
  oven: {
    tint: '#33303c',
    accent: '#f0913c',
    place: 'table',
    detail: [40, 56],
    draw: (kit, tint, accent) =>
      kit.box(10, 84, 10, 5, 1.6, rubber) +
      kit.box(80, 84, 10, 5, 1.6, rubber) +
      kit.box(2, 16, 96, 70, 8, tint, { relief: 3 }) +
      kit.box(8, 34, 64, 46, 5, steel, { relief: 1.6 }) +
      kit.within(
        boxPath(12, 40, 56, 36, 3),
        kit.flat(boxPath(12, 40, 56, 36, 3), '#2a1d1c') +
          kit.glow(40, 70, 38, 22, accent, 0.95) +
          kit.glow(40, 42, 36, 12, '#ff6a3c', 0.8) +
          kit.line('M12 66h56', steel, 1.2) +
          kit.line('M12 43h56M12 73.4h56', '#ff8a4c', 1.4) +
          kit.shape('M22 65Q22 53 40 53Q58 53 58 65z', '#c9803e', { relief: 1.6 }) +
          kit.shape('M20 63H60L57 68H23z', darkSteel, { relief: 0.8 }),
      ) +
      kit.shine('M13 41H34L22 74H13z', 0.26) +
      kit.tube('M15 36.6H65', 3, steel) +
      [26, 45, 64]
        .map(
          (y) =>
            kit.ball(85, y + 4, 7, 7, steel, { relief: 1.4 }) +
            kit.line(`M85 ${y + 4}L${88} ${y}`, black, 1.4),
        )
        .join('') +
      kit.line('M12 25h14', accent, 2.4),
  },
  'pressure-cooker': {
    tint: '#c3c8d4',
    accent: '#c8433c',
    place: 'table',
    detail: [44, 40],
    draw: (kit, tint, accent) =>
      kit.box(66, 44, 33, 9, 4, rubber, { light: 'lying', relief: 1.6 }) +
      kit.box(62, 32, 33, 9, 4, lit(rubber, 0.1), { light: 'lying', relief: 1.6 }) +
      kit.shape('M6 44H74V76Q74 92 58 92H22Q6 92 6 76z', tint, { light: 'upright', relief: 3 }) +
      kit.box(1, 52, 8, 14, 3, rubber, { relief: 1.2 }) +
      kit.shape('M3 44Q5 32 40 30Q75 32 77 44Q40 51 3 44z', lit(tint, 0.12), {
        light: 'corner',
        relief: 2.4,
      }) +
      kit.line('M4 46.4Q40 53.4 76 46.4', accent, 2, 0.9) +
      kit.box(35, 14, 10, 17, 3, black, { light: 'upright', relief: 1.2 }) +
      kit.box(37.4, 7, 5.2, 9, 2, steel, { light: 'upright', relief: 0.8 }) +
      kit.ball(57, 33.4, 4, 2.6, accent, { relief: 0.8 }) +
      kit.shape('M18 62Q40 68 62 62V66Q40 72 18 66z', accent, { light: 'upright', relief: 0.6 }) +
      kit.line('M46 8q3 -4 7 -2M48 13q4 -2 8 1', '#ffffff', 1.6, 0.7) +
      kit.shine('M12 50Q16 52 22 52V84Q13 84 12 74z', 0.8),
  },
  'frying-pan': {
    tint: '#3c3a48',
    accent: '#c65b3c',
    place: 'table',
    lies: true,
    detail: [36, 54],
    draw: (kit, tint, accent) =>
      kit.moved(
        'rotate(-32 40 58)',
        kit.box(66, 52, 40, 11, 5, accent, { light: 'lying', relief: 2 }) +
          kit.ball(100, 57.5, 2.2, 2.2, lit(accent, -0.6), { relief: 0.4 }) +
          kit.box(62, 53.4, 12, 8, 2, steel, { light: 'lying', relief: 1 }),
      ) +
      kit.ball(38, 60, 36, 33, tint, { relief: 3 }) +
      kit.ball(38, 59, 31, 28, lit(tint, -0.25), { relief: 1.2 }) +
      kit.ball(38, 60.6, 27, 24, lit(tint, 0.06), { relief: 1.6 }) +
      kit.line(`${ovalPath(38, 60.6, 20, 17.6)}${ovalPath(38, 60.6, 13, 11.4)}`, lit(tint, 0.4), 0.7, 0.35) +
      kit.shine('M15 58Q18 42 34 37Q26 46 24 62z', 0.42),
  },
  kettle: {
    tint: '#3c8f7c',
    accent: '#2e2b36',
    place: 'table',
    detail: [44, 56],
    draw: (kit, tint, accent) =>
      kit.tube('M70 28Q94 26 92 48Q90 72 74 78', 8, accent) +
      kit.shape('M28 38L8 30Q4 30 6 35L24 60z', lit(tint, -0.06), { relief: 1.8 }) +
      kit.box(18, 88, 64, 8, 4, accent, { light: 'upright', relief: 1.6 }) +
      kit.shape('M30 26H70Q82 60 80 84Q80 90 74 90H26Q20 90 20 84Q18 60 30 26z', tint, {
        light: 'upright',
        relief: 3.2,
      }) +
      kit.shape('M29 28Q30 16 50 16Q70 16 71 28Q50 32 29 28z', lit(tint, 0.08), {
        light: 'upright',
        relief: 1.8,
      }) +
      kit.ball(50, 13, 6, 4.6, accent, { relief: 1.2 }) +
      kit.box(45, 52, 9, 27, 4.4, '#e5f4ff', { relief: 0.8, opacity: 0.85 }) +
      kit.box(46.6, 62, 5.8, 15, 2.6, '#58b6f0', { relief: 0.4 }) +
      kit.shine('M31 34Q34 32 39 32Q34 58 36 82Q27 82 26 78Q26 54 31 34z', 0.6),
  },
  thermos: {
    tint: '#2f5fb8',
    accent: '#cfd4df',
    place: 'table',
    detail: [48, 28],
    draw: (kit, tint, accent) =>
      kit.tube('M66 40Q82 42 80 58Q78 74 66 74', 5, rubber) +
      kit.box(32, 26, 36, 70, [8, 7], tint, { light: 'upright', relief: 3 }) +
      kit.box(32, 84, 36, 12, [1, 7], accent, { light: 'upright', relief: 1.4 }) +
      kit.box(34, 20, 32, 10, 3, accent, { light: 'upright', relief: 1.2 }) +
      kit.box(35, 4, 30, 19, [8, 3], lit(tint, -0.12), { light: 'upright', relief: 2 }) +
      kit.shape('M32 50Q50 55 68 50V55Q50 60 32 55z', lit(tint, 0.4), { light: 'upright', relief: 0.5 }) +
      kit.shine('M37 34h6v46h-6z', 0.6),
  },
  'lunch-box': {
    tint: '#f08a3c',
    accent: '#cdd2dd',
    place: 'table',
    draw: (kit, tint, accent) =>
      kit.tube('M20 78V22Q20 6 36 6H64Q80 6 80 22V78', 5, lit(accent, -0.14)) +
      kit.box(40, 2.4, 20, 8, 4, rubber, { relief: 1.2 }) +
      [68, 48, 28]
        .map(
          (y, i) =>
            kit.box(21, y, 58, 22, [3, 6], i === 1 ? accent : tint, { light: 'upright', relief: 2.4 }) +
            kit.box(19, y - 1, 62, 5, 2.4, lit(accent, -0.06), { light: 'upright', relief: 0.9 }),
        )
        .join('') +
      kit.shape('M22 27Q24 18 50 18Q76 18 78 27Q50 31 22 27z', accent, { light: 'upright', relief: 1.6 }) +
      kit.box(15, 44, 9, 16, 3, steel, { relief: 1 }) +
      kit.box(76, 44, 9, 16, 3, steel, { relief: 1 }) +
      kit.shine('M28 34h8v54h-6z', 0.45),
  },
  jug: {
    tint: '#4aa8d8',
    accent: '#f3f3f8',
    place: 'table',
    draw: (kit, tint, accent) =>
      kit.tube('M70 26Q94 26 91 46Q88 70 72 72', 7, lit(tint, -0.06)) +
      kit.shape('M24 20L12 12Q8 11 10 17L26 38z', tint, { relief: 1.6 }) +
      kit.shape('M25 18H73Q80 56 76 86Q75 95 66 95H34Q25 95 24 86Q20 56 25 18z', tint, {
        light: 'upright',
        relief: 3.2,
      }) +
      kit.shape('M22 16Q23 6 49 6Q75 6 76 16Q49 22 22 16z', accent, { light: 'upright', relief: 1.6 }) +
      kit.ball(49, 6, 8, 3.6, lit(accent, -0.06), { relief: 1 }) +
      kit.line('M64 40h7M64 52h7.6M64 64h7.6M64 76h6', '#ffffff', 1.4, 0.7) +
      kit.shine('M30 26h9Q34 56 38 88Q30 88 29 82Q26 52 30 26z', 0.6),
  },
  'oil-bottle': {
    tint: '#f0b42e',
    accent: '#d8453c',
    place: 'table',
    draw: (kit, tint, accent) =>
      kit.shape(
        'M41 20H59Q59 30 66 36Q72 42 72 52V86Q72 95 63 95H37Q28 95 28 86V52Q28 42 34 36Q41 30 41 20z',
        tint,
        { light: 'upright', relief: 3 },
      ) +
      kit.box(39, 4, 22, 18, [5, 3], accent, { light: 'upright', relief: 1.6 }) +
      kit.line('M42 9v10M47 9v10M53 9v10M58 9v10', lit(accent, -0.3), 0.9, 0.7) +
      kit.shape('M28 54Q50 59 72 54V80Q50 85 28 80z', '#fff7e0', { light: 'upright', relief: 1 }) +
      kit.shape('M50 60Q58 66 56 73Q52 79 50 79Q48 79 44 73Q42 66 50 60z', '#6aa53c', { relief: 0.8 }) +
      kit.line('M50 64v13', '#ffffff', 0.9, 0.6) +
      kit.shine('M34 46q4 -8 9 -12v17h-9z', 0.7) +
      kit.shine('M33 82h6v9q-5 0 -6 -4z', 0.6),
  },
  mortar: {
    tint: '#8c8796',
    accent: '#6f6a7a',
    place: 'table',
    draw: (kit, tint, accent) =>
      kit.moved('rotate(28 62 34)', kit.box(55, -4, 13, 54, 6.4, accent, { light: 'upright', relief: 2 })) +
      kit.ball(50, 46, 43, 11, lit(tint, 0.1), { relief: 1.8 }) +
      kit.ball(50, 47, 36, 7.6, lit(tint, -0.5), { relief: 0.8 }) +
      kit.moved('rotate(28 62 34)', kit.box(55, 10, 13, 38, 6.4, accent, { light: 'upright', relief: 2 })) +
      kit.shape('M7 48Q50 68 93 48Q92 76 68 84L72 92Q72 96 66 96H34Q28 96 28 92L32 84Q8 76 7 48z', tint, {
        light: 'upright',
        relief: 3.2,
      }),
  },
};
