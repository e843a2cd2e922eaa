import { between, lit } from '../colour.ts';
import { jamdani } from './ground.ts';

const gradient = (id: string, stops: [number, string][], turn = 'x1="0" y1="0" x2="0" y2="1"') =>
  `<linearGradient id="${id}" ${turn}` +
  `>${stops.map(([at, colour]) => `<stop offset="${at}" stop-color="${colour}"/>`).join('')}` +
  `</linearGradient>`;

const pane = (x: number, y: number) =>
  `<path d="M${x} ${y}l170 60v220l-170 -60z" fill="#fff" fill-opacity=".3"/>`;

/** A painted wall in the colour of the cloth, with daylight that falls through a window on the left. */
export const wall = (cloth: string): string => {
  const paint = between(cloth, lit(cloth, -0.16), 0.45);
  return (
    `<defs>${gradient(
      'r-wall',
      [
        [0, lit(paint, 0.26)],
        [0.6, paint],
        [1, lit(paint, -0.12)],
      ],
      'x1="0" y1="0" x2="1" y2="1"',
    )}${jamdani('r-print', paint, 1.3)}</defs>` +
    `<rect width="1200" height="1200" fill="url(#r-wall)"/><rect width="1200" height="1200" ` +
    `fill="url(#r-print)" opacity=".5"/>` +
    `${pane(90, 90)}${pane(280, 158)}${pane(90, 330)}${pane(280, 398)}`
  );
};

/** A tiled floor from `y` down, with its skirting board. */
export const floor = (cloth: string, y: number): string => {
  const tile = between(lit(cloth, -0.3), '#c9a27e', 0.45);
  const depth = 1200 - y;
  const rows = [0.2, 0.48, 0.84].map((share) => `M0 ${y + depth * share}H1200`).join('');
  const columns = [-7, -5, -3, -1, 1, 3, 5, 7]
    .map((i) => `M${600 + i * 96} ${y}L${600 + i * 190} 1200`)
    .join('');
  return (
    `<defs>${gradient('r-floor', [
      [0, lit(tile, -0.14)],
      [0.25, tile],
      [1, lit(tile, 0.3)],
    ])}${gradient('r-skirt', [
      [0, '#ffffff'],
      [1, lit(cloth, 0.1)],
    ])}</defs>` +
    `<rect y="${y}" width="1200" height="${depth}" fill="url(#r-floor)"/><path d="${rows}${columns}" ` +
    `stroke="${lit(tile, -0.22)}" stroke-opacity=".5" stroke-width="4" fill="none"/>` +
    `<rect y="${y - 44}" width="1200" height="46" fill="url(#r-skirt)"/><rect y="${y + 2}" width="1200" ` +
    `height="12" fill="${lit(tile, -0.5)}" opacity=".28"/>`
  );
};

/** A woven rug lying on the floor. */
export const rug = (cloth: string, y: number): string => {
  const wool = lit(cloth, -0.34);
  return (
    `<ellipse cx="606" cy="${y + 14}" rx="520" ry="104" fill="${lit(cloth, -0.8)}" opacity=".16"/>` +
    `<ellipse cx="600" cy="${y}" rx="510" ry="100" fill="${wool}"/><ellipse cx="600" cy="${y - 5}" ` +
    `rx="470" ry="86" fill="none" stroke="${lit(cloth, 0.6)}" stroke-width="10"/>` +
    `<ellipse cx="600" cy="${y - 6}" rx="400" ry="68" fill="${lit(cloth, -0.2)}"/>`
  );
};

/** A wooden table across the picture, its top from `y` to `y + 150`. */
export const tableTop = (y: number): string =>
  `<defs>${gradient('r-top', [
    [0, '#a86b3f'],
    [0.3, '#c98a58'],
    [1, '#dba272'],
  ])}${gradient('r-front', [
    [0, '#9c5f36'],
    [1, '#6f3f24'],
  ])}</defs>` +
  `<path d="M110 ${y}H1090L1200 ${y + 150}V${y + 154}H0V${y + 150}z" fill="url(#r-top)"/>` +
  `<path d="M180 ${y + 40}H700M420 ${y + 74}H1040M90 ${y + 108}H640" stroke="#8c5530" ` +
  `stroke-opacity=".3" stroke-width="5" stroke-linecap="round" fill="none"/>` +
  `<rect y="${y + 150}" width="1200" height="70" fill="url(#r-front)"/><rect y="${y + 150}" ` +
  `width="1200" height="8" fill="#f0c79c" opacity=".7"/>` +
  `<rect y="${y + 220}" width="1200" height="${980 - y}" fill="#4a2b1c" opacity=".5"/>`;

/** A low cabinet against the wall, its top at `y`. */
export const cabinet = (cloth: string, y: number): string => {
  const front = lit(cloth, -0.42);
  const door = (x: number) =>
    `<rect x="${x}" y="${y + 52}" width="262" height="${1000 - y}" rx="14" fill="url(#r-door)"/><rect ` +
    `x="${x + 110}" y="${y + 74}" width="42" height="12" rx="6" fill="#e0ab4a"/>`;
  return (
    `<defs>${gradient(
      'r-door',
      [
        [0, lit(front, 0.2)],
        [1, lit(front, -0.14)],
      ],
      'x1="0" y1="0" x2="1" y2="1"',
    )}</defs>` +
    `<rect x="150" y="${y + 30}" width="940" height="${1066 - y}" rx="20" fill="${lit(cloth, -0.85)}" ` +
    `opacity=".12"/>` +
    `<rect x="160" y="${y + 20}" width="880" height="${1064 - y}" rx="16" fill="${lit(front, -0.28)}` +
    `"/>${door(186)}${door(469)}${door(752)}` +
    `<rect x="140" y="${y}" width="920" height="40" rx="14" fill="#c98a58"/><rect x="140" y="${y}" ` +
    `width="920" height="13" rx="6" fill="#e3b184"/>`
  );
};

/** The room seen towards its back wall with its ceiling, for what hangs from above. */
export const chamber = (cloth: string): string => {
  const paint = between(cloth, lit(cloth, -0.16), 0.4);
  const tile = between(lit(cloth, -0.3), '#c9a27e', 0.45);
  return (
    `<defs>${gradient(
      'r-back',
      [
        [0, lit(paint, 0.12)],
        [1, paint],
      ],
      'x1="0" y1="0" x2="1" y2="1"',
    )}${gradient('r-sky', [
      [0, '#dff1ff'],
      [1, '#a9d6f3'],
    ])}` +
    `${gradient('r-ceiling', [
      [0, '#ffffff'],
      [1, lit(paint, 0.55)],
    ])}${jamdani('r-print', paint, 1.2)}</defs>` +
    `<rect width="1200" height="1200" fill="${paint}"/><path d="M0 0L190 190V900L0 1110z" ` +
    `fill="${lit(paint, -0.14)}"/><path d="M1200 0L1010 190V900L1200 1110z" fill="${lit(paint, 0.08)}"/>` +
    `<rect x="190" y="190" width="820" height="710" fill="url(#r-back)"/><rect x="190" y="190" ` +
    `width="820" height="710" fill="url(#r-print)" opacity=".5"/>` +
    `<path d="M0 0H1200L1010 190H190z" fill="url(#r-ceiling)"/><path d="M0 1110L190 900H1010L1200 ` +
    `1110V1200H0z" fill="${tile}"/>` +
    `<path d="M190 196H1010M190 190V900M1010 190V900" stroke="${lit(paint, -0.3)}" stroke-opacity=".3" ` +
    `stroke-width="5" fill="none"/><path d="M190 890H1010" stroke="#fff" stroke-opacity=".8" ` +
    `stroke-width="22"/>` +
    `<path d="M60 330L150 380V720L60 800z" fill="url(#r-sky)" stroke="#fff" stroke-width="16" ` +
    `stroke-linejoin="round"/><path d="M105 356V758M60 565L150 552" stroke="#fff" stroke-width="9"/>` +
    `<path d="M250 900L520 900L380 1140H0L20 1090z" fill="#fff" opacity=".22"/>`
  );
};

const plank = (i: number) =>
  `<rect x="-20" y="${i * 240}" width="1240" height="236" fill="url(#r-plank${i % 2})"/>` +
  `<path d="M-10 ${i * 240 + 70}Q400 ${i * 240 + 40} 700 ${i * 240 + 84}T1220 ${i * 240 + 60}M-10 ` +
  `${i * 240 + 170}Q300 ${i * 240 + 200} 640 ${i * 240 + 160}T1220 ${i * 240 + 180}" ` +
  `stroke="#8c5530" stroke-opacity=".22" stroke-width="5" fill="none"/>`;

/** Table boards seen from above with a napkin of the cloth laid across, for what lies. */
export const boards = (cloth: string): string => {
  return (
    `<defs>${gradient('r-plank0', [
      [0, '#dcA57a'],
      [1, '#c98d60'],
    ])}${gradient('r-plank1', [
      [0, '#d39a6c'],
      [1, '#bf8154'],
    ])}${jamdani('r-napkin', cloth, 1.1)}` +
    `<radialGradient id="r-day" cx=".26" cy=".2" r=".8"><stop offset="0" stop-color="#fff" ` +
    `stop-opacity=".5"/><stop offset="1" stop-color="#fff" stop-opacity="0"/></radialGradient></defs>` +
    `<rect width="1200" height="1200" fill="#8a5634"/>${[0, 1, 2, 3, 4].map(plank).join('')}` +
    `<g transform="rotate(-11 600 600)"><rect x="186" y="206" width="860" height="860" rx="26" ` +
    `fill="#3b1f2e" opacity=".2"/><rect x="170" y="170" width="860" height="860" rx="22" fill="${cloth}"/>` +
    `<rect x="170" y="170" width="860" height="860" rx="22" fill="url(#r-napkin)"/><rect x="206" ` +
    `y="206" width="788" height="788" rx="8" fill="none" stroke="${lit(cloth, -0.3)}" stroke-width="7" ` +
    `stroke-dasharray="2 16" stroke-linecap="round"/></g>` +
    `<rect width="1200" height="1200" fill="url(#r-day)"/>`
  );
};
