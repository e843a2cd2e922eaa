import type { ProductSeed } from '../types.ts';

export const products: ProductSeed[] = [
  {
    slug: 'nilshikha-double-glass-stove',
    type: 'stove',
    category: 'stoves',
    title: { en: 'Nilshikha double-burner glass stove', bn: 'নীলশিখা ডাবল বার্নার গ্লাস চুলা' },
    summary: {
      en: 'Toughened glass top, brass burners, for cylinder or line gas.',
      bn: 'টেম্পারড কাচের ওপর পিতলের বার্নার, সিলিন্ডার বা লাইনের গ্যাসে।',
    },
    description: {
      en:
        'The most common stove in newer flats: two brass burners on eight-millimetre toughened glass, lit ' +
        'by turning the knob. Choose the one for your gas, because the nozzle for a cylinder is narrower ' +
        'than the one for the line, and the wrong one gives a yellow flame. Lift heavy pots rather than ' +
        'dragging them; glass forgives weight, not scratches.',
      bn:
        'নতুন ফ্ল্যাটে এই চুলাই বেশি দেখা যায়: আট মিলিমিটার টেম্পারড কাচে দুটি পিতলের বার্নার, নব ঘোরালেই ' +
        'জ্বলে। আপনার গ্যাস কোনটি তা বেছে দিন; সিলিন্ডারের নজল লাইনের চেয়ে সরু, ভুল হলে শিখা হলুদ হয়ে ' +
        'হাঁড়ি কালো করে। ভারী পাতিল টেনে না সরিয়ে তুলে সরান। কাচ ভার সয়, আঁচড় সয় না।',
    },
    attributes: { fuel: 'lpg', burners: 2, material: 'glass', colour: 'black', warranty_months: 12 },
    priceTaka: 3950,
    weightGrams: 6800,
    size: { width: 72, height: 14, depth: 40 },
    picture: { object: 'gas-stove', tint: '#25282c', accent: '#c99b4a' },
    variants: [
      {
        code: 'lpg',
        name: { en: 'For LPG cylinder', bn: 'এলপিজি সিলিন্ডারের জন্য' },
        attributes: { fuel: 'lpg' },
        priceTaka: 3950,
      },
      {
        code: 'line-gas',
        name: { en: 'For line gas', bn: 'লাইনের গ্যাসের জন্য' },
        attributes: { fuel: 'line_gas' },
        priceTaka: 3950,
      },
    ],
    fittedBy: 'gas-stove-fitting',
  },
  {
    slug: 'aguni-steel-double-stove',
    type: 'stove',
    category: 'stoves',
    title: { en: 'Aguni stainless double stove', bn: 'আগুনি স্টেইনলেস ডাবল চুলা' },
    summary: {
      en: 'A steel body that stands up to daily scouring.',
      bn: 'রোজ মাজাঘষা সইতে পারে এমন স্টিলের শরীর।',
    },
    description: {
      en:
        'No glass to break and nothing painted to chip, so it suits a rented flat, a mess kitchen or a ' +
        'cook who is hard on things. The pan supports are cast iron and hold a ten-litre degchi without ' +
        'rocking. Spilled milk runs under the burners; lift out the two drip trays every week and wash ' +
        'them.',
      bn:
        'ভাঙার মতো কাচ নেই, ওঠার মতো রংও নেই; ভাড়া বাসা, মেস বা যাঁর হাতে জিনিস টেকে না তাঁর জন্য ঠিকঠাক। ' +
        'ঢালাই লোহার কড়াইদানিতে দশ লিটারের ডেকচিও নড়ে না। দুধ উথলে পড়লে বার্নারের নিচে চলে যায়, তাই ' +
        'সপ্তাহে একবার নিচের ট্রে দুটি বের করে ধোবেন। এটি সিলিন্ডারের গ্যাসের জন্য।',
    },
    attributes: {
      fuel: 'lpg',
      burners: 2,
      material: 'stainless_steel',
      colour: 'silver',
      warranty_months: 12,
    },
    priceTaka: 2950,
    weightGrams: 5600,
    size: { width: 68, height: 15, depth: 38 },
    picture: { object: 'gas-stove', tint: '#c2c7ca', accent: '#2e3033' },
    fittedBy: 'gas-stove-fitting',
  },
  {
    slug: 'aguni-single-burner-stove',
    type: 'stove',
    category: 'stoves',
    title: { en: 'Aguni single-burner stove', bn: 'আগুনি সিঙ্গেল বার্নার চুলা' },
    summary: {
      en: 'A compact stove for bachelors, rooftops and picnics.',
      bn: 'ব্যাচেলর বাসা, ছাদ আর পিকনিকের ছোট চুলা।',
    },
    description: {
      en:
        'One strong burner in a small steel frame, to be used with a cylinder of 5.5 or 12 kilos. Students ' +
        'take it to shared flats; families bring it up to the roof for winter pithas. It lights with a ' +
        'match, as there is no spark to go wrong. Keep the cylinder upright and at least a metre away.',
      bn:
        'ছোট ইস্পাতের ফ্রেমে একটিই জোরালো বার্নার, সাড়ে ৫ বা ১২ কেজির সিলিন্ডারে চলে। ছাত্ররা মেসে নেয়, ' +
        'শীতের পিঠা বানাতে অনেকে ছাদেও তোলেন। দেশলাই দিয়ে জ্বালাতে হয়; নষ্ট হওয়ার মতো ইগনিশনই নেই। ' +
        'সিলিন্ডার সোজা করে অন্তত তিন ফুট দূরে রাখুন, আর রান্না শেষে আগে সিলিন্ডারের চাবি বন্ধ করুন।',
    },
    attributes: { fuel: 'lpg', burners: 1, material: 'steel', colour: 'blue', warranty_months: 12 },
    priceTaka: 1350,
    weightGrams: 2600,
    size: { width: 34, height: 14, depth: 34 },
    picture: { object: 'gas-stove', tint: '#4b6f91', accent: '#1f2225' },
  },
  {
    slug: 'nilshikha-three-burner-hob',
    type: 'stove',
    category: 'stoves',
    title: { en: 'Nilshikha three-burner built-in hob', bn: 'নীলশিখা তিন বার্নার বিল্ট-ইন হব' },
    summary: {
      en: 'Set into the worktop, with flame-failure valves.',
      bn: 'রান্নার তাকে বসানো, আগুন নিভলে গ্যাস বন্ধ হয়।',
    },
    description: {
      en:
        'For a kitchen being built or redone. The hob drops into an opening of 56 by 48 centimetres, and ' +
        'each burner has a valve that closes the gas if wind or boiling water puts the flame out. The ' +
        'middle ring of five kilowatts is for a korai. Ask your mason for the cut-out sheet before the ' +
        'granite is polished.',
      bn:
        'রান্নাঘর নতুন বানালে বা ভেঙে গড়লে ভাবতে পারেন। ৫৬ বাই ৪৮ সেন্টিমিটার ফাঁকায় বসে; বাতাসে বা ' +
        'উপচানো পানিতে আগুন নিভলে প্রতি বার্নারের ভালভ নিজে গ্যাস আটকে দেয়। মাঝের পাঁচ কিলোওয়াটের মুখটা ' +
        'কড়াইয়ের জন্য। গ্রানাইট কাটার আগেই মিস্ত্রিকে মাপের কাগজটি দিন, পরে কাটলে কিনারা ভাঙে।',
    },
    attributes: { fuel: 'line_gas', burners: 3, material: 'glass', colour: 'black', warranty_months: 36 },
    priceTaka: 13800,
    weightGrams: 13500,
    size: { width: 78, height: 12, depth: 52 },
    picture: { object: 'gas-stove', tint: '#3b2f2c', accent: '#d7d3c8' },
    fittedBy: 'gas-stove-fitting',
  },
  {
    slug: 'nilshikha-shapla-glass-stove',
    type: 'stove',
    category: 'stoves',
    title: { en: 'Nilshikha shapla-pattern glass stove', bn: 'নীলশিখা শাপলা নকশার গ্লাস চুলা' },
    summary: {
      en: 'Line-gas stove with water lilies printed under the glass.',
      bn: 'কাচের নিচে শাপলা ছাপা, লাইনের গ্যাসের চুলা।',
    },
    description: {
      en:
        'The drawing lies beneath the toughened glass, so wiping does not wear it away. Two equal burners ' +
        'and automatic ignition from one AA cell, which sits in a small box at the back. With the line ' +
        'pressure falling at midday, the wide burner head helps more than a bigger flame would; still, ' +
        'nothing boils on no gas.',
      bn:
        'ছবিটা কাচের তলায়, তাই মুছতে মুছতে উঠে যাওয়ার ভয় নেই। সমান মাপের দুটি বার্নার, পেছনের ছোট খোপে ' +
        'একটা পেনসিল ব্যাটারি থাকলেই নিজে জ্বলে। দুপুরে লাইনের চাপ কমে গেলে চওড়া মুখের বার্নারে কিছুটা ' +
        'সুবিধা হয়, যদিও গ্যাস একেবারে না থাকলে কোনো চুলাই কাজ করবে না। বছরে একবার পাইপ দেখে নিন।',
    },
    attributes: { fuel: 'line_gas', burners: 2, material: 'glass', colour: 'green', warranty_months: 12 },
    priceTaka: 4350,
    weightGrams: 7000,
    size: { width: 72, height: 14, depth: 40 },
    picture: { object: 'gas-stove', tint: '#2f5a4c', accent: '#e6b7b4' },
    fittedBy: 'gas-stove-fitting',
  },
  {
    slug: 'palash-induction-stove',
    type: 'stove',
    category: 'stoves',
    title: { en: 'Palash induction stove, 2000 W', bn: 'পলাশ ইন্ডাকশন চুলা, ২০০০ ওয়াট' },
    summary: {
      en: 'Heats the pot and not the kitchen.',
      bn: 'গরম হয় হাঁড়ি, রান্নাঘর নয়।',
    },
    description: {
      en:
        'When the gas drops to a candle at noon, this boils two litres of water in seven minutes. It works ' +
        'only with pots a magnet sticks to, so test yours first; plain aluminium will not do. A daily ' +
        'lunch for four costs roughly one unit of electricity. The fan runs on for a minute after cooking, ' +
        'which is right.',
      bn:
        'দুপুরে গ্যাস মোমবাতির মতো হয়ে গেলে এতে সাত মিনিটে দুই লিটার পানি ফোটে। যে হাঁড়ির তলায় চুম্বক ' +
        'লাগে শুধু তাতেই চলে, সাধারণ অ্যালুমিনিয়ামে নয়; কেনার আগে পরখ করে নিন। চারজনের দুপুরের রান্নায় ' +
        'কমবেশি এক ইউনিট বিদ্যুৎ লাগে। রান্নার পর ফ্যান মিনিটখানেক ঘোরে, তখনই প্লাগ খুলবেন না।',
    },
    attributes: {
      fuel: 'electric',
      burners: 1,
      power_watts: 2000,
      material: 'glass',
      colour: 'black',
      warranty_months: 12,
    },
    priceTaka: 3600,
    weightGrams: 2500,
    size: { width: 29, height: 7, depth: 37 },
    picture: { object: 'induction-stove', tint: '#1f2226', accent: '#c9443a' },
  },
  {
    slug: 'palash-infrared-cooker',
    type: 'stove',
    category: 'stoves',
    title: { en: 'Palash infrared cooker', bn: 'পলাশ ইনফ্রারেড চুলা' },
    summary: {
      en: 'Takes any pot, clay and aluminium included.',
      bn: 'মাটির বা অ্যালুমিনিয়ামের, যেকোনো হাঁড়ি চলে।',
    },
    description: {
      en:
        'A glowing coil under ceramic glass, so your old pots stay in service, and you can even brown an ' +
        'aubergine on its wire rack. It is slower to react than induction and the plate stays hot for ' +
        'twenty minutes; the red ring is a warning, not decoration. Use a thick wall socket and no ' +
        'multiplug.',
      bn:
        'সিরামিক কাচের নিচে জ্বলন্ত কয়েল; ঘরের পুরোনো হাঁড়ি-পাতিলই চলবে, তারের জালি বসিয়ে বেগুনও ' +
        'পোড়ানো যায়। ইন্ডাকশনের মতো চট করে তাপ কমে না, রান্নার পরও কুড়ি মিনিট গরম থাকে। লাল বৃত্তটা ' +
        'জ্বললে ওপরের কাচে ভুলেও হাত দেবেন না। মাল্টিপ্লাগ নয়, দেয়ালের মোটা তারের সকেটেই লাগান।',
    },
    attributes: {
      fuel: 'electric',
      burners: 1,
      power_watts: 2000,
      material: 'ceramic',
      colour: 'brown',
      warranty_months: 12,
    },
    priceTaka: 3250,
    weightGrams: 2800,
    size: { width: 30, height: 8, depth: 38 },
    picture: { object: 'induction-stove', tint: '#4a3029', accent: '#e07b3c' },
    variants: [
      {
        code: '2000w',
        name: { en: 'One plate, 2000 W', bn: 'এক মুখ, ২০০০ ওয়াট' },
        attributes: { burners: 1, power_watts: 2000 },
        priceTaka: 3250,
      },
      {
        code: '3200w',
        name: { en: 'Two plates, 3200 W', bn: 'দুই মুখ, ৩২০০ ওয়াট' },
        attributes: { burners: 2, power_watts: 3200 },
        priceTaka: 6400,
      },
    ],
  },
  {
    slug: 'palash-slim-induction-hob',
    type: 'stove',
    category: 'stoves',
    title: { en: 'Palash slim induction plate with timer', bn: 'পলাশ পাতলা ইন্ডাকশন, টাইমারসহ' },
    summary: {
      en: 'Four centimetres thin, with a child lock.',
      bn: 'মাত্র চার সেন্টিমিটার পাতলা, শিশু-লকসহ।',
    },
    description: {
      en:
        'Thin enough to slide behind the spice rack when not needed. Eight touch settings, a timer up to ' +
        'three hours and a lock that needs two fingers. Bone soup and payesh can be left on the lowest ' +
        'setting without sticking. Touch keys dislike wet hands, so dry your finger first. Coils are ' +
        'cooled from below: never put it on a tablecloth.',
      bn:
        'কাজ শেষে মসলার তাকের পেছনে ঢুকিয়ে রাখার মতো পাতলা। ছুঁয়ে চালানোর আটটি ধাপ, তিন ঘণ্টা পর্যন্ত ' +
        'টাইমার, আর দুই আঙুলে খোলা লক। একেবারে কম আঁচে নেহারি বা পায়েস বসিয়ে রাখলে তলায় ধরে না। ভেজা ' +
        'আঙুলে বোতাম সাড়া দেয় না, মুছে নিন। নিচ দিয়ে বাতাস টানে বলে টেবিলক্লথের ওপর বসাবেন না।',
    },
    attributes: {
      fuel: 'electric',
      burners: 1,
      power_watts: 1800,
      material: 'glass',
      colour: 'white',
      warranty_months: 24,
    },
    priceTaka: 4900,
    weightGrams: 2100,
    size: { width: 28, height: 4, depth: 35 },
    picture: { object: 'induction-stove', tint: '#eceeee', accent: '#5c8fb0' },
  },
];
