import type { ProductSeed } from '../types.ts';

export const products: ProductSeed[] = [
  {
    slug: 'hatekaj-impact-drill',
    type: 'tool',
    category: 'tools',
    title: { en: 'Hatekaj 13 mm impact drill', bn: 'হাতেকাজ ১৩ মিমি ইমপ্যাক্ট ড্রিল' },
    summary: {
      en: 'A corded drill for brick walls, wood and thin steel.',
      bn: 'ইটের দেয়াল, কাঠ আর পাতলা লোহায় ফুটো করার তারযুক্ত ড্রিল।',
    },
    description: {
      en:
        'The hammer switch handles ordinary brick and plaster; a reinforced concrete beam will need a ' +
        'rotary hammer. Speed follows the trigger, and a lock button holds it. A depth rod, a side handle ' +
        'and five masonry bits are in the case. Wear glasses, and find the hidden wiring around a switch ' +
        'before you drill above it.',
      bn:
        'হাতুড়ি মোডে সাধারণ ইট-প্লাস্টারের দেয়াল সহজেই ফুটো হয়; ঢালাই বিমের জন্য রোটারি হ্যামার লাগবে। ' +
        'ট্রিগারে যত চাপ, গতি তত বাড়ে, বোতাম টিপে আটকে রাখাও যায়। বাক্সে গভীরতা মাপার কাঠি, পাশের হাতল ' +
        'আর পাঁচটি বিট আছে। চোখে চশমা পরুন, সুইচের ওপরে ফুটো করার আগে ভেতরের তার কোথায় জেনে নিন।',
    },
    attributes: { material: 'plastic', length_cm: 28, pieces: 8, warranty_months: 12 },
    priceTaka: 2650,
    weightGrams: 2900,
    size: { width: 32, height: 27, depth: 10 },
    picture: { object: 'drill', tint: '#d9702c', accent: '#30363b' },
    variants: [
      {
        code: '650-w',
        name: { en: '650 W', bn: '৬৫০ ওয়াট' },
        attributes: { power_watts: 650 },
        priceTaka: 2650,
        tint: '#d9702c',
        accent: '#30363b',
      },
      {
        code: '850-w',
        name: { en: '850 W', bn: '৮৫০ ওয়াট' },
        attributes: { power_watts: 850 },
        priceTaka: 3450,
        tint: '#2f7f8c',
        accent: '#30363b',
      },
    ],
  },
  {
    slug: 'hatekaj-insulated-screwdriver-set',
    type: 'tool',
    category: 'tools',
    title: { en: 'Hatekaj insulated screwdriver set', bn: 'হাতেকাজ ইনসুলেটেড স্ক্রু ড্রাইভার সেট' },
    summary: {
      en: 'Six drivers with sleeved shafts and a mains tester.',
      bn: 'শ্যাফট মোড়ানো ছয়টি ড্রাইভার আর একটি টেস্টার।',
    },
    description: {
      en:
        'Three flat and three cross tips cover a switch plate, a fan canopy and a cupboard hinge. The ' +
        'sleeves are made to stand a thousand volts, though the breaker should be off all the same. Tips ' +
        'are magnetic enough to hold a screw sideways. The tester lights on a live wire; try it on a known ' +
        'socket each time first.',
      bn:
        'তিনটি চ্যাপ্টা আর তিনটি তারা মুখ, সুইচ প্লেট থেকে ফ্যানের বাটি কিংবা আলমারির কবজা সবই চলে। মোড়ক ' +
        'এক হাজার ভোল্ট সয়, তবু কাজের আগে ব্রেকার নামিয়ে নিন। মাথায় চুম্বক আছে, স্ক্রু আড়াআড়ি ধরলেও ' +
        'পড়ে না। লাইনে বিদ্যুৎ থাকলে টেস্টার জ্বলে, প্রতিবার আগে চেনা সকেটে পরখ করে নেবেন।',
    },
    attributes: { material: 'vanadium', length_cm: 21, pieces: 7, warranty_months: 6 },
    priceTaka: 690,
    weightGrams: 620,
    size: { width: 26, height: 22, depth: 4 },
    picture: { object: 'screwdriver', tint: '#d23b33', accent: '#f0c53c' },
  },
  {
    slug: 'lohaku-claw-hammer',
    type: 'tool',
    category: 'tools',
    title: { en: 'Lohaku claw hammer, 450 g', bn: 'লোহাকু কাঁটা হাতুড়ি, ৪৫০ গ্রাম' },
    summary: {
      en: 'A general hammer with a shishu-wood handle and a nail claw.',
      bn: 'শিশুকাঠের হাতল আর পেরেক তোলার কাঁটাসহ সাধারণ হাতুড়ি।',
    },
    description: {
      en:
        'The head is drop-forged in Zinzira and wedged, not glued, to the handle, so a loose one can be ' +
        'tightened at home. The claw pulls three-inch nails with a block of wood beneath it. At 450 grams ' +
        'it suits picture hooks and crates rather than breaking tiles. Stand the head in water overnight ' +
        'if the wood has shrunk.',
      bn:
        'জিঞ্জিরার কারখানায় পিটিয়ে গড়া মাথা, আঠা নয় কাঠের গোঁজ দিয়ে আটকানো, ঢিলে হলে ঘরেই ঠুকে নেওয়া ' +
        'যায়। নিচে কাঠের টুকরো রেখে টানলে তিন ইঞ্চি পেরেকও উঠে আসে। ছবির পেরেক বা কাঠের বাক্সের জন্য ওজন ' +
        'ঠিক, টাইলস ভাঙার জন্য হালকা। কাঠ শুকিয়ে নড়বড়ে হলে এক রাত পানিতে দাঁড় করিয়ে রাখুন।',
    },
    attributes: { material: 'steel', length_cm: 32, pieces: 1, warranty_months: 12 },
    priceTaka: 420,
    weightGrams: 680,
    size: { width: 13, height: 32, depth: 4 },
    picture: { object: 'hammer', tint: '#5c646b', accent: '#a8733f' },
  },
  {
    slug: 'lohaku-pipe-wrench',
    type: 'tool',
    category: 'tools',
    title: { en: 'Lohaku pipe wrench', bn: 'লোহাকু পাইপ রেঞ্চ' },
    summary: {
      en: 'A heavy wrench for GI pipe, unions and stubborn tap sockets.',
      bn: 'জিআই পাইপ, ইউনিয়ন আর জেদি কলের সকেট খোলার ভারী রেঞ্চ।',
    },
    description: {
      en:
        'Hardened teeth bite harder the more you pull, and the nut is cut deep enough to turn with wet ' +
        'fingers. The 10-inch opens to an inch and a half, the 18-inch to two and a half. It scars chrome, ' +
        'so wrap a cloth around visible fittings. On plastic pipe use a strap wrench instead. Oil the ' +
        'screw now and then.',
      bn:
        'যত জোরে টানবেন শক্ত দাঁত তত কামড়ে ধরে, নাটের খাঁজ গভীর বলে ভেজা হাতেও ঘোরে। দশ ইঞ্চিটি দেড় ' +
        'ইঞ্চি পর্যন্ত খোলে, আঠারো ইঞ্চিটি আড়াই ইঞ্চি। ক্রোমের ওপর দাগ ফেলে, চোখে পড়ে এমন ফিটিংসে কাপড় ' +
        'পেঁচিয়ে নিন। প্লাস্টিক পাইপে এটা চালাবেন না, ফেটে যাবে। মাঝে মাঝে প্যাঁচে তেল দিন।',
    },
    attributes: { material: 'steel', pieces: 1, warranty_months: 12 },
    priceTaka: 580,
    weightGrams: 820,
    size: { width: 8, height: 25, depth: 3 },
    picture: { object: 'pipe-wrench', tint: '#b8342c', accent: '#8d969c' },
    variants: [
      {
        code: '10-inch',
        name: { en: '10 inches', bn: '১০ ইঞ্চি' },
        attributes: { length_cm: 25 },
        priceTaka: 580,
      },
      {
        code: '14-inch',
        name: { en: '14 inches', bn: '১৪ ইঞ্চি' },
        attributes: { length_cm: 36 },
        priceTaka: 840,
      },
      {
        code: '18-inch',
        name: { en: '18 inches', bn: '১৮ ইঞ্চি' },
        attributes: { length_cm: 46 },
        priceTaka: 1250,
      },
    ],
  },
  {
    slug: 'dhapi-aluminium-step-ladder',
    type: 'tool',
    category: 'tools',
    title: { en: 'Dhapi aluminium step ladder', bn: 'ধাপী অ্যালুমিনিয়ামের মই' },
    summary: {
      en: 'A folding ladder for fans, cupboard tops and mango pickles on high shelves.',
      bn: 'ফ্যান, আলমারির মাথা আর উঁচু তাকের আচারের বয়াম নামানোর ভাঁজ করা মই।',
    },
    description: {
      en:
        'Wide treads have ridges, the feet are rubber, and a rail at knee height steadies you on the top ' +
        'step. It is rated for 120 kg and folds to the width of a door frame. For a ten-foot ceiling most ' +
        'people need five steps. Open it until the stay clicks, and do not lean it on a wall while folded.',
      bn:
        'ধাপ চওড়া ও খাঁজকাটা, পায়ে রাবার, সবচেয়ে ওপরের ধাপে হাঁটু ঠেকানোর রেলিং। ১২০ কেজি পর্যন্ত ওজন ' +
        'নেয়, ভাঁজ করলে দরজার আড়ালে রাখা যায়। দশ ফুট ছাদের ফ্যান মুছতে সাধারণত পাঁচ ধাপ লাগে। খোলার ' +
        'সময় খট শব্দ না হওয়া পর্যন্ত ছড়িয়ে নিন, ভাঁজ অবস্থায় দেয়ালে ঠেকিয়ে উঠবেন না।',
    },
    attributes: { material: 'aluminium', pieces: 1, warranty_months: 24 },
    priceTaka: 3200,
    weightGrams: 4600,
    size: { width: 46, height: 140, depth: 14 },
    picture: { object: 'ladder', tint: '#c3cacf', accent: '#e07b2f' },
    variants: [
      { code: 'four', name: { en: 'Four steps', bn: 'চার ধাপ' }, attributes: { steps: 4 }, priceTaka: 3200 },
      { code: 'five', name: { en: 'Five steps', bn: 'পাঁচ ধাপ' }, attributes: { steps: 5 }, priceTaka: 3900 },
      { code: 'six', name: { en: 'Six steps', bn: 'ছয় ধাপ' }, attributes: { steps: 6 }, priceTaka: 4700 },
    ],
  },
  {
    slug: 'hatekaj-home-toolbox',
    type: 'tool',
    category: 'tools',
    title: { en: 'Hatekaj home toolbox, 26 pieces', bn: 'হাতেকাজ ঘরের টুলবক্স, ২৬টি' },
    summary: {
      en: 'The tools a flat needs in a year, in one box with a tray.',
      bn: 'এক বছরে একটা বাসায় যা যা লাগে, ট্রেসহ এক বাক্সে।',
    },
    description: {
      en:
        'Pliers, an adjustable spanner, hex keys, a small hammer, a tape in feet and metres, four drivers, ' +
        'a knife and a roll of thread-seal tape. They are plain carbon steel: fine for a household, too ' +
        'soft for daily trade. The lid has bins for screws and wall plugs. A paper list inside helps you ' +
        'notice what a neighbour has borrowed.',
      bn:
        'প্লায়ার্স, স্লাই রেঞ্চ, অ্যালেন কি, ছোট হাতুড়ি, ফুট-মিটার ফিতা, চারটি স্ক্রু ড্রাইভার, কাটার আর ' +
        'এক রোল থ্রেড টেপ আছে। সাধারণ কার্বন ইস্পাতের তৈরি, ঘরের কাজে চলে, মিস্ত্রির রোজকার কাজে নরম ' +
        'পড়বে। ঢাকনায় স্ক্রু আর রয়েল প্লাগ রাখার খোপ। কী কী ছিল তার তালিকা ভেতরে সাঁটা, প্রতিবেশী কিছু ' +
        'নিলে মনে পড়বে।',
    },
    attributes: { material: 'steel', length_cm: 40, pieces: 26, warranty_months: 6 },
    priceTaka: 2150,
    weightGrams: 4200,
    size: { width: 40, height: 20, depth: 21 },
    picture: { object: 'toolbox', tint: '#35618e', accent: '#e2a63a' },
  },
  {
    slug: 'lohaku-carpentry-saw',
    type: 'tool',
    category: 'tools',
    title: { en: 'Lohaku carpentry saw, 18 inches', bn: 'লোহাকু কাঠ কাটার করাত, ১৮ ইঞ্চি' },
    summary: {
      en: 'A hand saw that cuts on the push, for planks and branches.',
      bn: 'তক্তা আর গাছের ডাল কাটার করাত, ঠেলার সময় কাটে।',
    },
    description: {
      en:
        'Eight teeth to the inch leave an edge that needs little sanding on mahogany or ply. The blade is ' +
        'spring steel and straightens itself after a bend. The handle fits a large hand, and its edges ' +
        'help you mark 45 and 90 degrees. Begin with short strokes beside the thumb nail. Rub candle wax ' +
        'on the blade in damp months.',
      bn:
        'ইঞ্চিতে আটটি দাঁত, মেহগনি বা প্লাই কাটলে কিনারা এত সমান হয় যে অল্প ঘষলেই চলে। পাত স্প্রিং ' +
        'ইস্পাতের, বাঁকলে নিজেই সোজা হয়। হাতলের কোণে ৪৫ আর ৯০ ডিগ্রি মেলানোর দাগ আছে। শুরুতে বুড়ো আঙুলের ' +
        'পাশে ছোট টানে দাগ কেটে নিন। বর্ষাকালে পাতে মোম ঘষে রাখলে মরচে পড়বে না।',
    },
    attributes: { material: 'steel', length_cm: 46, pieces: 1, warranty_months: 6 },
    priceTaka: 520,
    weightGrams: 480,
    size: { width: 54, height: 14, depth: 3 },
    picture: { object: 'carpentry-saw', tint: '#a7b0b6', accent: '#c26a2e' },
  },
  {
    slug: 'hatekaj-screw-and-plug-box',
    type: 'tool',
    category: 'tools',
    title: { en: 'Hatekaj screw and wall-plug box', bn: 'হাতেকাজ স্ক্রু ও রয়েল প্লাগের বাক্স' },
    summary: {
      en: 'Three hundred fixings sorted by length in a clear case.',
      bn: 'স্বচ্ছ বাক্সে লম্বা অনুযায়ী সাজানো তিনশ স্ক্রু ও প্লাগ।',
    },
    description: {
      en:
        'Zinc-plated screws from half an inch to three inches, nylon plugs in three colours, washers and a ' +
        'few nuts. The colour of a plug tells which drill bit it wants; the lid prints the table. A plug ' +
        'in good brick carries a clock or a small shelf. Old crumbling plaster holds nothing, so drill ' +
        'past it into the brick.',
      bn:
        'আধা থেকে তিন ইঞ্চি পর্যন্ত জিংক মোড়ানো স্ক্রু, তিন রঙের নাইলন প্লাগ, ওয়াশার আর কিছু নাট। কোন ' +
        'রঙের প্লাগে কত নম্বর বিট লাগে, ঢাকনায় ছাপা আছে। ভালো ইটে বসালে দেয়ালঘড়ি বা ছোট তাক ধরে রাখে। ' +
        'ঝুরঝুরে প্লাস্টারে কিছুই টেকে না, প্লাস্টার পেরিয়ে ইট পর্যন্ত ফুটো করুন।',
    },
    attributes: { material: 'steel', pieces: 300 },
    priceTaka: 340,
    weightGrams: 950,
    size: { width: 23, height: 4, depth: 16 },
    picture: { object: 'nut-and-bolt', tint: '#9aa3a9', accent: '#c9a227' },
  },
];
