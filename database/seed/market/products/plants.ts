import type { ProductSeed } from '../types.ts';

export const products: ProductSeed[] = [
  {
    slug: 'ankurghor-money-plant',
    type: 'plant',
    category: 'plants',
    title: { en: 'Ankurghor money plant on a coir stick', bn: 'অঙ্কুরঘর ছোবড়ার খুঁটিতে মানিপ্ল্যান্ট' },
    summary: {
      en: 'A climbing house plant for a shaded corner of the flat.',
      bn: 'ফ্ল্যাটের ছায়াময় কোণের জন্য লতিয়ে ওঠা ঘরের গাছ।',
    },
    description: {
      en:
        'Three rooted vines are tied to a stick wrapped in coir, in a plastic pot with a saucer. It lives ' +
        'with a window some steps away and forgives a missed watering, but direct April sun burns the ' +
        'leaves. Wipe the dust off once a month. The sap irritates cats and toddlers, so place it out of ' +
        'reach.',
      bn:
        'ছোবড়া মোড়ানো খুঁটিতে বাঁধা শিকড়সহ তিনটি লতা, নিচে থালাসহ প্লাস্টিকের টব। জানালা একটু দূরে হলেও ' +
        'বাঁচে, এক দিন পানি দিতে ভুলে গেলেও মরে না, তবে চৈত্রের সোজা রোদে পাতা পুড়ে যায়। মাসে একবার ভেজা ' +
        'কাপড়ে পাতার ধুলা মুছুন। কষ চুলকায়, তাই বিড়াল আর ছোট বাচ্চার নাগালে রাখবেন না।',
    },
    attributes: { light: 'shade', watering: 'alternate', height_cm: 55, edible: false, size: 'medium' },
    priceTaka: 450,
    weightGrams: 2100,
    size: { width: 24, height: 55, depth: 24 },
    picture: { object: 'potted-plant', tint: '#4f9a4c', accent: '#8f6a4a' },
  },
  {
    slug: 'mati-o-pata-clay-tub',
    type: 'plant',
    category: 'plants',
    title: { en: 'Mati o Pata clay tub', bn: 'মাটি ও পাতা পোড়ামাটির টব' },
    summary: {
      en: 'A wheel-thrown terracotta tub from Dhamrai with its own saucer.',
      bn: 'ধামরাইয়ের চাকে গড়া পোড়ামাটির টব, সঙ্গে নিজের থালা।',
    },
    description: {
      en:
        'Baked clay breathes, so roots stay cooler than in plastic on a hot roof. The wall is thick, the ' +
        'rim folded and the drain hole wide enough not to clog. Soak a new tub in water for an hour before ' +
        'planting. White salt marks will appear on the outside in time; a brush takes them off. It breaks ' +
        'if dropped.',
      bn:
        'পোড়ামাটির ভেতর দিয়ে বাতাস চলে, গরম ছাদেও শিকড় প্লাস্টিকের টবের চেয়ে ঠান্ডা থাকে। দেয়াল পুরু, ' +
        'কিনারা মোড়ানো, তলার ফুটো এত বড় যে মাটি জমে আটকায় না। নতুন টব গাছ লাগানোর আগে এক ঘণ্টা পানিতে ' +
        'ডুবিয়ে রাখুন। বাইরে সাদা নোনা দাগ পড়লে ব্রাশে ঘষে তুলুন। হাত থেকে পড়লে ভাঙবে।',
    },
    attributes: {},
    priceTaka: 160,
    weightGrams: 1600,
    size: { width: 20, height: 19, depth: 20 },
    picture: { object: 'plant-pot', tint: '#b9643c', accent: '#6fa35a' },
    variants: [
      {
        code: '8-inch',
        name: { en: '8 inches', bn: '৮ ইঞ্চি' },
        attributes: { size: 'small', height_cm: 19 },
        priceTaka: 160,
      },
      {
        code: '12-inch',
        name: { en: '12 inches', bn: '১২ ইঞ্চি' },
        attributes: { size: 'medium', height_cm: 28 },
        priceTaka: 320,
      },
      {
        code: '16-inch',
        name: { en: '16 inches', bn: '১৬ ইঞ্চি' },
        attributes: { size: 'large', height_cm: 37 },
        priceTaka: 560,
      },
    ],
  },
  {
    slug: 'ankurghor-winter-sunflower-seed',
    type: 'plant',
    category: 'plants',
    title: { en: 'Ankurghor winter sunflower seed', bn: 'অঙ্কুরঘর শীতের সূর্যমুখী বীজ' },
    summary: {
      en: 'A packet of thirty seeds for a sunny roof or school garden.',
      bn: 'রোদেলা ছাদ বা স্কুলের বাগানের জন্য ত্রিশটি বীজের প্যাকেট।',
    },
    description: {
      en:
        'Sow from late October, one seed to a ten-inch tub, as deep as a finger joint. Stems reach about a ' +
        'metre and a half and flower in ten weeks if they get six hours of sun. Parakeets love the heads; ' +
        'a scrap of net protects them. Eight of ten seeds sprouted in our last test, printed with its date ' +
        'on the packet.',
      bn:
        'কার্তিকের মাঝামাঝি থেকে দশ ইঞ্চি টবে একটি করে, আঙুলের এক কর গভীরে পুঁতুন। ছয় ঘণ্টা রোদ পেলে দশ ' +
        'সপ্তাহে ফুল আসে, গাছ হয় প্রায় দেড় মিটার। টিয়া পাখি মাথা খেয়ে ফেলে, এক টুকরো জাল বেঁধে দিলেই ' +
        'বাঁচবে। শেষ পরীক্ষায় দশটির আটটি গজিয়েছে, তারিখ প্যাকেটের গায়ে ছাপা থাকে।',
    },
    attributes: { light: 'full_sun', watering: 'alternate', edible: true, size: 'small' },
    priceTaka: 90,
    weightGrams: 20,
    size: { width: 9, height: 13, depth: 1 },
    picture: { object: 'sunflower', tint: '#edb82e', accent: '#5a3a20' },
  },
  {
    slug: 'ankurghor-kitchen-greens-kit',
    type: 'plant',
    category: 'plants',
    title: { en: 'Ankurghor kitchen greens kit', bn: 'অঙ্কুরঘর রান্নাঘরের শাক কিট' },
    summary: {
      en: 'Tray, soil block and three seeds to grow coriander, mint and spinach.',
      bn: 'ধনেপাতা, পুদিনা ও পালং ফলানোর ট্রে, মাটির চাকতি আর বীজ।',
    },
    description: {
      en:
        'Add water to the pressed block and it swells to four litres of loose growing mix. Scatter the ' +
        'seed, cover thinly and keep the tray on a window sill that sees the morning. Coriander is ready ' +
        'to snip in five weeks. Mint comes as rooted cuttings, which must be planted the day they arrive. ' +
        'A card in Bangla shows each step.',
      bn:
        'চাপা মাটির চাকতিতে পানি দিলে ফুলে চার লিটার ঝুরঝুরে মাটি হয়। বীজ ছড়িয়ে পাতলা করে ঢেকে সকালের ' +
        'রোদ আসে এমন জানালায় ট্রে রাখুন। পাঁচ সপ্তাহে ধনেপাতা কাটা যাবে। পুদিনা আসে শিকড়সহ ডাল হিসেবে, ' +
        'হাতে পাওয়ার দিনই লাগাতে হবে। কোন দিন কী করবেন, ছবিসহ একটা কার্ডে লেখা আছে।',
    },
    attributes: { light: 'part_sun', watering: 'daily', edible: true, size: 'small', pack_kg: 1.2 },
    priceTaka: 380,
    weightGrams: 1200,
    size: { width: 38, height: 9, depth: 24 },
    picture: { object: 'seedling', tint: '#6db84f', accent: '#6b4a34' },
  },
  {
    slug: 'mati-o-pata-kagzi-lime-sapling',
    type: 'plant',
    category: 'plants',
    title: { en: 'Mati o Pata kagzi lime sapling', bn: 'মাটি ও পাতা কাগজি লেবুর চারা' },
    summary: {
      en: 'A layered lime plant that can fruit in a half-drum on the roof.',
      bn: 'ছাদের হাফ ড্রামে ফল দিতে পারে এমন কলমের কাগজি লেবু।',
    },
    description: {
      en:
        'It was air-layered from a bearing tree in Narsingdi, so the fruit keeps the thin skin and smell ' +
        'of the mother. Expect the first limes in twelve to eighteen months. It needs a container of at ' +
        'least forty litres and drainage without puddles. Curling young leaves mean leaf miner; pick them ' +
        'off early. There are thorns.',
      bn:
        'নরসিংদীর ফলন্ত গাছ থেকে গুটি কলম, তাই পাতলা খোসা আর ঘ্রাণ মা-গাছের মতোই হবে। বারো থেকে আঠারো মাসে ' +
        'প্রথম লেবু আশা করতে পারেন। অন্তত চল্লিশ লিটারের পাত্র চাই, গোড়ায় পানি জমা চলবে না। কচি পাতা ' +
        'কুঁকড়ালে পোকার লক্ষণ, শুরুতেই ছিঁড়ে ফেলুন। গাছে কাঁটা আছে, সাবধানে ধরবেন।',
    },
    attributes: { light: 'full_sun', watering: 'alternate', height_cm: 60, edible: true, size: 'medium' },
    priceTaka: 320,
    weightGrams: 2800,
    size: { width: 30, height: 60, depth: 30 },
    picture: { object: 'lemon', tint: '#a9c73f', accent: '#3f7a3a' },
  },
  {
    slug: 'mati-o-pata-amrapali-mango-graft',
    type: 'plant',
    category: 'plants',
    title: { en: 'Mati o Pata Amrapali mango graft', bn: 'মাটি ও পাতা আম্রপালি আমের কলম' },
    summary: {
      en: 'A dwarf mango for a half-drum, grafted and two years old.',
      bn: 'হাফ ড্রামে লাগানোর মতো দুই বছর বয়সী খাটো আমের কলম।',
    },
    description: {
      en:
        'Amrapali stays low and is the mango most often kept on Dhaka roofs. Plant it before the rains ' +
        'end, with the graft scar a hand above the soil. Remove flowers in the first spring so that the ' +
        'plant builds wood. A healthy one gives a few kilos in its fourth year. Tell us if the lift is too ' +
        'small for it.',
      bn:
        'আম্রপালি গাছ বেশি লম্বা হয় না, ঢাকার ছাদে তাই এই জাতই বেশি দেখা যায়। বর্ষা শেষ হওয়ার আগে ' +
        'লাগান, জোড়ার দাগ মাটি থেকে এক বিঘত ওপরে থাকবে। প্রথম ফাল্গুনে মুকুল ভেঙে দিলে ডাল মোটা হয়। ভালো ' +
        'থাকলে চতুর্থ বছরে কয়েক কেজি আম পাবেন। লিফটে না ধরলে আগেই জানাবেন।',
    },
    attributes: { light: 'full_sun', watering: 'alternate', edible: true },
    priceTaka: 480,
    weightGrams: 5200,
    size: { width: 40, height: 90, depth: 40 },
    picture: { object: 'mango', tint: '#efae3a', accent: '#4e8240' },
    variants: [
      {
        code: 'three-foot',
        name: { en: 'Three feet tall', bn: 'তিন ফুট লম্বা' },
        attributes: { size: 'medium', height_cm: 90 },
        priceTaka: 480,
      },
      {
        code: 'four-foot',
        name: { en: 'Four feet tall, branched', bn: 'চার ফুট লম্বা, ডালসহ' },
        attributes: { size: 'large', height_cm: 120 },
        priceTaka: 850,
      },
    ],
  },
  {
    slug: 'ankurghor-roof-tomato-seedlings',
    type: 'plant',
    category: 'plants',
    title: { en: 'Ankurghor roof tomato seedlings, six', bn: 'অঙ্কুরঘর ছাদবাগানের টমেটো চারা, ছয়টি' },
    summary: {
      en: 'Six month-old plants of a bushy tomato, sent from October to January.',
      bn: 'ঝোপালো টমেটোর এক মাস বয়সী ছয়টি চারা, পাওয়া যায় কার্তিক থেকে পৌষ।',
    },
    description: {
      en:
        'The seedlings travel in a paper tray with damp roots and should be planted by the evening, two to ' +
        'a twelve-inch tub. This kind grows to the knee and needs one stake. Fruit starts after eight ' +
        'weeks and goes on for six. Yellow spots on lower leaves are common in fog; remove them and water ' +
        'only the soil.',
      bn:
        'কাগজের ট্রেতে শিকড় ভেজা অবস্থায় আসে, সেই সন্ধ্যার মধ্যেই বারো ইঞ্চি টবে দুটি করে লাগিয়ে দিন। ' +
        'গাছ হাঁটুসমান হয়, একটা কাঠি গেঁথে বাঁধলেই চলে। আট সপ্তাহ পর ফল ধরে, দেয় আরও ছয় সপ্তাহ। ' +
        'কুয়াশায় নিচের পাতায় হলুদ ছোপ পড়ে, সেগুলো ফেলে দিন; পানি দেবেন শুধু গোড়ায়।',
    },
    attributes: { light: 'full_sun', watering: 'daily', height_cm: 14, edible: true, size: 'small' },
    priceTaka: 150,
    weightGrams: 600,
    size: { width: 24, height: 16, depth: 16 },
    picture: { object: 'tomato', tint: '#d6452f', accent: '#4c8a3f' },
  },
  {
    slug: 'mati-o-pata-roof-garden-soil',
    type: 'plant',
    category: 'plants',
    title: { en: 'Mati o Pata ready roof-garden soil', bn: 'মাটি ও পাতা ছাদবাগানের তৈরি মাটি' },
    summary: {
      en: 'Loam, vermicompost and coco peat, mixed and ready to pour.',
      bn: 'দোআঁশ মাটি, কেঁচো সার ও কোকোপিট মেশানো, ঢাললেই লাগানো যায়।',
    },
    description: {
      en:
        'The mix is half as heavy as plain earth, which matters to the roof slab and to your back. Neem ' +
        'cake keeps grubs down for about three months. It is enough food for leafy greens through one ' +
        'season; fruiting plants want more compost by the second. The sack smells of earth, never of ' +
        'drains. Fold it shut after use.',
      bn:
        'সাধারণ মাটির অর্ধেক ওজন, ছাদের ঢালাই আর নিজের কোমর দুইয়েরই তাতে স্বস্তি। নিমখৈল মেশানো বলে মাস ' +
        'তিনেক মাটির পোকা কম থাকে। শাকের জন্য এক মৌসুম আলাদা সার লাগে না, ফলের গাছে দ্বিতীয় মৌসুম থেকে ' +
        'দিতে হবে। বস্তা খুললে ভেজা মাটির গন্ধ পাবেন, পচা গন্ধ নয়। কাজ শেষে মুখ মুড়িয়ে রাখুন।',
    },
    attributes: {},
    priceTaka: 180,
    weightGrams: 5000,
    size: { width: 32, height: 45, depth: 12 },
    picture: { object: 'package', tint: '#6b4a33', accent: '#8fb35a' },
    variants: [
      {
        code: '5-kg',
        name: { en: '5 kg bag', bn: '৫ কেজির ব্যাগ' },
        attributes: { pack_kg: 5 },
        priceTaka: 180,
      },
      {
        code: '10-kg',
        name: { en: '10 kg bag', bn: '১০ কেজির ব্যাগ' },
        attributes: { pack_kg: 10 },
        priceTaka: 330,
      },
      {
        code: '25-kg',
        name: { en: '25 kg sack', bn: '২৫ কেজির বস্তা' },
        attributes: { pack_kg: 25 },
        priceTaka: 750,
      },
    ],
  },
];
