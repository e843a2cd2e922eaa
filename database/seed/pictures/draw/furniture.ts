import { between, lit } from '../colour.ts';
import { boxPath } from '../kit.ts';
import { black, brass, darkSteel, steel, white } from './object.ts';
import type { Drawings } from './object.ts';

export const furniture: Drawings = {
  curtain: {
    tint: '#c9556e',
    accent: '#e0ab4a',
    place: 'wall',
    detail: [34, 44],
    draw: (kit, tint, accent) =>
      kit.wash('M22 14H78V84H22z', [
        [0, '#dff1ff'],
        [1, '#a8d4f2'],
      ]) +
      kit.line('M50 14V84M22 46H78', '#ffffff', 2.4) +
      kit.line(boxPath(22, 14, 56, 70, 1), '#ffffff', 3) +
      [0, 1]
        .map((side) =>
          kit.moved(
            side ? 'matrix(-1 0 0 1 100 0)' : 'translate(0 0)',
            [0, 1, 2, 3]
              .map((i) =>
                kit.shape(
                  `M${6 + i * 9.6} 10H${17 + i * 9.6}Q${15.4 + i * 8.6} 40 ${14 + i * 6} ` +
                    `60Q${14 + i * 6.6} 78 ${16 + i * 7} 94Q${10 + i * 7} 97 ${4 + i * 7} ` +
                    `94Q${5 + i * 6} 76 ${4 + i * 5} 60Q${6 + i * 9} 34 ${6 + i * 9.6} 10z`,
                  lit(tint, i % 2 ? -0.08 : 0.06),
                  { light: 'upright', relief: 1.8 },
                ),
              )
              .join('') +
              kit.shape('M2 58Q18 64 35 57L36 62Q18 69 3 63z', accent, { light: 'upright', relief: 1.2 }),
          ),
        )
        .join('') +
      kit.box(1, 4, 98, 6, 3, accent, { light: 'lying', relief: 1.4 }) +
      kit.ball(2, 7, 4.6, 4.6, accent, { relief: 1.2 }) +
      kit.ball(98, 7, 4.6, 4.6, accent, { relief: 1.2 }),
  },
  wardrobe: {
    tint: '#a9693c',
    accent: '#d9b27a',
    place: 'floor',
    detail: [50, 50],
    draw: (kit, tint, accent) =>
      kit.box(14, 90, 9, 7, 2, lit(tint, -0.35), { relief: 1 }) +
      kit.box(77, 90, 9, 7, 2, lit(tint, -0.35), { relief: 1 }) +
      kit.box(8, 6, 84, 87, 4, lit(tint, -0.16), { relief: 2.4 }) +
      kit.box(5, 3, 90, 7, 3, tint, { light: 'above', relief: 1.4 }) +
      [12, 37.8, 63.6]
        .map(
          (x, i) =>
            kit.box(x, 13, 24.4, 56, 2.4, tint, { relief: 2 }) +
            (i === 1
              ? kit.wash(
                  boxPath(x + 3.4, 17, 17.6, 48, 2),
                  [
                    [0, '#eef8ff'],
                    [0.5, '#b9dcf2'],
                    [1, '#8fbfe0'],
                  ],
                  [0, 0, 1, 1],
                ) + kit.shine(`M${x + 5} 19h9l-7 40h-3z`, 0.8)
              : kit.box(x + 4, 17.6, 16.4, 21, 2, accent, { relief: 1 }) +
                kit.box(x + 4, 43, 16.4, 21, 2, accent, { relief: 1 })),
        )
        .join('') +
      kit.box(12, 71.4, 37, 18, 2.4, tint, { relief: 1.8 }) +
      kit.box(51, 71.4, 37, 18, 2.4, tint, { relief: 1.8 }) +
      [30.5, 69.5].map((x) => kit.box(x - 6, 79, 12, 3, 1.5, brass, { relief: 0.7 })).join('') +
      [33.4, 66.4].map((x) => kit.box(x - 1.2, 37, 2.6, 12, 1.3, brass, { relief: 0.6 })).join(''),
  },
  bookshelf: {
    tint: '#b5763f',
    accent: '#2f7fb0',
    place: 'floor',
    detail: [36, 26],
    draw: (kit, tint, accent) => {
      const spines = [accent, '#e2574c', '#f0b43c', '#3f9d6a', '#7a5ac0', '#f2ece0', '#2f5f8c', '#e88a4a'];
      const row = (y: number, from: number, count: number, start: number) =>
        Array.from({ length: count }, (_, i) => {
          const h = 19 - ((i * 7 + start) % 5) * 1.4;
          const colour = spines[(i + start) % spines.length] ?? accent;
          return (
            kit.box(from + i * 6.2, y - h, 5.7, h, 1, colour, { light: 'upright', relief: 0.9 }) +
            kit.flat(boxPath(from + i * 6.2 + 1.2, y - h + 3, 3.3, 1.4, 0.5), '#ffffff', 0.6)
          );
        }).join('');
      return (
        kit.box(12, 2, 76, 96, 4, tint, { relief: 2.4 }) +
        [8, 36.6, 65.2]
          .map((y) => kit.box(18, y, 64, 24.6, 1, lit(tint, -0.5), { light: 'above', relief: 0.8 }))
          .join('') +
        row(32.6, 19, 7, 0) +
        row(61.2, 38, 7, 3) +
        row(89.8, 19, 4, 5) +
        kit.shape('M22 48H34L32.6 61.2H23.4z', '#e07a4a', { light: 'upright', relief: 1 }) +
        kit.shape('M28 49Q20 46 21 38Q27 40 28 46Q29 38 36 38Q36 46 28 49z', '#4fae5c', { relief: 0.9 }) +
        kit.ball(68, 82, 8, 8, '#f3e6c8', { relief: 1.2 }) +
        kit.box(52, 80, 10, 9.8, 2, between(accent, '#ffffff', 0.4), { relief: 1 })
      );
    },
  },
  'dining-table': {
    tint: '#b06f3c',
    accent: '#8a4f2a',
    place: 'floor',
    detail: [40, 40],
    draw: (kit, tint, accent) =>
      kit.box(22, 46, 6, 34, 2, lit(accent, -0.25), { light: 'upright', relief: 1 }) +
      kit.box(72, 46, 6, 34, 2, lit(accent, -0.25), { light: 'upright', relief: 1 }) +
      kit.shape('M20 32H80Q84 32 86 35L97 48Q99 52 94 52H6Q1 52 3 48L14 35Q16 32 20 32z', tint, {
        light: 'above',
        relief: 2,
      }) +
      kit.line('M22 36H70M16 41H88M12 46H60', lit(tint, -0.3), 0.8, 0.4) +
      kit.box(2, 50, 96, 6, 2.4, lit(tint, -0.12), { light: 'lying', relief: 1.2 }) +
      kit.box(9, 55, 82, 8, 2, accent, { light: 'above', relief: 1.2 }) +
      kit.box(7, 54, 9, 40, 3, accent, { light: 'upright', relief: 1.8 }) +
      kit.box(84, 54, 9, 40, 3, accent, { light: 'upright', relief: 1.8 }) +
      kit.ball(50, 41, 13, 3.6, white, { relief: 0.8 }) +
      kit.shape('M40 34H60Q59 42 54 42H46Q41 42 40 34z', '#e9efe4', { relief: 1.2 }) +
      kit.ball(45, 32, 4.6, 4.6, '#f0a03c', { relief: 1 }) +
      kit.ball(54, 31.4, 5, 5, '#e2574c', { relief: 1 }) +
      kit.ball(49.6, 29, 4.4, 4.4, '#8bbf4a', { relief: 1 }) +
      kit.shape('M39 34H61Q60 43 54 43H46Q40 43 39 34z', '#e9efe4', { relief: 1.4 }),
  },
  'storage-box': {
    tint: '#5aa9d8',
    accent: '#f3f4f8',
    place: 'floor',
    detail: [30, 36],
    draw: (kit, tint, accent) =>
      kit.shape('M8 34H92L86 86Q85 92 79 92H21Q15 92 14 86z', tint, {
        light: 'upright',
        relief: 3,
        opacity: 0.94,
      }) +
      kit.shape('M18 42H82L78 84H22z', lit(tint, 0.45), { relief: 1, opacity: 0.45 }) +
      kit.box(26, 56, 22, 26, 3, '#e88a9a', { relief: 1.4, opacity: 0.5 }) +
      kit.box(50, 50, 24, 32, 3, '#f0c05a', { relief: 1.4, opacity: 0.45 }) +
      kit.box(3, 22, 94, 14, [7, 4], accent, { light: 'above', relief: 2.4 }) +
      kit.box(2, 30, 12, 18, 4, lit(accent, -0.1), { relief: 1.4 }) +
      kit.box(86, 30, 12, 18, 4, lit(accent, -0.1), { relief: 1.4 }) +
      kit.box(38, 62, 24, 11, 3, accent, { relief: 1 }) +
      kit.shine('M18 42H34L30 84H23z', 0.6),
  },
  'plant-pot': {
    tint: '#c8643c',
    accent: '#3f9d54',
    place: 'floor',
    detail: [42, 40],
    draw: (kit, tint, accent) => {
      const leaf = (turn: number, size: number, shade: number) =>
        kit.moved(
          `rotate(${turn} 50 58) translate(50 58) scale(${size})`,
          kit.shape('M0 0Q-15 -12 -13 -32Q-9 -48 0 -56Q9 -48 13 -32Q15 -12 0 0z', lit(accent, shade), {
            relief: 2,
          }) +
            kit.line('M0 -3V-46M0 -14L-7 -22M0 -14L7 -22M0 -26L-7 -34M0 -26L7 -34', lit(accent, 0.5), 1, 0.6),
        );
      return (
        leaf(-66, 0.74, -0.18) +
        leaf(66, 0.74, -0.22) +
        leaf(-38, 0.92, -0.06) +
        leaf(40, 0.9, -0.1) +
        leaf(2, 1, 0.06) +
        kit.shape('M22 62H78L71 90Q70 96 64 96H36Q30 96 29 90z', tint, { light: 'upright', relief: 3 }) +
        kit.box(18, 55, 64, 11, 4, lit(tint, 0.06), { light: 'upright', relief: 1.8 }) +
        kit.line(
          'M26 77L29 73L33 77L37 73L41 77L45 73L49 77L53 73L57 77L61 73L65 77L69 73L73 77',
          lit(tint, 0.55),
          1.4,
          0.85,
        )
      );
    },
  },
  'door-lock': {
    tint: '#2f2d38',
    accent: '#e0ab4a',
    place: 'wall',
    detail: [50, 26],
    draw: (kit, tint, accent) =>
      kit.box(28, 2, 38, 94, 14, tint, { light: 'upright', relief: 3.2 }) +
      kit.box(33, 9, 28, 37, 7, lit(tint, -0.4), { relief: 1 }) +
      [0, 1, 2, 3]
        .flatMap((r) =>
          [0, 1, 2].map((c) =>
            kit.ball(39.4 + c * 7.6, 16 + r * 7.6, 2.1, 2.1, r === 3 && c !== 1 ? accent : '#cfe6ff', {
              relief: 0.4,
            }),
          ),
        )
        .join('') +
      kit.box(42, 54, 54, 12, 6, accent, { light: 'lying', relief: 2.2 }) +
      kit.ball(47, 60, 9.6, 9.6, accent, { relief: 1.8 }) +
      kit.ball(47, 81, 5.6, 5.6, steel, { relief: 1.2 }) +
      kit.flat('M47 78.4a1.8 1.8 0 0 1 1 3.2l.6 3h-3.2l.6 -3a1.8 1.8 0 0 1 1 -3.2z', black),
  },
  rug: {
    tint: '#a83c50',
    accent: '#f0d9a8',
    place: 'floor',
    lies: true,
    draw: (kit, tint, accent) =>
      kit.shape('M20 22H80L98 80H2z', tint, { light: 'above', relief: 2 }) +
      kit.line('M23 26H77L92 76H8z', accent, 1.8) +
      kit.line('M27 31H73L85 71H15z', accent, 0.9, 0.9) +
      kit.shape('M50 36L66 51L50 66L34 51z', accent, { relief: 1.2 }) +
      kit.shape('M50 42L59 51L50 60L41 51z', tint, { relief: 1 }) +
      [
        [28, 51],
        [72, 51],
        [37, 38],
        [63, 38],
        [31, 65],
        [69, 65],
      ]
        .map(([x = 0, y = 0]) => kit.shape(`M${x} ${y - 4}l4 4l-4 4l-4 -4z`, accent, { relief: 0.6 }))
        .join('') +
      Array.from({ length: 20 }, (_, i) => kit.line(`M${3 + i * 4.95} 80v5`, accent, 1.4)).join(''),
  },
  'shoe-rack': {
    tint: darkSteel,
    accent: '#b97a48',
    place: 'floor',
    draw: (kit, tint, accent) =>
      [24, 54, 84]
        .map(
          (y, r) =>
            kit.box(6, y, 88, 7, 2.4, accent, { light: 'lying', relief: 1.4 }) +
            (r < 3
              ? [16, 44, 70]
                  .map((x, i) =>
                    kit.shape(
                      `M${x} ${y}V${y - 9}Q${x + 1} ${y - 14} ${x + 6} ${y - 12}Q${x + 10} ${y - 6} ` +
                        `${x + 17} ${y - 5}Q${x + 19} ${y - 3} ${x + 18} ${y}z`,
                      [
                        '#d8443c',
                        '#3f7fd0',
                        '#33303c',
                        '#f3f3f8',
                        '#c98b3c',
                        '#7a5ac0',
                        '#3f9d6a',
                        '#e88aa8',
                        '#6b4a34',
                      ][r * 3 + i] ?? '#888888',
                      { relief: 1.4 },
                    ),
                  )
                  .join('')
              : ''),
        )
        .join('') +
      kit.box(3, 4, 6, 92, 3, tint, { light: 'upright', relief: 1.2 }) +
      kit.box(91, 4, 6, 92, 3, tint, { light: 'upright', relief: 1.2 }),
  },
};
