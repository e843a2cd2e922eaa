import type { Kit } from '../kit.ts';

/** Where an object is at home in a room. */
export type Place = 'floor' | 'table' | 'wall' | 'ceiling';

/** One object drawn by us: its usual colours and how it is drawn in a box of 100 × 100. */
export type ObjectDrawing = {
  tint: string;
  accent: string;
  place: Place;
  /** Seen from above: lies on the cloth where others stand. Things of walls and ceilings always do. */
  lies?: true;
  /** Centre of the detail a close picture shows, in the box. */
  detail?: [number, number];
  draw: (kit: Kit, tint: string, accent: string) => string;
};

export type Drawings = Record<string, ObjectDrawing>;

/** Materials that do not change with the colour of a variant. */
export const steel = '#b9bfcc';
export const darkSteel = '#6d7282';
export const white = '#f3f3f8';
export const black = '#37333f';
export const brass = '#e0ab4a';
export const wood = '#b97a48';
export const rubber = '#4a4455';
export const screen = '#2b3350';
