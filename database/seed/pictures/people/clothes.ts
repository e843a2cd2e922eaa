import { between, lit } from '../colour.ts';
import type { Kit } from '../kit.ts';
import { boxPath } from '../kit.ts';
import type { Person } from './person.ts';

const shoulders = (wide: number, top: number) =>
  `M38 ${top}Q46 ${top + 5} 50 ${top + 5}Q54 ${top + 5} 62 ${top}Q${68 + wide * 0.3} ${top + 4} ` +
  `${78 + wide} ${top + 9}Q${88 + wide} ${top + 14} ${90 + wide} 106H${10 - wide}Q${12 - wide} ` +
  `${top + 14} ${22 - wide} ${top + 9}Q${32 - wide * 0.3} ${top + 4} 38 ${top}z`;

/** Neck and clothes down to the breast. */
export const clothes = (kit: Kit, person: Person): string => {
  const { skin, cloth, trim, gender, clothes: kind } = person;
  const wide = gender === 'm' ? 3 : -3;
  const neck =
    kit.shape('M42 58H58V74Q62 79 66 80Q58 92 50 92Q42 92 34 80Q38 79 42 74z', lit(skin, -0.1), {
      relief: 1.6,
      depth: 0.8,
    }) + kit.glow(50, 69, 10, 6, lit(skin, -0.6), 0.5);
  const body = (path: string, colour = cloth) => kit.shape(path, colour, { relief: 2.8, depth: 0.85 });
  const base = shoulders(wide, 75);
  if (kind === 'saree') {
    return (
      neck +
      body(base, lit(cloth, -0.3)) +
      kit.flat('M39.6 77Q50 97 60.4 77Q55 83 50 83Q45 83 39.6 77z', lit(skin, -0.04)) +
      kit.line('M39.4 77Q50 97.6 60.6 77', lit(cloth, 0.3), 1.2) +
      kit.shape(
        `M${60 - wide} 74Q${74 - wide} 78 ${84 + wide} 90L86 106H20Q40 102 52 92Q60 84 ${60 - wide} 74z`,
        cloth,
        { relief: 2.4 },
      ) +
      kit.line('M60 78Q58 92 36 105M66 80Q66 94 52 105M74 85Q74 96 68 105', lit(cloth, -0.34), 1, 0.5) +
      kit.line(`M${59 - wide} 75Q60 86 51 93Q40 102 20 105`, trim, 3) +
      (person.jewel
        ? kit.line('M40 78Q50 92 60 78', '#f4c14b', 1.4) +
          kit.ball(50, 86, 1.9, 1.9, '#e2474c', { relief: 0.4 })
        : '')
    );
  }
  if (kind === 'salwar') {
    return (
      neck +
      body(base) +
      kit.line('M38 76Q50 94 62 76', trim, 2.4) +
      [0, 1, 2, 3].map((i) => kit.flat(`M50 ${90 + i * 4}l1.6 1.8l-1.6 1.8l-1.6 -1.8z`, trim)).join('') +
      (person.style === 'hijab' || person.style === 'orna'
        ? ''
        : kit.shape(
            'M25 83Q29 77 35 76Q39 97 50 98Q61 97 65 76Q71 77 75 83Q75 108 50 108Q25 108 25 83z',
            trim,
            { relief: 2 },
          ) + kit.line('M30 80Q32 102 50 103Q68 102 70 80M27 84Q28 106 48 107', lit(trim, -0.34), 0.9, 0.45))
    );
  }
  if (kind === 'kurti')
    return (
      neck +
      body(base) +
      kit.shape('M44 79Q50 84 56 79L52 96H48z', lit(skin, -0.06), { relief: 0.6 }) +
      kit.line('M43 79L48 96H52L57 79', trim, 1.8) +
      kit.line('M26 92q4 -3 8 0t8 0M58 92q4 -3 8 0t8 0', trim, 1.2, 0.8)
    );
  if (kind === 'panjabi')
    return (
      neck +
      body(base) +
      kit.shape('M40 74Q50 84 60 74L61.6 78.6Q50 89 38.4 78.6z', lit(cloth, -0.06), { relief: 1 }) +
      kit.shape(boxPath(46.4, 83, 7.2, 24, 1.4), between(cloth, trim, 0.5), { relief: 0.8 }) +
      [87, 93, 99].map((y) => kit.ball(50, y, 1.1, 1.1, '#f4d58a', { relief: 0.3 })).join('') +
      kit.line('M40.4 75.6Q50 84.6 59.6 75.6', trim, 1)
    );
  if (kind === 'polo')
    return (
      neck +
      body(base) +
      kit.shape('M41 73L50 85L43 89L36 77z', trim, { relief: 1 }) +
      kit.shape('M59 73L50 85L57 89L64 77z', trim, { relief: 1 }) +
      kit.line('M50 85V100', lit(cloth, -0.4), 1) +
      [90, 95].map((y) => kit.ball(50, y, 0.9, 0.9, '#ffffff', { relief: 0.2 })).join('')
    );
  if (kind === 'overall')
    return (
      neck +
      body(base, trim === cloth ? '#f0ece0' : lit(trim, 0.1)) +
      kit.shape('M41 73L50 84L42 88L36 77z', lit(trim, 0.3), { relief: 0.8 }) +
      kit.shape('M59 73L50 84L58 88L64 77z', lit(trim, 0.3), { relief: 0.8 }) +
      kit.shape('M26 79L33 77L38 92H62L67 77L74 79L76 106H24z', cloth, { relief: 2 }) +
      kit.ball(37, 92, 1.6, 1.6, '#f4c14b', { relief: 0.4 }) +
      kit.ball(63, 92, 1.6, 1.6, '#f4c14b', { relief: 0.4 })
    );
  if (kind === 'tee')
    return (
      neck +
      body(base) +
      kit.line('M39 76.4Q50 88 61 76.4', lit(cloth, -0.3), 2) +
      kit.line('M20 84Q26 92 26 106M80 84Q74 92 74 106', lit(cloth, -0.34), 1, 0.45) +
      kit.shape('M42 90H58V97Q50 102 42 97z', trim, { relief: 0.8 })
    );
  return (
    neck +
    body(base) +
    kit.shape('M41 72L50 84L42 90L35 77z', lit(cloth, 0.2), { relief: 1 }) +
    kit.shape('M59 72L50 84L58 90L65 77z', lit(cloth, 0.12), { relief: 1 }) +
    kit.line('M50 85V106', lit(cloth, -0.4), 0.9) +
    [90, 97].map((y) => kit.ball(51.4, y, 0.9, 0.9, '#ffffff', { relief: 0.2 })).join('') +
    kit.line('M27 94h10', lit(cloth, -0.3), 1, 0.7)
  );
};
