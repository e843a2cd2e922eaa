import type { ProductSeed } from '../types.ts';

export const products: ProductSeed[] = [
  {
    slug: 'shishir-1-ton-fixed-speed-ac',
    type: 'air-conditioner',
    category: 'air-conditioners',
    title: { en: 'Shishir 1-ton split AC', bn: 'শিশির ১ টন স্প্লিট এসি' },
    summary: {
      en: 'A simple fixed-speed unit for a room used a few hours a night.',
      bn: 'রাতে কয়েক ঘণ্টা চলবে, এমন ঘরের জন্য সাদাসিধে এসি।',
    },
    description: {
      en:
        'One ton cools a closed bedroom of roughly 100 to 120 square feet. The compressor runs at one ' +
        'speed and switches off when the set temperature is reached, so it is cheap to buy and to repair, ' +
        'but the bill is higher than an inverter’s if it works all day. Three metres of copper pipe come ' +
        'with it.',
      bn:
        'দরজা-জানালা বন্ধ রাখলে এক টনে ১০০ থেকে ১২০ বর্গফুটের শোবার ঘর ঠান্ডা হয়। কম্প্রেসর এক গতিতে চলে, ' +
        'ঠান্ডা হলে থামে; দাম ও মেরামতের খরচ কম, কিন্তু সারা দিন চালালে ইনভার্টারের চেয়ে বিল বেশি আসে। ' +
        'সঙ্গে তিন মিটার তামার পাইপ আছে, তার বেশি লাগলে মিস্ত্রির কাছ থেকে গজ হিসাবে কিনতে হবে।',
    },
    attributes: {
      capacity_tons: 1,
      inverter: false,
      power_watts: 1080,
      noise_decibels: 36,
      colour: 'white',
      warranty_months: 36,
    },
    priceTaka: 36500,
    weightGrams: 36000,
    size: { width: 80, height: 28, depth: 20 },
    picture: { object: 'ac-split', tint: '#f4f4f1', accent: '#9fb3c2' },
    fittedBy: 'ac-installation',
  },
  {
    slug: 'shishir-inverter-split-ac',
    type: 'air-conditioner',
    category: 'air-conditioners',
    title: { en: 'Shishir Inverter split AC', bn: 'শিশির ইনভার্টার স্প্লিট এসি' },
    summary: {
      en: 'Three sizes, one quiet inverter compressor family.',
      bn: 'তিন মাপের একই ঘরানার নীরব ইনভার্টার এসি।',
    },
    description: {
      en:
        'Choose by floor area: one ton up to 120 square feet, one and a half up to 180, two tons up to ' +
        '240. A top-floor room under a bare roof wants the next size. The inverter slows down instead of ' +
        'stopping, which keeps the temperature steady through the night. Uses R32 gas; the dust screens ' +
        'slide out for rinsing.',
      bn:
        'ঘরের মাপ দেখে বাছুন: ১২০ বর্গফুট পর্যন্ত এক টন, ১৮০ পর্যন্ত দেড় টন, ২৪০ পর্যন্ত দুই টন। ওপরে ' +
        'খোলা ছাদ থাকলে এক ধাপ বড় নেওয়াই ভালো। ঠান্ডা হয়ে গেলে ইনভার্টার থামে না, ধীরে চলে; তাই রাতভর ' +
        'তাপমাত্রা ওঠানামা করে না। গ্যাস আর৩২। সামনের দুটি জালি টান দিয়ে বের করে কলের নিচে ধোয়া যায়।',
    },
    attributes: {
      capacity_tons: 1,
      inverter: true,
      power_watts: 960,
      noise_decibels: 30,
      colour: 'white',
      warranty_months: 60,
    },
    priceTaka: 46500,
    weightGrams: 38000,
    size: { width: 88, height: 30, depth: 21 },
    picture: { object: 'ac-split', tint: '#fafaf8', accent: '#3f7fa8' },
    variants: [
      {
        code: '1-ton',
        name: { en: '1 ton', bn: '১ টন' },
        attributes: { capacity_tons: 1, power_watts: 960, noise_decibels: 30 },
        priceTaka: 46500,
      },
      {
        code: '1-5-ton',
        name: { en: '1.5 ton', bn: 'দেড় টন' },
        attributes: { capacity_tons: 1.5, power_watts: 1480, noise_decibels: 33 },
        priceTaka: 59800,
      },
      {
        code: '2-ton',
        name: { en: '2 ton', bn: '২ টন' },
        attributes: { capacity_tons: 2, power_watts: 1950, noise_decibels: 37 },
        priceTaka: 72500,
      },
    ],
    fittedBy: 'ac-installation',
  },
  {
    slug: 'shishir-1-5-ton-fixed-speed-ac',
    type: 'air-conditioner',
    category: 'air-conditioners',
    title: { en: 'Shishir 1.5-ton split AC', bn: 'শিশির দেড় টন স্প্লিট এসি' },
    summary: {
      en: 'For a family drawing room that is cooled mainly when guests come.',
      bn: 'মেহমান এলে চালানো হয়, এমন বসার ঘরের জন্য।',
    },
    description: {
      en:
        'A fixed-speed unit with a wide louvre that throws air about six metres. People choose it for ' +
        'drawing rooms, coaching centres and small shops where the unit runs in short spells. It needs its ' +
        'own 20-ampere breaker and 4-square-millimetre cable; an ordinary light circuit will trip or heat ' +
        'up.',
      bn:
        'এক গতির এই বড় মডেলের চওড়া পাল্লা ছয় মিটারের মতো দূরে ঠান্ডা বাতাস পাঠায়। বসার ঘর, কোচিং ' +
        'সেন্টার বা ছোট দোকানে, যেখানে থেমে থেমে চলে, সেখানেই এটি বেশি নেওয়া হয়। আলাদা ২০ অ্যাম্পিয়ার ' +
        'ব্রেকার ও চার বর্গমিলিমিটারের তার লাগবে। বাতির লাইনে জুড়ে দিলে ব্রেকার পড়ে যাবে, নয়তো তার গরম ' +
        'হবে।',
    },
    attributes: {
      capacity_tons: 1.5,
      inverter: false,
      power_watts: 1650,
      noise_decibels: 39,
      colour: 'grey',
      warranty_months: 36,
    },
    priceTaka: 48500,
    weightGrams: 44000,
    size: { width: 94, height: 30, depth: 22 },
    picture: { object: 'ac-split', tint: '#e3e5e6', accent: '#70777d' },
    fittedBy: 'ac-installation',
  },
  {
    slug: 'himjhuri-nirob-1-5-ton-inverter-ac',
    type: 'air-conditioner',
    category: 'air-conditioners',
    title: { en: 'Himjhuri Nirob 1.5-ton inverter AC', bn: 'হিমঝুরি নীরব দেড় টন ইনভার্টার এসি' },
    summary: {
      en: 'A bedroom unit that drops to 22 decibels in sleep mode.',
      bn: 'ঘুমের মোডে শব্দ নামে ২২ ডেসিবেলে।',
    },
    description: {
      en:
        'Built for light sleepers and babies’ rooms: in sleep mode the indoor fan is softer than a wall ' +
        'clock, and the display goes dark. The set temperature rises by one degree after two hours so ' +
        'nobody wakes up cold at dawn. Sleep mode cools slowly; bring the room down in normal mode before ' +
        'going to bed.',
      bn:
        'যাঁদের ঘুম পাতলা বা ঘরে ছোট শিশু আছে, তাঁদের কথা ভেবে তৈরি। ঘুমের মোডে ভেতরের ফ্যানের আওয়াজ ' +
        'দেয়ালঘড়ির চেয়েও কম, ডিসপ্লের আলোও নিভে যায়। দুই ঘণ্টা পর তাপমাত্রা এক ডিগ্রি বাড়িয়ে দেয়, ' +
        'ভোরে কাঁথা টানতে হয় না। এই মোডে ঘর ঠান্ডা হতে সময় লাগে, শোয়ার আগে কিছুক্ষণ সাধারণ মোডে চালিয়ে ' +
        'নিন।',
    },
    attributes: {
      capacity_tons: 1.5,
      inverter: true,
      power_watts: 1420,
      noise_decibels: 22,
      colour: 'ivory',
      warranty_months: 60,
    },
    priceTaka: 66900,
    weightGrams: 41500,
    size: { width: 92, height: 31, depth: 22 },
    picture: { object: 'ac-split', tint: '#f3ead6', accent: '#b79c6a' },
    fittedBy: 'ac-installation',
  },
  {
    slug: 'himjhuri-low-voltage-inverter-ac',
    type: 'air-conditioner',
    category: 'air-conditioners',
    title: { en: 'Himjhuri low-voltage 1.5-ton inverter AC', bn: 'হিমঝুরি লো-ভোল্টেজ দেড় টন ইনভার্টার এসি' },
    summary: {
      en: 'Keeps running between 150 and 265 volts without a stabiliser.',
      bn: 'স্ট্যাবিলাইজার ছাড়াই ১৫০ থেকে ২৬৫ ভোল্টে চলে।',
    },
    description: {
      en:
        'In lanes where the evening voltage sags, a normal unit hums and cuts out. This one starts from ' +
        '150 volts and protects its board up to 265, so a separate stabiliser is usually unnecessary. A ' +
        'current limiter button holds it at half power when it must share a generator line. Lightning ' +
        'surges are not covered by the warranty.',
      bn:
        'সন্ধ্যায় যেসব গলিতে ভোল্টেজ নেমে যায়, সেখানে সাধারণ এসি গোঁ গোঁ করে বন্ধ হয়ে পড়ে। এটি ১৫০ ' +
        'ভোল্টেই চালু হয়, ২৬৫ পর্যন্ত বোর্ড সামলে নেয়; আলাদা স্ট্যাবিলাইজার সাধারণত লাগে না। জেনারেটরের ' +
        'লাইনে চালাতে হলে বোতাম চেপে অর্ধেক শক্তিতে বেঁধে রাখা যায়। বজ্রপাতে নষ্ট হলে সেটা ওয়ারেন্টির ' +
        'মধ্যে পড়ে না।',
    },
    attributes: {
      capacity_tons: 1.5,
      inverter: true,
      power_watts: 1450,
      noise_decibels: 32,
      colour: 'white',
      warranty_months: 60,
    },
    priceTaka: 63500,
    weightGrams: 42000,
    size: { width: 90, height: 30, depth: 21 },
    picture: { object: 'ac-split', tint: '#eef3f5', accent: '#4f9a6b' },
    fittedBy: 'ac-installation',
  },
  {
    slug: 'kuasha-noksha-glass-front-ac',
    type: 'air-conditioner',
    category: 'air-conditioners',
    title: { en: 'Kuasha Noksha glass-front 1.5-ton inverter AC', bn: 'কুয়াশা নকশা কাচ-মুখ দেড় টন ইনভার্টার এসি' },
    summary: {
      en: 'A flat tempered-glass panel in three colours.',
      bn: 'তিন রঙের সমান টেম্পারড কাচের প্যানেল।',
    },
    description: {
      en:
        'The front is one sheet of tempered glass, so the unit reads as a panel on the wall instead of a ' +
        'white box. Behind it sits the same inverter body as the maker’s plain models, and spare filters ' +
        'fit both. Glass shows fingerprints, and the indoor unit weighs three kilos more than usual; the ' +
        'wall behind must be brick.',
      bn:
        'সামনেটা এক পাত টেম্পারড কাচ, দেয়ালে সাদা বাক্সের বদলে একটা প্যানেলের মতো দেখায়। কাচের পেছনে ' +
        'সাধারণ ইনভার্টারের শরীরই আছে, ফিল্টারও একই মাপের। কাচে আঙুলের দাগ চোখে পড়ে, এটুকু মেনে নিতে হবে। ' +
        'ভেতরের অংশটি তিন কেজি বেশি ভারী বলে ইটের দেয়াল চাই; বোর্ডের পার্টিশনে ঝোলানো যাবে না।',
    },
    attributes: {
      capacity_tons: 1.5,
      inverter: true,
      power_watts: 1460,
      noise_decibels: 31,
      colour: 'black',
      warranty_months: 48,
    },
    priceTaka: 71900,
    weightGrams: 46000,
    size: { width: 94, height: 32, depth: 19 },
    picture: { object: 'ac-split', tint: '#26292d', accent: '#9aa3ab' },
    variants: [
      {
        code: 'black',
        name: { en: 'Black glass', bn: 'কালো কাচ' },
        attributes: { colour: 'black' },
        priceTaka: 71900,
        tint: '#26292d',
        accent: '#9aa3ab',
      },
      {
        code: 'gold',
        name: { en: 'Champagne gold', bn: 'হালকা সোনালি' },
        attributes: { colour: 'gold' },
        priceTaka: 73900,
        tint: '#d8c08f',
        accent: '#7d6638',
      },
      {
        code: 'pink',
        name: { en: 'Dusty pink', bn: 'ধুলো গোলাপি' },
        attributes: { colour: 'pink' },
        priceTaka: 73900,
        tint: '#d9b1ab',
        accent: '#8f6a66',
      },
    ],
    fittedBy: 'ac-installation',
  },
  {
    slug: 'kuasha-2-ton-hall-ac',
    type: 'air-conditioner',
    category: 'air-conditioners',
    title: { en: 'Kuasha 2-ton inverter AC for large rooms', bn: 'কুয়াশা ২ টন ইনভার্টার এসি, বড় ঘরের জন্য' },
    summary: {
      en: 'Four-way air for an open drawing and dining space.',
      bn: 'খোলা ড্রয়িং-ডাইনিংয়ে চারদিকে বাতাস।',
    },
    description: {
      en:
        'Two tons for the open drawing-dining plan of newer flats, about 220 to 260 square feet. Louvres ' +
        'move up-down and left-right, so the dining end is not forgotten. It weighs 54 kilos with the ' +
        'outdoor unit; check that your ledge or bracket can carry that, and that the lift or stairs allow ' +
        'a box one metre wide.',
      bn:
        'নতুন ফ্ল্যাটের খোলা ড্রয়িং-ডাইনিং, মোটামুটি ২২০ থেকে ২৬০ বর্গফুট, এই দুই টনে সামলায়। পাল্লা ' +
        'ওপর-নিচ আর ডান-বাঁ দুদিকেই দোলে, খাবার টেবিলের দিকটাও বাদ পড়ে না। বাইরের অংশসহ ওজন ৫৪ কেজি; ' +
        'কার্নিশ বা ব্র্যাকেট সেই ভার নেবে কি না দেখে নিন। বাক্স এক মিটার চওড়া, সিঁড়ির বাঁকও একবার মেপে ' +
        'রাখুন।',
    },
    attributes: {
      capacity_tons: 2,
      inverter: true,
      power_watts: 1900,
      noise_decibels: 38,
      colour: 'silver',
      warranty_months: 48,
    },
    priceTaka: 78500,
    weightGrams: 54000,
    size: { width: 106, height: 33, depth: 24 },
    picture: { object: 'ac-split', tint: '#c9ced2', accent: '#2f6f8f' },
    fittedBy: 'ac-installation',
  },
  {
    slug: 'shishir-room-thermometer',
    type: 'appliance',
    category: 'air-conditioners',
    title: { en: 'Shishir room thermometer', bn: 'শিশির ঘরের থার্মোমিটার' },
    summary: {
      en: 'Shows what the room really is, whatever the remote says.',
      bn: 'রিমোটে যা-ই লেখা থাক, ঘরের আসল তাপমাত্রা জানায়।',
    },
    description: {
      en:
        'Hang it at bed height, away from the air stream, and compare it with the number on the AC remote: ' +
        'a gap of more than three degrees after an hour usually means dirty filters or low gas. The tube ' +
        'holds coloured alcohol, not mercury. It reads from minus 10 to 50 degrees, accurate to about one ' +
        'degree.',
      bn:
        'বিছানার সমান উচ্চতায়, বাতাসের ধারা থেকে সরিয়ে ঝুলিয়ে রিমোটের সংখ্যার সঙ্গে মিলিয়ে দেখুন। এক ' +
        'ঘণ্টা চালানোর পরও তিন ডিগ্রির বেশি তফাত থাকলে সাধারণত ফিল্টার ময়লা, নয়তো গ্যাস কম। নলে রঙিন ' +
        'অ্যালকোহল আছে, পারদ নেই। মাইনাস ১০ থেকে ৫০ ডিগ্রি পর্যন্ত মাপে, এক ডিগ্রি এদিক-ওদিক হতে পারে।',
    },
    attributes: { colour: 'red' },
    priceTaka: 320,
    weightGrams: 90,
    size: { width: 5, height: 22, depth: 2 },
    picture: { object: 'thermometer', tint: '#c8443a' },
  },
];
