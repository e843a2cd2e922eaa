const same = (
  'light-bulb couch-and-lamp broom teapot toolbox bucket soap sponge lotion-bottle toothbrush basket ' +
  'roll-of-paper potted-plant sunflower seedling bed bathtub toilet shower door window ' +
  'fork-and-knife-with-plate bowl-with-spoon cooking pot-of-food kitchen-knife cup-with-straw hot-beverage ' +
  'honey-pot mango banana lemon tomato onion garlic potato egg fish rice-ball sheaf-of-rice jar curry-rice ' +
  'backpack handbag t-shirt dress jeans running-shoe womans-sandal umbrella watch glasses books ' +
  'notebook pen ' +
  'pencil scissors straight-ruler paintbrush artist-palette soccer-ball cricket-game badminton ' +
  'teddy-bear kite ' +
  'balloon laptop keyboard computer-mouse headphone mobile-phone camera battery electric-plug ' +
  'flashlight candle ' +
  'razor nut-and-bolt wrench hammer axe carpentry-saw screwdriver locked key magnet fire-extinguisher ' +
  'thermometer stethoscope baby-bottle yarn thread bicycle package delivery-truck ' +
  'chair ladder mirror plunger mouse-trap shopping-bags clutch-bag radio alarm-clock desktop-computer ' +
  'cactus ' +
  'tulip hibiscus rose bouquet telephone bell house'
).split(' ');

/** Our names of the objects taken from the Fluent set, each with its icon there. */
export const fluentIcons: Readonly<Record<string, string>> = {
  ...Object.fromEntries(same.map((name) => [name, name])),
  baggage: 'luggage',
  salwar: 'sari',
};
