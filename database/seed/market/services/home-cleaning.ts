import type { ServiceSeed } from '../types.ts';

export const services: ServiceSeed[] = [
  {
    slug: 'bathroom-deep-cleaning',
    category: 'home-cleaning',
    title: { en: 'Bathroom deep cleaning', bn: 'বাথরুম ডিপ ক্লিনিং' },
    summary: {
      en: 'Tiles, grout, commode, basin and fittings of one bathroom scrubbed.',
      bn: 'এক বাথরুমের টাইলস, জোড়ার দাগ, কমোড, বেসিন ও কল ঘষে পরিষ্কার।',
    },
    description: {
      en:
        'Iron stains and soap film are soaked off tiles, joints are scrubbed with a narrow brush, ' +
        'commode, basin, taps and the exhaust cover are cleaned and everything is rinsed and wiped dry. ' +
        'Liquids and machines come with the team. Take bottles and towels out beforehand. Acid is not ' +
        'used on marble; ask about the polish instead.',
      bn:
        'টাইলসে জমা আয়রনের লালচে দাগ আর সাবানের আস্তর ভিজিয়ে তোলা হয়, জোড়াগুলো সরু ব্রাশে ঘষা হয়, কমোড, ' +
        'বেসিন, কল, এগজস্টের ঢাকনা ধুয়ে মুছে শুকনা করা হয়। কেমিক্যাল ও মেশিন দলের সঙ্গেই থাকে। বোতল-তোয়ালে ' +
        'আগে বের করে রাখুন। মার্বেলে অ্যাসিড দেওয়া হয় না, চাইলে পলিশ নেওয়া যায়, দাম ভিন্ন।',
    },
    priceTaka: 1200,
    durationMinutes: 90,
    addOns: [
      {
        code: 'second-bathroom',
        name: { en: 'Second bathroom', bn: 'দ্বিতীয় বাথরুম' },
        priceTaka: 900,
        minutes: 70,
      },
      {
        code: 'marble-polish',
        name: { en: 'Marble floor polished', bn: 'মার্বেল মেঝে পলিশ' },
        priceTaka: 700,
        minutes: 40,
      },
      {
        code: 'grout-white',
        name: { en: 'Joints coloured white again', bn: 'জোড়ায় নতুন সাদা গ্রাউট' },
        priceTaka: 500,
        minutes: 30,
      },
    ],
    picture: { object: 'bathtub', tint: '#dff1f3', accent: '#48a9a6' },
  },
  {
    slug: 'flat-deep-cleaning',
    category: 'home-cleaning',
    title: { en: 'Flat deep cleaning', bn: 'পুরো ফ্ল্যাট ডিপ ক্লিনিং' },
    summary: {
      en: 'Every room of a flat up to 900 sq ft, from fan blades to skirting.',
      bn: '৯০০ বর্গফুট পর্যন্ত ফ্ল্যাটের সব ঘর, ফ্যানের পাখা থেকে দেয়ালের কিনারা।',
    },
    description: {
      en:
        'Four cleaners start at the ceiling and end at the door: cobwebs, fans, switchboards, windows ' +
        'with grilles, doors, cupboards outside, floors by machine, kitchen and bathrooms. Useful ' +
        'before Eid or on moving in. Water, electricity and five hours are needed, valuables locked ' +
        'away. Paint splashes after building work and larger flats cost more.',
      bn:
        'চারজনের দল ওপর থেকে শুরু করে নিচে এসে শেষ করে। ঝুল, ফ্যান, সুইচবোর্ড, গ্রিলসহ জানালা, দরজা, আলমারির ' +
        'বাইরের দিক, মেশিনে মেঝে, সঙ্গে রান্নাঘর আর বাথরুম। ঈদের আগে বা নতুন বাসায় ওঠার সময় কাজে লাগে। ' +
        'পানি-বিদ্যুৎ আর পাঁচ ঘণ্টা সময় দিন, দামি জিনিস তালা দিয়ে রাখুন। রঙের ছিটা বেশি থাকলে বা ফ্ল্যাট বড় ' +
        'হলে দাম বাড়ে।',
    },
    priceTaka: 4500,
    durationMinutes: 300,
    addOns: [
      {
        code: 'to-1400',
        name: { en: 'Flat of 900 to 1,400 sq ft', bn: '৯০০ থেকে ১,৪০০ বর্গফুটের ফ্ল্যাট' },
        priceTaka: 1800,
        minutes: 90,
      },
      {
        code: 'cupboards',
        name: { en: 'Cupboards cleaned inside', bn: 'আলমারি ও কেবিনেটের ভেতরও' },
        priceTaka: 900,
        minutes: 60,
      },
      {
        code: 'paint-stains',
        name: { en: 'Paint and cement stains after works', bn: 'নতুন কাজের পর রং-সিমেন্টের দাগ' },
        priceTaka: 1200,
        minutes: 90,
      },
      {
        code: 'fridge-inside',
        name: { en: 'Refrigerator washed inside', bn: 'ফ্রিজের ভেতর ধোয়া' },
        priceTaka: 400,
        minutes: 30,
      },
    ],
    picture: { object: 'broom', tint: '#c9a227', accent: '#2e7d6b' },
  },
  {
    slug: 'sofa-cleaning',
    category: 'home-cleaning',
    title: { en: 'Sofa cleaning', bn: 'সোফা ক্লিনিং' },
    summary: {
      en: 'Five seats vacuumed, shampooed and extracted at home.',
      bn: 'পাঁচ সিটের সোফা ভ্যাকুয়াম, শ্যাম্পু আর পানি টেনে শুকানো।',
    },
    description: {
      en:
        'Dust is drawn out first, then a foam shampoo is brushed in and pulled out with the dirty ' +
        'water, so that cushions are damp and not wet. Five seats are priced here; every further seat ' +
        'is an add-on. Leave a fan on for four to six hours. Leather, velvet and old ink are tested in ' +
        'a hidden corner.',
      bn:
        'আগে ভ্যাকুয়ামে ধুলা টানা হয়, তারপর ফোম শ্যাম্পু মেখে ময়লা পানিসহ মেশিনে টেনে নেওয়া হয়, তাই গদি চুপচুপে ' +
        'ভেজে না। দাম পাঁচ সিটের, বেশি হলে সিট গুনে যোগ হবে। কাজের পর চার থেকে ছয় ঘণ্টা ফ্যান ছেড়ে রাখুন। ' +
        'চামড়া, ভেলভেট কিংবা কালির পুরোনো দাগ হলে আগে আড়ালের কোণে একটু পরখ করা হয়।',
    },
    priceTaka: 1750,
    durationMinutes: 120,
    addOns: [
      {
        code: 'seat',
        name: { en: 'Each further seat', bn: 'প্রতিটি বাড়তি সিট' },
        priceTaka: 330,
        minutes: 20,
      },
      {
        code: 'carpet',
        name: { en: 'Carpet up to fifty square feet', bn: 'পঞ্চাশ বর্গফুট পর্যন্ত কার্পেট' },
        priceTaka: 900,
        minutes: 45,
      },
      {
        code: 'mattress-side',
        name: { en: 'One side of a double mattress', bn: 'ডাবল তোশকের এক পিঠ' },
        priceTaka: 800,
        minutes: 40,
      },
    ],
    picture: { object: 'couch-and-lamp', tint: '#5b7f95', accent: '#e0c097' },
  },
  {
    slug: 'kitchen-deep-cleaning',
    category: 'home-cleaning',
    title: { en: 'Kitchen deep cleaning', bn: 'রান্নাঘর ডিপ ক্লিনিং' },
    summary: {
      en: 'Grease off tiles, hood, stove and cabinet fronts.',
      bn: 'টাইলস, হুড, চুলা আর কেবিনেটের তেলচিটে দাগ তোলা।',
    },
    description: {
      en:
        'Years of frying sit above the stove. Two cleaners degrease tiles, hood and stove, take the ' +
        'hood filter apart, wash cabinet fronts, sink and floor and polish steel. Finish cooking an ' +
        'hour earlier so the burners are cold, and empty the worktop. The inside of cabinets and the ' +
        'exhaust duct may be ordered with it.',
      bn:
        'চুলার ওপরের দেয়ালে বছরের পর বছর ভাজাভুজির তেল জমে। দুজন মিলে টাইলস, হুড, চুলার তেল গলিয়ে তোলেন, ' +
        'হুডের ফিল্টার খুলে ধোন, কেবিনেটের সামনের দিক, সিঙ্ক ও মেঝে পরিষ্কার করেন, স্টিল চকচকে করেন। এক ঘণ্টা ' +
        'আগে রান্না শেষ করুন, তাকের ওপরটা খালি রাখুন। কেবিনেটের ভেতর বা এগজস্টের পাইপ চাইলে সঙ্গে নিতে ' +
        'পারেন।',
    },
    priceTaka: 1800,
    durationMinutes: 150,
    addOns: [
      {
        code: 'cabinets-inside',
        name: { en: 'Cabinets emptied and washed inside', bn: 'কেবিনেট খালি করে ভেতরটা ধোয়া' },
        priceTaka: 700,
        minutes: 45,
      },
      {
        code: 'oven-inside',
        name: { en: 'Oven or microwave inside', bn: 'ওভেন বা মাইক্রোওয়েভের ভেতর' },
        priceTaka: 400,
        minutes: 30,
      },
      {
        code: 'duct',
        name: { en: 'Exhaust duct degreased', bn: 'এগজস্ট পাইপের তেল পরিষ্কার' },
        priceTaka: 800,
        minutes: 40,
      },
    ],
    picture: { object: 'sponge', tint: '#f2c14e', accent: '#3c6e71' },
  },
  {
    slug: 'water-tank-cleaning',
    category: 'home-cleaning',
    title: { en: 'Water tank cleaning', bn: 'পানির ট্যাংক পরিষ্কার' },
    summary: {
      en: 'One roof tank up to 1,000 litres emptied, scrubbed and disinfected.',
      bn: 'এক হাজার লিটার পর্যন্ত ছাদের ট্যাংক খালি করে ঘষে জীবাণুমুক্ত করা।',
    },
    description: {
      en:
        'The tank is drained, sludge pumped out, walls scrubbed with a soft brush, sprayed with ' +
        'chlorine and rinsed twice. You receive photographs of inside before and after. Stop the pump ' +
        'at night so that the tank is nearly empty, and have the roof key ready. Underground reservoirs ' +
        'require a blower, a third man and a higher price.',
      bn:
        'ট্যাংকের পানি ছেড়ে তলানির কাদা পাম্পে তোলা হয়, নরম ব্রাশে দেয়াল ঘষে ক্লোরিন ছিটিয়ে দুবার ধোয়া হয়। ' +
        'ভেতরের আগে-পরের ছবি আপনার কাছে যাবে। রাতে মোটর বন্ধ রাখুন যাতে ট্যাংক প্রায় খালি থাকে, ছাদের চাবিও ' +
        'হাতের কাছে রাখুন। মাটির নিচের রিজার্ভারে বাতাস দেওয়ার ব্লোয়ার আর তৃতীয় একজন লাগে, তাই দাম বেশি।',
    },
    priceTaka: 1500,
    durationMinutes: 120,
    addOns: [
      {
        code: 'second-tank',
        name: { en: 'Second tank on the same roof', bn: 'একই ছাদের দ্বিতীয় ট্যাংক' },
        priceTaka: 1100,
        minutes: 90,
      },
      {
        code: 'reservoir',
        name: {
          en: 'Underground reservoir up to 5,000 litres',
          bn: '৫,০০০ লিটার পর্যন্ত মাটির নিচের রিজার্ভার',
        },
        priceTaka: 3000,
        minutes: 150,
      },
      {
        code: 'water-test',
        name: { en: 'Water sample to the laboratory', bn: 'ল্যাবে পানির নমুনা পরীক্ষা' },
        priceTaka: 900,
        minutes: 15,
      },
    ],
    picture: { object: 'water-tank', tint: '#25313c', accent: '#4fa3d1' },
  },
];
