import type { ProductSeed } from '../types.ts';

export const products: ProductSeed[] = [
  {
    slug: 'taranet-dual-band-router',
    type: 'gadget',
    category: 'gadgets',
    title: { en: 'Taranet dual-band router', bn: 'তারানেট ডুয়াল ব্যান্ড রাউটার' },
    summary: {
      en: 'A four-aerial Wi-Fi router for a flat of up to 1,200 square feet.',
      bn: '১২০০ বর্গফুট পর্যন্ত ফ্ল্যাটের জন্য চার অ্যান্টেনার ওয়াই-ফাই রাউটার।',
    },
    description: {
      en:
        'It works with the PPPoE lines that most neighbourhood providers sell, and all four LAN ports are ' +
        'gigabit. The 5 GHz band is fast in the same room; the other goes through two brick walls. Put it ' +
        'high and near the middle of the flat. A 12-volt mini UPS keeps it alive through a power cut. ' +
        'Change the admin password on day one.',
      bn:
        'পাড়ার ইন্টারনেট সংযোগের পিপিপিওই লাইনে সরাসরি চলে, চারটি ল্যান পোর্টই গিগাবিট। একই ঘরে ৫ ' +
        'গিগাহার্টজে গতি বেশি, দুই দেয়াল পেরোতে ২.৪ ভালো। ফ্ল্যাটের মাঝামাঝি উঁচু জায়গায় রাখুন। ১২ ' +
        'ভোল্টের ছোট ইউপিএস থাকলে বিদ্যুৎ গেলেও নেট থাকে। লাইনের ইউজারনেম আগে জেনে রাখুন। প্রথম দিনই ' +
        'অ্যাডমিনের পাসওয়ার্ড বদলে নেবেন।',
    },
    attributes: { connection: 'wifi', colour: 'white', warranty_months: 24 },
    priceTaka: 2450,
    weightGrams: 420,
    size: { width: 23, height: 20, depth: 14 },
    picture: { object: 'router', tint: '#e6eaee', accent: '#3f7fb5' },
    fittedBy: 'router-setup',
  },
  {
    slug: 'nojordar-night-camera',
    type: 'gadget',
    category: 'gadgets',
    title: { en: 'Nojordar night-vision camera', bn: 'নজরদার রাতদেখা সিসি ক্যামেরা' },
    summary: {
      en: 'A 3-megapixel Wi-Fi camera for a gate, stairwell or shop.',
      bn: 'গেট, সিঁড়ি বা দোকানের জন্য ৩ মেগাপিক্সেলের ওয়াই-ফাই ক্যামেরা।',
    },
    description: {
      en:
        'The housing stands rain, and infra-red shows a face at about eight metres in full darkness. It ' +
        'records to a memory card, which you buy separately, and sends a note to your phone when somebody ' +
        'moves. Without internet it still records. Point it at your own door and not at a neighbour’s ' +
        'window, and tell household staff that it is there.',
      bn:
        'বৃষ্টিতে ভিজলেও চলে, ঘুটঘুটে অন্ধকারে আট মিটার দূর থেকে মুখ চেনা যায়। রেকর্ড থাকে মেমোরি কার্ডে, ' +
        'কার্ড আলাদা কিনতে হয়; কেউ নড়লে ফোনে খবর আসে। ইন্টারনেট না থাকলেও রেকর্ড বন্ধ হয় না। নিজের ' +
        'দরজার দিকে তাক করুন, প্রতিবেশীর জানালায় নয়; বাসার কর্মীদের ক্যামেরার কথা জানিয়ে রাখুন।',
    },
    attributes: { connection: 'wifi', colour: 'white', warranty_months: 12 },
    priceTaka: 2650,
    weightGrams: 430,
    size: { width: 9, height: 12, depth: 19 },
    picture: { object: 'cctv-camera', tint: '#eef1f3', accent: '#c2452f' },
    variants: [
      {
        code: 'one',
        name: { en: 'One camera', bn: 'একটি ক্যামেরা' },
        attributes: { pack: 1 },
        priceTaka: 2650,
      },
      {
        code: 'two',
        name: { en: 'Two cameras', bn: 'দুটি ক্যামেরা' },
        attributes: { pack: 2 },
        priceTaka: 4950,
      },
      {
        code: 'four',
        name: { en: 'Four cameras', bn: 'চারটি ক্যামেরা' },
        attributes: { pack: 4 },
        priceTaka: 9400,
      },
    ],
    fittedBy: 'cctv-installation',
  },
  {
    slug: 'jonakio-smart-television',
    type: 'gadget',
    category: 'gadgets',
    title: { en: 'Jonakio smart television', bn: 'জোনাকিও স্মার্ট টেলিভিশন' },
    summary: {
      en: 'A wall-ready LED television with dish and internet channels.',
      bn: 'দেয়ালে ঝোলানো যায়, ডিশ আর ইন্টারনেট দুই চ্যানেলই চলে।',
    },
    description: {
      en:
        'Cricket looks smooth at sixty frames, and the panel is matt enough for a drawing room with a ' +
        'window opposite. There are three HDMI sockets, an aerial input for the local dish line and a ' +
        'wide-voltage supply that rides out dips to 140. The 32-inch is HD; larger sizes are 4K. A table ' +
        'stand is included, a wall bracket is not.',
      bn:
        'ষাট ফ্রেমে ক্রিকেট মসৃণ দেখায়, পর্দা ম্যাট বলে উল্টো দিকের জানালার আলো চোখে লাগে কম। তিনটি ' +
        'এইচডিএমআই, পাড়ার ডিশ লাইনের সকেট, আর ১৪০ ভোল্টে নামলেও চলে এমন পাওয়ার সাপ্লাই। ৩২ ইঞ্চি এইচডি, ' +
        'বড় দুটি ফোরকে। টেবিলে রাখার পায়া সঙ্গে আছে, দেয়ালের ব্র্যাকেট আলাদা নিতে হয়।',
    },
    attributes: { connection: 'hdmi', colour: 'black', warranty_months: 36 },
    priceTaka: 17900,
    weightGrams: 4300,
    size: { width: 73, height: 44, depth: 8 },
    picture: { object: 'television', tint: '#25292e', accent: '#3d8f8a' },
    variants: [
      {
        code: '32-inch',
        name: { en: '32 inches, HD', bn: '৩২ ইঞ্চি, এইচডি' },
        attributes: { screen_inches: 32 },
        priceTaka: 17900,
      },
      {
        code: '43-inch',
        name: { en: '43 inches, 4K', bn: '৪৩ ইঞ্চি, ফোরকে' },
        attributes: { screen_inches: 43 },
        priceTaka: 34500,
      },
      {
        code: '55-inch',
        name: { en: '55 inches, 4K', bn: '৫৫ ইঞ্চি, ফোরকে' },
        attributes: { screen_inches: 55 },
        priceTaka: 56900,
      },
    ],
    fittedBy: 'tv-wall-mounting',
  },
  {
    slug: 'surela-two-channel-soundbar',
    type: 'gadget',
    category: 'gadgets',
    title: { en: 'Surela two-channel soundbar', bn: 'সুরেলা দুই চ্যানেলের সাউন্ডবার' },
    summary: {
      en: 'A slim bar that makes drama dialogue clear at low volume.',
      bn: 'কম শব্দেও নাটকের সংলাপ স্পষ্ট শোনায় এমন সরু সাউন্ডবার।',
    },
    description: {
      en:
        'Thin televisions fire sound at the wall behind them; this 80 cm bar sends it forward. Voice mode ' +
        'lifts speech over background music, helpful for older ears. Connect by HDMI ARC or by Bluetooth ' +
        'from a phone. There is no separate bass box, so neighbours below will hardly notice. Two screws ' +
        'and a paper template for the wall are supplied.',
      bn:
        'পাতলা টিভির আওয়াজ পেছনের দেয়ালে যায়, ৮০ সেন্টিমিটারের এই বার শব্দ সামনে পাঠায়। ভয়েস মোডে ' +
        'বাজনা ছাপিয়ে কথা শোনা যায়, বয়স্ক কানে সুবিধা হয়। এইচডিএমআই এআরসি বা ফোনের ব্লুটুথে জোড়া ' +
        'লাগে। আলাদা বেস বক্স নেই, নিচতলার মানুষ টেরও পাবেন না। দেয়ালে লাগানোর স্ক্রু আর কাগজের মাপ ' +
        'বাক্সেই আছে।',
    },
    attributes: { connection: 'bluetooth', colour: 'black', warranty_months: 12 },
    priceTaka: 5400,
    weightGrams: 1900,
    size: { width: 80, height: 7, depth: 9 },
    picture: { object: 'soundbar', tint: '#34383f', accent: '#d18a3c' },
    fittedBy: 'tv-wall-mounting',
  },
  {
    slug: 'bijuri-pocket-power-bank',
    type: 'gadget',
    category: 'gadgets',
    title: { en: 'Bijuri pocket power bank', bn: 'বিজুরি পকেট পাওয়ার ব্যাংক' },
    summary: {
      en: 'A USB-C power bank that shows its charge in plain numbers.',
      bn: 'কত চার্জ আছে সংখ্যায় দেখায় এমন ইউএসবি-সি পাওয়ার ব্যাংক।',
    },
    description: {
      en:
        'The smaller one fills a common phone nearly twice, the larger nearly four times; some energy is ' +
        'always lost as warmth. Both give 20 watts and can feed a router with the proper cable. Recharging ' +
        'takes four to seven hours. Do not leave it in a parked car or under a pillow, and return it if it ' +
        'swells.',
      bn:
        'ছোটটিতে সাধারণ ফোন প্রায় দুবার, বড়টিতে প্রায় চারবার চার্জ হয়; কিছু শক্তি তাপে যাবেই। দুটিই ২০ ' +
        'ওয়াট দেয়, ঠিক তার থাকলে রাউটারও চালায়। নিজে চার্জ হতে চার থেকে সাত ঘণ্টা লাগে। রোদে দাঁড়ানো ' +
        'গাড়িতে বা বালিশের নিচে ফেলে রাখবেন না, ফুলে উঠলে ব্যবহার না করে ফেরত দিন।',
    },
    attributes: { connection: 'usb', colour: 'blue', warranty_months: 12 },
    priceTaka: 1350,
    weightGrams: 230,
    size: { width: 7, height: 15, depth: 2 },
    picture: { object: 'power-bank', tint: '#2e5573', accent: '#8fe0c3' },
    variants: [
      {
        code: '10000-mah',
        name: { en: '10,000 mAh', bn: '১০,০০০ এমএএইচ' },
        attributes: { battery_mah: 10000 },
        priceTaka: 1350,
        tint: '#2e5573',
        accent: '#8fe0c3',
      },
      {
        code: '20000-mah',
        name: { en: '20,000 mAh', bn: '২০,০০০ এমএএইচ' },
        attributes: { battery_mah: 20000 },
        priceTaka: 2150,
        tint: '#2e5573',
        accent: '#f0b35a',
      },
    ],
  },
  {
    slug: 'surela-over-ear-headphone',
    type: 'gadget',
    category: 'gadgets',
    title: { en: 'Surela over-ear headphone', bn: 'সুরেলা কান ঢাকা হেডফোন' },
    summary: {
      en: 'A closed Bluetooth headphone for online classes and long bus rides.',
      bn: 'অনলাইন ক্লাস আর লম্বা বাসযাত্রার জন্য কান ঢাকা ব্লুটুথ হেডফোন।',
    },
    description: {
      en:
        'Soft cups shut out a good part of ceiling-fan and street noise without electronics. One charge ' +
        'lasts about thirty hours, and a cable is included for exams that forbid wireless. The microphone ' +
        'is clear in a quiet room and only fair outdoors. The band adjusts from age ten upwards. Ears get ' +
        'warm in May, so take breaks.',
      bn:
        'নরম প্যাড কান ঘিরে বসে, ফ্যান আর রাস্তার শব্দ অনেকটাই আটকায়। এক চার্জে ত্রিশ ঘণ্টার মতো চলে, তার ' +
        'লাগিয়েও শোনা যায়। চুপচাপ ঘরে মাইকে কথা পরিষ্কার যায়, খোলা রাস্তায় মোটামুটি। মাথার ফিতা ' +
        'ছোট-বড় করে দশ বছরের বাচ্চাকেও লাগে। গরমের দিনে কান ঘেমে ওঠে, মাঝে মাঝে খুলে রাখুন।',
    },
    attributes: { connection: 'bluetooth', colour: 'grey', battery_mah: 400, warranty_months: 6 },
    priceTaka: 1980,
    weightGrams: 260,
    size: { width: 18, height: 20, depth: 8 },
    picture: { object: 'headphone', tint: '#5d6872', accent: '#e2604a' },
  },
  {
    slug: 'alapi-button-phone',
    type: 'gadget',
    category: 'gadgets',
    title: { en: 'Alapi button phone', bn: 'আলাপী বাটন ফোন' },
    summary: {
      en: 'A two-SIM phone with large keys, a torch and a week of standby.',
      bn: 'বড় বোতাম, টর্চ আর দুই সিমের ফোন, এক চার্জে সপ্তাহ পার।',
    },
    description: {
      en:
        'Made for parents who want to call and be called. Keys are raised and read numbers aloud in Bangla ' +
        'if you wish; a red key at the back rings five chosen people in turn. It handles 4G voice calls ' +
        'and FM radio without an earpiece. There are no apps for wallets or video. The number is yours; a ' +
        'SIM is not included.',
      bn:
        'বাবা-মায়ের মতো যাঁরা শুধু ফোন করতে আর ধরতে চান, তাঁদের জন্য। বোতাম উঁচু, চাইলে টেপার সঙ্গে ' +
        'বাংলায় সংখ্যা বলে; পেছনের লাল বোতাম চাপলে ঠিক করা পাঁচজনকে একে একে কল যায়। ফোরজি কল চলে, তার ' +
        'ছাড়াই এফএম শোনা যায়। ওয়ালেট বা ভিডিওর অ্যাপ নেই। সিম আলাদা কিনতে হবে।',
    },
    attributes: {
      connection: 'sim',
      colour: 'red',
      battery_mah: 1800,
      screen_inches: 2,
      warranty_months: 12,
    },
    priceTaka: 2290,
    weightGrams: 110,
    size: { width: 5, height: 13, depth: 2 },
    picture: { object: 'mobile-phone', tint: '#a83238', accent: '#e9e4da' },
  },
  {
    slug: 'dowatbari-bangla-keyboard',
    type: 'gadget',
    category: 'gadgets',
    title: { en: 'Dowatbari Bangla keyboard', bn: 'দোয়াতবাড়ি বাংলা কিবোর্ড' },
    summary: {
      en: 'A full-size USB keyboard with Bangla and Latin letters on each key.',
      bn: 'প্রতি বোতামে বাংলা ও ইংরেজি হরফ ছাপা পুরো মাপের ইউএসবি কিবোর্ড।',
    },
    description: {
      en:
        'Letters follow the national layout and are laser-marked, so they do not wear off under a typist’s ' +
        'fingers. Keys travel deep but quietly enough for a shared office. Two channels let spilled tea ' +
        'run out at the bottom; unplug it and dry it for a day. The cable is 1.6 metres. Choose the layout ' +
        'in your system settings.',
      bn:
        'জাতীয় লেআউটে সাজানো, হরফ লেজারে বসানো, রোজ টাইপ করলেও মোছে না। বোতাম গভীর কিন্তু শব্দ কম, ' +
        'ভাগাভাগির অফিসে কারও কান ঝালাপালা হবে না। চা পড়লে নিচের দুই নালা দিয়ে বেরিয়ে যায়; তার খুলে এক ' +
        'দিন শুকিয়ে নিন। তার ১.৬ মিটার লম্বা। কম্পিউটারের সেটিংসে লেআউট বেছে নিতে হয়।',
    },
    attributes: { connection: 'usb', colour: 'black', warranty_months: 12 },
    priceTaka: 890,
    weightGrams: 560,
    size: { width: 44, height: 3, depth: 14 },
    picture: { object: 'keyboard', tint: '#3b3f46', accent: '#7fb3a2' },
  },
];
