import type { ProductSeed } from '../types.ts';

export const products: ProductSeed[] = [
  {
    slug: 'jonakpur-led-bulb',
    type: 'lamp',
    category: 'lamps-bulbs',
    title: { en: 'Jonakpur LED bulb, pin holder', bn: 'জোনাকপুর এলইডি বাল্ব, পিন হোল্ডার' },
    summary: {
      en: 'Everyday daylight bulb in four strengths.',
      bn: 'চার মাপের নিত্যদিনের সাদা আলোর বাল্ব।',
    },
    description: {
      en:
        'A daylight bulb with the two-pin cap used in nearly every Bangladeshi holder. Five watts is ' +
        'enough for a stair or toilet, nine for a bedroom, twelve for a kitchen, fifteen for a drawing ' +
        'room without other lamps. It works from 140 volts, but not on a dimmer. Keep the box, since a ' +
        'warranty claim asks for it.',
      bn:
        'দেশের প্রায় সব হোল্ডারে যে দুই পিনের বাল্ব বসে, এটি তা-ই; আলো দিনের মতো সাদা। সিঁড়ি বা টয়লেটে ' +
        '৫ ওয়াট, শোবার ঘরে ৯, রান্নাঘরে ১২, আর অন্য বাতি না থাকলে বসার ঘরে ১৫ ওয়াট নিন। ভোল্টেজ ১৪০-এ ' +
        'নামলেও জ্বলে, তবে ডিমারে লাগাবেন না। ওয়ারেন্টিতে বদলাতে প্যাকেটটা লাগে, তুলে রাখুন।',
    },
    attributes: {
      power_watts: 5,
      brightness_lumens: 450,
      light_colour: 'daylight',
      holder: 'b22',
      colour: 'white',
      warranty_months: 12,
    },
    priceTaka: 120,
    weightGrams: 70,
    size: { width: 6, height: 11, depth: 6 },
    picture: { object: 'light-bulb', tint: '#f5d96b' },
    variants: [
      {
        code: '5w',
        name: { en: '5 watts', bn: '৫ ওয়াট' },
        attributes: { power_watts: 5, brightness_lumens: 450 },
        priceTaka: 120,
      },
      {
        code: '9w',
        name: { en: '9 watts', bn: '৯ ওয়াট' },
        attributes: { power_watts: 9, brightness_lumens: 850 },
        priceTaka: 190,
      },
      {
        code: '12w',
        name: { en: '12 watts', bn: '১২ ওয়াট' },
        attributes: { power_watts: 12, brightness_lumens: 1150 },
        priceTaka: 260,
      },
      {
        code: '15w',
        name: { en: '15 watts', bn: '১৫ ওয়াট' },
        attributes: { power_watts: 15, brightness_lumens: 1450 },
        priceTaka: 340,
      },
    ],
  },
  {
    slug: 'jonakpur-4-foot-led-tube',
    type: 'lamp',
    category: 'lamps-bulbs',
    title: { en: 'Jonakpur 4-foot LED tube with batten', bn: 'জোনাকপুর ৪ ফুট এলইডি টিউব, ব্যাটেনসহ' },
    summary: {
      en: 'A complete 20-watt tube light to screw on the wall.',
      bn: 'দেয়ালে স্ক্রু দিয়ে লাগানোর পুরো সেট, ২০ ওয়াট।',
    },
    description: {
      en:
        'Replaces the old choke-and-starter tube with half the current and no flicker at switch-on. The ' +
        'tube is polycarbonate rather than glass, so it survives a cricket ball in the veranda. The set ' +
        'has the batten, end caps and two wall screws; the wire to the switch is not included. Good over a ' +
        'study table or shop counter.',
      bn:
        'চোক-স্টার্টারের পুরোনো টিউবের বদলি; কারেন্ট লাগে অর্ধেক, সুইচ দিলে টিপটিপ না করে একবারেই জ্বলে। ' +
        'টিউব কাচের নয়, পলিকার্বনেটের, বারান্দার ক্রিকেট বলেও ভাঙে না। সঙ্গে ব্যাটেন, দুই মাথার ক্যাপ আর ' +
        'দুটি স্ক্রু থাকে, সুইচ পর্যন্ত তার আলাদা কিনতে হয়। পড়ার টেবিল বা দোকানের কাউন্টারের ওপরে মানায়।',
    },
    attributes: {
      power_watts: 20,
      brightness_lumens: 2000,
      light_colour: 'daylight',
      holder: 'built_in',
      colour: 'white',
      warranty_months: 24,
    },
    priceTaka: 520,
    weightGrams: 380,
    size: { width: 122, height: 4, depth: 4 },
    picture: { object: 'tube-light', tint: '#f7f9fa', accent: '#a9b4bc' },
    fittedBy: 'light-fitting',
  },
  {
    slug: 'alokpata-slim-under-shelf-tube',
    type: 'lamp',
    category: 'lamps-bulbs',
    title: { en: 'Alokpata slim under-shelf tube', bn: 'আলোকপাতা তাকের নিচের সরু টিউব' },
    summary: {
      en: 'A finger-thick light for the dark strip under a kitchen cabinet.',
      bn: 'রান্নাঘরের ক্যাবিনেটের নিচের অন্ধকারটুকুর জন্য আঙুলসমান মোটা বাতি।',
    },
    description: {
      en:
        'Sixty centimetres long and only two thick, it hides behind the lip of a kitchen cabinet and ' +
        'lights the chopping board instead of the top of your head. The small switch sits on the lamp ' +
        'itself. Fix it at least 60 cm away from the burner, because steam and oil cloud the cover and ' +
        'shorten its life.',
      bn:
        'লম্বায় ষাট, পুরুতে মাত্র দুই সেন্টিমিটার; ক্যাবিনেটের কিনারার আড়ালে লুকিয়ে থেকে মাথার ওপরে ' +
        'নয়, একেবারে বঁটি-বোর্ডের ওপর আলো ফেলে। বাতির গায়েই ছোট সুইচ আছে, হাত বাড়ালেই পাওয়া যায়। চুলা ' +
        'থেকে অন্তত দুই ফুট দূরে লাগান। ভাপ আর তেল লাগলে ঢাকনা ঘোলা হয়ে আয়ু কমে যায়।',
    },
    attributes: {
      power_watts: 8,
      brightness_lumens: 720,
      light_colour: 'neutral',
      holder: 'built_in',
      colour: 'grey',
      warranty_months: 12,
    },
    priceTaka: 480,
    weightGrams: 210,
    size: { width: 60, height: 3, depth: 2 },
    picture: { object: 'tube-light', tint: '#fff1cf', accent: '#5d646b' },
    fittedBy: 'light-fitting',
  },
  {
    slug: 'alokpata-round-ceiling-panel',
    type: 'lamp',
    category: 'lamps-bulbs',
    title: { en: 'Alokpata round surface panel, 18 W', bn: 'আলোকপাতা গোল সারফেস প্যানেল, ১৮ ওয়াট' },
    summary: {
      en: 'Sits flat on the ceiling, no false ceiling needed.',
      bn: 'ফলস সিলিং ছাড়াই ছাদের গায়ে চেপে বসে।',
    },
    description: {
      en:
        'A 22-centimetre disc that screws straight on to the concrete over an existing wire. The diffuser ' +
        'spreads light to the corners, so one panel serves a 10 by 12 foot room. Pick warm for a bedroom, ' +
        'neutral for a study. Do not mix the two in one room; the difference shows more than people expect.',
      bn:
        '২২ সেন্টিমিটারের চাকতিটি আগের তারের ওপরই সোজা ঢালাই ছাদে স্ক্রু দিয়ে আটকে যায়। ছড়ানো আলো ঘরের ' +
        'কোনা পর্যন্ত পৌঁছায়, তাই ১০ বাই ১২ ফুটের ঘরে একটাই চলে। শোবার ঘরে উষ্ণ আর পড়ার ঘরে মাঝারি সাদা ' +
        'নিন। এক ঘরে দুই রকম মেশাবেন না, তফাতটা ভাবনার চেয়ে বেশি চোখে লাগে।',
    },
    attributes: {
      power_watts: 18,
      brightness_lumens: 1600,
      light_colour: 'warm',
      holder: 'built_in',
      colour: 'white',
      warranty_months: 24,
    },
    priceTaka: 680,
    weightGrams: 420,
    size: { width: 22, height: 4, depth: 22 },
    picture: { object: 'led-panel', tint: '#ffeac2', accent: '#f4f4f2' },
    variants: [
      {
        code: 'warm',
        name: { en: 'Warm white', bn: 'উষ্ণ সাদা' },
        attributes: { light_colour: 'warm' },
        priceTaka: 680,
        tint: '#ffeac2',
        accent: '#f4f4f2',
      },
      {
        code: 'neutral',
        name: { en: 'Neutral white', bn: 'মাঝারি সাদা' },
        attributes: { light_colour: 'neutral' },
        priceTaka: 680,
        tint: '#fdf8ea',
        accent: '#f4f4f2',
      },
    ],
    fittedBy: 'light-fitting',
  },
  {
    slug: 'alokpata-2x2-office-panel',
    type: 'lamp',
    category: 'lamps-bulbs',
    title: { en: 'Alokpata 2 × 2 foot ceiling panel', bn: 'আলোকপাতা ২ × ২ ফুট সিলিং প্যানেল' },
    summary: {
      en: 'Drops into a false-ceiling grid in an office or clinic.',
      bn: 'অফিস বা চেম্বারের ফলস সিলিংয়ের খোপে বসে যায়।',
    },
    description: {
      en:
        'For offices, chambers and coaching rooms with a gypsum or mineral grid. At 40 watts it takes the ' +
        'place of a four-tube box and gives no stripes on a computer screen. The driver hangs above the ' +
        'tile on a plug, so it can be changed alone when it fails, which is normally years before the ' +
        'panel itself.',
      bn:
        'জিপসাম বা মিনারেল বোর্ডের খোপওয়ালা অফিস, ডাক্তারের চেম্বার ও কোচিংয়ের জন্য। ৪০ ওয়াটেই চার ' +
        'টিউবের বাক্সের কাজ সারে, কম্পিউটারের পর্দায় আলোর দাগও পড়ে না। ড্রাইভারটি টাইলসের ওপরে প্লাগ ' +
        'দিয়ে ঝোলানো; নষ্ট হলে শুধু সেটাই বদলানো যায়। প্যানেলের অনেক আগে সাধারণত ড্রাইভারই যায়, কথাটা ' +
        'জেনে রাখা ভালো।',
    },
    attributes: {
      power_watts: 40,
      brightness_lumens: 4000,
      light_colour: 'daylight',
      holder: 'built_in',
      colour: 'white',
      warranty_months: 24,
    },
    priceTaka: 1950,
    weightGrams: 2300,
    size: { width: 60, height: 3, depth: 60 },
    picture: { object: 'led-panel', tint: '#eef5fb', accent: '#8fa3b3' },
    fittedBy: 'light-fitting',
  },
  {
    slug: 'shondhatara-cane-pendant-lamp',
    type: 'lamp',
    category: 'lamps-bulbs',
    title: { en: 'Shondhatara cane pendant lamp', bn: 'সন্ধ্যাতারা বেতের ঝুলন্ত বাতি' },
    summary: {
      en: 'Hand-woven shade that throws a leaf-like shadow.',
      bn: 'হাতে বোনা শেড, দেয়ালে পাতার মতো ছায়া পড়ে।',
    },
    description: {
      en:
        'Woven from split cane by a family workshop in Sylhet, so no two shades match exactly and a little ' +
        'unevenness is part of it. It hangs on 120 cm of cloth-covered wire over a dining table or reading ' +
        'chair. Use an LED bulb of nine watts or less; a hot filament bulb would dry and crack the cane.',
      bn:
        'সিলেটের এক পারিবারিক কারখানায় চেরা বেতে বোনা, তাই দুটো শেড হুবহু মেলে না, একটু উঁচু-নিচু থাকবেই। ' +
        'কাপড়ে মোড়া ১২০ সেন্টিমিটার তারে খাবার টেবিল বা পড়ার চেয়ারের ওপর ঝোলে। ৯ ওয়াট বা তার কম এলইডি ' +
        'বাল্ব লাগান। পুরোনো গরম বাল্বের তাপে বেত শুকিয়ে ফেটে যায়; বাল্ব দামের মধ্যে নেই।',
    },
    attributes: { power_watts: 9, light_colour: 'warm', holder: 'e27', colour: 'wood' },
    priceTaka: 1850,
    weightGrams: 700,
    size: { width: 35, height: 30, depth: 35 },
    picture: { object: 'pendant-lamp', tint: '#c99a5b', accent: '#4a3524' },
    fittedBy: 'light-fitting',
  },
  {
    slug: 'shondhatara-metal-dome-pendant',
    type: 'lamp',
    category: 'lamps-bulbs',
    title: { en: 'Shondhatara metal dome pendant', bn: 'সন্ধ্যাতারা ধাতব গম্বুজ বাতি' },
    summary: {
      en: 'A spun aluminium dome, white inside, in three colours.',
      bn: 'ভেতরে সাদা, বাইরে তিন রঙের অ্যালুমিনিয়াম গম্বুজ।',
    },
    description: {
      en:
        'The dome sends all its light down, which makes it right over a table or counter and wrong as the ' +
        'only lamp of a room. Spun from one piece of aluminium and painted by powder, it does not rust in ' +
        'a kitchen. Hang the rim about 75 cm above the tabletop so that nobody looks into the bulb.',
      bn:
        'গম্বুজটির সব আলো নিচের দিকে নামে; টেবিল বা কাউন্টারের ওপরে চমৎকার মানায়, কিন্তু ঘরের একমাত্র ' +
        'বাতি হিসেবে নয়। এক টুকরো অ্যালুমিনিয়াম ঘুরিয়ে গড়া, ওপরে পাউডার রং, রান্নাঘরেও মরচে ধরে না। ' +
        'টেবিল থেকে আড়াই ফুট উঁচুতে কিনারা রাখলে বসা মানুষের চোখে বাল্ব পড়ে না। ঝোলানোর তার এক মিটার।',
    },
    attributes: { power_watts: 12, light_colour: 'warm', holder: 'e27', colour: 'black' },
    priceTaka: 1450,
    weightGrams: 620,
    size: { width: 30, height: 22, depth: 30 },
    picture: { object: 'pendant-lamp', tint: '#2b2d31', accent: '#d6b15e' },
    variants: [
      {
        code: 'black',
        name: { en: 'Black', bn: 'কালো' },
        attributes: { colour: 'black' },
        priceTaka: 1450,
        tint: '#2b2d31',
        accent: '#d6b15e',
      },
      {
        code: 'green',
        name: { en: 'Bottle green', bn: 'বোতল সবুজ' },
        attributes: { colour: 'green' },
        priceTaka: 1450,
        tint: '#2f5d4a',
        accent: '#d6b15e',
      },
      {
        code: 'copper',
        name: { en: 'Copper', bn: 'তামাটে' },
        attributes: { colour: 'copper' },
        priceTaka: 1650,
        tint: '#b06a3f',
        accent: '#3a2a22',
      },
    ],
    fittedBy: 'light-fitting',
  },
  {
    slug: 'shondhatara-reading-floor-lamp',
    type: 'lamp',
    category: 'lamps-bulbs',
    title: { en: 'Shondhatara floor lamp for the sofa corner', bn: 'সন্ধ্যাতারা সোফার কোনার দাঁড়ানো বাতি' },
    summary: {
      en: 'A cloth shade on a slim steel stem, with a foot switch.',
      bn: 'সরু ইস্পাতের ডাঁটায় কাপড়ের শেড, পায়ে চাপার সুইচ।',
    },
    description: {
      en:
        'For the person who reads the newspaper on the sofa after the rest of the house has slept. The ' +
        'linen shade sits at 150 cm and the foot switch is on the wire, easy to find in the dark. The ' +
        'picture shows how it stands beside furniture; only the lamp is sold. The base is light, so place ' +
        'it where children do not run.',
      bn:
        'সবাই ঘুমিয়ে পড়ার পর যিনি সোফায় বসে কাগজ পড়েন, তাঁর জন্য। লিনেনের শেড মেঝে থেকে দেড় মিটার ' +
        'উঁচুতে, সুইচ তারের মাঝখানে, অন্ধকারেও পায়ে ঠেকে। ছবিতে আসবাবের পাশে কেমন লাগে তা দেখানো হয়েছে, ' +
        'বিক্রি হয় শুধু বাতিটি। ভিত্তি হালকা, বাচ্চারা যেখানে দৌড়ায় সেখানে না রাখাই ভালো।',
    },
    attributes: { power_watts: 9, light_colour: 'warm', holder: 'e27', colour: 'ivory', warranty_months: 12 },
    priceTaka: 3200,
    weightGrams: 2900,
    size: { width: 36, height: 150, depth: 36 },
    picture: { object: 'couch-and-lamp', tint: '#e2cfa4' },
  },
];
