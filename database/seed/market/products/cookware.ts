import type { ProductSeed } from '../types.ts';

export const products: ProductSeed[] = [
  {
    slug: 'kolshi-non-stick-frying-pan',
    type: 'cookware',
    category: 'cookware',
    title: { en: 'Kolshi non-stick frying pan', bn: 'কলসি নন-স্টিক ফ্রাই প্যান' },
    summary: {
      en: 'For omelettes, fish and parata with a spoon of oil.',
      bn: 'এক চামচ তেলে ডিম, মাছ আর পরোটার জন্য।',
    },
    description: {
      en:
        'Pressed aluminium three millimetres thick, with a steel disc under it so that induction stoves ' +
        'notice it. The coating lets rui slices turn without breaking, provided you use a wooden spatula ' +
        'and a medium flame. Metal spoons and steel wool finish it within months. The handle is bakelite ' +
        'and stays outside the oven.',
      bn:
        'তিন মিলিমিটার পুরু অ্যালুমিনিয়াম, তলায় স্টিলের চাকতি থাকায় ইন্ডাকশনেও চলে। মাঝারি আঁচ আর কাঠের ' +
        'খুন্তি ব্যবহার করলে রুইয়ের টুকরা না ভেঙেই ওলটানো যায়। লোহার চামচ বা তারজালি লাগালে কয়েক মাসেই ' +
        'প্রলেপ শেষ। হাতল ব্যাকেলাইটের, ওভেনে ঢোকানো যাবে না। রান্নার পর গরম প্যানে হুট করে ঠান্ডা পানি ' +
        'ঢালবেন না।',
    },
    attributes: { diameter_cm: 20, material: 'aluminium', induction_ready: true, colour: 'red' },
    priceTaka: 780,
    weightGrams: 650,
    size: { width: 38, height: 8, depth: 22 },
    picture: { object: 'frying-pan', tint: '#a9362f', accent: '#2b2b2c' },
    variants: [
      {
        code: '20cm',
        name: { en: '20 cm', bn: '২০ সেন্টিমিটার' },
        attributes: { diameter_cm: 20 },
        priceTaka: 780,
      },
      {
        code: '24cm',
        name: { en: '24 cm', bn: '২৪ সেন্টিমিটার' },
        attributes: { diameter_cm: 24 },
        priceTaka: 980,
      },
      {
        code: '28cm',
        name: { en: '28 cm', bn: '২৮ সেন্টিমিটার' },
        attributes: { diameter_cm: 28 },
        priceTaka: 1250,
      },
    ],
  },
  {
    slug: 'lohakarigor-cast-iron-tawa',
    type: 'cookware',
    category: 'cookware',
    title: { en: 'Lohakarigor cast-iron ruti tawa', bn: 'লোহাকারিগর ঢালাই লোহার রুটির তাওয়া' },
    summary: {
      en: 'Heavy, slow to heat and nearly impossible to wear out.',
      bn: 'ভারী, ধীরে গরম হয়, সহজে ক্ষয় হয় না।',
    },
    description: {
      en:
        'Cast in a small foundry in Dholaikhal and ground smooth on top. Ruti puffs on it because the iron ' +
        'holds its heat when cold dough lands. It comes oiled, not coated: wash without soap, dry on the ' +
        'flame, rub in a drop of mustard oil. Left wet overnight it will rust, and scrubbing brings it ' +
        'back.',
      bn:
        'ধোলাইখালের এক ছোট ঢালাইঘরে তৈরি, ওপরটা ঘষে মসৃণ করা। ঠান্ডা রুটি পড়লেও লোহার তাপ নামে না, তাই ' +
        'রুটি ফোলে ভালো। গায়ে প্রলেপ নেই, শুধু তেল মাখানো থাকে: সাবান ছাড়া ধুয়ে, চুলায় শুকিয়ে, এক ' +
        'ফোঁটা সরষের তেল ঘষে রাখুন। সারা রাত ভেজা থাকলে মরচে ধরবে, তবে ঘষলে আবার উঠে যায়।',
    },
    attributes: { diameter_cm: 27, material: 'cast_iron', induction_ready: true, colour: 'black' },
    priceTaka: 950,
    weightGrams: 2300,
    size: { width: 44, height: 4, depth: 27 },
    picture: { object: 'frying-pan', tint: '#2a2c2f', accent: '#7a4f2e' },
  },
  {
    slug: 'kolshi-pressure-cooker',
    type: 'cookware',
    category: 'cookware',
    title: { en: 'Kolshi pressure cooker', bn: 'কলসি প্রেশার কুকার' },
    summary: {
      en: 'Beef tender in four whistles, lentils in two.',
      bn: 'চার সিটিতে গরুর মাংস, দুই সিটিতে ডাল।',
    },
    description: {
      en:
        'An outer-lid cooker of thick aluminium with two safeguards: the weight on top and a fuse plug ' +
        'that melts before the lid can lift. Fill it no higher than two-thirds, half for dal, which ' +
        'froths. The rubber ring should be changed once a year; a cooker that hisses at the rim is asking ' +
        'for one.',
      bn:
        'মোটা অ্যালুমিনিয়ামের কুকার, ঢাকনা বাইরে থেকে আটকায়। নিরাপত্তা দুই স্তরের: ওপরের সিটি, আর চাপ ' +
        'বেশি হলে গলে যাওয়া ফিউজ প্লাগ। তিন ভাগের দুই ভাগের বেশি ভরবেন না, ডাল ফেনায় বলে অর্ধেক পর্যন্ত। ' +
        'রাবার রিং বছরে একবার বদলান। কিনারা দিয়ে হিসহিস করে ভাপ বেরোলে বুঝবেন রিংয়ের দিন শেষ।',
    },
    attributes: {
      capacity_litres: 3.5,
      diameter_cm: 20,
      material: 'aluminium',
      induction_ready: false,
      colour: 'silver',
    },
    priceTaka: 1850,
    weightGrams: 1900,
    size: { width: 40, height: 20, depth: 23 },
    picture: { object: 'pressure-cooker', tint: '#c5cacd', accent: '#2f3236' },
    variants: [
      {
        code: '3-5l',
        name: { en: '3.5 litres', bn: '৩.৫ লিটার' },
        attributes: { capacity_litres: 3.5, diameter_cm: 20 },
        priceTaka: 1850,
      },
      {
        code: '5-5l',
        name: { en: '5.5 litres', bn: '৫.৫ লিটার' },
        attributes: { capacity_litres: 5.5, diameter_cm: 22 },
        priceTaka: 2350,
      },
      {
        code: '7-5l',
        name: { en: '7.5 litres', bn: '৭.৫ লিটার' },
        attributes: { capacity_litres: 7.5, diameter_cm: 24 },
        priceTaka: 2950,
      },
    ],
  },
  {
    slug: 'kolshi-steel-degchi',
    type: 'cookware',
    category: 'cookware',
    title: { en: 'Kolshi steel degchi with lid, 8 L', bn: 'কলসি স্টিলের ডেকচি, ঢাকনাসহ, ৮ লিটার' },
    summary: {
      en: 'A thick-bottomed pot for tehari and slow beef.',
      bn: 'তেহারি আর ধীর আঁচের গরুর মাংসের জন্য মোটা তলার হাঁড়ি।',
    },
    description: {
      en:
        'Three layers at the bottom, steel outside and aluminium between, keep rice from catching while it ' +
        'rests on dum. Eight litres is right for a kilo of rice with its meat, ten people at a Friday ' +
        'lunch. The lid is flat so that hot coals or a tawa can sit on it. Handles get hot; keep a gamcha ' +
        'at hand.',
      bn:
        'তলা তিন পরতের, দুই স্টিলের মাঝে অ্যালুমিনিয়াম; দমে থাকার সময় চাল ধরে যায় না। আট লিটারে এক কেজি ' +
        'চাল আর তার মাংস, অর্থাৎ শুক্রবারের দুপুরে দশজনের খাবার হয়। ঢাকনা সমান, ওপরে কয়লা বা গরম তাওয়া ' +
        'বসানো চলে। হাতল গরম হয়ে যায়, পাশে গামছা রাখুন। ভরা অবস্থায় দুজনে ধরে নামানোই ভালো।',
    },
    attributes: {
      capacity_litres: 8,
      diameter_cm: 28,
      material: 'stainless_steel',
      induction_ready: true,
      colour: 'silver',
    },
    priceTaka: 2650,
    weightGrams: 2700,
    size: { width: 37, height: 20, depth: 29 },
    picture: { object: 'pot-of-food', tint: '#b9c0c6' },
  },
  {
    slug: 'lohakarigor-kitchen-knife',
    type: 'cookware',
    category: 'cookware',
    title: { en: 'Lohakarigor kitchen knife, 18 cm', bn: 'লোহাকারিগর রান্নাঘরের ছুরি, ১৮ সেন্টিমিটার' },
    summary: {
      en: 'For cooks who have moved from the boti to the board.',
      bn: 'বঁটি ছেড়ে যাঁরা বোর্ডে কাটা ধরেছেন।',
    },
    description: {
      en:
        'A broad carbon-steel blade that takes the edge of a boti and can be sharpened on the same stone. ' +
        'It cuts pumpkin, boneless meat and fish fins; hilsa heads and bones need a chopper. The blade ' +
        'turns grey with use and that is normal. Dry it straight after washing, and never leave it in the ' +
        'sink under plates.',
      bn:
        'কার্বন স্টিলের চওড়া ফলা, বঁটির মতোই ধার ধরে, একই পাথরে শান দেওয়া যায়। কুমড়া, হাড় ছাড়া মাংস ' +
        'আর মাছের পাখনা কাটতে পারে; ইলিশের মাথা বা হাড়ের জন্য চাপাতি লাগবে। ব্যবহারে ফলা ধূসর হবে, সেটা ' +
        'দোষ নয়। ধুয়েই মুছে রাখুন, আর থালাবাসনের নিচে সিংকে ফেলে রাখবেন না।',
    },
    attributes: { material: 'steel', induction_ready: false, colour: 'wood' },
    priceTaka: 540,
    weightGrams: 210,
    size: { width: 31, height: 2, depth: 5 },
    picture: { object: 'kitchen-knife', tint: '#8d6a49' },
  },
  {
    slug: 'kolshi-steel-flask',
    type: 'cookware',
    category: 'cookware',
    title: { en: 'Kolshi steel vacuum flask, 1 L', bn: 'কলসি স্টিলের ফ্লাস্ক, ১ লিটার' },
    summary: {
      en: 'Tea from morning stays drinkable till Asr.',
      bn: 'সকালের চা আসর পর্যন্ত খাওয়ার মতো গরম থাকে।',
    },
    description: {
      en:
        'Two steel walls with nothing between them, so a fall dents the flask but does not shatter it like ' +
        'the old glass ones. Hot water measures about 65 degrees after eight hours. Rinse with boiling ' +
        'water before filling. Milk tea should not stay longer than four hours; it turns sour and the ' +
        'smell settles in the stopper.',
      bn:
        'দুই স্তর স্টিলের মাঝে ফাঁকা; হাত থেকে পড়লে টোল খায়, কিন্তু পুরোনো কাচের ফ্লাস্কের মতো চুরমার ' +
        'হয় না। আট ঘণ্টা পরও পানি মোটামুটি ৬৫ ডিগ্রি থাকে। ভরার আগে ফুটন্ত পানি দিয়ে একবার ধুয়ে নিন। ' +
        'দুধ চা চার ঘণ্টার বেশি রাখবেন না, টকে যায় আর গন্ধটা ছিপিতে লেগে থাকে।',
    },
    attributes: {
      capacity_litres: 1,
      diameter_cm: 9,
      material: 'stainless_steel',
      induction_ready: false,
      colour: 'green',
    },
    priceTaka: 1090,
    weightGrams: 560,
    size: { width: 10, height: 31, depth: 9 },
    picture: { object: 'thermos', tint: '#3f6b57', accent: '#d5d9db' },
    variants: [
      {
        code: 'green',
        name: { en: 'Green', bn: 'সবুজ' },
        attributes: { colour: 'green' },
        priceTaka: 1150,
        tint: '#3f6b57',
        accent: '#d5d9db',
      },
      {
        code: 'silver',
        name: { en: 'Plain steel', bn: 'স্টিলের রং' },
        attributes: { colour: 'silver' },
        priceTaka: 1090,
        tint: '#bfc5ca',
        accent: '#33373b',
      },
    ],
  },
  {
    slug: 'kolshi-three-tier-tiffin-carrier',
    type: 'cookware',
    category: 'cookware',
    title: { en: 'Kolshi three-tier tiffin carrier', bn: 'কলসি তিন বাটির টিফিন ক্যারিয়ার' },
    summary: {
      en: 'Rice, bhorta and curry, each in its own bowl.',
      bn: 'ভাত, ভর্তা, তরকারি, যার যার বাটিতে।',
    },
    description: {
      en:
        'The office lunch carrier that still beats a plastic box: three steel bowls, a clamp, and a lid ' +
        'that serves as a plate. Each bowl holds 400 millilitres. Curry stays warm for about two hours, ' +
        'not more, as there is no insulation. Fill the top bowl only three-quarters, or dal will find its ' +
        'way out on the bus.',
      bn:
        'প্লাস্টিকের বাক্স এখনো যার সঙ্গে পারে না, সেই অফিসের টিফিন: তিনটি স্টিলের বাটি, একটা আঁকশি, আর যে ' +
        'ঢাকনা উল্টে থালা হয়। প্রতি বাটিতে ৪০০ মিলিলিটার ধরে। তাপ ধরে রাখার স্তর নেই, তরকারি ঘণ্টা দুয়েক ' +
        'গরম থাকে। ওপরের বাটি পুরো ভরবেন না, বাসের ঝাঁকুনিতে ডাল উপচে পড়ে।',
    },
    attributes: {
      capacity_litres: 1.2,
      diameter_cm: 14,
      material: 'stainless_steel',
      induction_ready: false,
      colour: 'silver',
    },
    priceTaka: 890,
    weightGrams: 720,
    size: { width: 16, height: 24, depth: 14 },
    picture: { object: 'lunch-box', tint: '#c9ced1', accent: '#b5603a' },
  },
  {
    slug: 'mrittika-glazed-teapot',
    type: 'cookware',
    category: 'cookware',
    title: { en: 'Mrittika glazed clay teapot', bn: 'মৃত্তিকা গ্লেজ করা মাটির চায়ের পট' },
    summary: {
      en: 'Six small cups, poured without dribbling.',
      bn: 'ছোট কাপের ছয় কাপ, ঢালতে গিয়ে গড়ায় না।',
    },
    description: {
      en:
        'Thrown in Savar from local clay and fired with a lead-free glaze, so it is safe for lemon tea and ' +
        'tamarind. A strainer is built into the spout. The colour varies from pot to pot. Warm it with tap ' +
        'water before the boiling water goes in; a cold pot may crack. It must not stand on the stove.',
      bn:
        'সাভারের মাটিতে চাকে গড়া, সিসাহীন গ্লেজে পোড়ানো; লেবু চা বা তেঁতুলের শরবতেও ভয় নেই। নলের ' +
        'গোড়ায় ছাঁকনি আছে। এক পটের রং আরেকটার সঙ্গে পুরো মেলে না। ফুটন্ত পানি ঢালার আগে কুসুম গরম পানিতে ' +
        'ধুয়ে নিন, হঠাৎ গরমে মাটি ফেটে যেতে পারে। চুলায় বসানো নিষেধ, এ শুধু পরিবেশনের জন্য।',
    },
    attributes: { capacity_litres: 0.9, material: 'ceramic', induction_ready: false, colour: 'blue' },
    priceTaka: 820,
    weightGrams: 880,
    size: { width: 22, height: 15, depth: 14 },
    picture: { object: 'teapot', tint: '#40748c' },
  },
];
