import type { OptionSeed } from './types.ts';

/** What some products of the demo market ask. Nothing of it must be answered: the market's past answered nothing. */
export const options: OptionSeed[] = [
  {
    code: 'gift_wrap',
    kind: 'checkbox',
    name: { en: 'Gift wrap', bn: 'উপহারের মোড়ক' },
    help: {
      en: 'Handmade paper from Manikganj, tied with jute.',
      bn: 'মানিকগঞ্জের হাতে তৈরি কাগজ, পাটের ফিতায় বাঁধা।',
    },
    choices: [
      { code: 'wrapped', name: { en: 'Wrap it as a gift', bn: 'উপহার হিসেবে মুড়ে দিন' }, priceTaka: 50 },
    ],
    askedBy: ['paakghor-electric-kettle', 'shondhatara-reading-floor-lamp'],
  },
  {
    code: 'gift_card',
    kind: 'text',
    name: { en: 'Words on the card', bn: 'কার্ডে যা লেখা থাকবে' },
    help: { en: 'The card comes with the gift, without a price.', bn: 'উপহারের সঙ্গে কার্ড যাবে, দাম লেখা থাকবে না।' },
    maxLength: 160,
    askedBy: ['paakghor-electric-kettle', 'shondhatara-reading-floor-lamp'],
  },
  {
    code: 'engraving',
    kind: 'text',
    name: { en: 'Name on the lid', bn: 'ঢাকনায় নাম খোদাই' },
    help: {
      en: 'Up to 24 letters, Bangla or English. What is engraved cannot be given back.',
      bn: 'বাংলা বা ইংরেজিতে ২৪ অক্ষর পর্যন্ত। নাম খোদাই করা জিনিস ফেরত নেওয়া যায় না।',
    },
    priceTaka: 150,
    maxLength: 24,
    askedBy: ['kolshi-three-tier-tiffin-carrier'],
  },
  {
    code: 'blade_trim',
    kind: 'radio',
    name: { en: 'Trim of the blades', bn: 'ব্লেডের কিনারার রং' },
    help: { en: 'A thin line along the edge of each blade.', bn: 'প্রতিটি ব্লেডের কিনারায় সরু একটি রেখা।' },
    choices: [
      { code: 'gold', name: { en: 'Gold', bn: 'সোনালি' }, priceTaka: 120 },
      { code: 'copper', name: { en: 'Copper', bn: 'তামাটে' }, priceTaka: 120 },
    ],
    askedBy: ['urani-shegun-wood-look-ceiling-fan'],
  },
  {
    code: 'call_before',
    kind: 'boolean',
    name: { en: 'Call me an hour before you arrive', bn: 'আসার এক ঘণ্টা আগে ফোন করবেন' },
    askedBy: ['kathmoyur-two-seat-sofa', 'shegunbari-slatted-bed', 'heshel-two-door-fridge'],
  },
  {
    code: 'floor',
    kind: 'integer',
    name: { en: 'Floor without a lift', bn: 'লিফট ছাড়া কত তলায়' },
    help: {
      en: 'So that enough people come to carry. Leave it empty where a lift goes.',
      bn: 'যাতে বইবার লোক ঠিকমতো আসে। লিফট থাকলে খালি রাখুন।',
    },
    max: 20,
    askedBy: ['kathmoyur-two-seat-sofa', 'shegunbari-slatted-bed'],
  },
];
