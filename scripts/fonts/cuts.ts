/** One file cut out of the face: where it comes from, which code points, features and tables it keeps. */
export type Cut = {
  file: string;
  source: string;
  ranges: [number, number][];
  features: string[];
  drop: string[];
};

const TAKA = 0x09f3;

/** Latin-1 without the signs and capitals neither English nor a transcribed Bangla name needs. */
const latin1: [number, number][] = [
  [0x00a0, 0x00a0],
  [0x00a3, 0x00a3],
  [0x00a7, 0x00a7],
  [0x00a9, 0x00a9],
  [0x00ab, 0x00ab],
  [0x00ae, 0x00ae],
  [0x00b0, 0x00b3],
  [0x00b5, 0x00b5],
  [0x00b7, 0x00b7],
  [0x00bb, 0x00be],
  [0x00c9, 0x00c9],
  [0x00d7, 0x00d7],
  [0x00e0, 0x00e2],
  [0x00e4, 0x00e4],
  [0x00e7, 0x00eb],
  [0x00ed, 0x00ef],
  [0x00f1, 0x00f1],
  [0x00f3, 0x00f4],
  [0x00f6, 0x00f7],
  [0x00fa, 0x00fc],
];

/** The three files pages load; their ranges are those of `unicode-range` in `web/ui/fonts/fonts.css`. */
export const cuts: Cut[] = [
  {
    file: 'anek-latin.woff2',
    source: 'anek-bangla-latin-wght-normal.woff2',
    ranges: [
      [0x0020, 0x007e],
      ...latin1,
      [0x2009, 0x2009],
      [0x2013, 0x2014],
      [0x2018, 0x2019],
      [0x201c, 0x201d],
      [0x2022, 0x2022],
      [0x2026, 0x2026],
      [0x2212, 0x2212],
    ],
    features: ['rvrn', 'liga', 'tnum', 'kern', 'dist'],
    drop: ['STAT', 'gasp'],
  },
  {
    file: 'anek-bangla.woff2',
    source: 'anek-bangla-bengali-wght-normal.woff2',
    ranges: [
      [0x0964, 0x0965],
      [0x0980, TAKA - 1],
      [TAKA + 1, 0x09fe],
      [0x200c, 0x200d],
      [0x25cc, 0x25cc],
    ],
    features: [
      'rvrn',
      'akhn',
      'blwf',
      'blws',
      'cjct',
      'half',
      'haln',
      'init',
      'nukt',
      'pres',
      'pstf',
      'psts',
      'rphf',
      'vatu',
      'abvs',
      'abvm',
      'blwm',
      'dist',
      'kern',
      'mark',
    ],
    drop: ['STAT', 'gasp'],
  },
  {
    file: 'anek-taka.woff2',
    source: 'anek-bangla-bengali-wght-normal.woff2',
    ranges: [[TAKA, TAKA]],
    features: [],
    drop: ['STAT', 'gasp', 'GDEF', 'GPOS', 'GSUB'],
  },
];

/** Every character of the ranges, in order. */
export const charactersOf = (ranges: [number, number][]): string =>
  ranges
    .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)))
    .join('');

/** The ranges as the CSS descriptor `unicode-range` writes them. */
export const unicodeRangeOf = (ranges: [number, number][]): string =>
  ranges.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(', ');

const hex = (codePoint: number) => codePoint.toString(16).toUpperCase().padStart(4, '0');
