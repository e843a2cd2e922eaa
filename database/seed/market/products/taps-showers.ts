import type { ProductSeed } from '../types.ts';

export const products: ProductSeed[] = [
  {
    slug: 'nirjhor-brass-bib-cock',
    type: 'fixture',
    category: 'taps-showers',
    title: { en: 'Nirjhor brass bib cock', bn: 'নির্ঝর পিতলের বিব কক' },
    summary: {
      en: 'The plain wall tap for bathroom, veranda and washing place.',
      bn: 'বাথরুম, বারান্দা আর কাপড় কাচার জায়গার সাধারণ কল।',
    },
    description: {
      en:
        'A short tap of cast brass, chromed outside, that opens with a quarter turn on a ceramic disc ' +
        'instead of a rubber washer. That disc is why it does not drip after a year. The nose has a thread ' +
        'for a hose. In areas with sandy water, unscrew and rinse the little mesh inside every few months.',
      bn:
        'ঢালাই পিতলের খাটো কল, ওপরে ক্রোম; সিকি পাক ঘোরালেই খোলে। রাবার ওয়াশারের বদলে ভেতরে সিরামিক ' +
        'চাকতি, তাই বছর না ঘুরতেই টপটপ শুরু হয় না। মুখে প্যাঁচ কাটা আছে, হোস পাইপ লাগানো যায়। লাইনের ' +
        'পানিতে বালি এলে কয়েক মাস পরপর ভেতরের ছোট জালিটা খুলে ধুয়ে নেবেন।',
    },
    attributes: { inlet: 'half_inch', material: 'brass', colour: 'silver', warranty_months: 60 },
    priceTaka: 620,
    weightGrams: 380,
    size: { width: 6, height: 9, depth: 13 },
    picture: { object: 'tap', tint: '#cfd4d8', accent: '#8d959c' },
    variants: [
      {
        code: 'chrome',
        name: { en: 'Chrome', bn: 'ক্রোম' },
        attributes: { colour: 'silver' },
        priceTaka: 620,
        tint: '#cfd4d8',
        accent: '#8d959c',
      },
      {
        code: 'antique',
        name: { en: 'Antique gold', bn: 'পুরোনো সোনালি' },
        attributes: { colour: 'gold' },
        priceTaka: 790,
        tint: '#b68d45',
        accent: '#6a4d1f',
      },
    ],
    fittedBy: 'tap-shower-fitting',
  },
  {
    slug: 'nirjhor-basin-mixer',
    type: 'fixture',
    category: 'taps-showers',
    title: { en: 'Nirjhor single-lever basin mixer', bn: 'নির্ঝর এক হাতলের বেসিন মিক্সার' },
    summary: {
      en: 'Hot and cold on one lever for a wash basin.',
      bn: 'এক হাতলেই বেসিনের গরম-ঠান্ডা।',
    },
    description: {
      en:
        'Lift for water, turn left for hot. The mixer needs both supplies at similar pressure, so it ' +
        'belongs with a geyser, not with a bucket of kettle water. Two 45-centimetre hoses come with it. ' +
        'An aerator mixes in air and saves about a third. The black finish shows lime spots; wipe it dry ' +
        'and avoid acid cleaners.',
      bn:
        'ওপরে তুললে পানি, বাঁয়ে ঘোরালে গরম। দুই লাইনের চাপ কাছাকাছি হওয়া চাই, তাই গিজার থাকলে তবেই ' +
        'মিক্সার নেওয়ার মানে হয়। সঙ্গে ৪৫ সেন্টিমিটারের দুটি হোস থাকে। মুখের জালি বাতাস মিশিয়ে পানি তিন ' +
        'ভাগের এক ভাগ বাঁচায়। কালো রঙে চুনের দাগ ফোটে; মুছে শুকনো রাখুন, অ্যাসিডওয়ালা ক্লিনার দেবেন না।',
    },
    attributes: { inlet: 'half_inch', material: 'brass', colour: 'black', warranty_months: 60 },
    priceTaka: 2950,
    weightGrams: 1250,
    size: { width: 5, height: 17, depth: 14 },
    picture: { object: 'tap', tint: '#2a2c2f', accent: '#6f757b' },
    fittedBy: 'tap-shower-fitting',
  },
  {
    slug: 'jhirjhir-swan-neck-kitchen-tap',
    type: 'fixture',
    category: 'taps-showers',
    title: { en: 'Jhirjhir swan-neck kitchen tap', bn: 'ঝিরঝির রাজহাঁস-গলা সিংকের কল' },
    summary: {
      en: 'A tall turning spout that clears a ten-litre pot.',
      bn: 'উঁচু ঘোরানো নল, নিচে দশ লিটারের হাঁড়িও ঢোকে।',
    },
    description: {
      en:
        'The spout rises 28 centimetres and swings over both bowls of a double sink, so a biryani pot can ' +
        'be washed without tilting. Body and neck are grade 304 stainless steel, no plating to peel. It ' +
        'fits a single 35-millimetre hole in sink or granite. Cold water only; for hot, choose a mixer.',
      bn:
        'নলটি ২৮ সেন্টিমিটার উঁচু, জোড়া সিংকের এদিক-ওদিক ঘোরে; বিরিয়ানির হাঁড়ি কাত না করেই ধোয়া যায়। ' +
        'আগাগোড়া ৩০৪ গ্রেড স্টেইনলেস স্টিল, প্রলেপ উঠে যাওয়ার ব্যাপার নেই। সিংক বা গ্রানাইটে ৩৫ ' +
        'মিলিমিটারের একটা ছিদ্র লাগবে। শুধু ঠান্ডা লাইনের জন্য; গরম পানিও চাইলে এটি নয়, মিক্সার দেখুন।',
    },
    attributes: { inlet: 'half_inch', material: 'stainless_steel', colour: 'grey', warranty_months: 36 },
    priceTaka: 1480,
    weightGrams: 720,
    size: { width: 6, height: 32, depth: 20 },
    picture: { object: 'tap', tint: '#a3abb1', accent: '#3f6f8a' },
    fittedBy: 'tap-shower-fitting',
  },
  {
    slug: 'jhirjhir-hand-shower-set',
    type: 'fixture',
    category: 'taps-showers',
    title: { en: 'Jhirjhir hand shower set', bn: 'ঝিরঝির হ্যান্ড শাওয়ার সেট' },
    summary: {
      en: 'Handle, steel hose and wall hook for low pressure.',
      bn: 'কম চাপের লাইনের জন্য হাতল, স্টিলের হোস ও দেয়ালের হুক।',
    },
    description: {
      en:
        'Fine holes give a proper spray even on the top floor under a roof tank, where most showers only ' +
        'dribble. The handle is ABS, light for an elderly hand, with three patterns. The 1.5-metre steel ' +
        'hose reaches a child on a stool. Rubber nozzles are cleaned by rubbing a thumb over them; no pin ' +
        'is needed.',
      bn:
        'ওপরতলায়, ছাদের ট্যাংকের ঠিক নিচে যেখানে বেশির ভাগ শাওয়ার শুধু টুপটাপ করে, সেখানেও সরু ছিদ্রে ' +
        'ভালো ছিটা দেয়। হাতল এবিএসের, বয়স্ক হাতেও হালকা লাগে, ধারা বদলানো যায় তিন রকম। দেড় মিটারের ' +
        'স্টিলের হোসে টুলে বসা শিশুকেও গোসল করানো চলে। রাবারের মুখে আঙুল ঘষলেই চুন ঝরে যায়।',
    },
    attributes: { inlet: 'half_inch', material: 'plastic', colour: 'silver', warranty_months: 12 },
    priceTaka: 1150,
    weightGrams: 640,
    size: { width: 10, height: 26, depth: 8 },
    picture: { object: 'shower', tint: '#d7dbde', accent: '#4c88a8' },
    fittedBy: 'tap-shower-fitting',
  },
  {
    slug: 'nirjhor-square-overhead-shower',
    type: 'fixture',
    category: 'taps-showers',
    title: { en: 'Nirjhor square overhead shower', bn: 'নির্ঝর চারকোনা ওভারহেড শাওয়ার' },
    summary: {
      en: 'A 20 cm rain head with its wall arm.',
      bn: '২০ সেন্টিমিটারের বৃষ্টিধারা, দেয়ালের হাতাসহ।',
    },
    description: {
      en:
        'Water falls softly and widely, like standing under a roof edge in Srabon. It wants pressure: ' +
        'three metres below the tank at least, or a small booster. The head is thin stainless steel and ' +
        'swivels on a ball. A bath uses about nine litres a minute, more than a mug and bucket, which a ' +
        'family on a tanker supply should consider.',
      bn:
        'শ্রাবণে চালের কিনারায় দাঁড়ালে যেমন, পানি তেমনি নরম আর চওড়া হয়ে পড়ে। চাপ দরকার: ট্যাংক থেকে ' +
        'অন্তত তিন মিটার নিচে, নয়তো ছোট বুস্টার পাম্প। মুখটা পাতলা স্টেইনলেস স্টিলের, বলের ওপর এদিক-ওদিক ' +
        'কাত হয়। মিনিটে নয় লিটারের মতো পানি লাগে, বালতি-মগের চেয়ে বেশি; পানির টানাটানি থাকলে ভেবে নিন।',
    },
    attributes: { inlet: 'half_inch', material: 'stainless_steel', colour: 'silver', warranty_months: 36 },
    priceTaka: 2400,
    weightGrams: 1150,
    size: { width: 20, height: 8, depth: 40 },
    picture: { object: 'shower', tint: '#b4bcc2', accent: '#2b2e31' },
    variants: [
      {
        code: 'steel',
        name: { en: 'Polished steel', bn: 'চকচকে স্টিল' },
        attributes: { colour: 'silver' },
        priceTaka: 2400,
        tint: '#b4bcc2',
        accent: '#2b2e31',
      },
      {
        code: 'black',
        name: { en: 'Matt black', bn: 'অনুজ্জ্বল কালো' },
        attributes: { colour: 'black' },
        priceTaka: 2750,
        tint: '#303236',
        accent: '#9ba2a8',
      },
      {
        code: 'gold',
        name: { en: 'Brushed gold', bn: 'ঘষা সোনালি' },
        attributes: { colour: 'gold' },
        priceTaka: 3100,
        tint: '#c8a45c',
        accent: '#5c4620',
      },
    ],
    fittedBy: 'tap-shower-fitting',
  },
  {
    slug: 'ushno-storage-geyser',
    type: 'fixture',
    category: 'taps-showers',
    title: { en: 'Ushno storage geyser', bn: 'উষ্ণ স্টোরেজ গিজার' },
    summary: {
      en: 'Enamelled tank with a thermostat you can reach.',
      bn: 'এনামেলের ট্যাংক, থার্মোস্ট্যাট হাতের নাগালে।',
    },
    description: {
      en:
        'Thirty litres is two bucket baths, forty-five serves a family of four one after another, ' +
        'sixty-seven feeds two bathrooms. A magnesium rod protects the tank from Dhaka’s hard water and ' +
        'should be looked at every second winter. Heating takes 20 to 40 minutes. Never remove the safety ' +
        'valve, even if it drips a little; dripping is its job.',
      bn:
        '৩০ লিটারে দুই বালতি গোসল, ৪৫ লিটারে চারজন একের পর এক, আর ৬৭ লিটারে দুটি বাথরুম চলে। ঢাকার খর পানি ' +
        'থেকে ট্যাংক বাঁচাতে ভেতরে ম্যাগনেশিয়ামের রড থাকে, দুই শীত পরপর সেটা দেখিয়ে নিন। গরম হতে ২০ থেকে ' +
        '৪০ মিনিট লাগে। সেফটি ভালভ ফোঁটা ফোঁটা পড়লেও খুলবেন না, ওটাই তার কাজ।',
    },
    attributes: {
      inlet: 'half_inch',
      capacity_litres: 30,
      power_watts: 1500,
      material: 'steel',
      colour: 'white',
      warranty_months: 60,
    },
    priceTaka: 8900,
    weightGrams: 13500,
    size: { width: 40, height: 58, depth: 40 },
    picture: { object: 'geyser', tint: '#f3f3f0', accent: '#c8553d' },
    variants: [
      {
        code: '30l',
        name: { en: '30 litres', bn: '৩০ লিটার' },
        attributes: { capacity_litres: 30, power_watts: 1500 },
        priceTaka: 8900,
      },
      {
        code: '45l',
        name: { en: '45 litres', bn: '৪৫ লিটার' },
        attributes: { capacity_litres: 45, power_watts: 1500 },
        priceTaka: 10600,
      },
      {
        code: '67l',
        name: { en: '67 litres', bn: '৬৭ লিটার' },
        attributes: { capacity_litres: 67, power_watts: 2000 },
        priceTaka: 13500,
      },
    ],
    fittedBy: 'geyser-installation',
  },
  {
    slug: 'ushno-instant-geyser',
    type: 'fixture',
    category: 'taps-showers',
    title: { en: 'Ushno instant geyser, 5.5 kW', bn: 'উষ্ণ ইনস্ট্যান্ট গিজার, ৫.৫ কিলোওয়াট' },
    summary: {
      en: 'Warm water as it flows, no tank and no waiting.',
      bn: 'ট্যাংক নেই, অপেক্ষা নেই; পানি বইতে বইতে গরম।',
    },
    description: {
      en:
        'A box the size of a schoolbag that heats only the water you use, about three litres a minute at ' +
        'shower warmth. It draws 25 amperes, so it needs a 6-square-millimetre line of its own and an ' +
        'earth leakage breaker; many older flats cannot give that. Ask an electrician to see your meter ' +
        'board before you order.',
      bn:
        'স্কুলব্যাগের সমান একটা বাক্স, যতটুকু পানি খরচ করবেন ততটুকুই গরম করে; গোসলের গরমে মিনিটে তিন ' +
        'লিটারের মতো। টানে ২৫ অ্যাম্পিয়ার, তাই ছয় বর্গমিলিমিটারের আলাদা লাইন আর আর্থ লিকেজ ব্রেকার ' +
        'লাগবে। পুরোনো অনেক ফ্ল্যাটে সেই লোড নেই। কেনার আগে ইলেকট্রিশিয়ানকে মিটার বোর্ডটা একবার দেখান।',
    },
    attributes: {
      inlet: 'half_inch',
      power_watts: 5500,
      material: 'plastic',
      colour: 'grey',
      warranty_months: 24,
    },
    priceTaka: 8200,
    weightGrams: 2600,
    size: { width: 24, height: 36, depth: 10 },
    picture: { object: 'geyser', tint: '#d3d8db', accent: '#3b78a3' },
    fittedBy: 'geyser-installation',
  },
  {
    slug: 'padmapata-wash-basin',
    type: 'fixture',
    category: 'taps-showers',
    title: { en: 'Padmapata ceramic wash basin with pedestal', bn: 'পদ্মপাতা সিরামিক বেসিন, পায়াসহ' },
    summary: {
      en: 'A 55 cm basin for the dining-side washing corner.',
      bn: 'খাবার ঘরের পাশে হাত ধোয়ার কোনার ৫৫ সেন্টিমিটার বেসিন।',
    },
    description: {
      en:
        'Vitreous china with a high back, so that washing hands after rice does not splash the wall. The ' +
        'pedestal hides the trap and carries half the weight; wall bolts carry the rest, and they need ' +
        'brick. One tap hole, opened in the middle. Check the glaze with the delivery man before signing, ' +
        'as knocks are common on the road.',
      bn:
        'পেছনটা উঁচু, ভাত খেয়ে হাত ধোয়ার সময় দেয়ালে পানি ছিটায় না। জিনিসটা চকচকে ভিট্রিয়াস চায়না; ' +
        'পায়া নিচের পাইপ ঢাকে আর অর্ধেক ভার নেয়, বাকিটা নেয় দেয়ালের বল্টু, তাই ইটের দেয়াল চাই। ' +
        'মাঝখানে কলের একটি ছিদ্র। রাস্তায় ধাক্কা লাগে বলে সই করার আগে ডেলিভারির লোকের সামনেই ফাটা-চটা ' +
        'দেখে নিন।',
    },
    attributes: { inlet: 'half_inch', material: 'ceramic', colour: 'white', warranty_months: 60 },
    priceTaka: 4600,
    weightGrams: 17500,
    size: { width: 55, height: 84, depth: 44 },
    picture: { object: 'wash-basin', tint: '#f5f5f2', accent: '#a9b6bd' },
    fittedBy: 'tap-shower-fitting',
  },
];
