import { lit } from '../colour.ts';
import type { Kit } from '../kit.ts';

/** A lit shop window with its shelf, centred on `x`; the pavement lies at y 88. */
export const shopWindow = (kit: Kit, x: number, frame: string): string =>
  kit.box(x - 31, 48, 62, 38, 2, lit(frame, -0.1), { relief: 1.2 }) +
  kit.wash(`M${x - 28.4} 50.6h56.8v32.8h-56.8z`, [
    [0, '#5a4468'],
    [0.45, '#a57f86'],
    [1, '#f3d9a4'],
  ]) +
  kit.glow(x, 56, 24, 18, '#ffe9b0', 0.75) +
  kit.box(x - 29, 80.6, 58, 3.6, 1, '#b97a48', { light: 'above', relief: 0.7 });

/** A glazed door centred on `x`. */
export const shopDoor = (kit: Kit, x: number, frame: string): string =>
  kit.box(x - 14, 46, 28, 42, 2, lit(frame, -0.22), { relief: 1.2 }) +
  kit.box(x - 11.6, 48.4, 23.2, 39.6, 1.4, frame, { relief: 1 }) +
  kit.wash(`M${x - 8.6} 52h17.2v22h-17.2z`, [
    [0, '#6b5878'],
    [1, '#e8c896'],
  ]) +
  kit.shine(`M${x - 7.6} 53h7l-5 20h-2z`, 0.6) +
  kit.box(x + 7, 70, 1.8, 9, 0.9, '#f4c14b', { light: 'upright', relief: 0.4 }) +
  kit.wash(`M${x - 17} 87.4h34l3 3.4h-40z`, [
    [0, '#e7dde0'],
    [1, '#b3a4ae'],
  ]);
