import type { Cloth } from '../market/types.ts';

/** Colours of the eight cloths pictures lie on. */
export const clothColours: Readonly<Record<Cloth, string>> = {
  turmeric: '#FBE3B0',
  rose: '#F6CFD8',
  sky: '#CFE3F2',
  mint: '#CFE9D6',
  aubergine: '#E2D6EC',
  clay: '#F3D9CF',
  lime: '#E3E8C4',
  slate: '#DCE2E8',
};
