import type { ProductSeed } from '../types.ts';

export const products: ProductSeed[] = [
  {
    slug: 'shochchho-ro-purifier',
    type: 'fixture',
    category: 'water-filters-pumps',
    title: { en: 'Shochchho six-stage RO purifier', bn: 'স্বচ্ছ ছয় ধাপের আরও পিউরিফায়ার' },
    summary: {
      en: 'For salty, iron-rich or arsenic-risk water.',
      bn: 'লোনা, আয়রনযুক্ত বা আর্সেনিকের ঝুঁকি আছে এমন পানির জন্য।',
    },
    description: {
      en:
        'A membrane takes out dissolved salts that boiling leaves behind, then a mineral cartridge gives ' +
        'the taste back. It stores ten litres and throws away about one litre for each litre made; lead ' +
        'that pipe to the mop bucket. Filters cost around 2,200 taka a year. If your line water only ' +
        'smells of chlorine, a simpler filter will do.',
      bn:
        'ফোটালেও যে দ্রবীভূত লবণ যায় না, মেমব্রেন তা আলাদা করে; পরে মিনারেল কার্টিজ পানির স্বাদ ফেরায়। ' +
        'দশ লিটার জমা থাকে। এক লিটার বানাতে প্রায় এক লিটার ফেলতে হয়, সেই পাইপ ঘর মোছার বালতিতে দিন। বছরে ' +
        'ফিল্টার বদলাতে ২,২০০ টাকার মতো লাগে। পানিতে শুধু ক্লোরিনের গন্ধ থাকলে এত কিছুর দরকার নেই।',
    },
    attributes: {
      inlet: 'half_inch',
      capacity_litres: 10,
      power_watts: 36,
      material: 'plastic',
      colour: 'white',
      warranty_months: 12,
    },
    priceTaka: 14500,
    weightGrams: 9200,
    size: { width: 40, height: 52, depth: 26 },
    picture: { object: 'water-filter', tint: '#eef3f6', accent: '#2f7fb0' },
    fittedBy: 'water-filter-installation',
  },
  {
    slug: 'shochchho-gravity-filter',
    type: 'fixture',
    category: 'water-filters-pumps',
    title: { en: 'Shochchho gravity filter, no electricity', bn: 'স্বচ্ছ গ্র্যাভিটি ফিল্টার, বিদ্যুৎ ছাড়া' },
    summary: {
      en: 'Pour in at the top, drink from the tap below.',
      bn: 'ওপরে ঢালুন, নিচের কল থেকে পান করুন।',
    },
    description: {
      en:
        'Two stacked chambers and a ceramic candle with carbon: the old way, needing no current and no ' +
        'plumber. It clears mud, smell and most germs from boiled or WASA water, slowly, about three ' +
        'litres an hour. It does not remove arsenic or salt. Scrub the candle with a soft brush when the ' +
        'flow drops, and never with soap.',
      bn:
        'ওপর-নিচ দুই পাত্র আর কার্বন ভরা সিরামিক ক্যান্ডল; সেই পুরোনো পদ্ধতি, কারেন্টও লাগে না, মিস্ত্রিও ' +
        'না। ফোটানো বা লাইনের পানির ময়লা, গন্ধ আর বেশির ভাগ জীবাণু ছাঁকে, তবে ধীরে, ঘণ্টায় লিটার তিনেক। ' +
        'আর্সেনিক বা লবণ যায় না। ধার কমলে ক্যান্ডল নরম ব্রাশে ঘষে নিন, সাবান লাগাবেন না।',
    },
    attributes: {
      inlet: 'none',
      capacity_litres: 16,
      material: 'plastic',
      colour: 'blue',
      warranty_months: 12,
    },
    priceTaka: 2350,
    weightGrams: 2800,
    size: { width: 28, height: 58, depth: 28 },
    picture: { object: 'water-filter', tint: '#6ea6c6', accent: '#f2f5f6' },
    variants: [
      {
        code: '16l',
        name: { en: '16 litres', bn: '১৬ লিটার' },
        attributes: { capacity_litres: 16 },
        priceTaka: 2350,
      },
      {
        code: '26l',
        name: { en: '26 litres', bn: '২৬ লিটার' },
        attributes: { capacity_litres: 26 },
        priceTaka: 3150,
      },
    ],
  },
  {
    slug: 'shochchho-uv-wall-filter',
    type: 'fixture',
    category: 'water-filters-pumps',
    title: { en: 'Shochchho UV filter for the kitchen wall', bn: 'স্বচ্ছ ইউভি ফিল্টার, রান্নাঘরের দেয়ালের জন্য' },
    summary: {
      en: 'Three cartridges and an ultraviolet lamp, on tap at once.',
      bn: 'তিন কার্টিজ ও অতিবেগুনি বাতি, কল খুললেই পানি।',
    },
    description: {
      en:
        'Sediment, carbon and fine cartridges clean the water, and a lamp kills germs as it passes, so ' +
        'there is no stored tank to grow stale. Two litres a minute fills a jug while you wait. No water ' +
        'is wasted. During load-shedding the lamp is off: drink only boiled water then. Lamp and ' +
        'cartridges are changed once a year.',
      bn:
        'তলানি, কার্বন ও মিহি, এই তিন কার্টিজে পানি পরিষ্কার হয়, যেতে যেতে বাতির আলোয় জীবাণু মরে; জমা ' +
        'ট্যাংক নেই বলে বাসি হওয়ার কথাও নেই। মিনিটে দুই লিটার, দাঁড়িয়ে থেকেই জগ ভরে। পানি ফেলতে হয় না। ' +
        'লোডশেডিংয়ে বাতি বন্ধ থাকে, তখন ফোটানো পানি খাবেন। বাতি আর কার্টিজ বছরে একবার বদলায়।',
    },
    attributes: {
      inlet: 'half_inch',
      power_watts: 14,
      material: 'plastic',
      colour: 'grey',
      warranty_months: 12,
    },
    priceTaka: 7900,
    weightGrams: 4300,
    size: { width: 36, height: 40, depth: 14 },
    picture: { object: 'water-filter', tint: '#b9c1c6', accent: '#6b4fa0' },
    fittedBy: 'water-filter-installation',
  },
  {
    slug: 'shochchho-filter-jug',
    type: 'fixture',
    category: 'water-filters-pumps',
    title: { en: 'Shochchho filter jug, 2.4 L', bn: 'স্বচ্ছ ফিল্টার জগ, ২.৪ লিটার' },
    summary: {
      en: 'Takes the chlorine smell out of boiled water.',
      bn: 'ফোটানো পানির ক্লোরিনের গন্ধ দূর করে।',
    },
    description: {
      en:
        'A fridge-door jug with a carbon cartridge in the lid. It improves taste and holds back scale, so ' +
        'tea looks clearer; it is not a purifier and must be fed with boiled or already safe water. One ' +
        'cartridge does about 150 litres, six weeks for two people. A small dial on the lid counts the ' +
        'refills for you.',
      bn:
        'ফ্রিজের দরজায় রাখার জগ, ঢাকনার ভেতর কার্বন কার্টিজ। স্বাদ ভালো করে, চুন আটকায়, চায়ের রং ' +
        'পরিষ্কার আসে। মনে রাখবেন এটি জীবাণু মারে না, তাই ফোটানো বা নিরাপদ পানিই ঢালতে হবে। এক কার্টিজে ' +
        '১৫০ লিটারের মতো, দুজনের সংসারে ছয় সপ্তাহ। কতবার ভরা হলো তা ঢাকনার ছোট চাকায় ঘুরিয়ে রাখা যায়।',
    },
    attributes: {
      inlet: 'none',
      capacity_litres: 2.4,
      material: 'plastic',
      colour: 'green',
      warranty_months: 12,
    },
    priceTaka: 1650,
    weightGrams: 620,
    size: { width: 25, height: 27, depth: 11 },
    picture: { object: 'jug', tint: '#cfe6dc', accent: '#3f8a6e' },
  },
  {
    slug: 'jolkol-half-hp-pump',
    type: 'fixture',
    category: 'water-filters-pumps',
    title: { en: 'Jolkol 0.5 HP water pump', bn: 'জলকল আধা ঘোড়ার পানির পাম্প' },
    summary: {
      en: 'Lifts water from the ground tank to a third-floor roof.',
      bn: 'নিচের ট্যাংক থেকে তিনতলার ছাদে পানি তোলে।',
    },
    description: {
      en:
        'A surface pump with a cast body and brass impeller, good for a lift of 20 metres, about 30 litres ' +
        'a minute at the roof. It must be filled with water before the first start and can suck from no ' +
        'deeper than seven metres. Running dry burns the seal in minutes, so add a float switch to the ' +
        'lower tank.',
      bn:
        'ঢালাই শরীর, পিতলের ইমপেলার; ২০ মিটার পর্যন্ত তোলে, ছাদে পৌঁছায় মিনিটে ৩০ লিটারের মতো। প্রথমবার ' +
        'চালানোর আগে ভেতরে পানি ভরে নিতে হয়, আর সাত মিটারের বেশি গভীর থেকে টানতে পারে না। পানি ছাড়া চললে ' +
        'কয়েক মিনিটেই সিল পুড়ে যায়। নিচের ট্যাংকে একটা ফ্লোট সুইচ লাগিয়ে নিন, পাম্প বাঁচবে।',
    },
    attributes: {
      inlet: 'one_inch',
      power_watts: 370,
      material: 'cast_iron',
      colour: 'blue',
      warranty_months: 24,
    },
    priceTaka: 4900,
    weightGrams: 6200,
    size: { width: 28, height: 19, depth: 16 },
    picture: { object: 'water-pump', tint: '#2f6fa8', accent: '#c6cbd0' },
    fittedBy: 'water-pump-installation',
  },
  {
    slug: 'jolkol-centrifugal-pump',
    type: 'fixture',
    category: 'water-filters-pumps',
    title: { en: 'Jolkol centrifugal pump for six storeys', bn: 'জলকল সেন্ট্রিফিউগাল পাম্প, ছয়তলার জন্য' },
    summary: {
      en: 'For a small building with eight to twelve flats.',
      bn: 'আট থেকে বারো ফ্ল্যাটের ছোট দালানের জন্য।',
    },
    description: {
      en:
        'Owners of five and six storey houses choose between one and one and a half horsepower: the first ' +
        'fills a 2,000-litre roof tank in about fifty minutes, the second in half an hour. Both have a ' +
        'copper winding and a thermal cut-out. Bolt it on a rubber mat, away from the guard’s bed; at five ' +
        'in the morning it is heard.',
      bn:
        'পাঁচ-ছয়তলা বাড়ির মালিকেরা এক আর দেড় ঘোড়ার মধ্যে বাছেন: প্রথমটিতে দুই হাজার লিটারের ছাদের ' +
        'ট্যাংক ভরতে পঞ্চাশ মিনিটের মতো, দ্বিতীয়টিতে আধা ঘণ্টা। দুটোতেই তামার কয়েল, বেশি গরম হলে নিজে ' +
        'থামে। রাবারের ম্যাটের ওপর, দারোয়ানের বিছানা থেকে দূরে বসান; ভোর পাঁচটায় শব্দটা কানে লাগে।',
    },
    attributes: {
      inlet: 'one_inch',
      power_watts: 750,
      material: 'cast_iron',
      colour: 'green',
      warranty_months: 24,
    },
    priceTaka: 9200,
    weightGrams: 13800,
    size: { width: 38, height: 26, depth: 21 },
    picture: { object: 'water-pump', tint: '#3f7a58', accent: '#d2b04f' },
    variants: [
      { code: '1hp', name: { en: '1 HP', bn: '১ ঘোড়া' }, attributes: { power_watts: 750 }, priceTaka: 9200 },
      {
        code: '1-5hp',
        name: { en: '1.5 HP', bn: 'দেড় ঘোড়া' },
        attributes: { power_watts: 1100 },
        priceTaka: 12400,
      },
    ],
    fittedBy: 'water-pump-installation',
  },
  {
    slug: 'jolkol-shower-booster-pump',
    type: 'fixture',
    category: 'water-filters-pumps',
    title: { en: 'Jolkol quiet booster pump', bn: 'জলকল নীরব বুস্টার পাম্প' },
    summary: {
      en: 'Gives a top-floor shower and washing machine real pressure.',
      bn: 'ওপরতলার শাওয়ার আর ওয়াশিং মেশিনে ঠিকমতো চাপ দেয়।',
    },
    description: {
      en:
        'It fits into the pipe below the roof tank and wakes by itself when a tap opens, thanks to a flow ' +
        'switch. The water-cooled motor hums no louder than a fridge. One shower or one washing machine at ' +
        'a time is its measure. Put a valve on each side so that it can be taken out without emptying the ' +
        'tank.',
      bn:
        'ছাদের ট্যাংকের নিচের পাইপেই বসে; কোনো কল খুললে ফ্লো সুইচে নিজে চালু হয়, বন্ধ করলে থামে। পানিতে ' +
        'ঠান্ডা হওয়া মোটর, আওয়াজ ফ্রিজের চেয়ে বেশি নয়। একবারে একটা শাওয়ার কিংবা একটা ওয়াশিং মেশিন, ' +
        'এটুকুই তার সাধ্য। দুই পাশে দুটি ভালভ দিন, তাহলে ট্যাংক খালি না করেই খুলে সারানো যাবে।',
    },
    attributes: {
      inlet: 'three_quarter_inch',
      power_watts: 120,
      material: 'brass',
      colour: 'red',
      warranty_months: 12,
    },
    priceTaka: 5600,
    weightGrams: 2900,
    size: { width: 18, height: 15, depth: 13 },
    picture: { object: 'water-pump', tint: '#b04438', accent: '#e5e2da' },
    fittedBy: 'water-pump-installation',
  },
  {
    slug: 'jolkol-roof-water-tank',
    type: 'fixture',
    category: 'water-filters-pumps',
    title: { en: 'Jolkol three-layer roof tank', bn: 'জলকল তিন স্তরের ছাদের ট্যাংক' },
    summary: {
      en: 'Food-grade inside, sun-proof outside, with a screw lid.',
      bn: 'ভেতরে ফুড-গ্রেড, বাইরে রোদ সহনশীল, প্যাঁচের ঢাকনা।',
    },
    description: {
      en:
        'Polyethylene in three layers: white inside so dirt shows, black in the middle against algae, ' +
        'coloured outside against sun. A person needs roughly 120 litres a day; count your household ' +
        'before choosing. Set it on a flat slab, never on loose bricks, because the full large tank weighs ' +
        'over a ton. Have it washed twice a year.',
      bn:
        'পলিথিনের তিন স্তর: ময়লা চোখে পড়ার জন্য ভেতরে সাদা, শেওলা ঠেকাতে মাঝে কালো, রোদ ঠেকাতে বাইরে ' +
        'রঙিন। মাথাপিছু দিনে ১২০ লিটারের মতো পানি লাগে, ঘরে কজন গুনে মাপ ঠিক করুন। সমান ঢালাইয়ের ওপর ' +
        'বসাবেন, আলগা ইটে নয়; ভরা বড় ট্যাংকের ওজন এক টনের বেশি। বছরে দুবার ভেতরটা ধোয়ান।',
    },
    attributes: {
      inlet: 'one_inch',
      capacity_litres: 500,
      material: 'plastic',
      colour: 'black',
      warranty_months: 84,
    },
    priceTaka: 5200,
    weightGrams: 13500,
    size: { width: 86, height: 104, depth: 86 },
    picture: { object: 'water-tank', tint: '#2c2f33', accent: '#d8a53c' },
    variants: [
      {
        code: '500l',
        name: { en: '500 litres', bn: '৫০০ লিটার' },
        attributes: { capacity_litres: 500 },
        priceTaka: 5200,
      },
      {
        code: '750l',
        name: { en: '750 litres', bn: '৭৫০ লিটার' },
        attributes: { capacity_litres: 750 },
        priceTaka: 7400,
      },
      {
        code: '1000l',
        name: { en: '1,000 litres', bn: '১,০০০ লিটার' },
        attributes: { capacity_litres: 1000 },
        priceTaka: 9600,
      },
    ],
  },
];
