import { lit } from '../colour.ts';
import { boxPath, ovalPath } from '../kit.ts';
import { black, brass, darkSteel, rubber, screen, steel, white } from './object.ts';
import type { Drawings } from './object.ts';

export const electric: Drawings = {
  'ips-battery': {
    tint: '#2f6fd0',
    accent: '#e9ebf2',
    place: 'floor',
    detail: [34, 40],
    draw: (kit, tint, accent) =>
      kit.tube('M60 66Q50 88 66 86', 2.6, '#d8443c') +
      kit.tube('M52 60Q46 82 72 82', 2.6, black) +
      kit.box(4, 22, 52, 70, 7, accent, { relief: 3 }) +
      kit.box(11, 30, 38, 24, 4, screen, { relief: 1.2 }) +
      kit.line('M16 37h12M16 43h20M16 48h9', '#7fe7c0', 2) +
      kit.ball(42, 45, 3.4, 3.4, '#f5b13b', { relief: 0.8 }) +
      [0, 1, 2, 3, 4]
        .map((i) => kit.flat(boxPath(13, 62 + i * 4.6, 34, 2, 1), lit(accent, -0.4), 0.5))
        .join('') +
      kit.box(50, 46, 48, 46, 6, tint, { relief: 2.8 }) +
      kit.box(47, 40, 54, 11, 4, lit(tint, -0.2), { light: 'above', relief: 1.8 }) +
      kit.box(55, 33, 10, 9, 2.4, '#d8443c', { light: 'upright', relief: 1 }) +
      kit.box(83, 33, 10, 9, 2.4, black, { light: 'upright', relief: 1 }) +
      kit.box(57, 60, 34, 22, 4, accent, { relief: 1.2 }) +
      kit.shape('M76 63L67 73H73L71 80L82 69H75.6z', '#f5b13b', { relief: 0.6 }),
  },
  'tube-light': {
    tint: '#f6f3e8',
    accent: '#b9bfcc',
    place: 'wall',
    detail: [26, 62],
    draw: (kit, tint, accent) =>
      kit.moved(
        'rotate(-38 50 50)',
        kit.glow(50, 52, 62, 26, '#fff3b8', 0.95) +
          kit.box(-8, 36, 116, 12, 4, accent, { light: 'lying', relief: 2 }) +
          kit.box(4, 47, 92, 13, 6, tint, { light: 'lying', relief: 2.4, depth: 0.6 }) +
          kit.box(8, 49.6, 84, 3.4, 1.7, '#ffffff', { light: 'flat', relief: 0 }) +
          kit.box(-6, 42, 13, 18, 4, accent, { light: 'lying', relief: 1.6 }) +
          kit.box(93, 42, 13, 18, 4, accent, { light: 'lying', relief: 1.6 }),
      ),
  },
  'led-panel': {
    tint: '#f2f4f9',
    accent: '#ffe9ad',
    place: 'ceiling',
    detail: [36, 40],
    draw: (kit, tint, accent) =>
      kit.glow(50, 50, 56, 56, accent, 0.95) +
      kit.ball(50, 50, 43, 43, tint, { relief: 3.2 }) +
      kit.ball(50, 50, 36, 36, lit(accent, 0.55), { relief: 1.8, depth: 0.45 }) +
      kit.glow(45, 44, 32, 32, '#ffffff', 0.95) +
      kit.shine('M22 44Q26 24 46 20Q34 28 32 46z', 0.95),
  },
  'pendant-lamp': {
    tint: '#c9862c',
    accent: '#3a3442',
    place: 'ceiling',
    detail: [46, 62],
    draw: (kit, tint, accent) =>
      kit.box(37, 2, 26, 7, [2, 4], accent, { light: 'upright', relief: 1.4 }) +
      kit.tube('M50 8V36', 2.2, accent, 'butt') +
      kit.box(44, 34, 12, 10, 3, accent, { light: 'upright', relief: 1.4 }) +
      kit.glow(50, 80, 46, 26, '#ffe28a', 0.9) +
      kit.ball(50, 76, 12, 13, '#fff2b8', { relief: 1.4, depth: 0.6 }) +
      kit.shape('M40 43H60Q66 56 82 62Q92 67 92 77Q50 86 8 77Q8 67 18 62Q34 56 40 43z', tint, {
        light: 'upright',
        relief: 3,
      }) +
      kit.shape('M8 75.6Q50 84.6 92 75.6Q92 79 90 80Q50 89 10 80Q8 79 8 75.6z', lit(tint, -0.2), {
        light: 'upright',
        relief: 0.8,
      }) +
      kit.glow(50, 82, 24, 5, '#fff6cf', 0.9) +
      kit.shine('M42 46h7Q46 62 26 74L16 72Q36 62 42 46z', 0.6),
  },
  'wall-switch': {
    tint: '#f4f4f8',
    accent: '#e0ab4a',
    place: 'wall',
    detail: [36, 40],
    draw: (kit, tint, accent) =>
      kit.box(5, 14, 90, 72, 10, lit(tint, -0.06), { relief: 3.2 }) +
      kit.line(boxPath(10, 19, 80, 62, 7), accent, 1.4, 0.9) +
      [15, 34.4]
        .map(
          (x, i) =>
            kit.box(x, 25, 17.4, 50, 4, tint, { light: i ? 'corner' : 'above', relief: 2 }) +
            kit.box(x + 6, 31, 5.4, 2.4, 1.2, i ? lit(tint, -0.3) : '#ef5b4f', { relief: 0.4 }),
        )
        .join('') +
      kit.box(55, 25, 31, 50, 5, tint, { relief: 2 }) +
      kit.ball(70.5, 39, 4.4, 4.4, black, { relief: 1 }) +
      kit.ball(63, 59, 3.8, 3.8, black, { relief: 1 }) +
      kit.ball(78, 59, 3.8, 3.8, black, { relief: 1 }),
  },
  'extension-board': {
    tint: '#f1f1f6',
    accent: '#e9623c',
    place: 'table',
    lies: true,
    detail: [36, 46],
    draw: (kit, tint, accent) =>
      kit.tube('M88 54Q100 54 98 70Q94 90 70 86Q52 82 44 92', 4, rubber) +
      kit.box(3, 30, 86, 40, 9, tint, { relief: 3 }) +
      [9, 30, 51]
        .map(
          (x) =>
            kit.box(x, 37, 18, 26, 5, lit(tint, -0.1), { relief: 1 }) +
            kit.ball(x + 9, 43.6, 2.6, 2.6, black, { relief: 0.6 }) +
            kit.ball(x + 5, 54, 2.4, 2.4, black, { relief: 0.6 }) +
            kit.ball(x + 13, 54, 2.4, 2.4, black, { relief: 0.6 }),
        )
        .join('') +
      kit.box(73, 37, 11, 17, 3, accent, { relief: 1.4 }) +
      kit.line('M78.4 41v3', '#ffffff', 1.4) +
      kit.ball(78.5, 60, 2.6, 2.6, '#6fe08c', { relief: 0.6 }),
  },
  router: {
    tint: '#2f2d3a',
    accent: '#41c8b0',
    place: 'table',
    detail: [40, 76],
    draw: (kit, tint, accent) =>
      [
        [18, -12],
        [39, -4],
        [61, 4],
        [82, 12],
      ]
        .map(([x = 0, a = 0]) =>
          kit.moved(
            `rotate(${a} ${x} 66)`,
            kit.box(x - 2.8, 12, 5.6, 54, 2.8, lit(tint, 0.08), { light: 'upright', relief: 1.2 }),
          ),
        )
        .join('') +
      kit.shape('M12 60H88Q92 60 94 64L98 80Q99 88 92 88H8Q1 88 2 80L6 64Q8 60 12 60z', tint, {
        light: 'above',
        relief: 3,
      }) +
      kit.shape('M3.6 76H96.4L97.6 80Q98 87 92 87H8Q2 87 2.4 80z', lit(tint, -0.35), {
        light: 'above',
        relief: 1,
      }) +
      [24, 34, 44, 54, 64, 74]
        .map(
          (x, i) =>
            kit.ball(x, 81.4, 1.7, 1.7, i < 4 ? accent : '#f5b13b', { relief: 0.3 }) +
            kit.glow(x, 81.4, 4.4, 4.4, i < 4 ? accent : '#f5b13b', 0.5),
        )
        .join('') +
      kit.line('M50 71.6h0M44 69q6 -5 12 0', lit(tint, 0.55), 2) +
      kit.shine('M14 62H54L46 74H8z', 0.22),
  },
  'cctv-camera': {
    tint: '#f1f2f7',
    accent: '#2f2d3a',
    place: 'wall',
    detail: [26, 44],
    draw: (kit, tint, accent) =>
      kit.box(84, 40, 13, 44, 5, lit(tint, -0.06), { light: 'upright', relief: 2 }) +
      kit.tube('M86 62H66Q60 62 60 56', 7, lit(tint, -0.14)) +
      kit.ball(60, 55, 7, 6, steel, { relief: 1.2 }) +
      kit.moved(
        'rotate(10 44 38)',
        kit.box(10, 22, 74, 32, 15, tint, { light: 'lying', relief: 3 }) +
          kit.shape('M2 20Q2 14 10 14H82Q90 14 90 20L88 26H4z', lit(tint, -0.04), {
            light: 'above',
            relief: 1.8,
          }) +
          kit.ball(17, 38, 14, 15.6, accent, { relief: 1.8 }) +
          kit.ball(15.6, 38, 9, 10, lit(accent, 0.12), { relief: 1 }) +
          kit.ball(15, 38, 5.6, 6.4, '#3b5bd0', { relief: 1 }) +
          kit.ball(12.6, 34.6, 1.8, 2, '#ffffff', { relief: 0.2 }) +
          kit.ball(18, 49.4, 1.5, 1.5, '#f2564b', { relief: 0.3 }) +
          kit.flat(boxPath(48, 38, 22, 2.4, 1.2), lit(tint, -0.4), 0.5),
      ),
  },
  'wall-clock': {
    tint: '#8b5a3a',
    accent: '#d8443c',
    place: 'wall',
    detail: [44, 36],
    draw: (kit, tint, accent) =>
      kit.ball(50, 50, 46, 46, tint, { relief: 3.4 }) +
      kit.ball(50, 50, 38, 38, lit(tint, -0.45), { relief: 1 }) +
      kit.ball(50, 50.6, 36.6, 36.4, '#fbf7ef', { relief: 2, depth: 0.4 }) +
      Array.from({ length: 12 }, (_, i) =>
        kit.moved(
          `rotate(${i * 30} 50 50)`,
          kit.line(i % 3 ? 'M50 18v4' : 'M50 18v7', black, i % 3 ? 1.6 : 3),
        ),
      ).join('') +
      kit.line('M50 50L36 36', black, 4) +
      kit.line('M50 50L62 27', black, 2.8) +
      kit.line('M46 58L60 34', accent, 1.2, 0.01) +
      kit.line('M44 52L78 58', accent, 1.3) +
      kit.ball(50, 50, 3.2, 3.2, accent, { relief: 0.8 }) +
      kit.shine('M20 46Q24 24 44 18Q34 28 30 48z', 0.8),
  },
  television: {
    tint: '#2c2a36',
    accent: '#2f8fd8',
    place: 'table',
    detail: [36, 36],
    draw: (kit, tint, accent) =>
      kit.shape('M30 86L36 76H42L38 86z', darkSteel, { relief: 0.8 }) +
      kit.shape('M70 86L64 76H58L62 86z', darkSteel, { relief: 0.8 }) +
      kit.box(1, 14, 98, 64, 4, tint, { relief: 2 }) +
      kit.within(
        boxPath(3.6, 16.6, 92.8, 57, 2),
        kit.wash('M0 14H100V80H0z', [
          [0, lit(accent, 0.5)],
          [0.55, accent],
          [1, lit(accent, -0.3)],
        ]) +
          kit.ball(74, 31, 8, 8, '#ffe08a', { relief: 1 }) +
          kit.shape('M0 62Q18 44 34 54T66 50T102 56V80H0z', '#3e9d6a', { relief: 2 }) +
          kit.shape('M0 70Q26 58 50 66T102 64V80H0z', '#7cc46a', { relief: 2 }) +
          kit.shape('M40 60Q52 63 64 60Q60 66 52 66Q44 66 40 60z', '#8b4a2c', { relief: 0.8 }) +
          kit.shape('M52 42L64 58H52z', '#fff6e4', { relief: 0.8 }),
      ) +
      kit.shine('M4 17H46L24 73H4z', 0.26) +
      kit.line('M47 76.2h6', lit(tint, 0.5), 1),
  },
  soundbar: {
    tint: '#2d2b36',
    accent: '#f0913c',
    place: 'table',
    detail: [26, 56],
    draw: (kit, tint, accent) =>
      kit.box(62, 14, 32, 46, 6, lit(tint, 0.06), { relief: 2.4 }) +
      kit.ball(78, 40, 12, 12, lit(tint, -0.3), { relief: 1.2 }) +
      kit.ball(78, 40, 8, 8, accent, { relief: 1.4 }) +
      kit.ball(78, 40, 3, 3, tint, { relief: 0.8 }) +
      kit.ball(78, 22, 4, 4, lit(tint, -0.4), { relief: 0.6 }) +
      kit.box(1, 56, 98, 26, 11, tint, { light: 'lying', relief: 3 }) +
      Array.from({ length: 22 }, (_, i) =>
        [0, 1, 2].map((r) => kit.flat(ovalPath(12 + i * 3.6, 64 + r * 5, 0.9), lit(tint, 0.4), 0.5)).join(''),
      ).join('') +
      kit.ball(93, 69, 2, 2, accent, { relief: 0.4 }) +
      kit.box(8, 81, 12, 4, 1.6, rubber, { relief: 0.6 }) +
      kit.box(80, 81, 12, 4, 1.6, rubber, { relief: 0.6 }),
  },
  'power-bank': {
    tint: '#3f8f6a',
    accent: '#f3f3f8',
    place: 'table',
    lies: true,
    detail: [44, 24],
    draw: (kit, tint, accent) =>
      kit.tube('M58 12V4Q58 -2 68 0Q92 6 88 34Q86 52 90 66', 3.6, accent) +
      kit.box(85.6, 64, 9, 16, 2.6, accent, { relief: 1.2 }) +
      kit.box(87.6, 79, 5, 7, 1, steel, { relief: 0.6 }) +
      kit.box(22, 10, 50, 86, 11, tint, { relief: 3.6 }) +
      kit.box(52, 8, 12, 6, 2, accent, { relief: 0.8 }) +
      [0, 1, 2, 3]
        .map((i) => kit.ball(33 + i * 5, 20, 1.6, 1.6, i < 3 ? '#c9f7d8' : lit(tint, -0.4), { relief: 0.3 }))
        .join('') +
      kit.shape('M50 40L38 58H46L43 72L57 53H48.6z', accent, { relief: 1 }) +
      kit.shine('M28 30q0 -14 8 -15v74q-8 0 -8 -10z', 0.4),
  },
  'solar-panel': {
    tint: '#2a4fa8',
    accent: steel,
    place: 'floor',
    draw: (kit, tint, accent) =>
      kit.tube('M50 60V92', 5, accent) +
      kit.box(30, 89, 40, 6, 3, darkSteel, { relief: 1.2 }) +
      kit.shape('M20 14H92Q96 14 95 18L84 66Q83 70 79 70H7Q3 70 4 66L15 18Q16 14 20 14z', accent, {
        relief: 1.6,
      }) +
      kit.shape('M20 18H91L80 66H9z', tint, { relief: 1.6 }) +
      kit.line(
        'M37.8 18L26.8 66M55.5 18L44.5 66M73.3 18L62.3 66M16.4 34H87.4M12.6 50H83.6',
        lit(tint, 0.55),
        0.9,
        0.8,
      ) +
      kit.shine('M22 20H56L36 64H12z', 0.4),
  },
  'circuit-breaker': {
    tint: white,
    accent: '#2f6fd0',
    place: 'wall',
    draw: (kit, tint, accent) =>
      kit.box(4, 10, 92, 80, 8, lit(tint, -0.08), { relief: 3 }) +
      kit.box(10, 26, 80, 48, 4, darkSteel, { relief: 1.2 }) +
      [12, 31.4, 50.8, 70]
        .map(
          (x, i) =>
            kit.box(x, 28, 18, 44, 3, tint, { relief: 1.6 }) +
            kit.box(x + 4, 38, 10, 20, 2, black, { relief: 0.8 }) +
            kit.box(x + 5, i === 3 ? 48 : 36, 8, 11, 2, i ? accent : '#e2564a', {
              light: 'above',
              relief: 1.2,
            }) +
            kit.line(`M${x + 6} 33h6M${x + 6} 66h6`, brass, 1.6),
        )
        .join(''),
  },
};
