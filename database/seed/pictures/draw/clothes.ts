import { lit } from '../colour.ts';
import { ovalPath } from '../kit.ts';
import { brass, steel } from './object.ts';
import type { Drawings } from './object.ts';

export const clothes: Drawings = {
  saree: {
    tint: '#b3245a',
    accent: '#f0b93c',
    place: 'table',
    detail: [60, 66],
    draw: (kit, tint, accent) => {
      const dots = (list: [number, number][]) =>
        list
          .map(([x, y]) =>
            kit.flat(`M${x} ${y - 2.4}L${x + 1.7} ${y}L${x} ${y + 2.4}L${x - 1.7} ${y}z`, accent, 0.95),
          )
          .join('');
      return (
        kit.shape('M10 60Q8 40 20 34H80Q92 40 90 60V84Q90 90 84 90H16Q10 90 10 84z', lit(tint, -0.2), {
          relief: 3,
        }) +
        kit.shape('M7 70H93V80Q93 90 84 90H16Q7 90 7 80z', accent, { light: 'lying', relief: 2 }) +
        kit.line(
          'M10 80L14 75L18 80L22 75L26 80L30 75L34 80L38 75L42 80L46 75L50 80L54 75L58 80L62 75L66 ' +
            '80L70 75L74 80L78 75L82 80L86 75L90 80',
          tint,
          1.3,
          0.95,
        ) +
        kit.box(7, 44, 86, 28, [12, 5], tint, { light: 'lying', relief: 3 }) +
        dots([
          [18, 56],
          [30, 63],
          [42, 56],
          [18, 66],
        ]) +
        kit.box(9, 22, 82, 27, [13, 8], lit(tint, 0.06), { light: 'lying', relief: 3.4 }) +
        dots([
          [20, 33],
          [30, 41],
          [40, 33],
          [20, 43],
          [80, 41],
        ]) +
        kit.shape('M48 16Q54 10 62 12H78Q86 12 86 22L84 88Q84 94 78 94H56Q50 94 50 88z', tint, {
          relief: 3,
        }) +
        kit.shape('M51.4 66L84.8 66L84 88Q84 94 78 94H56Q50 94 50 88z', accent, { relief: 1.8 }) +
        kit.shape('M50.2 54H85.2L85 59H50.4z', accent, { relief: 0.9 }) +
        dots([
          [58, 24],
          [68, 30],
          [78, 24],
          [58, 38],
          [68, 45],
          [78, 38],
        ]) +
        [58, 68, 78]
          .map((x) => kit.shape(`M${x} 71Q${x + 5} 77 ${x} 84Q${x - 5} 77 ${x} 71z`, tint, { relief: 0.8 }))
          .join('') +
        Array.from({ length: 11 }, (_, i) => kit.line(`M${53 + i * 3} 93v5`, lit(accent, -0.1), 1.1)).join(
          '',
        ) +
        kit.line('M54 15Q52 40 53 64', lit(tint, 0.5), 1, 0.6)
      );
    },
  },
  panjabi: {
    tint: '#f3f0e6',
    accent: '#c79a3c',
    place: 'wall',
    detail: [50, 34],
    draw: (kit, tint, accent) =>
      kit.tube('M50 10Q50 3 55 3Q60 4 57 8', 2, steel) +
      kit.shape('M33 12L12 24Q6 28 5 38L2 70Q2 73 6 73H15Q18 73 18 70L22 46z', lit(tint, -0.06), {
        relief: 2.4,
      }) +
      kit.shape('M67 12L88 24Q94 28 95 38L98 70Q98 73 94 73H85Q82 73 82 70L78 46z', lit(tint, -0.12), {
        relief: 2.4,
      }) +
      kit.shape(
        'M36 11Q50 18 64 11L76 16Q80 18 79 26Q77 60 80 92Q80 96 75 96H25Q20 96 20 92Q23 60 21 26Q20 18 ' +
          '24 16z',
        tint,
        { relief: 3.4 },
      ) +
      kit.line('M27 95.4Q29 84 28.6 74M73 95.4Q71 84 71.4 74', lit(tint, -0.4), 1.1, 0.6) +
      kit.line('M22 92H78', accent, 0.9, 0.8) +
      kit.shape('M38 10Q50 19 62 10V16Q50 25 38 16z', lit(tint, -0.05), { relief: 1.4 }) +
      kit.shape('M45 19H55V52Q50 56 45 52z', lit(accent, 0.5), { relief: 1.2 }) +
      kit.line('M45 19V52Q50 56 55 52V19', accent, 1.1) +
      [25, 33, 41, 48].map((y) => kit.ball(50, y, 1.6, 1.6, brass, { relief: 0.5 })).join('') +
      kit.line('M39 16Q50 25 61 16', accent, 1.2) +
      kit.line('M4 68H17M83 68H96', accent, 1.6) +
      kit.line('M28 30Q27 60 24 88M73 34Q74 60 77 88', lit(tint, -0.3), 1, 0.4),
  },
  lungi: {
    tint: '#2f6f9c',
    accent: '#f0e3c0',
    place: 'table',
    lies: true,
    draw: (kit, tint, accent) =>
      kit.shape('M14 14H86Q92 14 92 20V80Q92 86 86 86H14Q8 86 8 80V20Q8 14 14 14z', tint, { relief: 3.2 }) +
      [20, 34, 48, 62, 76].map((x) => kit.flat(`M${x} 15h5v70h-5z`, accent, 0.34)).join('') +
      [26, 40, 54, 68].map((y) => kit.flat(`M9 ${y}h82v5h-82z`, accent, 0.34)).join('') +
      [22, 36, 50, 64, 78].map((x) => kit.line(`M${x + 6} 15v70`, '#e2574c', 0.7, 0.6)).join('') +
      kit.shape('M8 60H92V80Q92 86 86 86H14Q8 86 8 80z', lit(tint, -0.1), { relief: 2.4, opacity: 0.5 }) +
      kit.shape('M62 60Q68 72 62 90H84Q90 74 86 60z', tint, { relief: 2 }) +
      kit.line('M70 62Q74 76 70 89M78 62Q82 76 78 89', accent, 1.6, 0.6),
  },
  'tote-bag': {
    tint: '#d9b27a',
    accent: '#3f8f6a',
    place: 'table',
    draw: (kit, tint, accent) =>
      kit.tube('M32 40Q30 4 50 4Q70 4 68 40', 4.6, lit(tint, -0.2)) +
      kit.shape('M14 32H86L92 88Q92 95 86 95H14Q8 95 8 88z', tint, { relief: 3.4 }) +
      kit.line('M12 46H88M11.4 58H89M10.6 70H90M9.6 82H91', lit(tint, -0.25), 0.8, 0.4) +
      kit.shape('M50 46Q66 52 64 70Q58 82 50 84Q42 82 36 70Q34 52 50 46z', accent, { relief: 1.6 }) +
      kit.line('M50 52V80M50 60L42 66M50 60L58 66M50 69L44 74M50 69L56 74', lit(accent, 0.6), 1.3, 0.8) +
      kit.flat(ovalPath(32, 38, 2), brass) +
      kit.flat(ovalPath(68, 38, 2), brass),
  },
};
