import { lit } from '../colour.ts';
import type { Kit } from '../kit.ts';
import type { Person } from './person.ts';

type Layer = (kit: Kit, person: Person) => string;

/** What hangs behind head and shoulders. */
export const hairBehind: Layer = (kit, person) => {
  const {
    hair,
    trim,
    style,
    face: { width: w },
  } = person;
  if (style === 'long')
    return kit.shape(
      `M50 13C${50 + w + 8} 12 ${50 + w + 8} 36 ${50 + w + 5} 52Q${50 + w + 9} 74 ${50 + w + 3} ` +
        `88H${50 - w - 3}Q${50 - w - 9} 74 ${50 - w - 5} 52C${50 - w - 8} 36 ${50 - w - 8} 12 50 13z`,
      hair,
      { relief: 2.2 },
    );
  if (style === 'waves')
    return kit.shape(
      `M50 12C${50 + w + 10} 10 ${50 + w + 9} 34 ${50 + w + 7} 42Q${50 + w + 12} 50 ${50 + w + 6} ` +
        `58Q${50 + w + 11} 66 ${50 + w + 4} 76H${50 - w - 4}Q${50 - w - 11} 66 ${50 - w - 6} ` +
        `58Q${50 - w - 12} 50 ${50 - w - 7} 42C${50 - w - 9} 34 ${50 - w - 10} 10 50 12z`,
      hair,
      { relief: 2.2 },
    );
  if (style === 'bob')
    return kit.shape(
      `M50 12C${50 + w + 9} 11 ${50 + w + 7} 40 ${50 + w + 5} 62Q50 72 ${50 - w - 5} 62C${50 - w - 7} ` +
        `40 ${50 - w - 9} 11 50 12z`,
      hair,
      { relief: 2.2 },
    );
  if (style === 'bun')
    return (
      kit.ball(57, 11.6, 9.4, 8.6, hair, { relief: 1.8 }) +
      [
        [50, 6.6],
        [55, 4],
        [61, 4.4],
      ]
        .map(([x = 0, y = 0]) => kit.ball(x, y, 2.6, 2.6, '#fff6ec', { relief: 0.5 }))
        .join('')
    );
  if (style === 'orna')
    return kit.shape(
      `M50 9C${50 + w + 13} 8 ${50 + w + 12} 40 ${50 + w + 11} 58Q${50 + w + 16} 82 ${50 + w + 18} ` +
        `104H${50 - w - 18}Q${50 - w - 16} 82 ${50 - w - 11} 58C${50 - w - 12} 40 ${50 - w - 13} 8 50 9z`,
      trim,
      { relief: 2.6 },
    );
  if (style === 'hijab')
    return kit.shape(
      `M50 9C${50 + w + 11} 8 ${50 + w + 8} 42 ${50 + w + 6} 60Q${50 + w + 14} 72 ${50 + w + 16} ` +
        `84H${50 - w - 16}Q${50 - w - 14} 72 ${50 - w - 6} 60C${50 - w - 8} 42 ${50 - w - 11} 8 50 9z`,
      lit(trim, -0.12),
      { relief: 2.4 },
    );
  return '';
};

const parted = (w: number, dip: number, side: number) =>
  `M${50 - w - 1.4} 46C${50 - w - 4} 24 ${50 - w * 0.6} 13 50 13C${50 + w * 0.6} 13 ${50 + w + 4} 24 ` +
  `${50 + w + 1.4} 46Q${50 + w - 1.2} 34 ${50 + w * 0.6} ${dip + 2}Q${54 + side} ${dip - 2} ${50 + side}` +
  ` ${dip - 7}Q${46 + side} ${dip} ${50 - w * 0.6} ${dip + 3}Q${50 - w + 1.2} 36 ${50 - w - 1.4} 46z`;

/** What lies on and around the face. */
export const hairInFront: Layer = (kit, person) => {
  const {
    hair,
    trim,
    style,
    gender,
    face: { width: w },
  } = person;
  const strands = (path: string) => kit.line(path, lit(hair, 0.34), 0.8, 0.5);
  if (gender === 'f') {
    if (style === 'hijab') {
      const opening =
        `M50 23.4C${50 + w * 0.8} 23 ${50 + w - 0.4} 34 ${50 + w - 0.8} 44C${50 + w - 1.4}` +
        ` 57 ${50 + w * 0.66} 66.6 50 68C${50 - w * 0.66} 66.6 ${50 - w + 1.4} 57 ${50 - w + 0.8} ` +
        `44C${50 - w + 0.4} 34 ${50 - w * 0.8} 23 50 23.4z`;
      return (
        kit.shape(
          `M50 8.6C${50 + w + 10} 8 ${50 + w + 7} 40 ${50 + w + 5} 58Q${50 + w + 10} 72 ${50 + w + 8} ` +
            `82Q50 96 ${50 - w - 8} 80Q${50 - w - 10} 70 ${50 - w - 5} 58C${50 - w - 7} 40 ` +
            `${50 - w - 10} 8 50 8.6z${opening}`,
          trim,
          { relief: 2 },
        ) +
        kit.line(
          `M${50 - w - 2} 62Q50 86 ${50 + w + 6} 70M${50 - w - 4} 70Q48 94 ${50 + w + 6} ` +
            `78M${50 + w * 0.8} 64Q${50 + w * 0.3} 76 ${50 - w * 0.7} 80`,
          lit(trim, -0.36),
          0.9,
          0.4,
        ) +
        kit.line(
          `M${50 - w + 0.6} 42C${50 - w * 0.9} 28 ${50 - w * 0.6} 21 50 21C${50 + w * 0.6} 21 ` +
            `${50 + w * 0.9} 28 ${50 + w - 0.6} 42`,
          lit(trim, 0.5),
          0.8,
          0.5,
        ) +
        kit.ball(50 + w + 1, 62, 1.3, 1.3, '#ffe6a8', { relief: 0.3 })
      );
    }
    const cap =
      kit.shape(parted(w, 31, style === 'bob' || style === 'waves' ? -5 : 0), hair, { relief: 1.6 }) +
      strands(`M${50 - w + 1} 30Q${50 - w * 0.5} 19 48 16.4M${50 + w - 1} 30Q${50 + w * 0.5} 19 52 16.4`);
    if (style === 'orna') {
      return (
        cap +
        kit.shape(
          `M50 8.4C${50 + w + 13} 7 ${50 + w + 11} 40 ${50 + w + 9} 56Q${50 + w + 8} 70 ${50 + w + 12} ` +
            `84L${50 + w + 2} 78Q${50 + w + 1.4} 60 ${50 + w + 1} 46C${50 + w + 1} 24 ${50 + w * 0.6} ` +
            `16.6 50 16.6C${50 - w * 0.6} 16.6 ${50 - w - 1} 24 ${50 - w - 1} 46Q${50 - w - 1.4} 60 ` +
            `${50 - w - 2} 78L${50 - w - 12} 84Q${50 - w - 8} 70 ${50 - w - 9} 56C${50 - w - 11} 40 ` +
            `${50 - w - 13} 7 50 8.4z`,
          trim,
          { relief: 1.8 },
        ) +
        kit.line(
          `M${50 + w + 1.6} 50C${50 + w + 2} 23 ${50 + w * 0.6} 17.6 50 17.6C${50 - w * 0.6} 17.6 ` +
            `${50 - w - 2} 23 ${50 - w - 1.6} 50`,
          lit(trim, -0.5),
          1.2,
          0.6,
        )
      );
    }
    if (style === 'braid')
      return (
        cap +
        [62, 69, 76, 83, 90]
          .map((y, i) => kit.ball(50 + w + 1.6 - i * 0.9, y, 5 - i * 0.4, 5, hair, { relief: 1.4 }))
          .join('') +
        kit.ball(50 + w - 2.4, 95, 3, 2.2, person.trim, { relief: 0.8 }) +
        kit.shape(`M${50 + w - 1} 40Q${50 + w + 6} 48 ${50 + w + 4} 62H${50 + w - 3}z`, hair, { relief: 1 })
      );
    return cap;
  }
  const sides = `M${50 - w - 1.2} 44C${50 - w - 3.4} 22 ${50 - w * 0.6}`;
  if (style === 'cap') {
    return (
      kit.shape(
        `M${50 - w - 0.6} 43Q${50 - w - 1} 34 ${50 - w + 1} 28H${50 + w - 1}Q${50 + w + 1} 34 ` +
          `${50 + w + 0.6} 43Q${50 + w - 1.6} 36 ${50 + w - 2} 31H${50 - w + 2}Q${50 - w + 1.6} 36 ` +
          `${50 - w - 0.6} 43z`,
        hair,
        { relief: 0.8 },
      ) +
      kit.shape(
        `M${50 - w - 1.4} 31Q${50 - w - 1} 11 50 10.4Q${50 + w + 1} 11 ${50 + w + 1.4} 31Q50 25.6 ` +
          `${50 - w - 1.4} 31z`,
        '#f4f1ea',
        { relief: 2.2 },
      ) +
      kit.line(`M${50 - w - 0.6} 28.6Q50 23 ${50 + w + 0.6} 28.6`, '#c9b27a', 1, 0.9) +
      kit.line(`M${50 - w + 3} 22Q50 17 ${50 + w - 3} 22`, '#d8d2c4', 0.8, 0.9)
    );
  }
  if (style === 'bald')
    return (
      kit.shape(
        `M${50 - w - 1} 45Q${50 - w - 2.4} 34 ${50 - w + 1.6} 28Q${50 - w + 0.6} 36 ${50 - w + 1.4} 41z`,
        hair,
        { relief: 0.6 },
      ) +
      kit.shape(
        `M${50 + w + 1} 45Q${50 + w + 2.4} 34 ${50 + w - 1.6} 28Q${50 + w - 0.6} 36 ${50 + w - 1.4} 41z`,
        hair,
        { relief: 0.6 },
      ) +
      kit.shine(`M${50 - w * 0.6} 26Q${50 - w * 0.2} 20 52 21Q46 24 ${50 - w * 0.4} 31z`, 0.5)
    );
  if (style === 'curly')
    return (
      Array.from({ length: 11 }, (_, i) => {
        const a = Math.PI * (1.06 + (i / 10) * 0.88);
        return kit.ball(50 + Math.cos(a) * (w + 0.4) * -1, 35 + Math.sin(a) * 19, 5.6, 5.4, hair, {
          relief: 1.2,
        });
      }).join('') +
      kit.shape(
        `M${50 - w - 0.6} 37Q${50 - w} 14 50 13Q${50 + w} 14 ${50 + w + 0.6} 37Q${50 + w - 2} 27 50 ` +
          `27Q${50 - w + 2} 27 ${50 - w - 0.6} 37z`,
        hair,
        { relief: 1 },
      ) +
      [40, 46.6, 53.4, 60]
        .map((x, i) => kit.ball(x, 24.6 - (i % 2) * 1.6, 5, 4.4, hair, { relief: 1 }))
        .join('')
    );
  if (style === 'side')
    return (
      kit.shape(
        `${sides} 12 48 11.6C${50 + w * 0.8} 9.4 ${50 + w + 4.4} 20 ${50 + w + 1.2} 44Q${50 + w - 0.6} ` +
          `34 ${50 + w - 2.4} 29.6Q50 30.6 ${50 - w * 0.5} 24Q${50 - w + 1} 31 ${50 - w - 1.2} 44z`,
        hair,
        { relief: 1.6 },
      ) + strands(`M${50 - w * 0.4} 22Q52 26 ${50 + w * 0.8} 25M${50 - w * 0.3} 18Q54 19 ${50 + w * 0.8} 21`)
    );
  if (style === 'swept')
    return (
      kit.shape(
        `${sides} 17 ${50 - w * 0.3} 13Q56 4.6 ${50 + w * 0.7} 11.6C${50 + w + 4} 16 ${50 + w + 3} 26 ` +
          `${50 + w + 1.2} 44Q${50 + w - 0.4} 34 ${50 + w - 2.6} 30Q54 20 ${50 - w * 0.5} ` +
          `27.6Q${50 - w + 1.4} 32 ${50 - w - 1.2} 44z`,
        hair,
        { relief: 1.8 },
      ) + strands(`M${50 - w * 0.3} 23Q50 14 ${50 + w * 0.5} 15M${50 - w * 0.1} 25Q54 18 ${50 + w * 0.7} 20`)
    );
  if (style === 'crop')
    return kit.shape(
      `${sides} 14 50 14C${50 + w * 0.6} 14 ${50 + w + 3.4} 22 ${50 + w + 1} 43Q${50 + w - 1} 35 ` +
        `${50 + w - 2} 29L50 27.4L${50 - w + 2} 29Q${50 - w + 1} 35 ${50 - w - 1.2} 44z`,
      hair,
      { relief: 1 },
    );
  return (
    kit.shape(
      `${sides} 12.4 50 12C${50 + w * 0.6} 12.4 ${50 + w + 3.4} 22 ${50 + w + 1.2} 44Q${50 + w - 0.8} ` +
        `36 ${50 + w - 2} 30Q${50 + w * 0.4} 24.6 50 27Q${50 - w * 0.4} 24.6 ${50 - w + 2} ` +
        `30Q${50 - w + 0.8} 36 ${50 - w - 1.2} 44z`,
      hair,
      { relief: 1.6 },
    ) + strands(`M${50 - w * 0.6} 22Q50 16 ${50 + w * 0.4} 17`)
  );
};
