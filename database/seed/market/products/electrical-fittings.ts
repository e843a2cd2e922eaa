import type { ProductSeed } from '../types.ts';

export const products: ProductSeed[] = [
  {
    slug: 'shongjog-4-gang-switch-board',
    type: 'electrical',
    category: 'electrical-fittings',
    title: { en: 'Shongjog 4-gang switch plate', bn: 'সংযোগ ৪ গ্যাং সুইচ প্লেট' },
    summary: {
      en: 'Four piano switches on one slim plate.',
      bn: 'একটি পাতলা প্লেটে চারটি পিয়ানো সুইচ।',
    },
    description: {
      en:
        'Four 10-ampere piano switches for two lights, a fan and one spare. The plate is polycarbonate ' +
        'that softens rather than burns, and it covers the common 7 by 7 inch board hole left by old ' +
        'bakelite switches. Contacts are silver-tipped. Switch off the main breaker before changing it, ' +
        'even if the old one looks dead.',
      bn:
        'দুটি বাতি, একটি ফ্যান আর একটি বাড়তি লাইনের জন্য ১০ অ্যাম্পিয়ারের চারটি পিয়ানো সুইচ। প্লেটের ' +
        'পলিকার্বনেট আগুনে জ্বলে ওঠে না, নরম হয়ে যায়; পুরোনো ব্যাকেলাইট বোর্ডের ৭ বাই ৭ ইঞ্চির ফাঁকা এতে ' +
        'ঢেকে যায়। ভেতরের কন্টাক্টে রুপার প্রলেপ আছে। বদলানোর আগে মেইন ব্রেকার অবশ্যই নামিয়ে নেবেন।',
    },
    attributes: {
      rating_amperes: 10,
      ways: 4,
      material: 'polycarbonate',
      colour: 'white',
      warranty_months: 60,
    },
    priceTaka: 420,
    weightGrams: 240,
    size: { width: 19, height: 19, depth: 4 },
    picture: { object: 'wall-switch', tint: '#f6f6f3', accent: '#c6cad0' },
    variants: [
      {
        code: 'white',
        name: { en: 'White', bn: 'সাদা' },
        attributes: { colour: 'white' },
        priceTaka: 420,
        tint: '#f6f6f3',
        accent: '#c6cad0',
      },
      {
        code: 'black',
        name: { en: 'Black', bn: 'কালো' },
        attributes: { colour: 'black' },
        priceTaka: 480,
        tint: '#2c2e31',
        accent: '#7b8087',
      },
      {
        code: 'gold',
        name: { en: 'Gold', bn: 'সোনালি' },
        attributes: { colour: 'gold' },
        priceTaka: 520,
        tint: '#d9be86',
        accent: '#8a6c2f',
      },
    ],
    fittedBy: 'switch-socket-fitting',
  },
  {
    slug: 'shongjog-socket-with-switch',
    type: 'electrical',
    category: 'electrical-fittings',
    title: { en: 'Shongjog 13 A multi-pin socket with switch', bn: 'সংযোগ ১৩ অ্যাম্পিয়ার মাল্টিপিন সকেট, সুইচসহ' },
    summary: {
      en: 'Takes two-pin and three-pin plugs, with child shutters.',
      bn: 'দুই পিন-তিন পিন সব প্লাগ নেয়, শিশুদের জন্য ঢাকনা আছে।',
    },
    description: {
      en:
        'One switched socket that accepts round two-pin, flat two-pin and the British three-pin plug, so ' +
        'adaptors can stay in the drawer. Shutters close the holes until a plug pushes all of them ' +
        'together. Rated at 13 amperes: fine for an iron or kettle, not for an AC or geyser, which need a ' +
        '20-ampere point.',
      bn:
        'গোল দুই পিন, চ্যাপ্টা দুই পিন আর ব্রিটিশ তিন পিন, সবই এক সকেটে ঢোকে; অ্যাডাপ্টার খোঁজার ঝামেলা ' +
        'থাকে না। প্লাগের সব পিন একসঙ্গে না চাপলে ভেতরের ঢাকনা খোলে না, ফলে বাচ্চা কাঠি ঢোকাতে পারে না। ' +
        'ইস্তিরি-কেটলিতে ১৩ অ্যাম্পিয়ারে চলে, কিন্তু এসি বা গিজারের জন্য ২০ অ্যাম্পিয়ারের পয়েন্ট লাগবে।',
    },
    attributes: {
      rating_amperes: 13,
      ways: 1,
      material: 'polycarbonate',
      colour: 'ivory',
      warranty_months: 60,
    },
    priceTaka: 290,
    weightGrams: 150,
    size: { width: 12, height: 9, depth: 4 },
    picture: { object: 'wall-switch', tint: '#f0e4c8', accent: '#b3452f' },
    fittedBy: 'switch-socket-fitting',
  },
  {
    slug: 'taarbon-fan-regulator',
    type: 'electrical',
    category: 'electrical-fittings',
    title: { en: 'Taarbon five-step fan regulator', bn: 'তারবন পাঁচ ধাপের ফ্যান রেগুলেটর' },
    summary: {
      en: 'Capacitor type: no hum, no wasted heat.',
      bn: 'ক্যাপাসিটর ধরনের, গোঁ গোঁ শব্দ বা বাড়তি গরম নেই।',
    },
    description: {
      en:
        'Old coil regulators turn part of your electricity into heat; this capacitor type does not, and a ' +
        'fan on step two really does cost less. It fits one ceiling fan up to 100 watts. Never use it with ' +
        'a BLDC or remote-controlled fan. The knob clicks at each step and stays cool to the touch after a ' +
        'whole night.',
      bn:
        'পুরোনো কয়েল রেগুলেটর বিদ্যুতের একটা অংশ গরম করেই শেষ করে। এটি ক্যাপাসিটরের, তাই দুই নম্বরে ফ্যান ' +
        'চালালে বিলও আসলেই কমে। ১০০ ওয়াট পর্যন্ত একটি সিলিং ফ্যান চলে; বিএলডিসি বা রিমোটওয়ালা ফ্যানে ' +
        'কখনো লাগাবেন না। প্রতি ধাপে খট করে আওয়াজ হয়, সারা রাত চললেও নবটি ঠান্ডা থাকে।',
    },
    attributes: {
      rating_amperes: 1,
      ways: 1,
      material: 'polycarbonate',
      colour: 'white',
      warranty_months: 24,
    },
    priceTaka: 350,
    weightGrams: 130,
    size: { width: 7, height: 7, depth: 5 },
    picture: { object: 'wall-switch', tint: '#e9edf0', accent: '#2f5f8f' },
    fittedBy: 'switch-socket-fitting',
  },
  {
    slug: 'taarbon-calling-bell-push',
    type: 'electrical',
    category: 'electrical-fittings',
    title: { en: 'Taarbon calling bell push with chime', bn: 'তারবন কলিং বেল, সুইচ ও টুংটাং' },
    summary: {
      en: 'A weather-covered push outside, a two-note chime inside.',
      bn: 'বাইরে বৃষ্টিরোধী বোতাম, ভেতরে দুই সুরের ঘণ্টা।',
    },
    description: {
      en:
        'A bell that says ding-dong once and stops, however long the visitor leans on it. The push has a ' +
        'rubber cover against rain and a dot that glows at night. The set uses the two wires already in ' +
        'most flats; a wireless version would need batteries. Not loud enough for a duplex with closed ' +
        'doors, where a second chime helps.',
      bn:
        'অতিথি যতক্ষণই বোতাম চেপে ধরুন, একবার টুংটাং করে থেমে যায়। বাইরের বোতামে বৃষ্টি ঠেকানোর রাবার আর ' +
        'রাতে জ্বলা ছোট ফোঁটা আছে। ফ্ল্যাটে আগে থেকে টানা দুই তারেই চলে, ব্যাটারির দরকার নেই। দোতলা বাসায় ' +
        'দরজা বন্ধ থাকলে ওপর থেকে শোনা না-ও যেতে পারে, সেখানে আরেকটি ঘণ্টা জুড়ে নিন।',
    },
    attributes: { rating_amperes: 6, ways: 1, material: 'plastic', colour: 'brown', warranty_months: 12 },
    priceTaka: 560,
    weightGrams: 310,
    size: { width: 13, height: 18, depth: 5 },
    picture: { object: 'wall-switch', tint: '#7a5138', accent: '#f0d9a8' },
    fittedBy: 'switch-socket-fitting',
  },
  {
    slug: 'taarbon-extension-board',
    type: 'electrical',
    category: 'electrical-fittings',
    title: { en: 'Taarbon four-socket extension board', bn: 'তারবন চার সকেটের এক্সটেনশন বোর্ড' },
    summary: {
      en: 'Thick copper cable, one switch and fuse for all four.',
      bn: 'মোটা তামার তার, চার সকেটের এক সুইচ ও ফিউজ।',
    },
    description: {
      en:
        'Inside is pure copper cable of 1.5 square millimetres, about twice what cheap footpath boards ' +
        'carry. It takes a computer, monitor, router and lamp together. A 10-ampere fuse cuts off if ' +
        'somebody adds a heater; a spare sits under the cover. Do not run the cable under a carpet or ' +
        'across a wet floor.',
      bn:
        'ভেতরে দেড় বর্গমিলিমিটারের খাঁটি তামার তার, ফুটপাতের সস্তা বোর্ডের প্রায় দ্বিগুণ মোটা। ' +
        'কম্পিউটার, মনিটর, রাউটার আর টেবিল ল্যাম্প একসঙ্গে চলে। কেউ হিটার জুড়ে দিলে ১০ অ্যাম্পিয়ারের ' +
        'ফিউজ লাইন কেটে দেয়; ঢাকনার নিচে একটি বাড়তি ফিউজ রাখা আছে। তার কার্পেটের নিচে বা ভেজা মেঝের ওপর ' +
        'দিয়ে নেবেন না।',
    },
    attributes: {
      rating_amperes: 10,
      ways: 4,
      cable_length_metres: 2,
      material: 'plastic',
      colour: 'white',
      warranty_months: 24,
    },
    priceTaka: 620,
    weightGrams: 520,
    size: { width: 32, height: 5, depth: 7 },
    picture: { object: 'extension-board', tint: '#f1f0eb', accent: '#c0533b' },
    variants: [
      {
        code: '2m',
        name: { en: '2 metre cable', bn: '২ মিটার তার' },
        attributes: { cable_length_metres: 2 },
        priceTaka: 620,
      },
      {
        code: '4m',
        name: { en: '4 metre cable', bn: '৪ মিটার তার' },
        attributes: { cable_length_metres: 4 },
        priceTaka: 820,
      },
      {
        code: '8m',
        name: { en: '8 metre cable', bn: '৮ মিটার তার' },
        attributes: { cable_length_metres: 8 },
        priceTaka: 1190,
      },
    ],
  },
  {
    slug: 'shongjog-usb-extension-board',
    type: 'electrical',
    category: 'electrical-fittings',
    title: { en: 'Shongjog desk extension with USB', bn: 'সংযোগ ইউএসবি এক্সটেনশন, টেবিলের জন্য' },
    summary: {
      en: 'Three sockets and three charging ports, each socket with its own switch.',
      bn: 'তিন সকেট, তিন চার্জিং পোর্ট, প্রতি সকেটে আলাদা সুইচ।',
    },
    description: {
      en:
        'Made for a desk where a laptop, two phones and a printer fight over one wall point. Each of the ' +
        'three sockets has its own lit switch. Two of the USB ports are the ordinary kind and one is type ' +
        'C, sharing 20 watts, so three phones charge slowly together and one charges fast. Surge ' +
        'protection is basic.',
      bn:
        'ল্যাপটপ, দুটি ফোন আর প্রিন্টার যখন এক পয়েন্ট নিয়ে টানাটানি করে, তখনকার জন্য। তিনটি সকেটের ' +
        'প্রতিটিতে আলাদা বাতিওয়ালা সুইচ। ইউএসবি পোর্টের দুটি সাধারণ, একটি টাইপ-সি; মোট ২০ ওয়াট ভাগ করে ' +
        'নেয়, তাই একটা ফোন দ্রুত আর তিনটা ফোন ধীরে চার্জ হয়। বড় বজ্রপাতে প্লাগ খুলে রাখাই নিরাপদ।',
    },
    attributes: {
      rating_amperes: 10,
      ways: 3,
      cable_length_metres: 1.8,
      material: 'polycarbonate',
      colour: 'black',
      warranty_months: 12,
    },
    priceTaka: 1150,
    weightGrams: 480,
    size: { width: 26, height: 4, depth: 8 },
    picture: { object: 'extension-board', tint: '#33363b', accent: '#57a0c9' },
  },
  {
    slug: 'shongjog-three-pin-plug-pack',
    type: 'electrical',
    category: 'electrical-fittings',
    title: { en: 'Shongjog fused three-pin plugs, pack of four', bn: 'সংযোগ ফিউজওয়ালা তিন পিন প্লাগ, চারটির প্যাক' },
    summary: {
      en: 'Solid brass pins and a cord grip that holds.',
      bn: 'নিরেট পিতলের পিন, তার শক্ত করে ধরে।',
    },
    description: {
      en:
        'Four rewirable plugs with solid brass pins and a 13-ampere fuse in each. The cord grip bites the ' +
        'outer sleeve, so pulling the plug out by its wire does not tear the connection, though it is ' +
        'still a bad habit. You need a small screwdriver and five minutes. Green-yellow goes to the long ' +
        'pin, always.',
      bn:
        'নিরেট পিতলের পিন আর ভেতরে ১৩ অ্যাম্পিয়ার ফিউজওয়ালা চারটি প্লাগ, নিজেই তার জুড়ে নেওয়া যায়। ' +
        'ক্লিপটি তারের বাইরের খোলস কামড়ে ধরে; কেউ তার ধরে টান দিলেও জোড়া ছেঁড়ে না, যদিও অভ্যাসটা ভালো ' +
        'নয়। ছোট স্ক্রু ড্রাইভার আর পাঁচ মিনিট সময় লাগে। সবুজ-হলুদ তার সব সময় লম্বা পিনে যাবে।',
    },
    attributes: { rating_amperes: 13, ways: 4, material: 'brass', colour: 'black', warranty_months: 12 },
    priceTaka: 360,
    weightGrams: 260,
    size: { width: 12, height: 12, depth: 5 },
    picture: { object: 'electric-plug', tint: '#3a3d42' },
  },
  {
    slug: 'chhaya-co2-extinguisher-2kg',
    type: 'electrical',
    category: 'electrical-fittings',
    title: { en: 'Chhaya 2 kg CO₂ fire extinguisher', bn: 'ছায়া ২ কেজি কার্বন ডাই-অক্সাইড অগ্নিনির্বাপক' },
    summary: {
      en: 'For fires at the switchboard, where water must not go.',
      bn: 'সুইচবোর্ডের আগুনের জন্য, যেখানে পানি দেওয়া যায় না।',
    },
    description: {
      en:
        'Carbon dioxide puts out burning wires, an overheated IPS or a television without leaving powder ' +
        'behind. It lasts about eight seconds, so stand two metres away and aim low. Hang it beside the ' +
        'door, not over the stove. Weigh it every year: if it is lighter by a tenth, have it refilled.',
      bn:
        'তারে, অতিরিক্ত গরম আইপিএসে বা টেলিভিশনে আগুন লাগলে কার্বন ডাই-অক্সাইড নিভিয়ে দেয়, গুঁড়া ছড়ায় ' +
        'না। চলে সেকেন্ড আটেক, তাই দুই মিটার দূরে দাঁড়িয়ে আগুনের গোড়ায় তাক করুন। চুলার ওপরে নয়, দরজার ' +
        'পাশে ঝোলান। বছরে একবার ওজন দেখুন, দশ ভাগের এক ভাগ কমে গেলে ভরিয়ে নিতে হবে। হাতলের চোঙে খালি হাত ' +
        'দেবেন না।',
    },
    attributes: { material: 'steel', colour: 'red', warranty_months: 12 },
    priceTaka: 3400,
    weightGrams: 6200,
    size: { width: 20, height: 52, depth: 12 },
    picture: { object: 'fire-extinguisher', tint: '#c62f2a' },
  },
];
