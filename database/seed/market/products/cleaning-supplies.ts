import type { ProductSeed } from '../types.ts';

export const products: ProductSeed[] = [
  {
    slug: 'uthan-hill-grass-broom',
    type: 'household',
    category: 'cleaning-supplies',
    title: { en: 'Uthan hill-grass broom', bn: 'উঠান পাহাড়ি ফুলঝাড়ু' },
    summary: {
      en: 'A soft indoor broom of grass from the Khagrachhari hills.',
      bn: 'খাগড়াছড়ির পাহাড়ি ঘাসে বাঁধা ঘরের ভেতরের নরম ঝাড়ু।',
    },
    description: {
      en:
        'Flowering grass is cut in winter, dried and bound to a bamboo handle with nylon cord instead of ' +
        'wire, so it will not rust on the floor. It picks up fine dust from tiles and mosaic better than ' +
        'plastic bristle. New brooms shed; beat it outside five or six times first. Hang it head down and ' +
        'keep it dry.',
      bn:
        'শীতে কাটা ফুলঘাস শুকিয়ে বাঁশের হাতলে নাইলনের দড়ি দিয়ে বাঁধা, তার নেই বলে মেঝেতে মরচের দাগ লাগে ' +
        'না। টাইলস আর মোজাইকের মিহি ধুলা প্লাস্টিকের ঝাড়ুর চেয়ে ভালো ওঠে। নতুন অবস্থায় কিছু ফুল ঝরে, ' +
        'ব্যবহারের আগে বাইরে পাঁচ-ছয়বার ঝেড়ে নিন। ভেজাবেন না, মাথা নিচে রেখে ঝুলিয়ে রাখুন।',
    },
    attributes: { material: 'grass', colour: 'wood', pieces: 1 },
    priceTaka: 140,
    weightGrams: 480,
    size: { width: 32, height: 112, depth: 6 },
    picture: { object: 'broom', tint: '#c9a45c', accent: '#7d5a36' },
  },
  {
    slug: 'jhokmok-mop-bucket-set',
    type: 'household',
    category: 'cleaning-supplies',
    title: { en: 'Jhokmok mop and bucket set', bn: 'ঝকমক মপ ও বালতি সেট' },
    summary: {
      en: 'A 14-litre bucket with a wringer, and a mop you need not bend for.',
      bn: 'চিপে নেওয়ার ঝাঁঝরিসহ ১৪ লিটার বালতি, আর কোমর না বাঁকিয়ে মোছার মপ।',
    },
    description: {
      en:
        'Press the mop into the cone and turn; the strip head comes out damp, not dripping, which suits ' +
        'wooden doors and skirting. The steel handle reaches 125 cm. One bucket of water does a flat of ' +
        'about 900 square feet. Rinse the head after use and dry it in the sun, or it will smell within ' +
        'days.',
      bn:
        'ঝাঁঝরির ভেতর মপ চেপে ঘোরালেই বাড়তি পানি ঝরে যায়, দরজার চৌকাঠ আর স্কার্টিং ভিজে ফোলে না। স্টিলের ' +
        'হাতল ১২৫ সেন্টিমিটার লম্বা। এক বালতি পানিতে নয়শ বর্গফুটের মতো বাসা মোছা হয়ে যায়। কাজ শেষে মপের ' +
        'মাথাটা ভালো করে ধুয়ে রোদে শুকান, না হলে দু-তিন দিনেই গন্ধ ধরবে।',
    },
    attributes: { material: 'plastic', volume_ml: 14000, pieces: 3 },
    priceTaka: 780,
    weightGrams: 1900,
    size: { width: 34, height: 128, depth: 32 },
    picture: { object: 'bucket', tint: '#3d86b8', accent: '#f1c74a' },
    variants: [
      {
        code: 'blue',
        name: { en: 'Blue', bn: 'নীল' },
        attributes: { colour: 'blue' },
        priceTaka: 780,
        tint: '#3d86b8',
        accent: '#f1c74a',
      },
      {
        code: 'green',
        name: { en: 'Green', bn: 'সবুজ' },
        attributes: { colour: 'green' },
        priceTaka: 780,
        tint: '#4b9b5f',
        accent: '#f1c74a',
      },
    ],
  },
  {
    slug: 'fenayo-laundry-bar-six',
    type: 'household',
    category: 'cleaning-supplies',
    title: { en: 'Fenayo laundry bar, pack of six', bn: 'ফেনায়ো কাপড় কাচা সাবান, ছয়টি' },
    summary: {
      en: 'A hard yellow bar for collars, cuffs and kitchen cloths.',
      bn: 'কলার, হাতা আর রান্নাঘরের ন্যাকড়ার জন্য শক্ত হলুদ সাবান।',
    },
    description: {
      en:
        'Six bars of 130 g, boiled from palm and coconut oil and left to harden for three weeks so they do ' +
        'not melt in the soap case. Rub on wet collars, wait ten minutes, then wash. It lathers in hard ' +
        'tube-well water too. Do not use it on silk or wool, and rinse your hands after long washing.',
      bn:
        'পাম ও নারকেল তেলে জ্বাল দেওয়া ১৩০ গ্রামের ছয়টি সাবান, তিন সপ্তাহ শুকিয়ে শক্ত করা, তাই ' +
        'সাবানদানিতে গলে কাদা হয় না। ভেজা কলারে ঘষে দশ মিনিট রেখে কাচুন। টিউবওয়েলের আয়রনওয়ালা পানিতেও ' +
        'ফেনা হয়। রেশম বা পশমে লাগাবেন না, অনেকক্ষণ কাপড় কাচলে শেষে হাত ভালো করে ধুয়ে নিন।',
    },
    attributes: { material: 'soap', colour: 'yellow', pieces: 6, scent: 'lemon' },
    priceTaka: 165,
    weightGrams: 800,
    size: { width: 16, height: 7, depth: 12 },
    picture: { object: 'soap', tint: '#e3b93c', accent: '#f7efcf' },
  },
  {
    slug: 'jhokmok-dish-sponge-ten',
    type: 'household',
    category: 'cleaning-supplies',
    title: { en: 'Jhokmok dish sponge, pack of ten', bn: 'ঝকমক বাসন মাজার স্পঞ্জ, দশটি' },
    summary: {
      en: 'Two-sided sponges: one rough for pots, one soft for glasses.',
      bn: 'এক পিঠ খসখসে হাঁড়ির জন্য, অন্য পিঠ নরম গ্লাসের জন্য।',
    },
    description: {
      en:
        'The soft half is plant cellulose that swells in water; the green half is nylon mesh with no metal ' +
        'in it. Use the rough side on steel and aluminium, never on non-stick pans or melamine prints. ' +
        'Squeeze the sponge out and stand it on edge overnight. A family that cooks twice a day gets about ' +
        'ten days from one.',
      bn:
        'নরম অংশ উদ্ভিজ্জ সেলুলোজের, পানি পেলে ফুলে ওঠে; সবুজ অংশ নাইলনের জালি, ভেতরে কোনো ধাতু নেই। স্টিল ' +
        'ও অ্যালুমিনিয়ামে খসখসে পিঠ চলবে, ননস্টিক বা ছাপা মেলামাইনে নয়। রাতে চিপে কাত করে রাখলে গন্ধ হয় ' +
        'না। দিনে দুবার রান্না হয় এমন বাসায় একটিতে দিন দশেক যায়।',
    },
    attributes: { material: 'cellulose', colour: 'yellow', pieces: 10 },
    priceTaka: 190,
    weightGrams: 150,
    size: { width: 22, height: 16, depth: 11 },
    picture: { object: 'sponge', tint: '#f0cf54', accent: '#3f8f5b' },
  },
  {
    slug: 'uthan-floor-cleaner',
    type: 'household',
    category: 'cleaning-supplies',
    title: { en: 'Uthan floor cleaner, 1 litre', bn: 'উঠান মেঝে পরিষ্কারক, ১ লিটার' },
    summary: {
      en: 'A mild daily floor liquid for tiles, mosaic and marble.',
      bn: 'টাইলস, মোজাইক ও মার্বেলের জন্য রোজকার মৃদু তরল।',
    },
    description: {
      en:
        'Two capfuls in half a bucket of water lift the film that cooking oil leaves on floors. The ' +
        'formula is neutral, so marble keeps its shine and a rinse is not needed. It is a cleaner and not ' +
        'a hospital disinfectant. Store it upright and out of a child’s reach, and never mix it with ' +
        'bleaching powder.',
      bn:
        'আধা বালতি পানিতে দুই ছিপি দিলেই মেঝে থেকে রান্নার তেলের আস্তর উঠে আসে। ক্ষার বা অ্যাসিড নেই বলে ' +
        'মার্বেলের চকচকে ভাব নষ্ট হয় না, দ্বিতীয়বার মুছতেও হয় না। এটি পরিষ্কারক, হাসপাতালের জীবাণুনাশক ' +
        'নয়। শিশুর নাগালের বাইরে খাড়া করে রাখুন, ব্লিচিং পাউডারের সঙ্গে কখনো মেশাবেন না।',
    },
    attributes: { material: 'liquid', volume_ml: 1000, pieces: 1 },
    priceTaka: 230,
    weightGrams: 1080,
    size: { width: 9, height: 27, depth: 7 },
    picture: { object: 'lotion-bottle', tint: '#e7d24a', accent: '#2f7d5b' },
    variants: [
      {
        code: 'lemon',
        name: { en: 'Lemon', bn: 'লেবু' },
        attributes: { scent: 'lemon' },
        priceTaka: 230,
        tint: '#e7d24a',
        accent: '#2f7d5b',
      },
      {
        code: 'neem',
        name: { en: 'Neem', bn: 'নিম' },
        attributes: { scent: 'neem' },
        priceTaka: 230,
        tint: '#7fae4a',
        accent: '#2f7d5b',
      },
      {
        code: 'lavender',
        name: { en: 'Lavender', bn: 'ল্যাভেন্ডার' },
        attributes: { scent: 'lavender' },
        priceTaka: 245,
        tint: '#9b84c0',
        accent: '#2f7d5b',
      },
    ],
  },
  {
    slug: 'jhokmok-glass-and-mirror-spray',
    type: 'household',
    category: 'cleaning-supplies',
    title: { en: 'Jhokmok glass and mirror spray', bn: 'ঝকমক কাচ ও আয়নার স্প্রে' },
    summary: {
      en: 'A streak-free spray for windows, mirrors and the shop counter.',
      bn: 'জানালা, আয়না আর দোকানের কাচে দাগ না রেখে মোছার স্প্রে।',
    },
    description: {
      en:
        'An alcohol and water mix that dries before it can run, with no ammonia smell in a closed ' +
        'bathroom. Spray from a hand’s distance and wipe with old newspaper or a lint-free cloth. It ' +
        'removes fingerprints and lime spots younger than a week. Turn the AC off while spraying near it, ' +
        'and keep the can away from the stove.',
      bn:
        'অ্যালকোহল আর পানির মিশ্রণ, গড়িয়ে পড়ার আগেই শুকায়; অ্যামোনিয়া নেই বলে বন্ধ বাথরুমে ঝাঁঝ লাগে ' +
        'না। এক হাত দূর থেকে ছিটিয়ে পুরোনো খবরের কাগজ বা আঁশ না ওঠা কাপড়ে মুছুন। আঙুলের ছাপ আর ' +
        'সপ্তাহখানেকের পানির দাগ উঠে যায়। চুলার কাছে রাখবেন না, আগুন ধরতে পারে।',
    },
    attributes: { material: 'liquid', volume_ml: 400, pieces: 1, scent: 'none' },
    priceTaka: 280,
    weightGrams: 460,
    size: { width: 7, height: 23, depth: 7 },
    picture: { object: 'spray-can', tint: '#6fb7d6', accent: '#ffffff' },
  },
  {
    slug: 'jhokmok-dry-vacuum-1400',
    type: 'household',
    category: 'cleaning-supplies',
    title: { en: 'Jhokmok dry vacuum cleaner', bn: 'ঝকমক শুকনো ভ্যাকুয়াম ক্লিনার' },
    summary: {
      en: 'A bagless 1,400-watt vacuum for sofas, carpets and window channels.',
      bn: 'সোফা, কার্পেট আর জানালার খাঁজের জন্য ব্যাগ ছাড়া ১৪০০ ওয়াটের ভ্যাকুয়াম।',
    },
    description: {
      en:
        'Dust falls into a clear two-litre cup that you empty over the bin and rinse. A washable filter ' +
        'catches the fine grey dust of main roads. Three nozzles are clipped under the body: crevice, sofa ' +
        'and floor. The cord is five metres. It must not draw in water or hot ash, and it is as loud as a ' +
        'blender.',
      bn:
        'ধুলা জমে দুই লিটারের স্বচ্ছ পাত্রে, ভরে গেলে ঝুড়িতে ঢেলে ধুয়ে নিলেই হয়। বড় রাস্তার মিহি ধুলা ' +
        'আটকায় ধোয়া যায় এমন ফিল্টারে। খাঁজ, সোফা আর মেঝের তিনটি মুখ শরীরের নিচেই আটকানো থাকে। তার পাঁচ ' +
        'মিটার লম্বা। পানি বা গরম ছাই টানবেন না; আওয়াজ মোটামুটি ব্লেন্ডারের সমান।',
    },
    attributes: { material: 'plastic', colour: 'red', volume_ml: 2000, power_watts: 1400 },
    priceTaka: 6900,
    weightGrams: 4700,
    size: { width: 28, height: 30, depth: 38 },
    picture: { object: 'vacuum-cleaner', tint: '#b23a3a', accent: '#33383d' },
  },
  {
    slug: 'uthan-kitchen-roll',
    type: 'household',
    category: 'cleaning-supplies',
    title: { en: 'Uthan kitchen paper roll', bn: 'উঠান রান্নাঘরের টিস্যু রোল' },
    summary: {
      en: 'Two-ply paper that drains fried snacks and wipes worktops.',
      bn: 'পুরি-পেঁয়াজুর তেল শুষে নেওয়ার আর তাক মোছার দুই পরতের কাগজ।',
    },
    description: {
      en:
        'Each roll has 90 perforated sheets of unprinted pulp, so nothing colours your food when you drain ' +
        'beguni or dry fish before frying. The paper holds together when wet and wrung once. It is thicker ' +
        'than table tissue and will block a toilet, so bin it. Keep spare rolls in their film during the ' +
        'monsoon.',
      bn:
        'প্রতি রোলে দাগ কাটা ৯০টি পাতা, কোনো ছাপা রং নেই, তাই বেগুনির তেল ঝরাতে বা মাছ মুছতে নিশ্চিন্তে ' +
        'খাবারে লাগানো যায়। ভিজিয়ে একবার চিপলেও ছেঁড়ে না। টেবিল টিস্যুর চেয়ে মোটা, কমোডে ফেললে লাইন ' +
        'আটকাবে, ঝুড়িতে ফেলুন। বর্ষাকালে বাড়তি রোল মোড়ক না খুলে রাখলে স্যাঁতসেঁতে হবে না।',
    },
    attributes: { material: 'paper', colour: 'white', scent: 'none' },
    priceTaka: 210,
    weightGrams: 520,
    size: { width: 24, height: 23, depth: 12 },
    picture: { object: 'roll-of-paper', tint: '#f4f1ea', accent: '#c7b79a' },
    variants: [
      { code: 'two', name: { en: 'Two rolls', bn: 'দুই রোল' }, attributes: { pieces: 2 }, priceTaka: 210 },
      { code: 'six', name: { en: 'Six rolls', bn: 'ছয় রোল' }, attributes: { pieces: 6 }, priceTaka: 590 },
    ],
  },
];
