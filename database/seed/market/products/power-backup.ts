import type { ProductSeed } from '../types.ts';

export const products: ProductSeed[] = [
  {
    slug: 'shonchari-home-ips',
    type: 'power',
    category: 'power-backup',
    title: { en: 'Shonchari home IPS with tubular battery', bn: 'সঞ্চারী বাসার আইপিএস, টিউবুলার ব্যাটারিসহ' },
    summary: {
      en: 'Lights and fans for a flat through an evening cut.',
      bn: 'সন্ধ্যার লোডশেডিংয়ে ফ্ল্যাটের বাতি-ফ্যান চলবে।',
    },
    description: {
      en:
        'An inverter and a tall tubular battery on one trolley. The smaller set carries two fans and four ' +
        'lights for about three hours, the larger four fans, six lights and a television. It does not run ' +
        'a fridge or iron. Top up the battery with distilled water every three months and keep the room’s ' +
        'window open while charging.',
      bn:
        'একই ট্রলিতে ইনভার্টার আর উঁচু টিউবুলার ব্যাটারি। ছোট সেটে দুটি ফ্যান ও চারটি বাতি ঘণ্টা তিনেক ' +
        'চলে, বড়টিতে চার ফ্যান, ছয় বাতি আর একটা টিভি। ফ্রিজ বা ইস্তিরি চলবে না। তিন মাস পরপর ব্যাটারিতে ' +
        'ডিস্টিল্ড ওয়াটার দিতে হবে, চার্জের সময় গ্যাস ছাড়ে বলে ঘরের জানালা খোলা রাখুন। শোবার ঘরে রাখবেন ' +
        'না।',
    },
    attributes: {
      output_watts: 480,
      energy_watt_hours: 1200,
      battery: 'lead_acid',
      run_hours: 3,
      colour: 'grey',
      warranty_months: 24,
    },
    priceTaka: 24500,
    weightGrams: 42000,
    size: { width: 52, height: 78, depth: 34 },
    picture: { object: 'ips-battery', tint: '#5b636b', accent: '#c94f37' },
    variants: [
      {
        code: '600va',
        name: { en: '600 VA, 100 Ah battery', bn: '৬০০ ভিএ, ১০০ এএইচ ব্যাটারি' },
        attributes: { output_watts: 480, energy_watt_hours: 1200 },
        priceTaka: 24500,
      },
      {
        code: '1000va',
        name: { en: '1000 VA, 165 Ah battery', bn: '১০০০ ভিএ, ১৬৫ এএইচ ব্যাটারি' },
        attributes: { output_watts: 800, energy_watt_hours: 1980 },
        priceTaka: 36800,
      },
    ],
    fittedBy: 'ips-installation',
  },
  {
    slug: 'bikolpo-lithium-ips',
    type: 'power',
    category: 'power-backup',
    title: { en: 'Bikolpo lithium wall IPS', bn: 'বিকল্প লিথিয়াম দেয়াল আইপিএস' },
    summary: {
      en: 'Hangs on the wall, needs no water and charges in three hours.',
      bn: 'দেয়ালে ঝোলে, পানি লাগে না, তিন ঘণ্টায় চার্জ হয়।',
    },
    description: {
      en:
        'The battery is lithium iron phosphate, sealed inside the same flat case, so there is no acid, ' +
        'smell or trolley. It refills in three hours, useful where cuts come back to back, and should hold ' +
        'most of its charge for eight years. The price is about double an acid set. Mount it on brick, out ' +
        'of the afternoon sun.',
      bn:
        'একই চ্যাপ্টা বাক্সের ভেতর সিল করা লিথিয়াম আয়রন ফসফেট ব্যাটারি; অ্যাসিড, গন্ধ বা ট্রলি কিছুই ' +
        'নেই। তিন ঘণ্টায় আবার ভরে যায়, তাই ঘন ঘন কারেন্ট গেলে কাজে দেয়; আট বছর পরও বেশির ভাগ চার্জ ধরে ' +
        'রাখার কথা। দাম অ্যাসিডের সেটের প্রায় দ্বিগুণ। ইটের দেয়ালে, বিকেলের রোদ যেখানে পড়ে না সেখানে ' +
        'বসান।',
    },
    attributes: {
      output_watts: 800,
      energy_watt_hours: 1280,
      battery: 'lithium',
      run_hours: 4,
      colour: 'white',
      warranty_months: 60,
    },
    priceTaka: 58500,
    weightGrams: 19500,
    size: { width: 46, height: 62, depth: 18 },
    picture: { object: 'ips-battery', tint: '#eef0f1', accent: '#3f9a75' },
    fittedBy: 'ips-installation',
  },
  {
    slug: 'bikolpo-pure-sine-ips',
    type: 'power',
    category: 'power-backup',
    title: { en: 'Bikolpo pure sine IPS, without battery', bn: 'বিকল্প পিওর সাইন আইপিএস, ব্যাটারি ছাড়া' },
    summary: {
      en: 'The inverter alone, for those who already own a good battery.',
      bn: 'যাঁর ভালো ব্যাটারি আছে, তাঁর জন্য শুধু ইনভার্টার।',
    },
    description: {
      en:
        'If your battery is healthy but the old inverter makes fans growl, replace only this half. The ' +
        'pure sine output is quiet on fans and safe for a router, computer or insulin fridge. Works with ' +
        'one 12-volt battery from 100 to 200 Ah. Set the charging switch to the battery’s size on the ' +
        'first day, or it will be boiled dry.',
      bn:
        'ব্যাটারি ঠিক আছে, কিন্তু পুরোনো ইনভার্টারে ফ্যান ঘড়ঘড় করে, এমন হলে শুধু এই অংশটুকু বদলান। পিওর ' +
        'সাইন বিদ্যুতে ফ্যান নীরবে ঘোরে; রাউটার, কম্পিউটার বা ইনসুলিন রাখার ছোট ফ্রিজেও ক্ষতি হয় না। ১০০ ' +
        'থেকে ২০০ এএইচের একটি ১২ ভোল্ট ব্যাটারিতে চলে। প্রথম দিনই চার্জের সুইচ ব্যাটারির মাপে বসান, নইলে ' +
        'পানি ফুটে শুকিয়ে যাবে।',
    },
    attributes: { output_watts: 900, battery: 'none', colour: 'blue', warranty_months: 24 },
    priceTaka: 12900,
    weightGrams: 9800,
    size: { width: 32, height: 14, depth: 30 },
    picture: { object: 'ips-battery', tint: '#2f5577', accent: '#e0b84d' },
    fittedBy: 'ips-installation',
  },
  {
    slug: 'shonchari-tubular-battery',
    type: 'power',
    category: 'power-backup',
    title: { en: 'Shonchari tubular IPS battery, 12 V', bn: 'সঞ্চারী টিউবুলার আইপিএস ব্যাটারি, ১২ ভোল্ট' },
    summary: {
      en: 'Replacement battery with float indicators on every cell.',
      bn: 'প্রতি সেলে পানির মাপ দেখার ফ্লোট আছে, এমন বদলি ব্যাটারি।',
    },
    description: {
      en:
        'Tubular plates stand daily discharge better than the flat plates of a car battery, which is why ' +
        'people should not put a car battery under an IPS. Six floats show the water level without opening ' +
        'anything. Do not throw the old battery away: scrap dealers buy it by weight, and the lead is ' +
        'melted again.',
      bn:
        'গাড়ির ব্যাটারির চ্যাপ্টা প্লেট রোজ খালি হওয়া সইতে পারে না, টিউবুলার প্লেট পারে; আইপিএসের নিচে ' +
        'গাড়ির ব্যাটারি রাখা এ কারণেই ঠিক নয়। ছয়টি ফ্লোট দেখে ঢাকনা না খুলেই পানির মাপ বোঝা যায়। ' +
        'পুরোনোটি ফেলে দেবেন না; ভাঙারির দোকানে ওজনে বিক্রি হয়, সিসা আবার গলিয়ে কাজে লাগে।',
    },
    attributes: { energy_watt_hours: 1560, battery: 'lead_acid', colour: 'black', warranty_months: 24 },
    priceTaka: 15800,
    weightGrams: 38000,
    size: { width: 50, height: 42, depth: 19 },
    picture: { object: 'battery', tint: '#3a5a46' },
    variants: [
      {
        code: '130ah',
        name: { en: '130 Ah', bn: '১৩০ এএইচ' },
        attributes: { energy_watt_hours: 1560 },
        priceTaka: 15800,
      },
      {
        code: '165ah',
        name: { en: '165 Ah', bn: '১৬৫ এএইচ' },
        attributes: { energy_watt_hours: 1980 },
        priceTaka: 19600,
      },
      {
        code: '200ah',
        name: { en: '200 Ah', bn: '২০০ এএইচ' },
        attributes: { energy_watt_hours: 2400 },
        priceTaka: 23900,
      },
    ],
    fittedBy: 'ips-installation',
  },
  {
    slug: 'bikolpo-lithium-desk-fan',
    type: 'power',
    category: 'power-backup',
    title: { en: 'Bikolpo lithium desk fan, USB-C', bn: 'বিকল্প লিথিয়াম ডেস্ক ফ্যান, ইউএসবি-সি' },
    summary: {
      en: 'An eight-inch fan that charges from a phone adaptor.',
      bn: 'ফোনের চার্জারেই চার্জ হয়, আট ইঞ্চির ফ্যান।',
    },
    description: {
      en:
        'Small enough for an exam table or the head of a sick person’s bed, it runs five hours on medium ' +
        'from one charge. Any type-C phone adaptor fills it in about four hours. It cools one person, not ' +
        'a room. The cell can be replaced by unscrewing the base, so the fan need not be thrown away after ' +
        'two summers.',
      bn:
        'পরীক্ষার টেবিলে কিংবা অসুস্থ কারও শিয়রে রাখার মতো ছোট; এক চার্জে মাঝারি গতিতে পাঁচ ঘণ্টা চলে। ' +
        'যেকোনো টাইপ-সি ফোন চার্জারে ঘণ্টা চারেকে ভরে যায়। একজনের গায়ে বাতাস দেয়, ঘর ঠান্ডা করার আশা ' +
        'করবেন না। নিচের স্ক্রু খুলে সেল বদলানো যায়, দুই গরম পার হলেই ফেলে দিতে হয় না।',
    },
    attributes: {
      output_watts: 10,
      energy_watt_hours: 30,
      battery: 'lithium',
      run_hours: 5,
      colour: 'pink',
      warranty_months: 12,
    },
    priceTaka: 1950,
    weightGrams: 780,
    size: { width: 22, height: 30, depth: 14 },
    picture: { object: 'rechargeable-fan', tint: '#d99aa0', accent: '#fbf3f1' },
  },
  {
    slug: 'bikolpo-router-mini-ups',
    type: 'power',
    category: 'power-backup',
    title: { en: 'Bikolpo mini UPS for router and ONU', bn: 'বিকল্প মিনি ইউপিএস, রাউটার ও ওএনইউর জন্য' },
    summary: {
      en: 'Keeps the internet on for four to six hours.',
      bn: 'কারেন্ট গেলেও ইন্টারনেট চলে চার থেকে ছয় ঘণ্টা।',
    },
    description: {
      en:
        'Sits between the adaptor and the router and takes over without a dropped call. Leads for 5, 9 and ' +
        '12 volts come in the box, so it can feed the ONU and the router together. Read the label under ' +
        'your router before plugging in: twelve volts into a nine-volt router is the usual way they die.',
      bn:
        'অ্যাডাপ্টার আর রাউটারের মাঝখানে বসে; কারেন্ট গেলে ভিডিও কল না কেটেই নিজে দায়িত্ব নেয়। বাক্সে ৫, ' +
        '৯ ও ১২ ভোল্টের তার আছে, ওএনইউ আর রাউটার একসঙ্গে চালানো যায়। লাগানোর আগে রাউটারের তলার লেখাটা ' +
        'পড়ে নিন। নয় ভোল্টের রাউটারে বারো ভোল্ট দিয়েই বেশির ভাগ মানুষ সেটা পোড়ান।',
    },
    attributes: {
      output_watts: 24,
      energy_watt_hours: 38,
      battery: 'lithium',
      run_hours: 5,
      colour: 'black',
      warranty_months: 12,
    },
    priceTaka: 2350,
    weightGrams: 390,
    size: { width: 16, height: 3, depth: 10 },
    picture: { object: 'power-bank', tint: '#24272b', accent: '#5fae6a' },
  },
  {
    slug: 'shonchari-power-bank',
    type: 'power',
    category: 'power-backup',
    title: { en: 'Shonchari power bank with lamp strip', bn: 'সঞ্চারী পাওয়ার ব্যাংক, বাতির ফিতাসহ' },
    summary: {
      en: 'Charges two phones at once and lights a table.',
      bn: 'একসঙ্গে দুটি ফোন চার্জ দেয়, টেবিলেও আলো দেয়।',
    },
    description: {
      en:
        'A phone battery of the usual size fills about twice from the 10,000 mAh model and four times from ' +
        'the 20,000. A soft light strip along one side is enough to eat by. The larger one is allowed in ' +
        'hand luggage on flights, never in the hold. It is not meant for laptops, whatever plug fits.',
      bn:
        'সাধারণ মাপের ফোন ১০ হাজার এমএএইচের মডেলে প্রায় দুবার, ২০ হাজারে চারবার চার্জ হয়। এক পাশে নরম ' +
        'আলোর একটা ফিতা আছে, তাতেই রাতের খাওয়া সেরে নেওয়া যায়। বিমানে হাতব্যাগে নেওয়া চলে, লাগেজে ' +
        'দেওয়া নিষেধ। প্লাগ মিলে গেলেও ল্যাপটপে লাগাবেন না, সে শক্তি এতে নেই। প্রথম চার্জে ছয় ঘণ্টা ' +
        'লাগতে পারে।',
    },
    attributes: {
      output_watts: 20,
      energy_watt_hours: 37,
      battery: 'lithium',
      colour: 'blue',
      warranty_months: 12,
    },
    priceTaka: 1450,
    weightGrams: 240,
    size: { width: 7, height: 2, depth: 15 },
    picture: { object: 'power-bank', tint: '#3e6fb0', accent: '#f3e3a1' },
    variants: [
      {
        code: '10000',
        name: { en: '10,000 mAh', bn: '১০ হাজার এমএএইচ' },
        attributes: { energy_watt_hours: 37 },
        priceTaka: 1450,
      },
      {
        code: '20000',
        name: { en: '20,000 mAh', bn: '২০ হাজার এমএএইচ' },
        attributes: { energy_watt_hours: 74 },
        priceTaka: 2250,
      },
    ],
  },
  {
    slug: 'shonchari-rechargeable-torch',
    type: 'power',
    category: 'power-backup',
    title: { en: 'Shonchari rechargeable torch', bn: 'সঞ্চারী চার্জার টর্চ' },
    summary: {
      en: 'For the stairs, the roof tank and the walk back from the village bazaar.',
      bn: 'সিঁড়ি, ছাদের ট্যাংক আর গ্রামের হাট থেকে ফেরার পথের জন্য।',
    },
    description: {
      en:
        'The beam reaches about a hundred and fifty metres, and the low setting lasts a whole night beside ' +
        'the bed. It charges from a fold-out two-pin plug in its own tail, so there is no lead to lose. ' +
        'The body floats, but the switch is only splash-proof. Give it a charge every second month when ' +
        'unused.',
      bn:
        'আলো যায় মোটামুটি দেড়শ মিটার; কমিয়ে রাখলে বিছানার পাশে সারা রাত জ্বলে। পেছনেই ভাঁজ করা দুই ' +
        'পিনের প্লাগ, সোজা দেয়ালে গুঁজে চার্জ দেওয়া যায়, তার হারানোর ভয় নেই। পানিতে ভাসে বটে, তবে সুইচ ' +
        'শুধু ছিটা সইতে পারে। ব্যবহার না করলেও এক মাস অন্তর একটু চার্জ দিয়ে রাখুন, নইলে দরকারের সময় ' +
        'জ্বলবে না।',
    },
    attributes: {
      output_watts: 5,
      energy_watt_hours: 9,
      battery: 'lithium',
      run_hours: 6,
      colour: 'yellow',
      warranty_months: 12,
    },
    priceTaka: 690,
    weightGrams: 260,
    size: { width: 7, height: 21, depth: 7 },
    picture: { object: 'flashlight', tint: '#e3b13a' },
  },
];
