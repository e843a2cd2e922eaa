import type { Place } from './draw/object.ts';

const floor =
  'couch-and-lamp broom bucket basket potted-plant bed bathtub toilet door bicycle delivery-truck ' +
  'package baggage chair ladder fire-extinguisher cactus house shopping-bags';
const wall = 'shower window mirror t-shirt dress jeans salwar';

/** Where the Fluent objects are at home; what is not named stands on a table. */
export const fluentPlaces: Readonly<Record<string, Place>> = {
  ...Object.fromEntries(floor.split(' ').map((name) => [name, 'floor' as const])),
  ...Object.fromEntries(wall.split(' ').map((name) => [name, 'wall' as const])),
  'light-bulb': 'ceiling',
};

const lying =
  'toothbrush kitchen-knife fork-and-knife-with-plate cooking pen pencil scissors straight-ruler ' +
  'paintbrush glasses ' +
  'artist-palette cricket-game badminton kite keyboard computer-mouse flashlight razor nut-and-bolt ' +
  'wrench hammer axe ' +
  'carpentry-saw screwdriver key magnet thermometer stethoscope plunger umbrella electric-plug watch ' +
  'shower t-shirt ' +
  'dress jeans salwar mirror window hibiscus tulip rose bouquet baby-bottle banana curry-rice ' +
  'hot-beverage balloon ' +
  'light-bulb mobile-phone notebook headphone';

/**
 * Fluent objects that are seen from above or held by nothing: they lie on the cloth and do not stand on it.
 */
export const fluentLying: ReadonlySet<string> = new Set(lying.split(' '));
