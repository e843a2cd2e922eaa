import { between, lit } from '../colour.ts';
import type { Kit } from '../kit.ts';
import { ovalPath } from '../kit.ts';
import type { Person } from './person.ts';

/** Outline of the face; the eyes lie at y 45 and the chin near 66. */
export const facePath = ({ face: { width: w, jaw } }: Person): string =>
  `M${50 - w} 40C${50 - w} 26 ${50 - w * 0.6} 19 50 19C${50 + w * 0.6} 19 ${50 + w} 26 ${50 + w} 40` +
  `C${50 + w} 54 ${50 + w * 0.72} ${64 + jaw} 50 ${67 + jaw}C${50 - w * 0.72} ${64 + jaw} ${50 - w} 54 ` +
  `${50 - w} 40z`;

const eye = (kit: Kit, x: number, person: Person): string => {
  const { size, colour } = person.eyes;
  const lash = person.gender === 'f';
  return (
    kit.flat(ovalPath(x, 45, size * 1.28, size * 1.02), '#ffffff') +
    kit.flat(ovalPath(x + 0.1, 45.2, size * 0.86), colour) +
    kit.flat(ovalPath(x + 0.1, 45.2, size * 0.44), '#0e0a0c') +
    kit.flat(ovalPath(x - size * 0.3, 44.5, size * 0.28), '#ffffff') +
    kit.line(
      `M${x - size * 1.36} ${44.7}Q${x} ${44.7 - size * 1.5} ${x + size * 1.36} 44.7`,
      lit(colour, -0.4),
      lash ? 1.25 : 0.8,
    ) +
    (lash
      ? kit.line(
          x < 50 ? `M${x - size * 1.3} 44.6l-1.2 -.9` : `M${x + size * 1.3} 44.6l1.2 -.9`,
          lit(colour, -0.4),
          0.9,
        )
      : '')
  );
};

const mouths = (kit: Kit, person: Person): string => {
  const lip = between(
    lit(person.skin, -0.24),
    person.gender === 'f' ? '#c23a4e' : '#a8513f',
    person.gender === 'f' ? 0.62 : 0.34,
  );
  if (person.mouth === 'grin') {
    return (
      kit.flat('M43 57Q50 59 57 57Q56 63 50 63Q44 63 43 57z', lit(lip, -0.5)) +
      kit.flat('M44 57.5Q50 59.2 56 57.5Q55.6 60 50 60Q44.4 60 44 57.5z', '#ffffff') +
      kit.line('M42.6 56.8Q50 59.2 57.4 56.8', lip, 1.1)
    );
  }
  if (person.mouth === 'soft')
    return (
      kit.line('M45 58.4Q50 61 55 58.4', lip, 1.7) +
      kit.line('M47 61.8Q50 62.8 53 61.8', lit(person.skin, -0.3), 0.7, 0.6)
    );
  return (
    kit.flat('M43.4 57.4Q47 56.6 50 57.5Q53 56.6 56.6 57.4Q54 62.2 50 62.2Q46 62.2 43.4 57.4z', lip) +
    kit.line('M43.6 57.5Q50 60 56.4 57.5', lit(lip, -0.5), 0.8) +
    kit.flat('M47.4 60.4Q50 61.2 52.6 60.4Q50 61.8 47.4 60.4z', '#ffffff', 0.4)
  );
};

/** Neck, ears, face and what is in it. */
export const face = (kit: Kit, person: Person): string => {
  const {
    skin,
    face: { width: w },
    brow,
    nose,
    hair,
    gender,
  } = person;
  const [left, right] = [50 - person.eyes.apart, 50 + person.eyes.apart];
  const browColour = hair === '#b9b5bc' || hair === '#8f8a92' ? '#77717a' : lit(hair, 0.06);
  const y = 39.4 - brow.lift;
  const ear = (x: number, sign: number) =>
    kit.ball(x, 45, 3.4, 4.6, lit(skin, -0.05), { relief: 1 }) +
    kit.line(`M${x - sign} 43.4q${sign * 1.8} 1.4 ${sign * 0.4} 3.4`, lit(skin, -0.34), 0.8, 0.6);
  return (
    ear(50 - w + 0.2, -1) +
    ear(50 + w - 0.2, 1) +
    kit.shape(facePath(person), skin, { relief: 3.2, depth: 0.66 }) +
    kit.glow(left - 2.4, 52.4, 5.4, 4, gender === 'f' ? '#e2604f' : '#d8603c', 0.34) +
    kit.glow(right + 2.4, 52.4, 5.4, 4, gender === 'f' ? '#e2604f' : '#d8603c', 0.34) +
    eye(kit, left, person) +
    eye(kit, right, person) +
    kit.line(
      `M${left - 3.6} ${y + 1}Q${left - 0.6} ${y - 1.5} ${left + 3.4} ${y + 0.3}`,
      browColour,
      brow.weight,
    ) +
    kit.line(
      `M${right + 3.6} ${y + 1}Q${right + 0.6} ${y - 1.5} ${right - 3.4} ${y + 0.3}`,
      browColour,
      brow.weight,
    ) +
    kit.glow(49, 49.5, 2.6 * nose, 4.6, '#ffffff', 0.34) +
    kit.line(
      `M${50 - 2.4 * nose} 52.6Q${50 - 2.6 * nose} 54 50 54.2Q${50 + 2.6 * nose} 54 ${50 + 2.4 * nose} 52.6`,
      lit(skin, -0.36),
      1.1,
      0.75,
    ) +
    mouths(kit, person) +
    (person.tip ? kit.ball(50, 36.4, 1.2, 1.2, '#c22a3c', { relief: 0.3 }) : '') +
    (person.jewel && gender === 'f' ? kit.flat(ovalPath(50 + 2.7 * nose, 52.4, 0.62), '#ffd36b') : '')
  );
};

/** A beard, if any; drawn over the face. */
export const beard = (kit: Kit, person: Person): string => {
  const {
    hair,
    beard: kind,
    face: { width: w, jaw },
  } = person;
  const chin = 67 + jaw;
  const moustache = kit.shape(
    'M50 55.6Q45 53.8 41.4 57.6Q45.6 58.8 50 57Q54.4 58.8 58.6 57.6Q55 53.8 50 55.6z',
    hair,
    { relief: 0.6 },
  );
  const around = (low: number) =>
    `M${50 - w + 0.2} 45Q${50 - w + 1} 52 ${50 - w * 0.66} 55Q44 52.6 50 54.4Q56 52.6 ${50 + w * 0.66} ` +
    `55Q${50 + w - 1} 52 ${50 + w - 0.2} 45` +
    `Q${50 + w + 0.6} 58 ${50 + w * 0.66} ${chin - 3 + low * 0.6}Q50 ${chin + 2 + low} ${50 - w * 0.66} ` +
    `${chin - 3 + low * 0.6}Q${50 - w - 0.6} 58 ${50 - w + 0.2} 45z` +
    'M43 57Q50 55.6 57 57Q56.4 63.6 50 63.6Q43.6 63.6 43 57z';
  if (kind === 'moustache') return moustache;
  if (kind === 'goatee')
    return (
      moustache +
      kit.shape(
        `M45.6 62.6Q50 64 54.4 62.6Q55 ${chin + 1} 50 ${chin + 2.4}Q45 ${chin + 1} 45.6 62.6z`,
        hair,
        { relief: 0.8 },
      )
    );
  if (kind === 'stubble') return kit.soft(around(-1), hair, 0.7, 0.3);
  if (kind === 'short') return kit.shape(around(0), hair, { relief: 1 });
  if (kind === 'full') return kit.shape(around(7), hair, { relief: 1.6 });
  return '';
};

export const glasses = (kit: Kit, person: Person): string => {
  if (person.glasses === 'none') return '';
  const [left, right] = [50 - person.eyes.apart, 50 + person.eyes.apart];
  const frame = '#2f2933';
  const rim = (x: number) =>
    person.glasses === 'round'
      ? ovalPath(x, 45.4, 5)
      : `M${x - 5} 41.4h10q.6 0 .6 .8l-.6 6q-.4 1.6 -2 1.6h-6q-1.6 0 -2 -1.6l-.6 -6q0 -.8 .6 -.8z`;
  return (
    [left, right]
      .map(
        (x) =>
          kit.flat(rim(x), '#dff1ff', 0.22) +
          kit.line(rim(x), frame, 1.1) +
          kit.line(`M${x - 2.6} 43.4l2 -1.4`, '#ffffff', 0.8, 0.8),
      )
      .join('') +
    kit.line(
      `M${left + 5} 44.6Q50 42.8 ${right - 5} 44.6M${left - 5} 44l${50 - person.face.width - left + 5.4}` +
        ` -.8M${right + 5} 44l${50 + person.face.width - right - 5.4} -.8`,
      frame,
      1.1,
    )
  );
};
