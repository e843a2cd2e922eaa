import { readFile, readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';

const web = new URL('../', import.meta.url);
const tokens = await readFile(new URL('tokens.css', import.meta.url), 'utf8');

const own = ['ui/tokens.css', 'ui/fonts/'];
const files = (await readdir(web, { recursive: true }))
  .filter((file) => /\.(tsx|css)$/.test(file) && !own.some((start) => file.startsWith(start)))
  .filter((file) => !file.startsWith('i18n/paraglide/'));
const sources = await Promise.all(
  files.map(async (file) => ({ file, text: await readFile(new URL(file, web), 'utf8') })),
);

const gaps = /^(?:px|0|1|2|3|4|6|8|12|16|24)$/;
const spaced =
  /(?<![\w-])-?(?:p|m|px|py|pt|pr|pb|pl|mx|my|mt|mr|mb|ml|gap|gap-x|gap-y|space-x|space-y|w|h|size|min-w|min-h|max-w|max-h|inset|inset-x|inset-y|top|right|bottom|left)-(px|\d[\d.]*)(?![\w/%.-])/g;

const written: { what: string; found: (text: string, isCss: boolean) => string[] }[] = [
  {
    what: 'a colour',
    found: (text) =>
      all(
        text,
        /#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\b(?![\w-])|\b(?:rgba?|hsla?|oklch|oklab|color-mix)\(/gi,
      ),
  },
  {
    what: 'a size',
    found: (text) =>
      all(text, /(?<![\w.#-])\d*\.?\d+(?:px|rem|em|pt|ch)\b/g).filter((size) => size !== '0px'),
  },
  { what: 'an arbitrary value', found: (text) => all(text, /(?<=[\s"'`:])[a-z][\w:-]*-\[[^\]\s]+\]/g) },
  { what: 'a font', found: (text) => all(text, /font-family:(?!\s*var\()[^;]+|fontFamily/g) },
  {
    what: 'a shadow',
    found: (text, isCss) =>
      isCss ? all(text, /box-shadow:(?!\s*var\()[^;]+/g) : all(text, /\bboxShadow\b/g),
  },
  {
    what: 'a radius',
    found: (text, isCss) =>
      isCss ? all(text, /border-radius:[^;]*\b[1-9]\d*(?:px|rem|%)/g) : all(text, /\bborderRadius\b/g),
  },
  {
    what: 'an inline style that says more than a place in a picture',
    found: (text) => all(text, /\bstyle=\{(?!picture\.focus|\{ left:)/g),
  },
  {
    what: 'a step that the scale does not have',
    found: (text, isCss) =>
      isCss
        ? []
        : [...text.matchAll(spaced)].filter(([, step]) => !gaps.test(step ?? '')).map(([name]) => name),
  },
  {
    what: "a step of Tailwind's own scales, which are taken out",
    found: (text, isCss) =>
      isCss
        ? []
        : all(
            text,
            /(?<![\w-])(?:text-(?:xs|sm|base|lg|xl|\dxl)|rounded(?:-[trbl])?(?:-(?:sm|md|lg|xl|\dxl))?|shadow(?:-(?:sm|md|lg|xl))?|font-(?:medium|semibold|light)|max-w-(?:xs|sm|md|lg|xl|\dxl)|leading-\w+|tracking-\w+)(?=["'\s`])(?!\s*[=:(])/g,
          ),
  },
];

const all = (text: string, pattern: RegExp) => text.match(pattern) ?? [];
/** Breakpoints may be written in media queries: CSS variables do not reach there. */
const withoutMedia = (text: string) => text.replace(/@(?:media|container)[^{]*\{/g, '{');
const withoutComments = (text: string) =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(?<=^|\s)\/\/.*$/gm, '');

test('there is something to check', () => {
  expect(files.length).toBeGreaterThan(40);
});

test.each(written)('nobody writes $what outside the token file', ({ found }) => {
  const faults = sources.flatMap(({ file, text }) =>
    found(withoutMedia(withoutComments(text)), file.endsWith('.css')).map((value) => `${file}: ${value}`),
  );
  expect(faults).toEqual([]);
});

test.each([
  ['a colour', '<p className="x" color="#ff0000">', true],
  ['a size', '<p title="13px">', true],
  ['an arbitrary value', '<p className="p-2 mt-[13px]">', true],
  ['a step that the scale does not have', '<p className="p-5">', true],
  ["a step of Tailwind's own scales, which are taken out", '<p className="rounded-lg ">', true],
  ['a step that the scale does not have', '<p className="p-4 w-full h-control max-md:p-6">', false],
])('%s is noticed in %s: %s', (what, text, expected) => {
  const rule = written.find((one) => one.what === what);
  expect((rule?.found(text, false).length ?? 0) > 0).toBe(expected);
});

type Theme = 'light' | 'dark';

function token(name: string, theme: Theme): string {
  const value = new RegExp(`--${name}:\\s*([^;]+);`).exec(tokens)?.[1] ?? '';
  const both = /^light-dark\((#\w{6}), (#\w{6})\)$/.exec(value);
  const colour = both ? both[theme === 'light' ? 1 : 2] : value;
  if (!colour || !/^#[0-9a-f]{6}$/.test(colour)) throw new Error(`--${name} is not a colour: ${value}`);
  return colour;
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const grounds = ['ground', 'surface', 'sunken', 'raised'];
const tints = ['begun-tint', 'holud-tint', 'neel-tint', 'paan-tint', 'morich-tint'];
const texts: [text: string, on: string[]][] = [
  ['ink', [...grounds, ...tints]],
  ['ink-2', [...grounds, ...tints]],
  ['ink-3', grounds],
  ['begun', [...grounds, 'begun-tint']],
  ['begun-hover', [...grounds, 'begun-tint']],
  ['on-begun', ['begun', 'begun-hover']],
  ['on-roof', ['roof']],
  ['on-holud', ['holud']],
  ['holud-ink', [...grounds, 'holud-tint']],
  ['neel', [...grounds, 'neel-tint']],
  ['on-neel', ['neel']],
  ['paan', [...grounds, 'paan-tint']],
  ['morich', [...grounds, 'morich-tint']],
  ['ground', ['ink']],
];
const edges: [edge: string, on: string[]][] = [
  ['edge', grounds],
  ['star', grounds],
  ['focus', grounds],
  ['begun', grounds],
  ['holud', ['roof']],
];

for (const theme of ['light', 'dark'] as const) {
  const pairs = (list: typeof texts) =>
    list.flatMap(([name, on]) => on.map((ground) => [name, ground] as const));

  test.each(pairs(texts))(`${theme}: %s is read on %s (5 : 1)`, (name, ground) => {
    expect(contrast(token(name, theme), token(ground, theme))).toBeGreaterThanOrEqual(5);
  });

  test.each(pairs(edges))(`${theme}: %s is seen on %s (3.3 : 1)`, (name, ground) => {
    expect(contrast(token(name, theme), token(ground, theme))).toBeGreaterThanOrEqual(3.3);
  });
}
