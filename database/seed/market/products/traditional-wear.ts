import type { ProductSeed } from '../types.ts';

export const products: ProductSeed[] = [
  {
    slug: 'tantpar-tangail-cotton-saree',
    type: 'clothing',
    category: 'traditional-wear',
    title: { en: 'Tantpar Tangail cotton saree', bn: 'তাঁতপাড় টাঙ্গাইল সুতি শাড়ি' },
    summary: {
      en: 'A handloom cotton saree for classrooms, offices and warm afternoons.',
      bn: 'ক্লাসরুম, অফিস আর গরম দুপুরে পরার মতো হাতে বোনা সুতি শাড়ি।',
    },
    description: {
      en:
        'Woven at Pathrail in 84-count cotton with small buti across the body and a plain border two ' +
        'fingers wide. The saree is twelve cubits long and comes without a blouse piece. It is starched at ' +
        'the loom, so it stands stiff the first day; one wash brings it down. Dry it inside out, away from ' +
        'noon sun.',
      bn:
        'পাথরাইলের তাঁতে ৮৪ কাউন্ট সুতায় বোনা, জমিনজুড়ে ছোট বুটি, পাড় দুই আঙুল চওড়া ও সাদামাটা। শাড়ি ' +
        'বারো হাত, ব্লাউজের কাপড় এর সঙ্গে নেই। মাড় দেওয়া থাকে বলে প্রথম দিন একটু ফুলে থাকবে, এক ' +
        'ধোয়াতেই গায়ে বসে যায়। উল্টো করে ছায়ায় শুকালে রং অনেক দিন থাকে।',
    },
    attributes: { material: 'cotton', size: 'free', occasion: 'office', hand_wash: true },
    priceTaka: 1650,
    weightGrams: 480,
    size: { width: 38, height: 4, depth: 28 },
    picture: { object: 'saree', tint: '#c23b4a', accent: '#f4ead6' },
    variants: [
      {
        code: 'red',
        name: { en: 'Red with ivory border', bn: 'লাল, ঘিয়ে পাড়' },
        attributes: { colour: 'red' },
        priceTaka: 1650,
        tint: '#c23b4a',
        accent: '#f4ead6',
      },
      {
        code: 'blue',
        name: { en: 'Blue with white border', bn: 'নীল, সাদা পাড়' },
        attributes: { colour: 'blue' },
        priceTaka: 1650,
        tint: '#2f5f9e',
        accent: '#f2f2f2',
      },
      {
        code: 'yellow',
        name: { en: 'Yellow with red border', bn: 'হলুদ, লাল পাড়' },
        attributes: { colour: 'yellow' },
        priceTaka: 1720,
        tint: '#e2ad2c',
        accent: '#b5302f',
      },
    ],
  },
  {
    slug: 'tantpar-half-silk-jamdani',
    type: 'clothing',
    category: 'traditional-wear',
    title: { en: 'Tantpar half-silk jamdani', bn: 'তাঁতপাড় হাফ সিল্ক জামদানি' },
    summary: {
      en: 'A Rupganj jamdani with a slanting vine, woven by two people over three weeks.',
      bn: 'রূপগঞ্জের তেরছা নকশার জামদানি, দুজন তাঁতি তিন সপ্তাহে বোনেন।',
    },
    description: {
      en:
        'Silk warp and cotton weft give a sheer cloth that still holds its pleats. Each motif is laid in ' +
        'by hand with a bamboo needle, which is why the back shows short floats. Wear it with a full ' +
        'petticoat. It should be dry-cleaned or sent for kata wash, never wrung, and stored rolled on a ' +
        'tube rather than folded.',
      bn:
        'টানায় রেশম আর পোড়েনে সুতি, কাপড় স্বচ্ছ অথচ কুচি ধরে থাকে। প্রতিটি ফুল বাঁশের কান্ডুল দিয়ে ' +
        'হাতে তোলা, উল্টো পিঠে তাই ছোট ছোট সুতার টান দেখা যায়। নিচে পুরো ঘেরের পেটিকোট পরুন। কখনো ' +
        'নিংড়াবেন না; ড্রাই ওয়াশ বা কাটা করান, আর ভাঁজের বদলে গোল নলে পেঁচিয়ে রাখুন।',
    },
    attributes: {
      material: 'half_silk',
      colour: 'green',
      size: 'free',
      occasion: 'festive',
      hand_wash: true,
    },
    priceTaka: 8900,
    weightGrams: 390,
    size: { width: 40, height: 3, depth: 27 },
    picture: { object: 'saree', tint: '#2f7f78', accent: '#e3c46a' },
  },
  {
    slug: 'meghboti-rajshahi-silk-saree',
    type: 'clothing',
    category: 'traditional-wear',
    title: { en: 'Meghboti Rajshahi silk saree', bn: 'মেঘবতী রাজশাহী সিল্ক শাড়ি' },
    summary: {
      en: 'A smooth mulberry-silk saree with a hand-painted anchal.',
      bn: 'আঁচলে হাতে আঁকা নকশার মসৃণ মালবেরি রেশমের শাড়ি।',
    },
    description: {
      en:
        'The yarn is reeled and woven in Rajshahi, then a painter fills the anchal with kash grass in ' +
        'fabric colour. Natural silk has tiny slubs that catch the light; they are not faults. It comes ' +
        'with an unstitched blouse piece of 80 cm. Perfume and attar mark silk, so put them on before you ' +
        'dress. Iron from the back.',
      bn:
        'রাজশাহীতে কাটা সুতায় ওখানেই বোনা, পরে একজন শিল্পী আঁচলজুড়ে কাশফুল আঁকেন। খাঁটি রেশমে মাঝে মাঝে ' +
        'সুতা একটু মোটা থাকে, সেটা ত্রুটি নয়। ৮০ সেন্টিমিটার ব্লাউজের কাপড় সঙ্গে পাবেন। আতর বা পারফিউম ' +
        'লাগলে দাগ বসে, তাই মাখবেন শাড়ি পরার আগে। ইস্ত্রি করুন উল্টো পিঠে, হালকা তাপে।',
    },
    attributes: { material: 'silk', colour: 'pink', size: 'free', occasion: 'festive', hand_wash: true },
    priceTaka: 6800,
    weightGrams: 430,
    size: { width: 39, height: 4, depth: 29 },
    picture: { object: 'saree', tint: '#b65a86', accent: '#f3dfe4' },
  },
  {
    slug: 'pirankotha-khadi-panjabi',
    type: 'clothing',
    category: 'traditional-wear',
    title: { en: 'Pirankotha khadi panjabi', bn: 'পিরানকথা খাদি পাঞ্জাবি' },
    summary: {
      en: 'A straight-cut panjabi of Cumilla khadi for Fridays and the office.',
      bn: 'জুমার দিন বা অফিসে পরার মতো কুমিল্লার খাদির সোজা কাটের পাঞ্জাবি।',
    },
    description: {
      en:
        'Hand-spun cotton from Chandina leaves the cloth slightly uneven and very airy. There is a band ' +
        'collar, three wooden buttons and two deep side pockets that take a phone. The length is about 104 ' +
        'cm in every size. Khadi shrinks by a finger in the first wash, and the pattern is cut to allow ' +
        'for it.',
      bn:
        'চান্দিনার হাতে কাটা সুতায় বোনা কাপড়, একটু এবড়োখেবড়ো কিন্তু ভেতরে দারুণ বাতাস খেলে। ব্যান্ড ' +
        'কলার, তিনটি কাঠের বোতাম, দুই পাশে গভীর পকেট, ফোন রাখলে ঝুলে পড়ে না। সব মাপেই ঝুল প্রায় ১০৪ ' +
        'সেন্টিমিটার। প্রথম ধোয়ায় খাদি এক আঙুল ছোট হয়, সেই হিসাব রেখেই কাটা।',
    },
    attributes: { material: 'khadi', colour: 'ivory', occasion: 'office', hand_wash: false },
    priceTaka: 1450,
    weightGrams: 340,
    size: { width: 56, height: 104, depth: 1 },
    picture: { object: 'panjabi', tint: '#efe2c4', accent: '#9a7446' },
    variants: [
      {
        code: 'm',
        name: { en: 'M, chest 40 in', bn: 'এম, বুক ৪০ ইঞ্চি' },
        attributes: { size: 'm' },
        priceTaka: 1450,
      },
      {
        code: 'l',
        name: { en: 'L, chest 42 in', bn: 'এল, বুক ৪২ ইঞ্চি' },
        attributes: { size: 'l' },
        priceTaka: 1450,
      },
      {
        code: 'xl',
        name: { en: 'XL, chest 44 in', bn: 'এক্সএল, বুক ৪৪ ইঞ্চি' },
        attributes: { size: 'xl' },
        priceTaka: 1520,
      },
    ],
  },
  {
    slug: 'pirankotha-embroidered-eid-panjabi',
    type: 'clothing',
    category: 'traditional-wear',
    title: { en: 'Pirankotha embroidered Eid panjabi', bn: 'পিরানকথা এমব্রয়ডারি ঈদের পাঞ্জাবি' },
    summary: {
      en: 'A slim linen panjabi with tone-on-tone embroidery at the placket.',
      bn: 'বোতামপট্টিতে একই রঙের সুতার কাজ করা লিনেনের পাঞ্জাবি।',
    },
    description: {
      en:
        'Linen blended with cotton drapes better than pure linen and needs less ironing before the Eid ' +
        'prayer. Thread of a slightly darker shade runs down the placket and cuffs, so the work shows up ' +
        'close and not from across the street. The fit is slim; choose one size up if you like it loose. ' +
        'Reverse it to iron.',
      bn:
        'লিনেনের সঙ্গে সুতি মেশানো, তাই শুধু লিনেনের মতো দ্রুত কুঁচকে যায় না, ঈদের সকালে ইস্ত্রির ঝামেলা ' +
        'কম। একটু গাঢ় রঙের সুতায় বোতামপট্টি আর হাতার মুখে কাজ, কাছ থেকে দেখলে চোখে পড়ে। কাট গায়ে লাগা, ' +
        'ঢিলেঢালা পছন্দ হলে এক মাপ বড় নিন। কাজের জায়গা উল্টে ইস্ত্রি করবেন।',
    },
    attributes: { material: 'linen', colour: 'blue', size: 'l', occasion: 'festive', hand_wash: true },
    priceTaka: 2650,
    weightGrams: 360,
    size: { width: 54, height: 106, depth: 1 },
    picture: { object: 'panjabi', tint: '#2d4d78', accent: '#b9c7da' },
  },
  {
    slug: 'pirankotha-children-cotton-panjabi',
    type: 'clothing',
    category: 'traditional-wear',
    title: { en: 'Pirankotha children’s cotton panjabi', bn: 'পিরানকথা ছোটদের সুতি পাঞ্জাবি' },
    summary: {
      en: 'A soft boys’ panjabi with a pyjama that has an elastic waist.',
      bn: 'কোমরে ইলাস্টিক দেওয়া পায়জামাসহ ছোটদের নরম পাঞ্জাবি।',
    },
    description: {
      en:
        'Washed voile is cut wide under the arms so a child can run in it through a Pohela Boishakh fair. ' +
        'Seams are bound inside and nothing scratches the neck. The hem has a four-centimetre turn that ' +
        'you can let down next year. The red is fast after two washes; until then keep it apart from white.',
      bn:
        'ধোয়া ভয়েল কাপড়, বগলের নিচে ঢিলে কাট, বৈশাখী মেলায় দৌড়াদৌড়িতে টান পড়ে না। ভেতরের সেলাই ' +
        'ঢাকা, গলায় কুটকুট করে না। নিচে চার সেন্টিমিটার কাপড় মোড়ানো, পরের বছর খুলে ঝুল বাড়ানো যাবে। ' +
        'প্রথম দুই ধোয়ায় লাল রং একটু উঠতে পারে, সাদা কাপড় থেকে আলাদা রাখুন।',
    },
    attributes: { material: 'cotton', colour: 'red', occasion: 'festive', hand_wash: false },
    priceTaka: 890,
    weightGrams: 260,
    size: { width: 40, height: 66, depth: 1 },
    picture: { object: 'panjabi', tint: '#c9412f', accent: '#f5efe3' },
    variants: [
      {
        code: '4-6',
        name: { en: '4–6 years', bn: '৪–৬ বছর' },
        attributes: { size: '4_6_years' },
        priceTaka: 890,
      },
      {
        code: '7-9',
        name: { en: '7–9 years', bn: '৭–৯ বছর' },
        attributes: { size: '7_9_years' },
        priceTaka: 960,
      },
      {
        code: '10-12',
        name: { en: '10–12 years', bn: '১০–১২ বছর' },
        attributes: { size: '10_12_years' },
        priceTaka: 1040,
      },
    ],
  },
  {
    slug: 'meghboti-block-print-three-piece',
    type: 'clothing',
    category: 'traditional-wear',
    title: {
      en: 'Meghboti block-print three-piece, unstitched',
      bn: 'মেঘবতী ব্লকপ্রিন্ট থ্রি-পিস, সেলাই ছাড়া',
    },
    summary: {
      en: 'Kameez, salwar and orna lengths ready for your own tailor.',
      bn: 'নিজের দর্জির কাছে বানানোর জন্য কামিজ, সালোয়ার ও ওড়নার কাপড়।',
    },
    description: {
      en:
        'Two and a half metres of block-printed cotton make the kameez, and two metres of plain cotton the ' +
        'salwar. The orna is printed mulmul, 2.3 metres long, light enough for a rickshaw ride in May. ' +
        'Soak all three pieces before they go to the tailor, as the kameez cloth draws in by about three ' +
        'per cent.',
      bn:
        'কামিজের জন্য আড়াই মিটার ব্লকপ্রিন্ট সুতি, সালোয়ারের জন্য দুই মিটার একরঙা কাপড়। ওড়না ২.৩ মিটার ' +
        'ছাপা মলমল, জ্যৈষ্ঠের রোদে রিকশায় বসেও ভারী লাগে না। দর্জিকে দেওয়ার আগে তিনটি কাপড়ই ভিজিয়ে ' +
        'শুকিয়ে নিন, কামিজের কাপড় শতকরা তিন ভাগের মতো চাপে। মেশিনে ধোয়া যায়, তবে আলাদা করে।',
    },
    attributes: { material: 'cotton', colour: 'green', size: 'free', occasion: 'daily', hand_wash: false },
    priceTaka: 1350,
    weightGrams: 620,
    size: { width: 36, height: 5, depth: 28 },
    picture: { object: 'dress', tint: '#5b9a6d', accent: '#f0d27f' },
  },
  {
    slug: 'pirankotha-cotton-fatua',
    type: 'clothing',
    category: 'traditional-wear',
    title: { en: 'Pirankotha cotton fatua', bn: 'পিরানকথা সুতি ফতুয়া' },
    summary: {
      en: 'A short-sleeved fatua for evenings at home and quick errands.',
      bn: 'সন্ধ্যায় বাসায় আর পাড়ার দোকানে যাওয়ার হাফ হাতা ফতুয়া।',
    },
    description: {
      en:
        'Plain-weave cotton with a round neck, a short placket and one chest pocket. Side slits make it ' +
        'easy to sit cross-legged on the floor. The cloth is dyed before weaving, so it fades slowly and ' +
        'evenly. Size L fits a 42-inch chest with room to spare. Dry it on a hanger and it hardly needs an ' +
        'iron.',
      bn:
        'গোল গলা, ছোট বোতামপট্টি আর বুকে একটা পকেটের সাদামাটা সুতি ফতুয়া। দুই পাশে চেরা থাকায় মেঝেতে আসন ' +
        'পেতে বসতে অসুবিধা নেই। সুতা রং করে তারপর বোনা, রং জ্বললেও সমানভাবে জ্বলে। এল মাপ ৪২ ইঞ্চি বুকে ' +
        'ঢিলেঢালা হয়। বোতাম নারকেলের মালার। হ্যাঙ্গারে শুকালে ইস্ত্রি প্রায় লাগেই না।',
    },
    attributes: { material: 'cotton', colour: 'grey', size: 'l', occasion: 'daily', hand_wash: false },
    priceTaka: 720,
    weightGrams: 230,
    size: { width: 56, height: 74, depth: 1 },
    picture: { object: 't-shirt', tint: '#8a94a0', accent: '#5a3d2b' },
  },
];
