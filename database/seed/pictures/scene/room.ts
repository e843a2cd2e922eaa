import type { Dice } from '../random.ts';
import type { ObjectColours } from '../objects.ts';
import { drawObject } from '../objects.ts';
import { lit } from '../colour.ts';
import { contact } from './ground.ts';
import { placed } from './placed.ts';
import { boards, cabinet, chamber, floor, rug, tableTop, wall } from './room-parts.ts';

type Size = { width: number; height: number; depth: number };

/** Pixels of the longer side for a thing of this size in a room where `pixelsPerMetre` is the measure. */
const sideFor = (size: Size | undefined, pixelsPerMetre: number, least: number, most: number): number =>
  size
    ? Math.min(most, Math.max(least, (Math.max(size.width, size.height) / 100) * pixelsPerMetre))
    : (least + most) / 2;

const beside = (
  name: string,
  x: number,
  foot: number,
  side: number,
  shade: string,
  prefix: string,
): string => {
  const thing = placed({ name }, { x, foot, side }, prefix);
  return contact(`${prefix}c`, shade, x, foot - 6, thing.width / 2) + thing.markup;
};

const onFloor = (
  object: { name: string } & ObjectColours,
  cloth: string,
  size: Size | undefined,
  dice: Dice,
): string => {
  const left = dice.chance(0.5);
  const set = placed(object, { x: left ? 640 : 560, foot: 1020, side: sideFor(size, 430, 520, 820) }, 'i-');
  const plant =
    object.name === 'plant-pot' || object.name === 'potted-plant' ? 'couch-and-lamp' : 'plant-pot';
  return (
    wall(cloth) +
    floor(cloth, 850) +
    rug(cloth, 1020) +
    beside(plant, left ? 130 : 1070, 940, 250, cloth, 'p-') +
    contact('t-', lit(cloth, -0.3), left ? 640 : 560, set.top + set.height - 8, set.width / 2) +
    set.markup
  );
};

const onTable = (
  object: { name: string } & ObjectColours,
  cloth: string,
  size: Size | undefined,
  dice: Dice,
): string => {
  const left = dice.chance(0.5);
  const companion = dice.pick(
    ['potted-plant', 'books', 'jug', 'cactus', 'teapot', 'bowl-with-spoon'].filter(
      (name) => name !== object.name,
    ),
  );
  const set = placed(object, { x: left ? 660 : 540, foot: 990, side: sideFor(size, 1300, 430, 680) }, 'i-');
  return (
    wall(cloth) +
    tableTop(880) +
    beside(companion, left ? 190 : 1010, 945, 220, '#c98a58', 'p-') +
    contact('t-', '#c98a58', left ? 660 : 540, 982, set.width / 2) +
    set.markup
  );
};

const onWall = (
  object: { name: string } & ObjectColours,
  cloth: string,
  size: Size | undefined,
  dice: Dice,
): string => {
  const set = placed(
    object,
    { x: 600, y: 370, side: sideFor(size, 560, 380, 580), shadow: cloth, far: 0.45 },
    'i-',
  );
  const low = set.top + set.height;
  const y = Math.min(880, Math.max(800, low + 110));
  const left = dice.chance(0.5);
  return (
    wall(cloth) +
    floor(cloth, 990) +
    cabinet(cloth, y) +
    set.markup +
    beside(dice.pick(['potted-plant', 'teapot', 'books']), left ? 290 : 910, y + 12, 170, '#c98a58', 'p-') +
    beside(dice.pick(['jug', 'radio', 'alarm-clock']), left ? 900 : 300, y + 12, 140, '#c98a58', 'q-')
  );
};

const fromCeiling = (
  object: { name: string } & ObjectColours,
  cloth: string,
  size: Size | undefined,
  dice: Dice,
): string => {
  const set = placed(object, { x: 600, head: 70, side: sideFor(size, 520, 480, 700) }, 'i-');
  const below = dice.pick(['dining-table', 'bed']);
  return (
    chamber(cloth) +
    beside(below, 600, 1040, 480, lit(cloth, -0.3), 'p-') +
    beside('plant-pot', 930, 975, 190, cloth, 'q-') +
    set.markup
  );
};

const corner = (name: string, x: number, y: number, prefix: string) =>
  placed({ name }, { x, y, side: 230, shadow: '#8c5530', far: 0.3 }, prefix).markup;

const fromAbove = (
  object: { name: string } & ObjectColours,
  cloth: string,
  size: Size | undefined,
  dice: Dice,
): string => {
  const names = [
    'key',
    'pencil',
    'scissors',
    'notebook',
    'glasses',
    'lemon',
    'hibiscus',
    'yarn',
    'hot-beverage',
  ];
  const first = dice.pick(names.filter((name) => name !== object.name));
  const second = dice.pick(names.filter((name) => name !== object.name && name !== first));
  const side = sideFor(size, 1800, 520, 680);
  return (
    boards(cloth) +
    corner(first, 1050, 150, 'p-') +
    corner(second, 140, 1060, 'q-') +
    placed(object, { x: 600, y: 600, side, shadow: cloth, far: 0.5 }, 'i-').markup
  );
};

/** The object where it is at home: on the floor, on a table, on the wall or under the ceiling. */
export const roomScene = (
  object: { name: string } & ObjectColours,
  cloth: string,
  size: Size | undefined,
  dice: Dice,
): string => {
  const { place, stands } = drawObject(object.name);
  const lies = !stands && (place === 'floor' || place === 'table');
  const scene = lies
    ? fromAbove
    : { floor: onFloor, table: onTable, wall: onWall, ceiling: fromCeiling }[place];
  return scene(object, cloth, size, dice);
};
