import type { ServiceSeed } from '../types.ts';

export const services: ServiceSeed[] = [
  {
    slug: 'gas-stove-fitting',
    category: 'appliance-repair',
    title: { en: 'Gas stove fitting', bn: 'গ্যাসের চুলা লাগানো' },
    summary: {
      en: 'Stove connected to line or cylinder, leak tested at each joint.',
      bn: 'লাইন বা সিলিন্ডারে চুলা জুড়ে প্রতিটি জোড়ায় লিক পরীক্ষা।',
    },
    description: {
      en:
        'The technician sets the stove level, fits hose, clamps and regulator, brushes soap water on ' +
        'every joint and adjusts the flame until it burns blue. A hose of four feet and two clamps are ' +
        'included. Keep the cylinder upright and the windows open. Changing jets from natural gas to ' +
        'LPG, or copper pipe, is an extra.',
      bn:
        'চুলা সমান করে বসিয়ে হোস পাইপ, ক্লিপ আর রেগুলেটর লাগানো হয়, তারপর সাবান-পানি বুলিয়ে দেখা হয় কোথাও ' +
        'বুদবুদ ওঠে কি না। আগুন নীল না হওয়া পর্যন্ত জেট ঠিক করা চলে। চার ফুট হোস ও দুটি ক্লিপ দামের ভেতরে। ' +
        'সিলিন্ডার খাড়া রাখুন, জানালা খোলা রাখুন। এলপিজিতে বদলানো বা তামার লাইন বাড়তি কাজ।',
    },
    priceTaka: 450,
    durationMinutes: 45,
    addOns: [
      {
        code: 'lpg-jets',
        name: { en: 'Jets changed from line gas to LPG', bn: 'লাইনের গ্যাস থেকে এলপিজির জেট' },
        priceTaka: 350,
        minutes: 25,
      },
      {
        code: 'regulator-new',
        name: { en: 'New cylinder regulator', bn: 'সিলিন্ডারের নতুন রেগুলেটর' },
        priceTaka: 850,
        minutes: 10,
      },
      {
        code: 'old-stove',
        name: { en: 'Old stove disconnected and carried down', bn: 'পুরোনো চুলা খুলে নিচে নামানো' },
        priceTaka: 100,
        minutes: 10,
      },
    ],
    picture: { object: 'gas-stove', tint: '#30343a', accent: '#e2711d' },
  },
  {
    slug: 'washing-machine-installation',
    category: 'appliance-repair',
    title: { en: 'Washing machine installation', bn: 'ওয়াশিং মেশিন বসানো' },
    summary: {
      en: 'Unpacked, levelled, connected and run once empty.',
      bn: 'প্যাকেট খুলে সমান করে বসানো, পানি-লাইন জোড়া, একবার খালি চালানো।',
    },
    description: {
      en:
        'Transport bolts out, feet levelled with a spirit level, inlet and drain hoses connected, one ' +
        'empty cycle while you learn the programmes. A tap with a three-quarter inch thread, a drain ' +
        'and an earthed socket should be within four feet. If the tap is missing, add it below. We lift ' +
        'the machine within the flat, not up the stairs.',
      bn:
        'ট্রান্সপোর্ট বোল্ট খোলা, পায়া ঘুরিয়ে লেভেল মেলানো, পানি ঢোকা ও বেরোনোর হোস লাগানো, এরপর খালি ড্রাম ' +
        'একবার চালিয়ে আপনাকে প্রোগ্রামগুলো বুঝিয়ে দেওয়া। চার ফুটের মধ্যে পৌনে ইঞ্চি প্যাঁচের কল, পানি নামার পথ ' +
        'আর আর্থিংওয়ালা সকেট থাকা চাই। কল না থাকলে নিচ থেকে যোগ করুন। সিঁড়ি দিয়ে মেশিন তোলা এর মধ্যে নয়।',
    },
    priceTaka: 700,
    durationMinutes: 60,
    addOns: [
      {
        code: 'tap-point',
        name: { en: 'Tap point for the machine', bn: 'মেশিনের জন্য কলের পয়েন্ট' },
        priceTaka: 650,
        minutes: 40,
      },
      {
        code: 'stand',
        name: { en: 'Adjustable steel stand', bn: 'স্টিলের স্ট্যান্ড' },
        priceTaka: 1500,
        minutes: 15,
      },
      {
        code: 'drain-extension',
        name: { en: 'Drain hose lengthened by six feet', bn: 'ড্রেন হোস ছয় ফুট বাড়ানো' },
        priceTaka: 300,
        minutes: 15,
      },
    ],
    picture: { object: 'washing-machine', tint: '#f0f2f4', accent: '#5e7cc4' },
  },
  {
    slug: 'fridge-repair',
    category: 'appliance-repair',
    title: { en: 'Fridge repair visit', bn: 'ফ্রিজ মেরামত ভিজিট' },
    summary: {
      en: 'Why it does not cool, and an offer before any part is opened.',
      bn: 'ঠান্ডা হচ্ছে না কেন, খোলার আগেই খরচসহ জানা।',
    },
    description: {
      en:
        'A fridge technician checks supply voltage, thermostat, relay, door seal and gas pressure and ' +
        'repairs on the spot what needs no part. You get a written offer for the rest and decide in ' +
        'peace. Empty the freezer two hours before and keep towels ready. Compressor or gas work takes ' +
        'a second, longer visit.',
      bn:
        'ভোল্টেজ, থার্মোস্ট্যাট, রিলে, দরজার রাবার আর গ্যাসের চাপ একে একে দেখা হয়। পার্টস ছাড়া যেটুকু ঠিক হয় ' +
        'তখনই করে দেওয়া হয়, বাকিটার হিসাব লিখিত পাবেন, ভেবেচিন্তে জানালেই চলবে। আসার দুই ঘণ্টা আগে ডিপ ' +
        'খালি করুন, কয়েকটা মোটা কাপড় রাখুন। কম্প্রেসর বা গ্যাসের কাজ হলে আরেক দিন বেশি সময় নিয়ে আসতে হবে।',
    },
    priceTaka: 600,
    durationMinutes: 60,
    addOns: [
      {
        code: 'thermostat',
        name: { en: 'Thermostat supplied and changed', bn: 'থার্মোস্ট্যাট বদল, জিনিসসহ' },
        priceTaka: 950,
        minutes: 30,
      },
      {
        code: 'door-seal',
        name: { en: 'Door seal replaced', bn: 'দরজার রাবার বদল' },
        priceTaka: 1300,
        minutes: 40,
      },
      {
        code: 'gas-charge',
        name: { en: 'Gas charged after leak repair', bn: 'লিক সারিয়ে গ্যাস ভরা' },
        priceTaka: 2400,
        minutes: 90,
      },
      {
        code: 'relay',
        name: { en: 'Starting relay changed', bn: 'স্টার্টিং রিলে বদল' },
        priceTaka: 600,
        minutes: 20,
      },
    ],
    picture: { object: 'fridge', tint: '#dfe7ec', accent: '#9b4f96' },
  },
  {
    slug: 'washing-machine-repair',
    category: 'appliance-repair',
    title: { en: 'Washing machine repair visit', bn: 'ওয়াশিং মেশিন মেরামত' },
    summary: {
      en: 'Does not drain, does not spin or shows an error: found at home.',
      bn: 'পানি নামে না, ঘোরে না বা এরর দেখায়, বাসাতেই খুঁজে বের করা।',
    },
    description: {
      en:
        'Blocked pumps, worn belts and door locks make up most calls, and the technician carries common ' +
        'ones in his bag. He reads the error, opens the back, cleans pump and inlet filter and repairs ' +
        'what the hour allows. Have brand and model ready and let the drum drain if it can. Bearings ' +
        'and boards go to the workshop.',
      bn:
        'পাম্প জ্যাম, বেল্ট ক্ষয় আর দরজার লক, বেশির ভাগ ফোন আসে এই তিন কারণে; টেকনিশিয়ানের ব্যাগে এগুলোর চলতি ' +
        'পার্টস থাকে। তিনি এরর কোড দেখে পেছনটা খোলেন, পাম্প ও ফিল্টার পরিষ্কার করেন, এক ঘণ্টায় যা সারানো যায় ' +
        'সারান। ব্র্যান্ড-মডেল জেনে রাখুন, ড্রামের পানি ফেলা গেলে ফেলুন। বিয়ারিং ও সার্কিট কারখানায় যাবে।',
    },
    priceTaka: 600,
    durationMinutes: 60,
    addOns: [
      {
        code: 'drain-pump',
        name: { en: 'Drain pump replaced', bn: 'ড্রেন পাম্প বদল' },
        priceTaka: 1600,
        minutes: 30,
      },
      {
        code: 'belt',
        name: { en: 'Drive belt replaced', bn: 'ড্রাইভ বেল্ট বদল' },
        priceTaka: 700,
        minutes: 30,
      },
      {
        code: 'workshop',
        name: { en: 'Carried to the workshop and back', bn: 'কারখানায় নেওয়া-আনা' },
        priceTaka: 800,
        minutes: 30,
      },
    ],
    picture: { object: 'washing-machine', tint: '#c8d0d6', accent: '#c0392b' },
  },
  {
    slug: 'oven-repair',
    category: 'appliance-repair',
    title: { en: 'Oven and microwave repair visit', bn: 'ওভেন-মাইক্রোওয়েভ মেরামত' },
    summary: {
      en: 'Heating element, plate, door or touch panel looked at on your counter.',
      bn: 'হিটার, ঘোরার প্লেট, দরজা কিংবা টাচ প্যানেল, রান্নাঘরেই পরীক্ষা।',
    },
    description: {
      en:
        'Ask for this visit when an oven stays cold, sparks inside or does not react to its keys. The ' +
        'technician discharges the capacitor before he opens a microwave, tests fuse, element and door ' +
        'switch and repairs small faults at once. Pull the plug and let it cool for an hour. Magnetron, ' +
        'glass plate and touch panel are quoted.',
      bn:
        'ওভেন গরম না হলে, ভেতরে আগুনের ফুলকি দেখলে বা বোতাম কাজ না করলে ডাকুন। মাইক্রোওয়েভ খোলার আগে ' +
        'ক্যাপাসিটরের চার্জ নামানো হয়, এটা না জেনে কেউ খুললে বিপদ। ফিউজ, হিটার ও দরজার সুইচ পরীক্ষা করে ছোট ' +
        'সমস্যা সঙ্গে সঙ্গে সারানো হয়। এক ঘণ্টা আগে প্লাগ খুলে রাখুন। ম্যাগনেট্রন, কাচের প্লেট বা টাচ প্যানেলের ' +
        'দাম আলাদা।',
    },
    priceTaka: 500,
    durationMinutes: 45,
    addOns: [
      {
        code: 'element',
        name: { en: 'Heating element changed', bn: 'হিটার কয়েল বদল' },
        priceTaka: 900,
        minutes: 30,
      },
      {
        code: 'door-switch',
        name: { en: 'Door switch changed', bn: 'দরজার সুইচ বদল' },
        priceTaka: 550,
        minutes: 25,
      },
      {
        code: 'magnetron',
        name: { en: 'Magnetron supplied and fitted', bn: 'ম্যাগনেট্রন বদল, জিনিসসহ' },
        priceTaka: 2600,
        minutes: 40,
      },
    ],
    picture: { object: 'oven', tint: '#44484f', accent: '#e3b23c' },
  },
];
