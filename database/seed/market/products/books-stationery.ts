import type { ProductSeed } from '../types.ts';

export const products: ProductSeed[] = [
  {
    slug: 'golpojhuli-bedtime-river-stories',
    type: 'stationery',
    category: 'books-stationery',
    title: { en: 'Golpojhuli river stories, set of five', bn: 'গল্পঝুলি নদীর গল্প, পাঁচ বইয়ের সেট' },
    summary: {
      en: 'Five illustrated story books for bedtime reading in Bangla.',
      bn: 'ঘুমের আগে পড়ে শোনানোর ছবিওয়ালা পাঁচটি বাংলা গল্পের বই।',
    },
    description: {
      en:
        'Each book follows one river and one child: a ferry girl on the Jamuna, a honey gatherer’s son ' +
        'near the Pasur, and three others. Sentences are short and the type is large, so a seven-year-old ' +
        'can take over halfway. The paper is thick and sewn. One tale has a flood in it, and timid ' +
        'children may want company there.',
      bn:
        'প্রতি বইয়ে একটি নদী আর একটি ছেলে বা মেয়ে: যমুনার খেয়াঘাটের মেয়ে, পশুরপাড়ের মৌয়ালের ছেলে, ' +
        'এমন পাঁচজন। বাক্য ছোট, হরফ বড়, সাত বছরের বাচ্চা মাঝপথ থেকে নিজেই পড়তে পারবে। কাগজ মোটা, বাঁধাই ' +
        'সেলাই করা। এক গল্পে বন্যা আছে, ভিতু শিশু হলে সেটুকু পাশে বসে পড়ুন।',
    },
    attributes: { language: 'bangla', pages: 160, age_from: 5, pieces: 5 },
    priceTaka: 750,
    weightGrams: 900,
    size: { width: 21, height: 24, depth: 5 },
    picture: { object: 'books', tint: '#3c7fa6', accent: '#d9583b' },
  },
  {
    slug: 'dowatbari-stitched-notebook',
    type: 'stationery',
    category: 'books-stationery',
    title: { en: 'Dowatbari stitched notebook', bn: 'দোয়াতবাড়ি সেলাই করা খাতা' },
    summary: {
      en: 'A 200-page notebook that opens flat and takes fountain-pen ink.',
      bn: 'সমান হয়ে খোলে এমন ২০০ পাতার খাতা, কালির কলমেও লেখা যায়।',
    },
    description: {
      en:
        'Off-white 80 gsm paper keeps ink from showing through, and thread binding in the old Chawkbazar ' +
        'manner stops pages from falling out by the finals. The board cover has a cloth spine. Lined ' +
        'sheets have eight-millimetre gaps, comfortable for Bangla vowel signs. Squared suits maths and ' +
        'embroidery plans. Page numbers are printed, so you can make an index.',
      bn:
        'ঘিয়ে রঙের ৮০ গ্রাম কাগজে এপিঠের কালি ওপিঠে ফোটে না; চকবাজারের পুরোনো ধাঁচে সুতার বাঁধাই, বার্ষিক ' +
        'পরীক্ষার আগে পাতা খুলে পড়ে না। মলাট শক্ত বোর্ডের, পিঠে কাপড়। রুল আট মিলিমিটার ফাঁকে, বাংলা ' +
        'কার-ফলা লেখার জায়গা থাকে। চৌখুপি পাতায় অঙ্ক বা সেলাইয়ের নকশা করা যায়। পৃষ্ঠা নম্বর ছাপানো।',
    },
    attributes: { pages: 200, pieces: 1, colour: 'red' },
    priceTaka: 180,
    weightGrams: 410,
    size: { width: 17, height: 24, depth: 2 },
    picture: { object: 'notebook', tint: '#a8332f', accent: '#f0e3c2' },
    variants: [
      {
        code: 'lined',
        name: { en: 'Lined', bn: 'রুল টানা' },
        attributes: { ruling: 'lined' },
        priceTaka: 180,
        tint: '#a8332f',
        accent: '#f0e3c2',
      },
      {
        code: 'plain',
        name: { en: 'Plain', bn: 'সাদা পাতা' },
        attributes: { ruling: 'plain' },
        priceTaka: 180,
        tint: '#a8332f',
        accent: '#d4dde2',
      },
      {
        code: 'squared',
        name: { en: 'Squared', bn: 'চৌখুপি' },
        attributes: { ruling: 'squared' },
        priceTaka: 195,
        tint: '#a8332f',
        accent: '#c5d8b4',
      },
    ],
  },
  {
    slug: 'dowatbari-fountain-pen',
    type: 'stationery',
    category: 'books-stationery',
    title: { en: 'Dowatbari school fountain pen', bn: 'দোয়াতবাড়ি ঝরনা কলম' },
    summary: {
      en: 'A light steel-nib pen to learn tidy handwriting with.',
      bn: 'সুন্দর হাতের লেখা শেখার জন্য স্টিলের নিবের হালকা কলম।',
    },
    description: {
      en:
        'The fine nib suits juktakkhor without blots, and the clear window shows how much ink remains. It ' +
        'fills from a bottle with the twist converter inside; cartridges are not needed. Rinse it with ' +
        'plain water every month. A left-handed writer should tilt the page. The cap posts on the back and ' +
        'has a loop for a string.',
      bn:
        'সরু নিবে যুক্তাক্ষর লিখতে কালি ছড়ায় না, স্বচ্ছ জানালায় দেখা যায় কতটা কালি বাকি। ভেতরের ' +
        'কনভার্টার ঘুরিয়ে দোয়াত থেকে ভরতে হয়, আলাদা কার্তুজ কেনার খরচ নেই। মাসে একবার সাদা পানিতে ধুয়ে ' +
        'নিন। বাঁ হাতে লিখলে খাতা একটু কাত রাখুন। ঢাকনা পেছনে লাগানো যায়, সুতা বাঁধার ছোট কড়াও আছে।',
    },
    attributes: { age_from: 9, pieces: 1 },
    priceTaka: 320,
    weightGrams: 35,
    size: { width: 2, height: 14, depth: 2 },
    picture: { object: 'pen', tint: '#27497d', accent: '#c9a44c' },
    variants: [
      {
        code: 'blue',
        name: { en: 'Blue barrel', bn: 'নীল' },
        attributes: { colour: 'blue' },
        priceTaka: 320,
        tint: '#27497d',
        accent: '#c9a44c',
      },
      {
        code: 'black',
        name: { en: 'Black barrel', bn: 'কালো' },
        attributes: { colour: 'black' },
        priceTaka: 320,
        tint: '#2b2b2e',
        accent: '#c9a44c',
      },
      {
        code: 'green',
        name: { en: 'Green barrel', bn: 'সবুজ' },
        attributes: { colour: 'green' },
        priceTaka: 320,
        tint: '#2f6b4b',
        accent: '#c9a44c',
      },
    ],
  },
  {
    slug: 'dowatbari-hb-pencil-box',
    type: 'stationery',
    category: 'books-stationery',
    title: { en: 'Dowatbari HB pencils, box of twelve', bn: 'দোয়াতবাড়ি এইচবি পেনসিল, বারোটি' },
    summary: {
      en: 'Three-sided pencils that small fingers hold without being told.',
      bn: 'তিন কোনা পেনসিল, ছোট আঙুল আপনা থেকেই ঠিকভাবে ধরে।',
    },
    description: {
      en:
        'The lead is bonded along its whole length, so dropping a pencil on a mosaic floor does not break ' +
        'it inside. The wood is plantation kadam, which sharpens without splinters. Marks rub out with the ' +
        'white eraser in the box. HB is right for writing and for OMR practice sheets; drawing classes ' +
        'usually ask for 2B.',
      bn:
        'শিষ আগাগোড়া কাঠের সঙ্গে আঁটা, মোজাইকে পড়লেও ভেতরে ভেঙে যায় না। কাঠ চাষের কদম, কাটলে চোঁচ ওঠে ' +
        'না। বাক্সের সাদা রাবারে দাগ পরিষ্কার মোছে। লেখা আর ওএমআর শিটের অনুশীলনে এইচবি ঠিক, আঁকার ক্লাসে ' +
        'সাধারণত টুবি চায়। গায়ে নাম লেখার জন্য একটু জায়গা ফাঁকা রাখা আছে।',
    },
    attributes: { age_from: 5, pieces: 12, colour: 'yellow' },
    priceTaka: 130,
    weightGrams: 90,
    size: { width: 10, height: 19, depth: 2 },
    picture: { object: 'pencil', tint: '#e8b02f', accent: '#c7433a' },
  },
  {
    slug: 'dowatbari-paper-scissors',
    type: 'stationery',
    category: 'books-stationery',
    title: { en: 'Dowatbari paper scissors', bn: 'দোয়াতবাড়ি কাগজ কাটার কাঁচি' },
    summary: {
      en: 'Seven-inch scissors for wrapping paper, card and kite tails.',
      bn: 'মোড়কের কাগজ, আর্টকার্ড আর ঘুড়ির লেজ কাটার সাত ইঞ্চি কাঁচি।',
    },
    description: {
      en:
        'Stainless blades meet at a screw that you can tighten when they begin to chew. The loops are ' +
        'unequal: thumb in the small one, three fingers in the large. They cut eight sheets at a time. ' +
        'Keep one pair for paper and another for cloth, since paper dulls an edge quickly. Tips are ' +
        'pointed and not meant for nursery age.',
      bn:
        'স্টেইনলেস পাত একটা স্ক্রুতে জোড়া, কাটতে গিয়ে চিবোতে শুরু করলে একটু আঁটিয়ে নিন। দুই ফাঁক দুই ' +
        'মাপের: ছোটটায় বুড়ো আঙুল, বড়টায় তিন আঙুল। একসঙ্গে আট পাতা কাটে। কাগজ কাটলে ধার তাড়াতাড়ি কমে, ' +
        'তাই কাপড়ের জন্য আলাদা কাঁচি রাখুন। মাথা চোখা, প্লে-নার্সারির বাচ্চার হাতে দেবেন না।',
    },
    attributes: { age_from: 8, pieces: 1, colour: 'black' },
    priceTaka: 160,
    weightGrams: 85,
    size: { width: 7, height: 18, depth: 1 },
    picture: { object: 'scissors', tint: '#3a3f47', accent: '#c8ced2' },
  },
  {
    slug: 'dowatbari-geometry-rule-set',
    type: 'stationery',
    category: 'books-stationery',
    title: { en: 'Dowatbari geometry rule set', bn: 'দোয়াতবাড়ি জ্যামিতি স্কেল সেট' },
    summary: {
      en: 'A 30 cm ruler, two set squares and a protractor in a flat pouch.',
      bn: '৩০ সেন্টিমিটার স্কেল, দুটি ত্রিকোণী আর একটি চাঁদা, চ্যাপটা থলেতে।',
    },
    description: {
      en:
        'The marks are cut into the plastic and then inked, so they stay legible until SSC. One side shows ' +
        'centimetres, the other inches, since carpenters and teachers rarely agree. The clear yellow sheet ' +
        'can be seen against white paper. It bends a little but snaps if sat upon. Rules of this kind are ' +
        'allowed in board examinations.',
      bn:
        'দাগ আগে খোদাই, তারপর কালি ভরা, এসএসসি পর্যন্ত মুছে যাবে না। এক ধারে সেন্টিমিটার, অন্য ধারে ইঞ্চি, ' +
        'কারণ শিক্ষক আর কাঠমিস্ত্রির হিসাব মেলে না। হলদেটে স্বচ্ছ প্লাস্টিক সাদা কাগজের ওপর সহজে চোখে ' +
        'পড়ে। খানিকটা বাঁকে, তবে ওপরে বসলে ভাঙবে। বোর্ড পরীক্ষার হলে এ ধরনের স্কেল নেওয়া যায়।',
    },
    attributes: { language: 'english', age_from: 8, pieces: 4, colour: 'yellow' },
    priceTaka: 110,
    weightGrams: 70,
    size: { width: 32, height: 14, depth: 1 },
    picture: { object: 'straight-ruler', tint: '#f1c84e', accent: '#4b4f55' },
  },
  {
    slug: 'rongdhara-watercolour-palette',
    type: 'stationery',
    category: 'books-stationery',
    title: { en: 'Rongdhara watercolour palette', bn: 'রংধারা জলরঙের প্যালেট' },
    summary: {
      en: 'Cake watercolours in a tin that closes, for children and sketchers.',
      bn: 'শিশু আর শখের আঁকিয়ের জন্য ঢাকনাওয়ালা টিনে চাকতি জলরং।',
    },
    description: {
      en:
        'The cakes wake with one wet stroke and mix without turning to mud. White is left out on purpose: ' +
        'keep the paper bare for light. The lid has three wells for mixing and a ring for the thumb. ' +
        'Colours wash off skin and tiles; on a school shirt, soap it while damp. Dry the tin open before ' +
        'you shut it.',
      bn:
        'ভেজা তুলির এক টানেই রং ওঠে, মেশালে ঘোলা হয়ে যায় না। সাদা রং ইচ্ছে করেই নেই, আলো বোঝাতে কাগজ ' +
        'ফাঁকা রাখাই জলরঙের নিয়ম। ঢাকনায় মেশানোর তিনটি খোপ, নিচে বুড়ো আঙুলের রিং। হাত আর টাইলস থেকে ' +
        'ধুলেই ওঠে, স্কুলের জামায় লাগলে ভেজা থাকতেই সাবান দিন। শুকিয়ে তারপর বন্ধ করবেন।',
    },
    attributes: { age_from: 6 },
    priceTaka: 290,
    weightGrams: 180,
    size: { width: 20, height: 2, depth: 10 },
    picture: { object: 'artist-palette', tint: '#c98d55', accent: '#3b76b0' },
    variants: [
      { code: 'twelve', name: { en: '12 colours', bn: '১২ রং' }, attributes: { pieces: 12 }, priceTaka: 290 },
      {
        code: 'twenty-four',
        name: { en: '24 colours', bn: '২৪ রং' },
        attributes: { pieces: 24 },
        priceTaka: 520,
      },
    ],
  },
  {
    slug: 'rongdhara-brush-set',
    type: 'stationery',
    category: 'books-stationery',
    title: { en: 'Rongdhara brush set, six', bn: 'রংধারা তুলি সেট, ছয়টি' },
    summary: {
      en: 'Round and flat synthetic brushes for water and poster colour.',
      bn: 'জলরং ও পোস্টার রঙের জন্য গোল আর চ্যাপটা ছয়টি তুলি।',
    },
    description: {
      en:
        'Numbers 2, 4, 6 and 10 round, with flats of half an inch and one inch. The fibre is nylon that ' +
        'springs back, and the ferrule is crimped twice, so hairs stay put. Long handles suit an alpona on ' +
        'the floor. Wash in cool water, shape the tip with your fingers and dry flat. Oil paint stiffens ' +
        'them for good.',
      bn:
        'গোল ২, ৪, ৬ ও ১০ নম্বর, সঙ্গে আধা ইঞ্চি আর এক ইঞ্চির দুটি চ্যাপটা তুলি। নাইলনের আঁশ চাপ ছাড়লেই ' +
        'সোজা হয়, গোড়ায় ধাতুর বেড় দুবার চাপা, তাই লোম খসে না। লম্বা হাতলে মেঝেতে আলপনা দিতে সুবিধা। ' +
        'ঠান্ডা পানিতে ধুয়ে আঙুলে মাথা গুছিয়ে শুইয়ে শুকান। তেলরঙে দিলে আঁশ শক্ত হয়ে যায়।',
    },
    attributes: { age_from: 6, pieces: 6, colour: 'wood' },
    priceTaka: 260,
    weightGrams: 95,
    size: { width: 9, height: 28, depth: 2 },
    picture: { object: 'paintbrush', tint: '#b0773f', accent: '#7c2f4a' },
  },
];
