import type { ServiceSeed } from '../types.ts';

export const services: ServiceSeed[] = [
  {
    slug: 'balcony-garden-setup',
    category: 'gardening',
    title: { en: 'Balcony garden set-up', bn: 'বারান্দায় বাগান সাজানো' },
    summary: {
      en: 'Eight pots planted for the light your balcony really has.',
      bn: 'বারান্দার রোদ বুঝে আটটি টবে গাছ লাগানো।',
    },
    description: {
      en:
        'A gardener measures sun and wind, proposes eight plants, and comes with pots, compost soil and ' +
        'saucers to plant them so that water does not drip on the neighbour below. You keep a page on ' +
        'watering. A tap or bucket within reach is all it takes. Shelves, fruit trees and hanging ' +
        'baskets raise the price.',
      bn:
        'মালি এসে রোদ কতক্ষণ থাকে আর বাতাস কেমন দেখে আট রকম গাছ বেছে দেন। টব, কম্পোস্ট মাটি, নিচের থালা ' +
        'নিয়ে এসে এমনভাবে লাগান যাতে নিচের তলার বারান্দায় পানি না পড়ে। পানি দেওয়ার নিয়ম লেখা একটা কাগজ ' +
        'রেখে যান। কাছে কল বা বালতি থাকলেই হবে। তাক, ফলের গাছ কিংবা ঝোলানো টব নিলে দাম বাড়ে।',
    },
    priceTaka: 3000,
    durationMinutes: 180,
    addOns: [
      {
        code: 'four-pots',
        name: { en: 'Four more pots', bn: 'আরও চারটি টব' },
        priceTaka: 1300,
        minutes: 45,
      },
      {
        code: 'shelf',
        name: { en: 'Iron plant shelf', bn: 'লোহার গাছের তাক' },
        priceTaka: 1800,
        minutes: 40,
      },
      {
        code: 'drip',
        name: { en: 'Drip line with timer', bn: 'টাইমারসহ ড্রিপ লাইন' },
        priceTaka: 1500,
        minutes: 60,
      },
    ],
    picture: { object: 'plant-pot', tint: '#b3562e', accent: '#4f8a4c' },
  },
  {
    slug: 'plant-care-visit',
    category: 'gardening',
    title: { en: 'Plant care visit', bn: 'গাছের যত্ন ভিজিট' },
    summary: {
      en: 'Pruning, feeding and pest check for up to twenty pots.',
      bn: 'বিশটি পর্যন্ত টবের ডাল ছাঁটা, সার দেওয়া, পোকা দেখা।',
    },
    description: {
      en:
        'Yellow leaves, mealy bugs, roots circling the pot: the gardener goes through up to twenty ' +
        'plants, prunes, loosens the soil, feeds with vermicompost and sprays neem where insects sit. ' +
        'Ask for it monthly from April to October. Put newspaper under indoor pots. New soil, larger ' +
        'pots and plants are sold by the piece.',
      bn:
        'পাতা হলুদ, সাদা মিলিবাগ, টবের ভেতর শিকড়ের জট, বিশটা পর্যন্ত গাছ এক এক করে দেখা হয়। ডাল ছাঁটা, মাটি ' +
        'আলগা করা, কেঁচো সার দেওয়া, পোকা থাকলে নিম তেল ছিটানো। এপ্রিল থেকে অক্টোবর মাসে একবার নিলে গাছ ' +
        'ভালো থাকে। ঘরের টবের নিচে খবরের কাগজ দিন। নতুন মাটি, বড় টব, চারা হলে প্রতিটির দাম ধরা হবে।',
    },
    priceTaka: 700,
    durationMinutes: 75,
    addOns: [
      {
        code: 'repot',
        name: { en: 'Repot one plant with new soil', bn: 'একটি গাছ নতুন মাটিতে তোলা' },
        priceTaka: 120,
        minutes: 12,
      },
      { code: 'ten-more', name: { en: 'Ten more pots', bn: 'আরও দশটি টব' }, priceTaka: 250, minutes: 30 },
      {
        code: 'holiday-watering',
        name: { en: 'One watering round while you are away', bn: 'বাড়ি গেলে একদিন গাছে পানি দেওয়া' },
        priceTaka: 300,
        minutes: 30,
      },
    ],
    picture: { object: 'seedling', tint: '#5f9e4a', accent: '#d8c3a5' },
  },
  {
    slug: 'rooftop-garden-setup',
    category: 'gardening',
    title: { en: 'Rooftop vegetable garden', bn: 'ছাদে সবজি বাগান' },
    summary: {
      en: 'Six beds on stands, seedlings for the season and netting.',
      bn: 'স্ট্যান্ডের ওপর ছয়টি বেড, মৌসুমি চারা ও জাল।',
    },
    description: {
      en:
        'Six half-drum beds on raised stands keep the roof dry underneath. They are filled with a light ' +
        'mix of cocopeat and compost and planted with what the season allows: gourds and okra in ' +
        'summer, tomato and spinach in winter. Get permission from the owners and show us the water ' +
        'point. A frame for climbers is extra.',
      bn:
        'উঁচু স্ট্যান্ডে ছয়টা হাফ ড্রাম বসানো হয়, তাই ছাদে পানি জমে না। কোকোপিট আর কম্পোস্টের হালকা মাটি ভরে ' +
        'মৌসুম বুঝে চারা লাগানো হয়, গরমে লাউ-ঢ্যাঁড়স, শীতে টমেটো-পালং। ছাদ ব্যবহারে বাড়ির মালিকদের মত নিয়ে ' +
        'রাখুন, পানির কলটা কোথায় দেখান। লতানো গাছের মাচা আর শেড নেট লাগাতে চাইলে বাড়তি খরচ আছে।',
    },
    priceTaka: 9000,
    durationMinutes: 420,
    addOns: [
      {
        code: 'trellis',
        name: { en: 'Bamboo trellis for climbers', bn: 'লতানো গাছের বাঁশের মাচা' },
        priceTaka: 2200,
        minutes: 90,
      },
      { code: 'two-beds', name: { en: 'Two more beds', bn: 'আরও দুটি বেড' }, priceTaka: 2400, minutes: 80 },
      {
        code: 'month-care',
        name: { en: 'A care round after four weeks', bn: 'চার সপ্তাহ পরে একবার পরিচর্যা' },
        priceTaka: 1200,
        minutes: 60,
      },
    ],
    picture: { object: 'sunflower', tint: '#e0b12a', accent: '#6b8e4e' },
  },
];
