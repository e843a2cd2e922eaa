import type { ProductSeed } from '../types.ts';

export const products: ProductSeed[] = [
  {
    slug: 'nidalu-firm-foam-mattress',
    type: 'textile',
    category: 'bedding-curtains',
    title: { en: 'Nidalu firm foam mattress', bn: 'নিদালু শক্ত ফোমের গদি' },
    summary: {
      en: 'A five-inch rebonded foam mattress for people who like a firm back.',
      bn: 'পিঠ সোজা রাখতে চান যাঁরা, তাঁদের জন্য পাঁচ ইঞ্চি রিবন্ডেড ফোম।',
    },
    description: {
      en:
        'A core of pressed foam chips is wrapped in a softer inch on each side and zipped into a knitted ' +
        'cotton cover. You can turn it head to foot and top to bottom; do so every three months. It holds ' +
        'heat less than coir in April but feels hard to anyone used to springs. Keep the polythene off ' +
        'once it is in place.',
      bn:
        'ভেতরে চাপ দেওয়া ফোমের কুচি, দুই পাশে এক ইঞ্চি করে নরম স্তর, ওপরে চেইন দেওয়া নিট সুতির কভার। তিন ' +
        'মাস পরপর মাথা-পা আর এপিঠ-ওপিঠ উল্টে দিলে মাঝখানে বসে যায় না। চৈত্রের গরমে ছোবড়ার গদির চেয়ে কম ' +
        'তাতে, তবে স্প্রিংয়ে অভ্যস্ত হলে শক্ত লাগবে। পাতার পর পলিথিন খুলে ফেলুন।',
    },
    attributes: { material: 'foam', colour: 'white', machine_wash: false, warranty_months: 60 },
    priceTaka: 7800,
    weightGrams: 21000,
    size: { width: 122, height: 13, depth: 198 },
    picture: { object: 'mattress', tint: '#eef0ec', accent: '#6f9fb8' },
    variants: [
      {
        code: 'single',
        name: { en: 'Single, 3 × 6.5 ft', bn: 'সিঙ্গেল, ৩ × ৬.৫ ফুট' },
        attributes: { size: 'single' },
        priceTaka: 7800,
      },
      {
        code: 'semi-double',
        name: { en: 'Semi-double, 4 × 6.5 ft', bn: 'সেমি-ডাবল, ৪ × ৬.৫ ফুট' },
        attributes: { size: 'semi_double' },
        priceTaka: 10200,
      },
      {
        code: 'double',
        name: { en: 'Double, 5 × 6.5 ft', bn: 'ডাবল, ৫ × ৬.৫ ফুট' },
        attributes: { size: 'double' },
        priceTaka: 12600,
      },
      {
        code: 'king',
        name: { en: 'King, 6 × 7 ft', bn: 'কিং, ৬ × ৭ ফুট' },
        attributes: { size: 'king' },
        priceTaka: 15800,
      },
    ],
  },
  {
    slug: 'nidalu-shimul-pillow',
    type: 'textile',
    category: 'bedding-curtains',
    title: { en: 'Nidalu shimul-cotton pillow', bn: 'নিদালু শিমুল তুলার বালিশ' },
    summary: {
      en: 'A head pillow filled with silk-cotton floss from northern villages.',
      bn: 'উত্তরবঙ্গের গ্রামের শিমুল তুলায় ভরা মাথার বালিশ।',
    },
    description: {
      en:
        'Shimul floss stays cooler than polyester and can be beaten fluffy again after a year. The shell ' +
        'is tightly woven markin cotton, so the fibre does not creep out. It starts plump and drops by a ' +
        'third in a few weeks; that is how shimul behaves. Give it two hours of sun each month and wash ' +
        'only the cover.',
      bn:
        'শিমুল তুলা পলিয়েস্টারের মতো গরম হয় না, বছরখানেক পর ধুনে নিলে আবার ফুলে ওঠে। খোল ঘন বুননের ' +
        'মার্কিন কাপড়ের, তাই আঁশ বেরিয়ে আসে না। শুরুতে বেশ উঁচু থাকে, কয়েক সপ্তাহে তিন ভাগের এক ভাগ ' +
        'নেমে যায়, শিমুলের স্বভাবই এমন। মাসে একবার দুই ঘণ্টা রোদে দিন, ধোবেন শুধু ওয়াড়।',
    },
    attributes: { material: 'silk_cotton', colour: 'ivory', size: 'medium', pieces: 1, machine_wash: false },
    priceTaka: 650,
    weightGrams: 1300,
    size: { width: 66, height: 15, depth: 44 },
    picture: { object: 'pillow', tint: '#f1e4c6', accent: '#c9573f' },
  },
  {
    slug: 'pordaghor-blackout-curtain',
    type: 'textile',
    category: 'bedding-curtains',
    title: { en: 'Pordaghor blackout curtain, one pair', bn: 'পর্দাঘর রোদ ঠেকানো পর্দা, এক জোড়া' },
    summary: {
      en: 'Three-layer curtains that keep a west-facing bedroom dim and cooler.',
      bn: 'পশ্চিমমুখী শোবার ঘর অন্ধকার ও ঠান্ডা রাখতে তিন স্তরের পর্দা।',
    },
    description: {
      en:
        'A black yarn is woven between two faces of polyester, so about nine tenths of the light stays ' +
        'outside without a rubber coating. Each panel is 135 cm wide and 213 cm long with eight steel ' +
        'rings. One pair suits a five-foot window with good folds. The rod is not supplied. Wash in cold ' +
        'water and iron on the low mark.',
      bn:
        'দুই পিঠের কাপড়ের মাঝে কালো সুতা বোনা, রাবারের প্রলেপ ছাড়াই দশ ভাগের নয় ভাগ আলো আটকায়। প্রতি ' +
        'পাল্লা ১৩৫ সেন্টিমিটার চওড়া আর ২১৩ সেন্টিমিটার লম্বা, আটটি স্টিলের রিং বসানো। পাঁচ ফুট জানালায় ' +
        'এক জোড়ায় সুন্দর কুচি হয়। রড সঙ্গে দেওয়া হয় না। ঠান্ডা পানিতে ধুয়ে কম তাপে ইস্ত্রি করুন।',
    },
    attributes: { material: 'polyester', size: 'large', pieces: 2, machine_wash: true },
    priceTaka: 2450,
    weightGrams: 1900,
    size: { width: 135, height: 213, depth: 1 },
    picture: { object: 'curtain', tint: '#34527a', accent: '#c7ccd1' },
    variants: [
      {
        code: 'blue',
        name: { en: 'Night blue', bn: 'রাতের নীল' },
        attributes: { colour: 'blue' },
        priceTaka: 2450,
        tint: '#34527a',
        accent: '#c7ccd1',
      },
      {
        code: 'grey',
        name: { en: 'Ash grey', bn: 'ছাই রং' },
        attributes: { colour: 'grey' },
        priceTaka: 2450,
        tint: '#85898c',
        accent: '#c7ccd1',
      },
      {
        code: 'brown',
        name: { en: 'Tea brown', bn: 'চা বাদামি' },
        attributes: { colour: 'brown' },
        priceTaka: 2450,
        tint: '#7a5138',
        accent: '#c7ccd1',
      },
      {
        code: 'ivory',
        name: { en: 'Ivory', bn: 'ঘিয়ে' },
        attributes: { colour: 'ivory' },
        priceTaka: 2550,
        tint: '#ead9b5',
        accent: '#c7ccd1',
      },
    ],
    fittedBy: 'curtain-rail-fitting',
  },
  {
    slug: 'nidalu-fine-mosquito-net',
    type: 'textile',
    category: 'bedding-curtains',
    title: { en: 'Nidalu fine-mesh mosquito net', bn: 'নিদালু মিহি জালের মশারি' },
    summary: {
      en: 'A box net with a deep cloth border to tuck under the mattress.',
      bn: 'গদির নিচে গোঁজার জন্য চওড়া কাপড়ের পাড়ওয়ালা চারকোনা মশারি।',
    },
    description: {
      en:
        'The mesh is fine enough to stop Aedes mosquitoes, which bite by day as well, and open enough for ' +
        'the fan to be felt. A 30 cm cotton border tucks in and takes the pull. Loops at four corners fit ' +
        'poles or wall hooks. No insecticide is added. Mend small holes the same week, and hang it away ' +
        'from lamps.',
      bn:
        'জালের ফুটো এত ছোট যে এডিস মশা ঢোকে না, অথচ ফ্যানের হাওয়া গায়ে লাগে। নিচে ৩০ সেন্টিমিটার সুতি ' +
        'কাপড়ের পাড়, টান পড়লে জাল না ছিঁড়ে পাড়েই জোর থাকে। চার কোনার ফিতা ডান্ডা বা দেয়ালের হুকে ' +
        'বাঁধা যায়। কোনো কীটনাশক মেশানো নেই। ছোট ফুটো দেখলে সেই সপ্তাহেই সেলাই করুন, বাতির কাছে টাঙাবেন ' +
        'না।',
    },
    attributes: { material: 'polyester', colour: 'white', pieces: 1, machine_wash: false },
    priceTaka: 580,
    weightGrams: 620,
    size: { width: 150, height: 150, depth: 198 },
    picture: { object: 'mosquito-net', tint: '#dceaf0', accent: '#5e9c9a' },
    variants: [
      {
        code: 'single',
        name: { en: 'Single', bn: 'সিঙ্গেল' },
        attributes: { size: 'single' },
        priceTaka: 580,
      },
      { code: 'double', name: { en: 'Double', bn: 'ডাবল' }, attributes: { size: 'double' }, priceTaka: 780 },
      { code: 'king', name: { en: 'King', bn: 'কিং' }, attributes: { size: 'king' }, priceTaka: 950 },
    ],
  },
  {
    slug: 'nidalu-winter-comforter',
    type: 'textile',
    category: 'bedding-curtains',
    title: { en: 'Nidalu winter comforter', bn: 'নিদালু শীতের কমফোর্টার' },
    summary: {
      en: 'A light double comforter for January nights and cold air-conditioned rooms.',
      bn: 'মাঘের রাত আর এসি ঘরের জন্য হালকা ডাবল কমফোর্টার।',
    },
    description: {
      en:
        'Hollow microfibre is quilted in squares so that it does not slide to the foot of the bed. It is ' +
        'warm enough for Dhaka’s ten-degree nights and folds small for the rest of the year in its zip ' +
        'bag. One side is plain plum, the other a small check. It fits a seven-kilo washing machine; dry ' +
        'it flat in shade.',
      bn:
        'ফাঁপা মাইক্রোফাইবার চৌকো ঘরে সেলাই করা, তাই ভেতরের আঁশ পায়ের দিকে জমে যায় না। ঢাকার দশ ডিগ্রির ' +
        'রাতেও যথেষ্ট গরম, শীত গেলে চেইন ব্যাগে ছোট করে তুলে রাখা যায়। এক পিঠ একরঙা জামরঙের, অন্য পিঠে ' +
        'ছোট চেক। সাত কেজির ওয়াশিং মেশিনে ধরে; ছায়ায় বিছিয়ে শুকাবেন।',
    },
    attributes: { material: 'microfibre', colour: 'pink', size: 'double', pieces: 1, machine_wash: true },
    priceTaka: 3200,
    weightGrams: 2400,
    size: { width: 213, height: 4, depth: 228 },
    picture: { object: 'duvet', tint: '#8a4a68', accent: '#f0d7dd' },
  },
  {
    slug: 'kanthabari-nakshi-kantha',
    type: 'textile',
    category: 'bedding-curtains',
    title: { en: 'Kanthabari nakshi kantha', bn: 'কাঁথাবাড়ি নকশিকাঁথা' },
    summary: {
      en: 'A hand-stitched cotton quilt from Jashore with a lotus at its centre.',
      bn: 'মাঝখানে পদ্ম তোলা, যশোরে হাতে সেলাই করা সুতি কাঁথা।',
    },
    description: {
      en:
        'Four layers of soft cotton are held by running stitch, made over about six weeks by one woman ' +
        'whose name is on the tag. Motifs run from a lotus in the middle to fish along the border. No two ' +
        'are alike, so yours will differ from the picture. Soak it in salt water before the first wash, ' +
        'since red thread may bleed.',
      bn:
        'চার পরত নরম সুতি কাপড়ে রান ফোঁড়ের সেলাই, একজন নারী ছয় সপ্তাহ ধরে একাই করেন, ট্যাগে তাঁর নাম ' +
        'লেখা থাকে। মাঝে পদ্ম, পাড় ঘেঁষে মাছ আর কলকা। হাতের কাজ বলে কোনো দুটি এক রকম হয় না, ছবির সঙ্গে ' +
        'আপনারটির তফাত থাকবে। লাল সুতার রং উঠতে পারে, প্রথমবার ধোয়ার আগে লবণপানিতে ভিজিয়ে নিন।',
    },
    attributes: { material: 'cotton', colour: 'red', size: 'semi_double', pieces: 1, machine_wash: false },
    priceTaka: 4800,
    weightGrams: 1500,
    size: { width: 150, height: 2, depth: 210 },
    picture: { object: 'duvet', tint: '#f3e7d2', accent: '#b8322f' },
  },
  {
    slug: 'pordaghor-block-print-bed-sheet-set',
    type: 'textile',
    category: 'bedding-curtains',
    title: { en: 'Pordaghor block-print bed sheet set', bn: 'পর্দাঘর ব্লকপ্রিন্ট বিছানার চাদর সেট' },
    summary: {
      en: 'One double sheet and two pillow covers, printed by hand with wooden blocks.',
      bn: 'কাঠের ব্লকে হাতে ছাপা একটি ডাবল চাদর আর দুটি বালিশের ওয়াড়।',
    },
    description: {
      en:
        'The cloth is 200-thread Narsingdi cotton, crisp at first and softer after each wash. Vine ' +
        'patterns are stamped block by block, so a faint overlap here and there is part of the work. The ' +
        'sheet measures 228 by 250 cm and tucks under a six-inch mattress. Wash it apart from white ' +
        'clothes the first two times.',
      bn:
        'নরসিংদীর ২০০ সুতার সুতি কাপড়, প্রথমে মচমচে, প্রতি ধোয়ায় আরও নরম হয়। লতাপাতার নকশা একটা একটা ' +
        'ব্লক বসিয়ে ছাপা, কোথাও সামান্য ছাপের ওপর ছাপ পড়লে সেটা হাতের কাজেরই চিহ্ন। চাদরের মাপ ২২৮ × ২৫০ ' +
        'সেন্টিমিটার, ছয় ইঞ্চি গদির নিচে গোঁজা যায়। প্রথম দুবার সাদা কাপড়ের সঙ্গে ধোবেন না।',
    },
    attributes: { material: 'cotton', colour: 'green', size: 'double', pieces: 3, machine_wash: true },
    priceTaka: 1850,
    weightGrams: 1250,
    size: { width: 228, height: 1, depth: 250 },
    picture: { object: 'bed', tint: '#e9ead8', accent: '#4f8a66' },
  },
  {
    slug: 'kanthabari-velvet-prayer-mat',
    type: 'textile',
    category: 'bedding-curtains',
    title: { en: 'Kanthabari velvet prayer mat', bn: 'কাঁথাবাড়ি মখমলের জায়নামাজ' },
    summary: {
      en: 'A padded prayer mat that spares the knees on tiled floors.',
      bn: 'টাইলসের মেঝেতে হাঁটুর আরামের জন্য প্যাড দেওয়া জায়নামাজ।',
    },
    description: {
      en:
        'Cut-pile velvet sits on a centimetre of felt, with a dotted back that grips tiles. It is 70 by ' +
        '115 cm, long enough for a tall person, and rolls up with its own ribbon. The arch pattern is ' +
        'woven, not printed, so it will not rub away. Brush it dry; a spot can be cleaned with a damp ' +
        'cloth.',
      bn:
        'মখমলের নিচে এক সেন্টিমিটার পুরু ফেল্ট, তলায় ছোট ছোট দানা থাকায় টাইলসে পিছলায় না। মাপ ৭০ × ১১৫ ' +
        'সেন্টিমিটার, লম্বা মানুষেরও কুলায়; নিজের ফিতা দিয়েই গুটিয়ে বাঁধা যায়। মেহরাবের নকশা ছাপা নয়, ' +
        'বুননে তোলা, ঘষায় মুছে যাবে না। শুকনো ব্রাশে ঝাড়ুন, দাগ পড়লে ভেজা কাপড়ে আলতো মুছে নিন।',
    },
    attributes: { material: 'velvet', pieces: 1, machine_wash: false, size: 'large' },
    priceTaka: 890,
    weightGrams: 900,
    size: { width: 70, height: 1, depth: 115 },
    picture: { object: 'prayer-mat', tint: '#226b57', accent: '#d8b45a' },
    variants: [
      {
        code: 'green',
        name: { en: 'Green', bn: 'সবুজ' },
        attributes: { colour: 'green' },
        priceTaka: 890,
        tint: '#226b57',
        accent: '#d8b45a',
      },
      {
        code: 'red',
        name: { en: 'Maroon', bn: 'মেরুন' },
        attributes: { colour: 'red' },
        priceTaka: 890,
        tint: '#7c2432',
        accent: '#d8b45a',
      },
      {
        code: 'blue',
        name: { en: 'Blue', bn: 'নীল' },
        attributes: { colour: 'blue' },
        priceTaka: 890,
        tint: '#274a80',
        accent: '#d8b45a',
      },
    ],
  },
];
