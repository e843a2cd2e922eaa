import type { Dice } from '../random.ts';

/** What somebody looks like; drawn by the files beside this one in a box of 100 × 100. */
export type Person = {
  gender: 'f' | 'm';
  skin: string;
  hair: string;
  /** Half the width of the face and its length from brow to chin. */
  face: { width: number; jaw: number };
  eyes: { apart: number; size: number; colour: string };
  brow: { lift: number; weight: number };
  mouth: 'smile' | 'grin' | 'soft';
  nose: number;
  style: string;
  beard: 'none' | 'stubble' | 'short' | 'full' | 'moustache' | 'goatee';
  glasses: 'none' | 'round' | 'square';
  clothes: string;
  cloth: string;
  trim: string;
  jewel: boolean;
  tip: boolean;
};

const skins = ['#eec59b', '#e6b78a', '#dca878', '#d09868', '#c48a5a', '#b67a4c', '#a76d43', '#93603a'];
const darkHair = ['#1f1a22', '#2a1f22', '#33231f', '#17151c'];
const greys = ['#8f8a92', '#b9b5bc', '#6a646d'];
const cottons = [
  '#1f7a5c',
  '#b3245a',
  '#2743a3',
  '#c9862c',
  '#7a3fa0',
  '#0f7f94',
  '#d8583c',
  '#5a6b2f',
  '#8c2f39',
  '#3d5a80',
  '#e0a030',
  '#4a3f6b',
  '#f0ece0',
  '#c44f7c',
  '#2f8f6c',
  '#6b4a34',
];
const trims = ['#f4c14b', '#f7efe2', '#e2574c', '#8fd0c0', '#f09ab0', '#cfd8f0', '#d8a24a'];

/** Somebody, thrown by the dice: skin, hair, features and clothes as one meets them in Dhaka. */
export const personOf = (gender: 'f' | 'm', dice: Dice): Person => {
  const old = dice.chance(0.16);
  const cloth = dice.pick(cottons);
  const style =
    gender === 'f'
      ? dice.pick(['hijab', 'hijab', 'bun', 'long', 'braid', 'orna', 'orna', 'bob', 'waves', 'long'])
      : dice.pick([
          'short',
          'side',
          'curly',
          'swept',
          'cap',
          'bald',
          'short',
          'crop',
          'side',
          'swept',
          'curly',
        ]);
  const covered = style === 'hijab' || style === 'orna';
  return {
    gender,
    skin: dice.pick(skins),
    hair: old ? dice.pick(greys) : dice.pick(darkHair),
    face: {
      width: gender === 'f' ? dice.between(15.4, 17.4) : dice.between(16.2, 18.6),
      jaw: dice.between(-1, 1.6),
    },
    eyes: {
      apart: dice.between(6.3, 7.5),
      size: dice.between(2.1, 2.6),
      colour: dice.pick(['#2a1a14', '#3a2418', '#1f1512', '#4a2f1c']),
    },
    brow: {
      lift: dice.between(-0.6, 0.9),
      weight: gender === 'f' ? dice.between(0.9, 1.3) : dice.between(1.4, 2.1),
    },
    mouth: dice.pick(['smile', 'grin', 'soft', 'smile']),
    nose: dice.between(0.85, 1.2),
    style,
    beard:
      gender === 'f'
        ? 'none'
        : dice.pick(['none', 'none', 'none', 'stubble', 'short', 'full', 'moustache', 'goatee', 'moustache']),
    glasses: dice.chance(0.24) ? dice.pick(['round', 'square']) : 'none',
    clothes:
      gender === 'f'
        ? dice.pick(['saree', 'salwar', 'salwar', 'kurti'])
        : dice.pick(['panjabi', 'shirt', 'polo', 'shirt', 'overall', 'tee']),
    cloth,
    trim: dice.pick(trims.filter((trim) => trim !== cloth)),
    jewel: dice.chance(0.65),
    tip: gender === 'f' && !covered && dice.chance(0.4),
  };
};
