import type { ProductSeed } from '../types.ts';

export const products: ProductSeed[] = [
  {
    slug: 'shegunbari-three-door-wardrobe',
    type: 'furniture',
    category: 'furniture',
    title: { en: 'Shegunbari three-door wardrobe', bn: 'সেগুনবাড়ি তিন পাল্লার আলমারি' },
    summary: {
      en: 'A bedroom wardrobe with full-length hanging, four shelves and one locking drawer.',
      bn: 'লম্বা কাপড় ঝোলানোর জায়গা, চারটি তাক আর তালা দেওয়া একটি ড্রয়ার।',
    },
    description: {
      en:
        'Built from 18 mm laminated board on gamari wood feet, so mop water does not sit against the base. ' +
        'One side hangs sarees and panjabis without folding; the other has four shelves and a drawer with ' +
        'two keys. It travels flat in three boxes, so measure your lift and bedroom door first.',
      bn:
        '১৮ মিলিমিটার ল্যামিনেট বোর্ডের আলমারি, নিচে গামারি কাঠের পায়া, তাই ঘর মোছার পানি গায়ে লাগে না। ' +
        'এক পাশে শাড়ি-পাঞ্জাবি ভাঁজ না করেই ঝোলানো যায়, অন্য পাশে তাক আর ড্রয়ার; ড্রয়ারের চাবি দুটি। ' +
        'তিনটি বাক্সে খোলা অবস্থায় আসে বলে লিফট আর শোবার ঘরের দরজার মাপ আগে দেখে নিন।',
    },
    attributes: { material: 'board', size: 'large', needs_assembly: true, warranty_months: 24 },
    priceTaka: 27500,
    weightGrams: 98000,
    size: { width: 122, height: 198, depth: 53 },
    picture: { object: 'wardrobe', tint: '#9a6237', accent: '#d9b98c' },
    variants: [
      {
        code: 'wood',
        name: { en: 'Teak finish', bn: 'সেগুন রং' },
        attributes: { colour: 'wood' },
        priceTaka: 27500,
        tint: '#9a6237',
        accent: '#d9b98c',
      },
      {
        code: 'white',
        name: { en: 'Matt white', bn: 'ম্যাট সাদা' },
        attributes: { colour: 'white' },
        priceTaka: 28900,
        tint: '#ece8df',
        accent: '#b59468',
      },
    ],
    fittedBy: 'furniture-assembly',
  },
  {
    slug: 'kathmoyur-open-bookshelf',
    type: 'furniture',
    category: 'furniture',
    title: { en: 'Kathmoyur open bookshelf', bn: 'কাঠময়ূর খোলা বইয়ের তাক' },
    summary: {
      en: 'A slim open shelf for school books, novels and a plant or two.',
      bn: 'স্কুলের বই, উপন্যাস আর দু-একটা টব রাখার মতো সরু খোলা তাক।',
    },
    description: {
      en:
        'Mango wood uprights carry boards 28 cm deep, enough for guide books and box files standing ' +
        'upright. Each board takes about 18 kg when the load is spread. A wall strap is in the box; please ' +
        'use it where small children climb. Keep the shelf a hand’s width off outer walls in the rainy ' +
        'season.',
      bn:
        'আমকাঠের খুঁটির ওপর ২৮ সেন্টিমিটার চওড়া তক্তা, গাইড বই বা বক্স ফাইল দাঁড় করিয়ে রাখা যায়। ওজন ' +
        'ছড়িয়ে রাখলে এক একটি তাক আঠারো কেজির মতো নেয়। দেয়ালে বাঁধার ফিতা সঙ্গে থাকে, ছোট বাচ্চা থাকলে ' +
        'সেটা লাগিয়ে নিন। বর্ষায় বাইরের দেয়াল থেকে চার আঙুল দূরে রাখলে কাঠে ছাতা পড়বে না।',
    },
    attributes: { material: 'solid_wood', colour: 'wood', needs_assembly: true, warranty_months: 12 },
    priceTaka: 5200,
    weightGrams: 19500,
    size: { width: 76, height: 172, depth: 30 },
    picture: { object: 'bookshelf', tint: '#b57a45', accent: '#3f6f74' },
    variants: [
      {
        code: 'four',
        name: { en: 'Four shelves', bn: 'চার তাক' },
        attributes: { size: 'medium' },
        priceTaka: 5200,
      },
      {
        code: 'five',
        name: { en: 'Five shelves', bn: 'পাঁচ তাক' },
        attributes: { size: 'large' },
        priceTaka: 6400,
      },
    ],
    fittedBy: 'furniture-assembly',
  },
  {
    slug: 'shegunbari-six-seat-dining-table',
    type: 'furniture',
    category: 'furniture',
    title: { en: 'Shegunbari six-seat dining table', bn: 'সেগুনবাড়ি ছয়জনের খাবার টেবিল' },
    summary: {
      en: 'A mahogany table with rounded corners for a family meal or homework.',
      bn: 'কোনা গোল করা মেহগনির টেবিল, পরিবারের খাওয়া আর পড়া দুটোই চলে।',
    },
    description: {
      en:
        'The top is seasoned mahogany, 152 cm long, sealed with a lacquer that shrugs off turmeric if you ' +
        'wipe it the same hour. The legs bolt on with one spanner, which is supplied. Six people sit ' +
        'comfortably and a child fits at the corner. Chairs are sold separately. Put a mat under hot pots.',
      bn:
        'শুকানো মেহগনি কাঠের ১৫২ সেন্টিমিটার লম্বা টেবিল; ওপরে ল্যাকার দেওয়া, হলুদের দাগ সঙ্গে সঙ্গে ' +
        'মুছলে উঠে যায়। পায়া চারটি নাট দিয়ে আটকাতে হয়, রেঞ্চ বাক্সেই আছে। ছয়জন আরাম করে বসতে পারেন, ' +
        'কোনায় একটা বাচ্চাও এঁটে যায়। চেয়ার এর সঙ্গে নেই, আলাদা কিনতে হবে। গরম হাঁড়ির নিচে ম্যাট দিন।',
    },
    attributes: {
      material: 'solid_wood',
      colour: 'brown',
      seats: 6,
      needs_assembly: true,
      warranty_months: 36,
    },
    priceTaka: 24500,
    weightGrams: 46000,
    size: { width: 152, height: 76, depth: 92 },
    picture: { object: 'dining-table', tint: '#7b4127', accent: '#a9683f' },
    fittedBy: 'furniture-assembly',
  },
  {
    slug: 'betbon-cane-seat-chair',
    type: 'furniture',
    category: 'furniture',
    title: { en: 'Betbon cane-seat chair', bn: 'বেতবন বেতের বোনা চেয়ার' },
    summary: {
      en: 'A light dining or veranda chair with a hand-woven cane seat.',
      bn: 'হাতে বোনা বেতের আসনের হালকা চেয়ার, খাবার ঘর বা বারান্দার জন্য।',
    },
    description: {
      en:
        'Weavers in Sylhet lace the seat over a rain-tree wood frame, so air reaches you from below on ' +
        'humid evenings. It weighs under five kilos and a grandparent can move it. The weave loosens a ' +
        'little in the first month and then settles. Do not stand on it to reach a fan; the seat is made ' +
        'for sitting.',
      bn:
        'সিলেটের কারিগরেরা রেইনট্রি কাঠের কাঠামোর ওপর হাতে বেত বুনে এই আসন বানান, গরমের সন্ধ্যায় নিচ ' +
        'দিয়ে বাতাস লাগে। ওজন পাঁচ কেজির কম, বয়স্ক মানুষও টেনে সরাতে পারেন। প্রথম মাসে বুনন সামান্য ঢিলে ' +
        'হয়ে পরে থিতু হয়। ফ্যান মোছার জন্য এর ওপর দাঁড়াবেন না, বেত ছিঁড়ে যেতে পারে।',
    },
    attributes: { material: 'cane', colour: 'wood', seats: 1, needs_assembly: false, warranty_months: 12 },
    priceTaka: 4200,
    weightGrams: 4800,
    size: { width: 46, height: 88, depth: 51 },
    picture: { object: 'chair', tint: '#c48a4f', accent: '#efd9a8' },
  },
  {
    slug: 'kathmoyur-two-seat-sofa',
    type: 'furniture',
    category: 'furniture',
    title: { en: 'Kathmoyur two-seat sofa', bn: 'কাঠময়ূর দুই আসনের সোফা' },
    summary: {
      en: 'A compact sofa with washable covers, sized for a Dhaka drawing room.',
      bn: 'ঢাকার বসার ঘরের মাপে ছোট সোফা, কভার খুলে ধোয়া যায়।',
    },
    description: {
      en:
        'At 138 cm this sofa leaves room for a side table even in a 10-foot drawing room. The frame is ' +
        'kiln-dried koroi, the cushions are 32-density foam and every cover comes off with a zip for ' +
        'washing. The feet screw in by hand. Foam feels firm in the first weeks and eases with use.',
      bn:
        'দশ ফুটের বসার ঘরেও ১৩৮ সেন্টিমিটারের এই সোফার পাশে ছোট টেবিল রাখার জায়গা থাকে। কাঠামো শুকনো কড়ই ' +
        'কাঠের, গদি ৩২ ডেনসিটির ফোম, আর চেইন খুলে সব কভার ধোয়া যায়। পায়াগুলো হাতেই ঘুরিয়ে লাগে, যন্ত্র ' +
        'লাগে না। প্রথম কয়েক সপ্তাহ গদি একটু শক্ত মনে হবে, বসতে বসতে নরম হয়ে আসে।',
    },
    attributes: { material: 'fabric', seats: 2, needs_assembly: true, warranty_months: 24 },
    priceTaka: 22800,
    weightGrams: 34000,
    size: { width: 138, height: 82, depth: 78 },
    picture: { object: 'couch-and-lamp', tint: '#3f6c8f', accent: '#e5c27a' },
    variants: [
      {
        code: 'blue',
        name: { en: 'River blue', bn: 'নদীর নীল' },
        attributes: { colour: 'blue' },
        priceTaka: 22800,
        tint: '#3f6c8f',
        accent: '#e5c27a',
      },
      {
        code: 'grey',
        name: { en: 'Slate grey', bn: 'স্লেট ধূসর' },
        attributes: { colour: 'grey' },
        priceTaka: 22800,
        tint: '#7c8288',
        accent: '#e5c27a',
      },
      {
        code: 'green',
        name: { en: 'Betel-leaf green', bn: 'পানপাতা সবুজ' },
        attributes: { colour: 'green' },
        priceTaka: 23400,
        tint: '#4c7a50',
        accent: '#e5c27a',
      },
    ],
    fittedBy: 'furniture-assembly',
  },
  {
    slug: 'shegunbari-slatted-bed',
    type: 'furniture',
    category: 'furniture',
    title: { en: 'Shegunbari slatted bed', bn: 'সেগুনবাড়ি ফাঁকা তক্তার খাট' },
    summary: {
      en: 'A solid-wood bed with air under the mattress and posts for a mosquito net.',
      bn: 'তোশকের নিচে বাতাস চলে এমন নিরেট কাঠের খাট, মশারির স্ট্যান্ড লাগানো যায়।',
    },
    description: {
      en:
        'Slats with two-finger gaps let the mattress dry from below, which matters from June to September. ' +
        'The wood is akashmoni, oiled and not painted, so scratches can be rubbed out. Four sockets at the ' +
        'corners take net poles, which are included. The mattress is not part of the price. Two people ' +
        'need about forty minutes to put it together.',
      bn:
        'দুই আঙুল ফাঁক রেখে বসানো তক্তার কারণে জুন থেকে সেপ্টেম্বরের ভেজা দিনেও তোশক নিচ থেকে শুকায়। কাঠ ' +
        'আকাশমনি, রং না করে তেল দেওয়া, আঁচড় পড়লে ঘষে তোলা যায়। চার কোনায় মশারির ডান্ডার খোপ আছে, ' +
        'ডান্ডাও সঙ্গে পাবেন। দামের মধ্যে তোশক নেই। দুজন মিলে জুড়তে চল্লিশ মিনিটের মতো লাগে।',
    },
    attributes: { material: 'solid_wood', colour: 'wood', needs_assembly: true, warranty_months: 36 },
    priceTaka: 19500,
    weightGrams: 62000,
    size: { width: 158, height: 96, depth: 208 },
    picture: { object: 'bed', tint: '#a36b3c', accent: '#dfe6e8' },
    variants: [
      {
        code: 'semi-double',
        name: { en: 'Semi-double, 4 × 6.5 ft', bn: 'সেমি-ডাবল, ৪ × ৬.৫ ফুট' },
        attributes: { size: 'semi_double' },
        priceTaka: 19500,
      },
      {
        code: 'double',
        name: { en: 'Double, 5 × 6.5 ft', bn: 'ডাবল, ৫ × ৬.৫ ফুট' },
        attributes: { size: 'double' },
        priceTaka: 24000,
      },
      {
        code: 'king',
        name: { en: 'King, 6 × 7 ft', bn: 'কিং, ৬ × ৭ ফুট' },
        attributes: { size: 'king' },
        priceTaka: 28500,
      },
    ],
    fittedBy: 'furniture-assembly',
  },
  {
    slug: 'betbon-rolling-baby-cot',
    type: 'furniture',
    category: 'furniture',
    title: { en: 'Betbon rolling baby cot', bn: 'বেতবন চাকাওয়ালা শিশুর খাট' },
    summary: {
      en: 'A cot for the first two years, with a side that drops to bed height.',
      bn: 'জন্ম থেকে দুই বছর পর্যন্ত, এক পাশ নামিয়ে মায়ের খাটের সমান করা যায়।',
    },
    description: {
      en:
        'The bars stand 6 cm apart and the corners are sanded round by hand. The base has three heights: ' +
        'keep it at the top for a newborn and lower it once the child can sit. Two of the four wheels ' +
        'lock. The water-based varnish has little smell; still, air the cot for two days before the first ' +
        'night.',
      bn:
        'শিকগুলোর ফাঁক ছয় সেন্টিমিটার, কোনাগুলো হাতে ঘষে গোল করা। পাটাতন তিন উচ্চতায় বসানো যায়: ' +
        'নবজাতকের জন্য সবচেয়ে ওপরে, শিশু বসতে শিখলে নামিয়ে দিন। চার চাকার দুটিতে ব্রেক আছে। বার্নিশ ' +
        'পানিভিত্তিক বলে গন্ধ কম, তবু প্রথম রাতের আগে দুই দিন বাতাসে রাখুন। গদি আর মশারি আলাদা বিক্রি হয়।',
    },
    attributes: {
      material: 'solid_wood',
      colour: 'ivory',
      size: 'small',
      needs_assembly: true,
      warranty_months: 12,
    },
    priceTaka: 9800,
    weightGrams: 16500,
    size: { width: 124, height: 92, depth: 66 },
    picture: { object: 'cot', tint: '#e8d5b0', accent: '#8fb7a8' },
    fittedBy: 'furniture-assembly',
  },
  {
    slug: 'kathmoyur-standing-mirror',
    type: 'furniture',
    category: 'furniture',
    title: { en: 'Kathmoyur standing mirror', bn: 'কাঠময়ূর দাঁড়ানো আয়না' },
    summary: {
      en: 'A full-length mirror for draping a saree or checking a school uniform.',
      bn: 'শাড়ির কুচি বা স্কুলের পোশাক মাথা থেকে পা পর্যন্ত দেখার আয়না।',
    },
    description: {
      en:
        'The glass is 5 mm thick with a sealed back, so the black spots that damp causes come much later. ' +
        'A shishu-wood frame leans on a folding stand and tilts with one knob. Place it on a level floor ' +
        'away from the door swing. A film on the back holds the pieces together if the mirror ever breaks.',
      bn:
        'কাচ পাঁচ মিলিমিটার পুরু, পেছনটা সিল করা, তাই স্যাঁতসেঁতে ঘরে কালো ফোঁটা পড়তে অনেক দেরি হয়। ' +
        'শিশুকাঠের ফ্রেম ভাঁজ করা স্ট্যান্ডে দাঁড়ায়, একটা নব ঘুরিয়ে কাত বদলানো যায়। সমান মেঝেতে, দরজার ' +
        'পাল্লা থেকে দূরে রাখুন। ভাঙলে টুকরো ছিটকে না পড়ার জন্য পেছনে ফিল্ম লাগানো আছে।',
    },
    attributes: {
      material: 'solid_wood',
      colour: 'brown',
      size: 'large',
      needs_assembly: false,
      warranty_months: 6,
    },
    priceTaka: 5600,
    weightGrams: 13200,
    size: { width: 48, height: 160, depth: 45 },
    picture: { object: 'mirror', tint: '#6d4530', accent: '#cfe3ea' },
  },
];
