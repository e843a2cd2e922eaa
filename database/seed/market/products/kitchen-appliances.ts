import type { ProductSeed } from '../types.ts';

export const products: ProductSeed[] = [
  {
    slug: 'heshel-rice-cooker',
    type: 'appliance',
    category: 'kitchen-appliances',
    title: { en: 'Heshel rice cooker', bn: 'হেঁশেল রাইস কুকার' },
    summary: {
      en: 'One lever, a keep-warm lamp and a steamer tray.',
      bn: 'এক লিভার, গরম রাখার বাতি আর ভাপের ট্রে।',
    },
    description: {
      en:
        'Rice, khichuri or boiled eggs with the gas off. The 1.8-litre pot feeds four, the 2.8-litre seven ' +
        'with second helpings. The inner bowl is coated aluminium: wash the rice in another pot so the ' +
        'grains do not scratch it. Parboiled rice needs a little more water than the marks on the bowl say.',
      bn:
        'গ্যাস না থাকলেও ভাত, খিচুড়ি, সেদ্ধ ডিম হয়ে যাবে। ১.৮ লিটারে চারজনের, ২.৮ লিটারে সাতজনের ভাত ' +
        'হয়, দ্বিতীয়বার নিলেও টান পড়ে না। ভেতরের পাত্র প্রলেপ দেওয়া অ্যালুমিনিয়াম; চাল অন্য হাঁড়িতে ' +
        'ধুয়ে নিন, তাহলে দাগ পড়বে না। সেদ্ধ চালে পাত্রের দাগের চেয়ে একটু বেশি পানি লাগে।',
    },
    attributes: {
      power_watts: 700,
      capacity_litres: 1.8,
      material: 'aluminium',
      colour: 'red',
      warranty_months: 12,
    },
    priceTaka: 2250,
    weightGrams: 2600,
    size: { width: 30, height: 26, depth: 28 },
    picture: { object: 'rice-cooker', tint: '#b7352f', accent: '#f2efe8' },
    variants: [
      {
        code: '1-8l',
        name: { en: '1.8 litres', bn: '১.৮ লিটার' },
        attributes: { capacity_litres: 1.8, power_watts: 700 },
        priceTaka: 2250,
      },
      {
        code: '2-8l',
        name: { en: '2.8 litres', bn: '২.৮ লিটার' },
        attributes: { capacity_litres: 2.8, power_watts: 1000 },
        priceTaka: 2950,
      },
    ],
  },
  {
    slug: 'dheki-mixer-blender',
    type: 'appliance',
    category: 'kitchen-appliances',
    title: { en: 'Dheki mixer blender with three jars', bn: 'ঢেঁকি মিক্সার ব্লেন্ডার, তিন জার' },
    summary: {
      en: 'Ginger paste, lentil batter and lassi from one motor.',
      bn: 'এক মোটরেই আদা বাটা, ডাল বাটা আর লাচ্ছি।',
    },
    description: {
      en:
        'Steel jars of 1.5, 1 and 0.4 litres share a 750-watt motor: the big one for juice, the middle for ' +
        'lentil batter, the small for ginger and garlic. It grinds wet turmeric but not dried betel nut. ' +
        'Run it one minute, rest it one minute. It is loud, so perhaps not at sehri time in a thin-walled ' +
        'flat.',
      bn:
        '৭৫০ ওয়াটের এক মোটরে ১.৫, ১ ও ০.৪ লিটারের তিন স্টিল জার: বড়টিতে শরবত, মাঝেরটিতে ডাল বাটা, ' +
        'ছোটটিতে আদা-রসুন। কাঁচা হলুদ পিষতে পারে, শুকনা সুপারি পারে না। এক মিনিট চালিয়ে এক মিনিট থামান। ' +
        'আওয়াজ ভালোই হয়; পাতলা দেয়ালের ফ্ল্যাটে সেহরির সময় চালালে পাশের বাসাও জেগে উঠবে।',
    },
    attributes: {
      power_watts: 750,
      capacity_litres: 1.5,
      material: 'stainless_steel',
      colour: 'white',
      warranty_months: 24,
    },
    priceTaka: 4800,
    weightGrams: 4300,
    size: { width: 22, height: 42, depth: 24 },
    picture: { object: 'blender', tint: '#eceef0', accent: '#d0762f' },
  },
  {
    slug: 'dheki-dry-spice-grinder',
    type: 'appliance',
    category: 'kitchen-appliances',
    title: { en: 'Dheki dry spice grinder', bn: 'ঢেঁকি শুকনা মসলার গ্রাইন্ডার' },
    summary: {
      en: 'Roasted cumin to fine powder in under a minute.',
      bn: 'ভাজা জিরা এক মিনিটের কমে মিহি গুঁড়া।',
    },
    description: {
      en:
        'For cooks who roast and grind their own garam masala instead of buying it in a packet. The steel ' +
        'cup takes about eighty grams of cumin, coriander or coffee beans and lifts out for wiping. Dry ' +
        'things only: one spoon of water will find the motor. The blade starts only when the lid is ' +
        'pressed down.',
      bn:
        'প্যাকেট না কিনে যাঁরা নিজেরা গরমমসলা ভেজে গুঁড়া করেন, এটি তাঁদের জন্য। স্টিলের কাপে আশি গ্রামের ' +
        'মতো জিরা, ধনে বা কফি ধরে, কাপটি খুলে এনে মোছা যায়। শুধু শুকনা জিনিস দেবেন; এক চামচ পানিও মোটরে ' +
        'চলে যায়। ঢাকনা চেপে ধরলে তবেই ব্লেড ঘোরে, হাত কাটার ভয় কম।',
    },
    attributes: {
      power_watts: 250,
      capacity_litres: 0.3,
      material: 'stainless_steel',
      colour: 'copper',
      warranty_months: 12,
    },
    priceTaka: 1950,
    weightGrams: 1150,
    size: { width: 12, height: 24, depth: 12 },
    picture: { object: 'blender', tint: '#a85f3a', accent: '#2d2b2a' },
  },
  {
    slug: 'paakghor-electric-kettle',
    type: 'appliance',
    category: 'kitchen-appliances',
    title: { en: 'Paakghor electric kettle, 1.8 L', bn: 'পাকঘর ইলেকট্রিক কেটলি, ১.৮ লিটার' },
    summary: {
      en: 'Boils for seven cups of tea and clicks itself off.',
      bn: 'সাত কাপ চায়ের পানি ফুটিয়ে নিজেই বন্ধ হয়।',
    },
    description: {
      en:
        'Stainless steel inside and a plastic sleeve outside, so a guest who grabs it by the belly is ' +
        'warned but not burned. It boils a full load in about six minutes. Water from a deep tube well ' +
        'leaves white scale; boil half a cup of vinegar in it once a month. Do not cook milk or noodles in ' +
        'it.',
      bn:
        'ভেতরটা স্টেইনলেস স্টিল, বাইরে প্লাস্টিকের খোল; ভুলে পেট ধরে ফেললেও হাত পুড়ে যায় না। ভরা কেটলি ' +
        'ফুটতে মিনিট ছয়েক লাগে। গভীর নলকূপের পানিতে সাদা আস্তর পড়ে, মাসে একবার আধা কাপ সিরকা ফুটিয়ে ' +
        'ফেলে দিন। এতে দুধ জ্বাল দেওয়া বা নুডলস রান্না করা চলবে না, নিচের সেন্সর নষ্ট হয়।',
    },
    attributes: {
      power_watts: 1500,
      capacity_litres: 1.8,
      material: 'stainless_steel',
      colour: 'black',
      warranty_months: 12,
    },
    priceTaka: 1250,
    weightGrams: 950,
    size: { width: 22, height: 24, depth: 16 },
    picture: { object: 'kettle', tint: '#33373c', accent: '#c4c9cd' },
    variants: [
      {
        code: 'black',
        name: { en: 'Black', bn: 'কালো' },
        attributes: { colour: 'black' },
        priceTaka: 1250,
        tint: '#33373c',
        accent: '#c4c9cd',
      },
      {
        code: 'ivory',
        name: { en: 'Ivory', bn: 'ঘিয়ে' },
        attributes: { colour: 'ivory' },
        priceTaka: 1250,
        tint: '#ede0c4',
        accent: '#8c6d45',
      },
      {
        code: 'green',
        name: { en: 'Sage green', bn: 'ধূসর সবুজ' },
        attributes: { colour: 'green' },
        priceTaka: 1320,
        tint: '#8ba58d',
        accent: '#3f4a41',
      },
    ],
  },
  {
    slug: 'paakghor-20l-microwave',
    type: 'appliance',
    category: 'kitchen-appliances',
    title: { en: 'Paakghor 20-litre microwave oven', bn: 'পাকঘর ২০ লিটার মাইক্রোওয়েভ ওভেন' },
    summary: {
      en: 'Two knobs, for warming yesterday’s curry properly.',
      bn: 'দুটি নব, গতকালের তরকারি ঠিকমতো গরম করার জন্য।',
    },
    description: {
      en:
        'One knob for strength, one for minutes, and nothing else to learn, which is why grandparents like ' +
        'it. It warms a plate of rice in two minutes and thaws half a kilo of fish in eight. There is no ' +
        'grill. Cover the food with the lid supplied; mustard oil that spatters and stays will eat the ' +
        'enamel.',
      bn:
        'একটা নবে তাপ, আরেকটায় মিনিট, শেখার আর কিছু নেই; নানি-দাদিরাও অনায়াসে চালান। এক থালা ভাত দুই ' +
        'মিনিটে গরম হয়, আধা কেজি বরফ-জমা মাছ ছাড়ে আট মিনিটে। গ্রিল নেই, মুরগি পোড়ানো যাবে না। সঙ্গে ' +
        'দেওয়া ঢাকনা দিয়ে খাবার ঢেকে নিন, ছিটকে পড়া তেল জমে থাকলে ভেতরের রং উঠে যায়।',
    },
    attributes: {
      power_watts: 1050,
      capacity_litres: 20,
      material: 'steel',
      colour: 'white',
      warranty_months: 24,
    },
    priceTaka: 9800,
    weightGrams: 10800,
    size: { width: 44, height: 26, depth: 34 },
    picture: { object: 'microwave', tint: '#f0f0ed', accent: '#3b4148' },
  },
  {
    slug: 'paakghor-38l-electric-oven',
    type: 'appliance',
    category: 'kitchen-appliances',
    title: { en: 'Paakghor 38-litre electric oven', bn: 'পাকঘর ৩৮ লিটার ইলেকট্রিক ওভেন' },
    summary: {
      en: 'Bakes a cake, a tray of shingara or a whole chicken.',
      bn: 'কেক, এক ট্রে শিঙাড়া কিংবা আস্ত মুরগি বেক হয়।',
    },
    description: {
      en:
        'Heating rods above and below, a fan to move the air and a spit for a chicken of up to 1.6 kilos. ' +
        'Home bakers fit two eight-inch cake tins side by side. Give it ten centimetres of free space ' +
        'behind and above. The door glass gets very hot, so keep toddlers out of the kitchen while it ' +
        'works.',
      bn:
        'ওপরে-নিচে হিটার, বাতাস ঘোরানোর ফ্যান আর ১.৬ কেজি পর্যন্ত মুরগি ঘোরানোর শিক আছে। যাঁরা ঘরে কেক ' +
        'বানিয়ে বিক্রি করেন, তাঁরা আট ইঞ্চির দুটি টিন পাশাপাশি বসাতে পারবেন। পেছনে ও ওপরে চার ইঞ্চি ফাঁকা ' +
        'রাখুন। কাচের দরজা ভীষণ গরম হয়, চলার সময় ছোট বাচ্চাকে রান্নাঘরে ঢুকতে দেবেন না।',
    },
    attributes: {
      power_watts: 1600,
      capacity_litres: 38,
      material: 'steel',
      colour: 'black',
      warranty_months: 12,
    },
    priceTaka: 9200,
    weightGrams: 8900,
    size: { width: 50, height: 34, depth: 38 },
    picture: { object: 'oven', tint: '#3a3b3f', accent: '#c8873f' },
  },
  {
    slug: 'heshel-two-door-fridge',
    type: 'appliance',
    category: 'kitchen-appliances',
    title: { en: 'Heshel two-door fridge', bn: 'হেঁশেল দুই দরজার ফ্রিজ' },
    summary: {
      en: 'A roomy deep freeze on top for Qurbani meat and hilsa.',
      bn: 'ওপরে বড় ডিপ, কোরবানির মাংস আর ইলিশ রাখার জন্য।',
    },
    description: {
      en:
        'A direct-cool fridge with two-fifths of its space as freezer, the way most families here use one. ' +
        'The compressor carries on down to 145 volts. Frost forms in the freezer and wants defrosting ' +
        'three or four times a year. Let it stand upright for six hours after delivery before switching ' +
        'on, and leave a hand’s width behind it.',
      bn:
        'এ দেশে যেভাবে ফ্রিজ ব্যবহার হয়, সেভাবেই জায়গার পাঁচ ভাগের দুই ভাগ ডিপ। ভোল্টেজ ১৪৫-এ নামলেও ' +
        'কম্প্রেসর চলে। ডিপে বরফ জমে, বছরে তিন-চারবার গলিয়ে নিতে হবে। বাসায় আনার পর ছয় ঘণ্টা সোজা দাঁড় ' +
        'করিয়ে রেখে তারপর চালু করুন; দেয়াল থেকে এক বিঘত ফাঁকা না রাখলে পেছনের জালি গরম বের করতে পারে না।',
    },
    attributes: {
      power_watts: 110,
      capacity_litres: 217,
      material: 'steel',
      colour: 'blue',
      warranty_months: 96,
    },
    priceTaka: 33900,
    weightGrams: 52000,
    size: { width: 55, height: 142, depth: 62 },
    picture: { object: 'fridge', tint: '#35577e', accent: '#c9d3dc' },
    variants: [
      {
        code: '217l-blue',
        name: { en: '217 litres, blue', bn: '২১৭ লিটার, নীল' },
        attributes: { capacity_litres: 217, colour: 'blue' },
        priceTaka: 33900,
        tint: '#35577e',
        accent: '#c9d3dc',
      },
      {
        code: '252l-red',
        name: { en: '252 litres, red', bn: '২৫২ লিটার, লাল' },
        attributes: { capacity_litres: 252, colour: 'red' },
        priceTaka: 38500,
        tint: '#8e2f35',
        accent: '#e0c9c4',
      },
      {
        code: '252l-silver',
        name: { en: '252 litres, silver', bn: '২৫২ লিটার, রুপালি' },
        attributes: { capacity_litres: 252, colour: 'silver' },
        priceTaka: 37900,
        tint: '#c3c8cc',
        accent: '#6a7177',
      },
    ],
  },
  {
    slug: 'heshel-feast-rice-cooker',
    type: 'appliance',
    category: 'kitchen-appliances',
    title: { en: 'Heshel 5-litre feast rice cooker', bn: 'হেঁশেল ৫ লিটার দাওয়াতের রাইস কুকার' },
    summary: {
      en: 'Two kilos of polao for a house full of guests.',
      bn: 'ঘরভরা মেহমানের জন্য দুই কেজি পোলাও।',
    },
    description: {
      en:
        'A drum-shaped cooker for joint families, messes and small offices; it does two kilos of raw rice ' +
        'at once. The 1,600-watt plate needs a proper 13-ampere socket and no extension board. Stir polao ' +
        'once halfway, since the bottom browns faster in so deep a pot. The keep-warm stays on until the ' +
        'plug is pulled.',
      bn:
        'যৌথ পরিবার, মেস আর ছোট অফিসের জন্য ড্রামের মতো গোল কুকার; একবারে দুই কেজি চাল বসানো যায়। ১৬০০ ' +
        'ওয়াটের হিটার, তাই এক্সটেনশন বোর্ডে নয়, দেয়ালের ১৩ অ্যাম্পিয়ার সকেটে লাগান। গভীর পাত্রে তলা ' +
        'আগে লাল হয়, পোলাও মাঝপথে একবার নেড়ে দেবেন। প্লাগ না খোলা পর্যন্ত গরম রাখার বাতি জ্বলতেই থাকে।',
    },
    attributes: {
      power_watts: 1600,
      capacity_litres: 5,
      material: 'aluminium',
      colour: 'silver',
      warranty_months: 12,
    },
    priceTaka: 4400,
    weightGrams: 4900,
    size: { width: 38, height: 34, depth: 36 },
    picture: { object: 'rice-cooker', tint: '#d5d8da', accent: '#4f5459' },
  },
];
