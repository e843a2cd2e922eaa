/** One scallop of the awning, in pixels: a half round that hangs from the edge of the header. */
export const scallop = { width: 24, height: 12, path: 'M0 0h24a12 12 0 0 1-24 0z' } as const;

const edge = `<path d="${scallop.path}"/>`;
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="12">${edge}</svg>`;

/**
 * The awning edge as a `url(…)` for `mask-image` (repeat-x, 24 × 12 px): the element behind it keeps its own
 * background, so one image serves every theme.
 */
export const awningMask = `url("data:image/svg+xml,${encodeURIComponent(svg)}")`;

/** The edge as an SVG `<pattern>` filled with `currentColor`; `id` must be unique in the document. */
export const awningPattern = (id: string): string =>
  `<pattern id="${id}" width="24" height="12" patternUnits="userSpaceOnUse">` +
  `<path d="${scallop.path}" fill="currentColor"/></pattern>`;
