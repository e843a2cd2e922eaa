import type { ProductSeed } from '../types.ts';

export const products: ProductSeed[] = [
  {
    slug: 'dokhina-classic-56-ceiling-fan',
    type: 'fan',
    category: 'fans',
    title: { en: 'Dokhina Classic 56-inch ceiling fan', bn: 'দখিনা ক্লাসিক ৫৬ ইঞ্চি সিলিং ফ্যান' },
    summary: {
      en: 'The plain three-blade fan most Dhaka bedrooms need.',
      bn: 'ঢাকার বেশির ভাগ শোবার ঘরে যে সাদামাটা তিন পাখার ফ্যানটি লাগে।',
    },
    description: {
      en:
        'A 56-inch fan with three aluminium blades and a copper-wound motor, sized for a bedroom or living ' +
        'room of about 12 by 14 feet. It runs on any ordinary wall regulator, which is not in the box. The ' +
        'down rod is 25 cm long; for a high old-town ceiling, ask your fitter for a longer one.',
      bn:
        'অ্যালুমিনিয়ামের তিনটি পাখা আর তামার তারে প্যাঁচানো মোটরের এই ফ্যান মোটামুটি ১২ বাই ১৪ ফুটের ' +
        'শোবার বা বসার ঘরের মাপে বানানো। দেয়ালের সাধারণ রেগুলেটরেই চলে, তবে রেগুলেটর আলাদা কিনতে হবে। ' +
        'সঙ্গের রডটি ২৫ সেন্টিমিটার; পুরান ঢাকার উঁচু ছাদের বাসা হলে মিস্ত্রিকে আগে থেকে লম্বা রড আনতে বলে ' +
        'রাখুন, নইলে বাতাস গায়ে লাগবে না।',
    },
    attributes: {
      blade_span_cm: 140,
      power_watts: 75,
      speeds: 5,
      remote: false,
      colour: 'white',
      warranty_months: 84,
    },
    priceTaka: 2950,
    weightGrams: 5200,
    size: { width: 140, height: 38, depth: 140 },
    picture: { object: 'ceiling-fan', tint: '#f2f1ec', accent: '#b9bcc0' },
    variants: [
      {
        code: 'white',
        name: { en: 'White', bn: 'সাদা' },
        attributes: { colour: 'white' },
        priceTaka: 2950,
        tint: '#f2f1ec',
        accent: '#b9bcc0',
      },
      {
        code: 'ivory',
        name: { en: 'Ivory', bn: 'ঘিয়ে' },
        attributes: { colour: 'ivory' },
        priceTaka: 2950,
        tint: '#efe3c6',
        accent: '#b89b5e',
      },
      {
        code: 'brown',
        name: { en: 'Brown', bn: 'বাদামি' },
        attributes: { colour: 'brown' },
        priceTaka: 3100,
        tint: '#5b3a28',
        accent: '#c29a5b',
      },
    ],
    fittedBy: 'ceiling-fan-fitting',
  },
  {
    slug: 'dokhina-mitobayi-bldc-ceiling-fan',
    type: 'fan',
    category: 'fans',
    title: {
      en: 'Dokhina Mitobayi BLDC ceiling fan with remote',
      bn: 'দখিনা মিতব্যয়ী বিএলডিসি সিলিং ফ্যান, রিমোটসহ',
    },
    summary: {
      en: 'Uses less than half the current of an ordinary fan and starts on a small IPS.',
      bn: 'সাধারণ ফ্যানের অর্ধেকেরও কম বিদ্যুতে চলে, ছোট আইপিএসেও ঘোরে।',
    },
    description: {
      en:
        'The brushless motor draws 34 watts at full speed, so two of these cost the IPS about what one old ' +
        'fan did. Speed, a sleep timer and a small light are set from the remote; keep spare AAA cells in ' +
        'the drawer. Have the wall regulator bypassed when it is fitted, because a dimming regulator will ' +
        'damage the control board.',
      bn:
        'ব্রাশবিহীন মোটরটি পুরো গতিতেও মাত্র ৩৪ ওয়াট টানে; আগে আইপিএসে একটা ফ্যান চললে এখন প্রায় দুটো ' +
        'চলবে। গতি, ঘুমের টাইমার আর ছোট বাতিটি রিমোট দিয়েই চালানো যায়, তাই ড্রয়ারে বাড়তি পেনসিল ' +
        'ব্যাটারি রাখা ভালো। লাগানোর সময় দেয়ালের রেগুলেটর অবশ্যই বাদ দিয়ে সরাসরি লাইন দেবেন, রেগুলেটরের ' +
        'ভেতর দিয়ে চালালে বোর্ড নষ্ট হয়।',
    },
    attributes: {
      blade_span_cm: 140,
      power_watts: 34,
      speeds: 6,
      remote: true,
      colour: 'black',
      warranty_months: 60,
    },
    priceTaka: 5200,
    weightGrams: 4600,
    size: { width: 140, height: 34, depth: 140 },
    picture: { object: 'ceiling-fan', tint: '#2d2f33', accent: '#8a8f96' },
    fittedBy: 'ceiling-fan-fitting',
  },
  {
    slug: 'urani-shegun-wood-look-ceiling-fan',
    type: 'fan',
    category: 'fans',
    title: { en: 'Urani Shegun wood-look ceiling fan', bn: 'উড়ানি সেগুন কাঠরঙা সিলিং ফ্যান' },
    summary: {
      en: 'Broad moulded blades with a teak print for the drawing room.',
      bn: 'বসার ঘরের জন্য সেগুন ছাপের চওড়া পাখা।',
    },
    description: {
      en:
        'Four wide ABS blades carry a printed teak grain; no real wood is used, so they do not warp in the ' +
        'monsoon. The air is gentle and spread out rather than strong under the centre, which suits a sofa ' +
        'arrangement more than a bed. Wipe with a damp cloth only, since spirit-based cleaners lift the ' +
        'print.',
      bn:
        'চারটি চওড়া এবিএস পাখার গায়ে সেগুনের আঁশ ছাপা, আসল কাঠ নয়; তাই বর্ষার স্যাঁতসেঁতে দিনেও বেঁকে ' +
        'যায় না। বাতাস এক জায়গায় জোরে না পড়ে সারা ঘরে ছড়ায়, ফলে খাটের চেয়ে সোফা-পাতা বসার ঘরেই বেশি ' +
        'মানায়। মুছবেন শুধু ভেজা কাপড়ে। স্পিরিট বা গ্লাস ক্লিনার লাগালে ছাপ উঠে আসতে পারে।',
    },
    attributes: {
      blade_span_cm: 132,
      power_watts: 70,
      speeds: 5,
      remote: false,
      colour: 'wood',
      warranty_months: 36,
    },
    priceTaka: 5450,
    weightGrams: 6100,
    size: { width: 132, height: 40, depth: 132 },
    picture: { object: 'ceiling-fan', tint: '#a8713f', accent: '#3c2a1e' },
    fittedBy: 'ceiling-fan-fitting',
  },
  {
    slug: 'batashi-36-small-ceiling-fan',
    type: 'fan',
    category: 'fans',
    title: { en: 'Batashi 36-inch ceiling fan for small rooms', bn: 'বাতাসি ৩৬ ইঞ্চি সিলিং ফ্যান, ছোট ঘরের জন্য' },
    summary: {
      en: 'Short blades for a kitchen, veranda or study corner.',
      bn: 'রান্নাঘর, বারান্দা কিংবা পড়ার কোনার জন্য খাটো পাখা।',
    },
    description: {
      en:
        'Made for places where a full-size fan would hit the cupboard: narrow kitchens, a covered veranda, ' +
        'the helper’s room. The steel blades are powder coated against rust, yet kitchen grease still ' +
        'settles on them, so plan a wash every two months. Leave at least 30 cm between blade tip and wall ' +
        'for the air to move.',
      bn:
        'যেখানে বড় ফ্যানের পাখা আলমারিতে ঠেকে যায়, সেই সরু রান্নাঘর, ঢাকা বারান্দা বা গৃহকর্মীর ঘরের কথা ' +
        'ভেবে বানানো। ইস্পাতের পাখায় মরচেরোধী পাউডার রং দেওয়া আছে, তবু রান্নার তেল-কালি জমবেই, দুই মাসে ' +
        'একবার ধুয়ে নেবেন। দেয়াল থেকে পাখার ডগা অন্তত এক ফুট দূরে না থাকলে বাতাস ঠিকমতো ঘোরে না।',
    },
    attributes: {
      blade_span_cm: 90,
      power_watts: 50,
      speeds: 5,
      remote: false,
      colour: 'blue',
      warranty_months: 36,
    },
    priceTaka: 2400,
    weightGrams: 3700,
    size: { width: 90, height: 34, depth: 90 },
    picture: { object: 'ceiling-fan', tint: '#b8d4e6', accent: '#f4f4f0' },
    fittedBy: 'ceiling-fan-fitting',
  },
  {
    slug: 'batashi-16-table-fan',
    type: 'fan',
    category: 'fans',
    title: { en: 'Batashi 16-inch table fan', bn: 'বাতাসি ১৬ ইঞ্চি টেবিল ফ্যান' },
    summary: {
      en: 'A turning desk fan with a close-mesh guard.',
      bn: 'ঘন জালির খাঁচায় মাথা ঘোরানো টেবিল ফ্যান।',
    },
    description: {
      en:
        'Three push buttons, a head that swings left and right, and a guard with bars too narrow for a ' +
        'child’s finger. It stands firmly on a reading table or on the floor by the prayer mat. The front ' +
        'ring unclips without a screwdriver for washing. At the top speed it can be heard over a quiet ' +
        'television.',
      bn:
        'তিনটি বোতাম, ডানে-বাঁয়ে ঘোরা মাথা আর এমন ঘন জালি যে বাচ্চার আঙুল ঢোকে না। পড়ার টেবিলে যেমন বসে, ' +
        'জায়নামাজের পাশে মেঝেতেও তেমনি স্থির থাকে। সামনের রিংটি স্ক্রু ড্রাইভার ছাড়াই খুলে ধোয়া যায়। ' +
        'তিন নম্বর গতিতে শব্দ একটু হয়; পাশে বসে আস্তে টিভি দেখলে কানে লাগবে।',
    },
    attributes: {
      blade_span_cm: 40,
      power_watts: 55,
      speeds: 3,
      remote: false,
      colour: 'green',
      warranty_months: 24,
    },
    priceTaka: 2850,
    weightGrams: 3300,
    size: { width: 43, height: 58, depth: 28 },
    picture: { object: 'table-fan', tint: '#7fb59a', accent: '#f0efe8' },
    variants: [
      {
        code: 'green',
        name: { en: 'Sea green', bn: 'সামুদ্রিক সবুজ' },
        attributes: { colour: 'green' },
        priceTaka: 2850,
        tint: '#7fb59a',
        accent: '#f0efe8',
      },
      {
        code: 'grey',
        name: { en: 'Grey', bn: 'ধূসর' },
        attributes: { colour: 'grey' },
        priceTaka: 2850,
        tint: '#8c9299',
        accent: '#e8e8e4',
      },
    ],
  },
  {
    slug: 'urani-18-stand-fan',
    type: 'fan',
    category: 'fans',
    title: { en: 'Urani 18-inch stand fan', bn: 'উড়ানি ১৮ ইঞ্চি স্ট্যান্ড ফ্যান' },
    summary: {
      en: 'Height from 110 to 140 cm, with a heavy round base.',
      bn: 'উচ্চতা ১১০ থেকে ১৪০ সেন্টিমিটার, নিচে ভারী গোল ভিত্তি।',
    },
    description: {
      en:
        'When guests sit on the floor for a milad or the family eats in the veranda, this is the fan you ' +
        'carry there. Five blades push a long, even stream of air; the cast base keeps it upright if ' +
        'somebody brushes past. It arrives in parts and takes about fifteen minutes to put together with ' +
        'the spanner supplied.',
      bn:
        'মিলাদে মেহমান মেঝেতে বসলে বা বারান্দায় সবাই মিলে খেতে গেলে যে ফ্যানটা টেনে নেওয়া হয়, এটি ' +
        'সেটাই। পাঁচটি পাখা দূর পর্যন্ত সমান বাতাস দেয়, আর ঢালাই ভিত্তির ওজনে ধাক্কা লাগলেও সহজে কাত হয় ' +
        'না। আসে খোলা অবস্থায়; সঙ্গে দেওয়া রেঞ্চ দিয়ে জুড়তে মিনিট পনেরো লাগে। তারটি দেড় মিটার, দরকারে ' +
        'এক্সটেনশন রাখুন।',
    },
    attributes: {
      blade_span_cm: 45,
      power_watts: 65,
      speeds: 3,
      remote: false,
      colour: 'black',
      warranty_months: 24,
    },
    priceTaka: 4600,
    weightGrams: 7200,
    size: { width: 48, height: 140, depth: 42 },
    picture: { object: 'stand-fan', tint: '#34383d', accent: '#c9a14a' },
  },
  {
    slug: 'dokhina-metal-exhaust-fan',
    type: 'fan',
    category: 'fans',
    title: { en: 'Dokhina metal exhaust fan', bn: 'দখিনা ধাতব এগজস্ট ফ্যান' },
    summary: {
      en: 'Pulls frying smoke and bathroom steam out through the wall.',
      bn: 'ভাজাভুজির ধোঁয়া আর গোসলের ভাপ দেয়াল দিয়ে বের করে দেয়।',
    },
    description: {
      en:
        'A steel frame, metal blades and shutters at the back that fall closed when the fan stops, so ' +
        'mosquitoes and rain stay outside. The 8-inch size suits a bathroom; take 10 or 12 inches for a ' +
        'kitchen where mustard oil is heated daily. Measure the opening first: the frame needs 4 cm more ' +
        'than the blade on each side.',
      bn:
        'ইস্পাতের ফ্রেম ও ধাতব পাখা; ফ্যান থামলেই পেছনের পাল্লাগুলো নেমে আসে, মশা-বৃষ্টি ঢুকতে পারে না। ' +
        'বাথরুমে ৮ ইঞ্চি যথেষ্ট, আর যে রান্নাঘরে রোজ সরষের তেল গরম হয় সেখানে ১০ বা ১২ ইঞ্চি নিন। অর্ডারের ' +
        'আগে দেয়ালের ফাঁকা মেপে দেখুন: পাখার চেয়ে প্রতি পাশে চার সেন্টিমিটার বেশি জায়গা দরকার।',
    },
    attributes: {
      blade_span_cm: 20,
      power_watts: 28,
      speeds: 1,
      remote: false,
      colour: 'grey',
      warranty_months: 24,
    },
    priceTaka: 1650,
    weightGrams: 2400,
    size: { width: 28, height: 28, depth: 17 },
    picture: { object: 'exhaust-fan', tint: '#9aa1a8', accent: '#4b5157' },
    variants: [
      {
        code: '8in',
        name: { en: '8 inches', bn: '৮ ইঞ্চি' },
        attributes: { blade_span_cm: 20, power_watts: 28 },
        priceTaka: 1650,
      },
      {
        code: '10in',
        name: { en: '10 inches', bn: '১০ ইঞ্চি' },
        attributes: { blade_span_cm: 25, power_watts: 38 },
        priceTaka: 2050,
      },
      {
        code: '12in',
        name: { en: '12 inches', bn: '১২ ইঞ্চি' },
        attributes: { blade_span_cm: 30, power_watts: 50 },
        priceTaka: 2600,
      },
    ],
    fittedBy: 'exhaust-fan-fitting',
  },
  {
    slug: 'urani-12-rechargeable-fan',
    type: 'fan',
    category: 'fans',
    title: { en: 'Urani 12-inch rechargeable fan with lamp', bn: 'উড়ানি ১২ ইঞ্চি চার্জার ফ্যান, বাতিসহ' },
    summary: {
      en: 'Four to six hours of air when the current goes.',
      bn: 'কারেন্ট গেলে চার থেকে ছয় ঘণ্টার বাতাস।',
    },
    description: {
      en:
        'A lead-acid battery turns the 12-inch blade for about six hours on low and four on high, and an ' +
        'LED strip on the front lights the dining table meanwhile. Charge it for ten hours before the ' +
        'first load-shedding season. Leaving it empty for weeks ruins the battery, so top it up once a ' +
        'month in winter too.',
      bn:
        'ভেতরের লেড অ্যাসিড ব্যাটারিতে কম গতিতে ছয় ঘণ্টা, বেশি গতিতে প্রায় চার ঘণ্টা বাতাস পাওয়া যায়; ' +
        'সামনের এলইডি বাতিতে তখন খাবার টেবিলের কাজ চলে। প্রথমবার টানা দশ ঘণ্টা চার্জ দিন। শীতে ব্যবহার না ' +
        'হলেও মাসে একবার চার্জে বসাবেন, কারণ একেবারে খালি হয়ে পড়ে থাকলে ব্যাটারি আর জাগে না।',
    },
    attributes: {
      blade_span_cm: 30,
      power_watts: 18,
      speeds: 2,
      remote: false,
      colour: 'blue',
      warranty_months: 12,
    },
    priceTaka: 3950,
    weightGrams: 3900,
    size: { width: 34, height: 44, depth: 22 },
    picture: { object: 'rechargeable-fan', tint: '#3f6fa3', accent: '#f2f2ee' },
  },
];
