import type { Text } from './types.ts';

/** The colours a product can be filtered by; every product type with a colour uses these codes. */
export const colourChoices: { code: string; name: Text }[] = [
  { code: 'white', name: { en: 'White', bn: 'সাদা' } },
  { code: 'ivory', name: { en: 'Ivory', bn: 'ঘিয়ে' } },
  { code: 'black', name: { en: 'Black', bn: 'কালো' } },
  { code: 'brown', name: { en: 'Brown', bn: 'বাদামি' } },
  { code: 'red', name: { en: 'Red', bn: 'লাল' } },
  { code: 'blue', name: { en: 'Blue', bn: 'নীল' } },
  { code: 'green', name: { en: 'Green', bn: 'সবুজ' } },
  { code: 'yellow', name: { en: 'Yellow', bn: 'হলুদ' } },
  { code: 'gold', name: { en: 'Gold', bn: 'সোনালি' } },
  { code: 'silver', name: { en: 'Silver', bn: 'রুপালি' } },
  { code: 'copper', name: { en: 'Copper', bn: 'তামাটে' } },
  { code: 'wood', name: { en: 'Wood', bn: 'কাঠের রং' } },
  { code: 'grey', name: { en: 'Grey', bn: 'ধূসর' } },
  { code: 'pink', name: { en: 'Pink', bn: 'গোলাপি' } },
];
