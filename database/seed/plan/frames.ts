import type { Cloth, PictureSeed, Text } from '../market/types.ts';
import { type StillLife, stillLife } from '../pictures/still-life.ts';

type Frame = StillLife['frame'];
type Subject = {
  slug: string;
  title: Text;
  cloth: Cloth;
  picture: PictureSeed;
  size?: StillLife['size'];
};

const tells: Record<Frame, (title: Text) => Text> = {
  still: (title) => title,
  close: ({ en, bn }) => ({ en: `${en}, close up`, bn: `${bn}, কাছ থেকে` }),
  measures: ({ en, bn }) => ({ en: `${en}, with its measures`, bn: `${bn}, মাপসহ` }),
  room: ({ en, bn }) => ({ en: `${en}, in a room`, bn: `${bn}, ঘরের ভেতরে` }),
};

/** One picture of an item and what to say of it. The same subject gives the same picture. */
export function frameOf(subject: Subject, frame: Frame): { svg: string; alt: Text } {
  const { slug, title, cloth, picture, size } = subject;
  const svg = stillLife({ ...picture, cloth, frame, ...(size && { size }), seed: slug });
  return { svg, alt: tells[frame](title) };
}

/** A large thing is shown in its room, a small one from near; both with their measures. */
export function productFrames({ width, height, depth }: NonNullable<StillLife['size']>): Frame[] {
  return ['still', Math.max(width, height, depth) >= 40 ? 'room' : 'close', 'measures'];
}
