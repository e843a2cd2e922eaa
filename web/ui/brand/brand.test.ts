import sharp from 'sharp';
import { expect, test } from 'vitest';
import { awningMask, scallop } from './awning.ts';
import { banglaMark, bothMark, latinMark, markSvg } from './wordmark.ts';

const rows = async (svg: string) => {
  const { data, info } = await sharp(Buffer.from(svg))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return {
    at: (x: number, y: number) => [...data.subarray((y * info.width + x) * 4, (y * info.width + x) * 4 + 4)],
    info,
  };
};

test.each([
  ['haat', latinMark],
  ['হাট', banglaMark],
  ['both', bothMark],
])('%s hangs from its bar', async (_, mark) => {
  const { at, info } = await rows(markSvg(mark, { letters: '#0000ff', bar: '#ff0000' }, 200));
  const scale = 200 / mark.height;
  const top = Number(mark.viewBox.split(' ')[1]);
  const left = Number(mark.viewBox.split(' ')[0]);
  const middle = Math.round((mark.bar.y + mark.bar.height / 2 - top) * scale);
  const barFrom = Math.ceil((mark.bar.x - left) * scale) + 2;
  for (let x = barFrom; x < info.width - 5; x += 3) expect(at(x, middle)).toEqual([255, 0, 0, 255]);
  const under = Math.ceil((mark.bar.y + mark.bar.height - top) * scale) + 1;
  const touching = Array.from({ length: info.width }, (_none, x) => at(x, under)[2] ?? 0).filter(
    (blue) => blue > 200,
  );
  expect(touching.length).toBeGreaterThan(10);
});

test('scallops meet at the edge and leave a gap below', async () => {
  const svg = decodeURIComponent(awningMask.slice('url("data:image/svg+xml,'.length, -2));
  const { at, info } = await rows(svg);
  expect([info.width, info.height]).toEqual([scallop.width, scallop.height]);
  expect(at(1, 0)[3]).toBeGreaterThan(200);
  expect(at(0, 10)[3]).toBe(0);
  expect(at(12, 11)[3]).toBeGreaterThan(100);
});
